import Foundation
import MemberRegister
import NoticeReading
package import Procurement

/// Reads what a match needs besides the notices.
package enum MatchInputs {
  /// The groups of a register, told by content: our exchange file has one, the database any number.
  ///
  /// - Parameter names: which of them; all where empty.
  package static func registers(
    _ path: String, groups names: [String], today: CivilDate
  ) throws(DeskFailure) -> [Register] {
    guard try Files.isDatabase(path) else {
      let register = try Inputs.register(path, today: today)
      guard names.allSatisfy({ $0 == register.group.name }) else {
        throw DeskFailure(
          .usage,
          "\(path): the register has one group, '\(register.group.name)' [register.unknown-group]; "
            + "leave out --group")
      }
      return [register]
    }
    do {
      let store = try RegisterStore.open(path)
      let registers = try store.registers(of: names, today: today)
      try store.close()
      return registers
    } catch { throw DeskFailure(error) }
  }

  /// The briefs of a folder, by the notice that each is about.
  package static func briefs(in folder: String?) throws(DeskFailure) -> [String: Brief] {
    guard let folder else { return [:] }
    let files: [NoticeFiles.File]
    do {
      files = try NoticeFiles.list([folder])
    } catch { throw DeskFailure(.noInput, "\(error)") }
    var briefs: [String: Brief] = [:]
    for file in files {
      let bytes = try Files.read(file.location)
      do {
        let brief = try BriefReader.read(bytes: bytes, path: file.path)
        briefs[brief.noticeID] = brief
      } catch { throw DeskFailure(.badInput, "\(error)") }
    }
    return briefs
  }
}

extension Files {
  /// Whether a file begins as a SQLite database does; a register can be too large to look at whole.
  fileprivate static func isDatabase(_ path: String) throws(DeskFailure) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      // Says what is wrong with it.
      _ = try read(path)
      return false
    }
    defer { try? handle.close() }
    return RegisterStore.isDatabase(Array((try? handle.read(upToCount: 16)) ?? Data()))
  }
}
