package import Briefs
package import Law
import LawReading
package import Members
import NoticeReading
package import Notices
import RegisterExchange
package import RegisterStore
package import Values

/// Reads the documents that a use case is about, and checks that they belong together.
///
/// A document is its bytes and a path, which errors and sources call it by; nothing here looks for a file.
package enum Intake {
  /// - Throws: ``DeskFailure`` `badInput` for what is no notice, and for lots that cannot be told apart.
  package static func notice(_ bytes: [UInt8], path: String) throws(DeskFailure) -> Notice {
    let notice: Notice
    do {
      notice = try NoticeReader().read(bytes, path: path)
    } catch { throw DeskFailure(.badInput, error) }
    try checkLots(of: notice)
    return notice
  }

  /// Lots are told apart by their ids, and papers are filed under them.
  private static func checkLots(of notice: Notice) throws(DeskFailure) {
    var seen: Set<LotID> = []
    for lot in notice.lots {
      guard lot.id.description.wholeMatch(of: /[A-Za-z0-9_-]{1,60}/) != nil else {
        throw DeskFailure(
          .badInput, at: notice.source.path, Phrase("failure.notice.lot-id", ["lot": "\(lot.id)"]),
          remedy: Phrase("remedy.correct-notice"))
      }
      guard seen.insert(lot.id).inserted else {
        throw DeskFailure(
          .badInput, at: notice.source.path,
          Phrase("failure.notice.lot-twice", ["lot": "\(lot.id)"]),
          remedy: Phrase("remedy.correct-notice"))
      }
    }
  }

  /// - Throws: ``DeskFailure`` `badInput` also where the brief is about another notice, or about lots that the notice
  ///   does not have.
  package static func brief(
    _ bytes: [UInt8], path: String, for notice: Notice
  ) throws(DeskFailure) -> Brief {
    do {
      let brief = try BriefReader.read(bytes: bytes, path: path)
      try brief.check(against: notice)
      return brief
    } catch { throw DeskFailure(.badInput, error) }
  }

  /// The program's own law with what an office adds to it.
  ///
  /// - Parameter today: standings of later days do not count.
  /// - Throws: ``DeskFailure`` `badInput` where the data answer what is not open.
  package static func law(
    _ bytes: [UInt8], path: String, today: CivilDate
  ) throws(DeskFailure) -> LawBook {
    do {
      return LawBook.standard.adding(
        try LawDataReader.read(bytes: bytes, path: path, adding: .standard, today: today))
    } catch { throw DeskFailure(.badInput, error) }
  }

  /// A register's exchange file, whole.
  package static func register(
    _ bytes: [UInt8], path: String
  ) throws(DeskFailure) -> Register {
    do {
      return try RegisterReader.read(bytes: bytes, path: path)
    } catch { throw DeskFailure(.badInput, error) }
  }
}

extension Register {
  /// One group of an exchange file.
  ///
  /// - Parameter name: which; `nil` where there is just one.
  /// - Throws: ``DeskFailure`` `usage` where there is none of that name, or several and none was named.
  package func theGroup(_ name: String?) throws(DeskFailure) -> Register {
    if let name {
      if let chosen = atHand(name) { return chosen }
    } else if groups.count == 1 {
      return self
    }
    let names = groups.map { "'\($0.name)'" }.joined(separator: ", ")
    throw DeskFailure(
      .usage, at: path,
      name.map { Phrase("failure.register.unknown-group.named", ["group": "\($0)"]) }
        ?? Phrase("failure.register.unknown-group.none"),
      remedy: names.isEmpty
        ? Phrase("remedy.add-group") : Phrase("remedy.pass-group", ["groups": "\(names)"]))
  }

  /// Nobody looks with the eyes of a member that is none.
  ///
  /// - Throws: ``DeskFailure`` `usage`.
  package func check(_ viewer: Viewer) throws(DeskFailure) {
    guard let id = viewer.member, !operators.contains(where: { $0.id == id }) else { return }
    throw DeskFailure(
      .usage, at: path, Phrase("failure.register.unknown-viewer", ["member": "\(id)"]),
      remedy: Phrase("remedy.pass-viewer"))
  }
}
