import Digest
import Foundation

/// What the files of a group are called.
enum GroupFileName {
  /// Letters and digits of the group's name, plain ones only. Where another group has that already, the beginning of
  /// the name's SHA-256 stands behind it, which depends on no other group.
  @Sendable
  static func unused(_ group: String, _ taken: Set<String>) -> String {
    let plain = group.folding(
      options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en_US_POSIX"))
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = words.isEmpty ? "group" : String(words.joined(separator: "-").prefix(60))
    guard taken.contains(stem) else { return stem }
    let hash = Digest.hex(Digest.sha256(Array(group.utf8)))
    let longer = [8, 16, 64].map { "\(stem)-\(hash.prefix($0))" }
    return longer.first { !taken.contains($0) } ?? "\(stem)-\(hash)-\(taken.count)"
  }
}
