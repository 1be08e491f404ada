/// Which members of an archive are read, which are passed over and which are refused.
struct MemberRules {
  enum Decision: Hashable {
    case read(path: String)
    /// Nothing that claims to be a notice.
    case pass
    case refuse(ArchiveFailure.Kind, String)
  }

  let limits: ArchiveLimits

  func decision(on member: ArchiveMember) -> Decision {
    guard member.kind != .folder else { return .pass }
    guard let path = member.path else { return .refuse(.name, "its name cannot be read") }
    if let reason = refusal(of: path) { return .refuse(.name, reason) }
    if member.kind == .link { return .refuse(.notFile, "links are not followed") }
    guard member.kind == .file else { return .refuse(.notFile, "only plain files are read") }
    let parts = path.utf8.split(separator: Self.slash).filter { !$0.elementsEqual(Self.dot) }
    guard let name = parts.last, !parts.contains(where: { $0.first == Self.dot[0] }) else {
      return .pass
    }
    if Self.ends(name, in: ".xml") {
      let plain = parts.map { String(Substring($0)) }.joined(separator: "/")
      return contents(of: member, path: plain)
    }
    let isArchive = Self.archives.contains { Self.ends(name, in: $0) }
    return isArchive ? .refuse(.nested, Self.nestedText) : .pass
  }

  private func contents(of member: ArchiveMember, path: String) -> Decision {
    if member.isEncrypted { return .refuse(.encrypted, "it is encrypted; decrypt it first") }
    if let size = member.size, size > limits.memberBytes {
      return .refuse(.tooLarge, sizeText)
    }
    return .read(path: path)
  }

  var sizeText: String { "more than \(limits.memberBytes) bytes are not read" }
  static let nestedText = "an archive within an archive is not opened; take it out first"

  private func refusal(of path: String) -> String? {
    let parts = path.utf8.split(omittingEmptySubsequences: false) {
      $0 == Self.slash || $0 == UInt8(ascii: "\\")
    }
    if path.utf8.count > limits.pathBytes { return "its name is over \(limits.pathBytes) bytes" }
    if path.isEmpty { return "it has no name" }
    if parts.contains(where: { $0.elementsEqual(Self.dot + Self.dot) }) {
      return "its name leads out of the archive"
    }
    let isAbsolute = parts.first?.isEmpty == true || parts.first?.last == UInt8(ascii: ":")
    if isAbsolute { return "its name is absolute" }
    return Self.isPrintable(path) ? nil : "its name has control characters"
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = [UInt8(ascii: ".")]
  private static let archives = [
    ".gz", ".tgz", ".tar", ".zip", ".bz2", ".xz", ".zst", ".7z", ".rar",
  ]

  private static func isPrintable(_ path: String) -> Bool {
    if path.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
    return path.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  /// Whether `name` ends in `ending`, which is in lower case, in any case.
  private static func ends(_ name: Substring.UTF8View, in ending: String) -> Bool {
    let wanted = ending.utf8
    guard name.count >= wanted.count else { return false }
    return name.suffix(wanted.count).elementsEqual(wanted) { byte, letter in
      byte == letter || byte >= 0x41 && byte | 0x20 == letter
    }
  }

  /// A name as failures show it: short, and without anything that a terminal would obey.
  static func printable(_ path: String?) -> String {
    guard let path, !path.isEmpty else { return "a member without a name" }
    let shown = path.unicodeScalars.prefix(200).map { scalar in
      scalar.properties.generalCategory == .control ? "?" : String(scalar)
    }
    return shown.joined() + (path.unicodeScalars.count > 200 ? "…" : "")
  }
}
