package import Briefs
package import Desk
import Foundation
package import Members
import NoticeReading
import RegisterStore
package import Values

/// Reads what a match needs besides the notices.
package enum MatchInputs {
  /// A register with its groups, without anybody's prices and answers: a match needs none, and shows none.
  ///
  /// - Parameter names: the groups wanted; all where empty.
  package static func register(
    _ path: String, groups names: [String], today: CivilDate
  ) throws(DeskFailure) -> Register {
    var register = try Inputs.wholeRegister(path, .judging, today: today)
    let known = register.groups
    if let unknown = names.first(where: { name in !known.contains { $0.name == name } }) {
      throw DeskFailure(
        .usage, at: path, Phrase("failure.register.unknown-group.named", ["group": "\(unknown)"]),
        remedy: Phrase("remedy.see-groups"))
    }
    guard !known.isEmpty else {
      throw DeskFailure(
        .usage, at: path, Phrase("failure.register.unknown-group.empty"),
        remedy: Phrase("remedy.add-one"))
    }
    if !names.isEmpty {
      let distances = register.distances
      register = Register(
        path: register.path, asOf: register.asOf,
        groups: known.filter { names.contains($0.name) }, operators: register.operators)
      register.distances = distances
    }
    return register
  }

  /// The briefs of a folder, by the notice that each is about.
  package static func briefs(in folder: String?) throws(DeskFailure) -> [String: Brief] {
    guard let folder else { return [:] }
    let files: [NoticeFiles.File]
    do {
      files = try NoticeFiles.list([folder])
    } catch { throw DeskFailure(.noInput, error) }
    var briefs: [String: Brief] = [:]
    for file in files {
      let bytes = try Files.read(file.location)
      do {
        let brief = try BriefReader.read(bytes: bytes, path: file.path)
        briefs[brief.noticeID] = brief
      } catch { throw DeskFailure(.badInput, error) }
    }
    return briefs
  }
}
