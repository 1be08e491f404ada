import MemberRegister
import NoticeReading
package import Procurement

/// Reads the files that a use case names, and checks that they belong together.
package enum Inputs {
  package static func notice(_ path: String) throws(DeskFailure) -> Notice {
    let bytes = try Files.read(path)
    do {
      return try NoticeReader().read(bytes, path: path)
    } catch { throw DeskFailure(.badInput, "\(error)") }
  }

  package static func register(_ path: String) throws(DeskFailure) -> Register {
    let bytes = try Files.read(path)
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
