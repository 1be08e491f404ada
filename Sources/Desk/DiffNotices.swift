package import Files
import Foundation
import JSONText
import NoticeOutput

/// What changed between two versions of a notice, in the terms of the model.
///
/// Both are compared as the JSON that `read` prints, so that nothing the model holds can be forgotten.
package struct DiffNotices {
  /// One value that is not the same in both.
  package struct Change: Hashable, Sendable {
    /// As in `lots[LOT-0001].tenderDeadline`; parts with an id are named by it.
    package let path: String
    /// `nil` where only the later version has it.
    package let before: String?
    /// `nil` where only the earlier version has it.
    package let after: String?
  }

  private let before: String
  private let after: String

  package init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  /// In the order of the paths; empty where both say the same.
  package func run() throws(DeskFailure) -> [Change] {
    let old = try values(of: before)
    let new = try values(of: after)
    return Set(old.keys).union(new.keys).sorted().compactMap { path in
      old[path] == new[path] ? nil : Change(path: path, before: old[path], after: new[path])
    }
  }

  /// Every value of a notice by its path. The file's own name is no part of what it says.
  private func values(of path: String) throws(DeskFailure) -> [String: String] {
    let notice = try Inputs.notice(path)
    let writer = JSONWriter()
    NoticeJSON.write(notice, to: writer)
    guard let root = try? JSONSerialization.jsonObject(with: Data(writer.take())) else {
      throw DeskFailure(.fault, "\(path): its JSON cannot be read back [read.json]; report this")
    }
    var found: [String: String] = [:]
    Self.flatten(root, at: "", into: &found)
    return found.filter { !$0.key.hasPrefix("source.path") }
  }

  private static func flatten(_ value: Any, at path: String, into found: inout [String: String]) {
    switch value {
    case let object as [String: Any]:
      for (key, member) in object {
        flatten(member, at: path.isEmpty ? key : "\(path).\(key)", into: &found)
      }
    case let list as [Any]:
      for (index, item) in list.enumerated() {
        let id = (item as? [String: Any])?["id"] as? String
        flatten(item, at: "\(path)[\(id ?? String(index))]", into: &found)
      }
    default: found[path] = "\(value)"
    }
  }
}
