import MemberRegister
import NoticeReading
package import Procurement

/// Reads the files that a use case names, and checks that they belong together.
package enum Inputs {
  package static func notice(_ path: String) throws(DeskFailure) -> Notice {
    let bytes = try Files.read(path)
    do {
      let notice = try NoticeReader().read(bytes, path: path)
      try checkLots(of: notice)
      return notice
    } catch let failure as DeskFailure {
      throw failure
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }

  /// Lots are told apart by their ids, and papers are filed under them.
  private static func checkLots(of notice: Notice) throws(DeskFailure) {
    var seen: Set<LotID> = []
    for lot in notice.lots {
      guard lot.id.description.wholeMatch(of: /[A-Za-z0-9_-]{1,60}/) != nil else {
        throw DeskFailure(
          .badInput,
          "\(notice.source.path): lot id '\(lot.id)' has other signs than letters, digits, - and _ "
            + "[notice.lot-id]; correct the notice")
      }
      guard seen.insert(lot.id).inserted else {
        throw DeskFailure(
          .badInput,
          "\(notice.source.path): lot id '\(lot.id)' is there twice [notice.lot-twice]; "
            + "correct the notice")
      }
    }
  }

  /// A register, told by content: our exchange file, or the database.
  ///
  /// - Parameter group: which group of a database; `nil` where it has just one.
  package static func register(
    _ path: String, group: String? = nil, today: CivilDate
  ) throws(DeskFailure) -> Register {
    let bytes = try Files.read(path)
    if RegisterStore.isDatabase(bytes) {
      let desk = RegisterDesk(
        path: path, author: "administrator", reason: "reading",
        now: RegisterDesk.Now(day: today, instant: "\(today)T00:00:00Z"))
      return try desk.register(group: group, for: .administrator("administrator"), asOf: nil)
    }
    do {
      return try RegisterReader.read(bytes: bytes, path: path)
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }

  /// - Throws: ``DeskFailure`` also where the brief is about another notice, or about lots that the notice
  ///   does not have.
  package static func brief(_ path: String, for notice: Notice) throws(DeskFailure) -> Brief {
    let bytes = try Files.read(path)
    do {
      let brief = try BriefReader.read(bytes: bytes, path: path)
      try brief.check(against: notice)
      return brief
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }
}
