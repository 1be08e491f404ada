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
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard let name = parts.last, !parts.contains(where: { $0.hasPrefix(".") }) else { return .pass }
    if Self.isArchive(name) { return .refuse(.nested, Self.nestedText) }
    guard name.lowercased().hasSuffix(".xml") else { return .pass }
    return contents(of: member, path: parts.joined(separator: "/"))
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
    let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    if path.utf8.count > limits.pathBytes { return "its name is over \(limits.pathBytes) bytes" }
    if path.isEmpty { return "it has no name" }
    if parts.contains("..") { return "its name leads out of the archive" }
    if parts.first == "" || parts.first?.hasSuffix(":") == true { return "its name is absolute" }
    let printable = path.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return printable ? nil : "its name has control characters"
  }

  private static func isArchive(_ name: Substring) -> Bool {
    let endings = [".gz", ".tgz", ".tar", ".zip", ".bz2", ".xz", ".zst", ".7z", ".rar"]
    let lower = name.lowercased()
    return endings.contains { lower.hasSuffix($0) }
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
