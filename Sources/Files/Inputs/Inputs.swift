package import Briefs
package import Desk
internal import Foundation
package import Law
package import Members
import NoticeReading
package import Notices
package import RegisterStore
package import Values

/// Reads the files that a command names.
package enum Inputs {
  /// - Throws: ``DeskFailure`` `noInput` where it is not there, and as ``Intake``; so the others.
  package static func notice(_ path: String) throws(DeskFailure) -> Notice {
    try Intake.notice(try Files.read(path), path: path)
  }

  /// What files, folders and archives say of later versions of notices.
  package static func laterNotices(in paths: [String]) throws(DeskFailure) -> LaterNotices {
    do {
      let chain = try ChainReader(try NoticeFiles.inputs(paths))
      return LaterNotices(links: chain.links, changing: chain.changing)
    } catch { throw DeskFailure(.noInput, untyped: error) }
  }

  /// The group that tenders, told by content: our exchange file, or the database.
  ///
  /// - Parameters:
  ///   - group: which group; `nil` where there is just one.
  ///   - viewing: who looks: what is walled off from the reader is not there.
  package static func register(
    _ path: String, group: String?, _ viewing: Viewing, today: CivilDate
  ) throws(DeskFailure) -> Register {
    let register: Register =
      if try isDatabase(path) {
        try desk(path, viewing, today).theGroup(group, viewing)
      } else {
        try exchangeFile(path).seen(by: viewing.reader).theGroup(group)
      }
    try register.check(viewing.viewer)
    return register
  }

  /// Every operator and group of a register, a database or an exchange file.
  package static func wholeRegister(
    _ path: String, _ viewing: Viewing, today: CivilDate
  ) throws(DeskFailure) -> Register {
    if try isDatabase(path) {
      return try desk(path, viewing, today).everything(viewing, asOf: nil)
    }
    let register = try exchangeFile(path).seen(by: viewing.reader)
    try register.check(viewing.viewer)
    return register
  }

  private static func exchangeFile(_ path: String) throws(DeskFailure) -> Register {
    try Intake.register(try Files.read(path), path: path)
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

  /// A brief that is about the notice.
  package static func brief(_ path: String, for notice: Notice) throws(DeskFailure) -> Brief {
    try Intake.brief(try Files.read(path), path: path, for: notice)
  }

  /// A buyer's ESPD Request.
  package static func request(_ path: String) throws(DeskFailure) -> AnsweredRequest {
    try AnsweredRequest(try Files.read(path), path: path)
  }

  /// The law that is judged by: the program's own, with what the office adds to it where it names a file.
  package static func law(_ path: String?, today: CivilDate) throws(DeskFailure) -> LawBook {
    guard let path else { return .standard }
    return try Intake.law(try Files.read(path), path: path, today: today)
  }
}
