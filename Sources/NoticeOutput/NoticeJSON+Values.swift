import Foundation
import JSONText
package import Notices

extension NoticeJSON {
  /// Every value of a notice as its JSON has it, by path, as in `lots[LOT-0001].tenderDeadline`; parts with an id are
  /// named by it. `nil` where the JSON cannot be read back.
  package static func values(of notice: Notice) -> [String: String]? {
    let writer = JSONWriter()
    write(notice, to: writer)
    guard let root = try? JSONSerialization.jsonObject(with: Data(writer.take())) else {
      return nil
    }
    var found: [String: String] = [:]
    flatten(root, at: "", into: &found)
    return found
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
