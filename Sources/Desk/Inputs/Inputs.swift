package import Briefs
package import Files
internal import Foundation
package import Law
import LawReading
package import Members
import NoticeReading
package import Notices
import RegisterExchange
package import RegisterStore
package import Values

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
          "\(notice.source.path): lot id '\(lot.id)' is not of 1 to 60 letters, digits, - and _ "
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

  /// The group that tenders, told by content: our exchange file, or the database.
  ///
  /// - Parameters:
  ///   - group: which group; `nil` where there is just one.
  ///   - viewing: who looks: what is walled off from the reader is not there.
  package static func register(
    _ path: String, group: String?, _ viewing: Viewing, today: CivilDate
  ) throws(DeskFailure) -> Register {
    let register = try theGroup(path, group, viewing, today)
    try check(viewing.viewer, of: register)
    return register
  }

  /// Nobody looks with the eyes of a member that is none.
  private static func check(_ viewer: Viewer, of register: Register) throws(DeskFailure) {
    guard let id = viewer.member, !register.operators.contains(where: { $0.id == id }) else {
      return
    }
    throw DeskFailure(
      .usage,
      "\(register.path): nobody called '\(id)' is in the register, to look with its eyes "
        + "[register.unknown-viewer]; pass a member's id to --viewer, or 'administrator'")
  }

  private static func theGroup(
    _ path: String, _ group: String?, _ viewing: Viewing, _ today: CivilDate
  ) throws(DeskFailure) -> Register {
    if try isDatabase(path) {
      return try desk(path, viewing, today).withStore { store throws(StoreFailure) in
        try store.register(group: group, viewing, today: today)
      }
    }
    let register = try exchangeFile(path).seen(by: viewing.reader)
    if let group {
      if let chosen = register.atHand(group) { return chosen }
    } else if register.groups.count == 1 {
      return register
    }
    let names = register.groups.map { "'\($0.name)'" }.joined(separator: ", ")
    throw DeskFailure(
      .usage,
      "\(path): \(group.map { "there is no group '\($0)'" } ?? "no group was named") "
        + "[register.unknown-group]; "
        + (names.isEmpty ? "add a group to the file" : "it has \(names); pass --group"))
  }

  /// Every operator and group of a register, a database or an exchange file.
  package static func wholeRegister(
    _ path: String, _ viewing: Viewing, today: CivilDate
  ) throws(DeskFailure) -> Register {
    if try isDatabase(path) {
      return try desk(path, viewing, today).withStore { store throws(StoreFailure) in
        try store.everything(viewing, today: today)
      }
    }
    let register = try exchangeFile(path).seen(by: viewing.reader)
    try check(viewing.viewer, of: register)
    return register
  }

  static func exchangeFile(_ path: String) throws(DeskFailure) -> Register {
    let bytes = try Files.read(path)
    do {
      return try RegisterReader.read(bytes: bytes, path: path)
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }

  /// An empty file is what the making of a database leaves that was cut off.
  private static func isDatabase(_ path: String) throws(DeskFailure) -> Bool {
    // What a shell hands over is read once, and is no database.
    if !Files.isRegular(path), FileManager.default.fileExists(atPath: path) { return false }
    let head = try Files.head(path, 16)
    return head.isEmpty || RegisterStore.isDatabase(head)
  }

  private static func desk(
    _ path: String, _ viewing: Viewing, _ today: CivilDate
  ) -> RegisterDesk {
    RegisterDesk(
      path: path, author: viewing.viewer.name, reason: "reading",
      now: RegisterDesk.Now(day: today, instant: viewing.instant))
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

  /// The law that is judged by: the program's own, with what the office adds to it where it names a file.
  ///
  /// - Throws: ``DeskFailure`` `badInput` where the file answers what is not open.
  package static func law(_ path: String?, today: CivilDate) throws(DeskFailure) -> LawBook {
    guard let path else { return .standard }
    let bytes = try Files.read(path)
    do {
      return LawBook.standard.adding(
        try LawDataReader.read(bytes: bytes, path: path, adding: .standard, today: today))
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }
}
