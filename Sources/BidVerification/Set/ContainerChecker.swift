import Digest
import XMLStream
package import ZIPContainer

/// Checks the shape of an ASiC-E container, and that its list of files vouches for every file in it.
///
/// - Source: ETSI EN 319 162-1, clauses 4.4 and A.1.
package struct ContainerChecker {
  package static let mediaType = "application/vnd.etsi.asic-e+zip"

  package struct Outcome: Sendable {
    /// The files at the root, without the container's own.
    package let papers: [BidChecker.Paper]
    package let findings: [ValidityFinding]
    /// The signed list and its detached signature; `nil` in a container that is to be signed.
    package let signed: (manifest: [UInt8], signature: [UInt8])?
  }

  private let path: String
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Whether bytes look like a ZIP file.
  package static func isContainer(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4])
  }

  /// - Throws: ``ZIPFailure`` for what is no ZIP file, or a hostile one.
  package func run() throws(ZIPFailure) -> Outcome {
    let reader = try ZIPReader(bytes)
    let names = reader.names
    var parts: [String: [UInt8]] = [:]
    for name in names { parts[name] = try reader.part(name) }
    let data = names.filter { $0 != "mimetype" && !$0.hasPrefix("META-INF/") && !$0.hasSuffix("/") }
    var findings = shape(names)
    if let list = parts["META-INF/manifest.xml"] { findings += listed(list, data) }
    let (more, signed) = signature(parts, data)
    return Outcome(
      papers: data.map { BidChecker.Paper(path: $0, bytes: parts[$0] ?? []) },
      findings: findings + more, signed: signed)
  }

  private func shape(_ names: [String]) -> [ValidityFinding] {
    var findings: [ValidityFinding] = []
    let type = Array(Self.mediaType.utf8)
    if names.first != "mimetype" {
      findings.append(fatal("asic.mimetype", "the first part must be 'mimetype'"))
    } else if bytes.count < 38 + type.count || Array(bytes[38..<(38 + type.count)]) != type {
      findings.append(
        fatal(
          "asic.mimetype", "the media type must stand at byte 38, stored and without extra fields"))
    }
    if Set(names).count != names.count {
      findings.append(fatal("asic.name-twice", "two parts have the same name"))
    }
    return findings
  }

  /// OpenDocument's list of files.
  private func listed(_ list: [UInt8], _ data: [String]) -> [ValidityFinding] {
    guard let root = try? XMLDocumentReader.read(list, file: path) else {
      return [fatal("asic.manifest", "META-INF/manifest.xml cannot be read")]
    }
    let key = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path"
    let named = Set(root.children("file-entry").compactMap { $0.attributes[key] })
    let missing = data.filter { !named.contains($0) }
    let absent = named.subtracting(data).subtracting(["/"]).sorted()
    return missing.map { fatal("asic.manifest", "'\($0)' is not in META-INF/manifest.xml") }
      + absent.map { fatal("asic.manifest", "'\($0)' is in META-INF/manifest.xml and not here") }
  }

  private func signature(
    _ parts: [String: [UInt8]], _ data: [String]
  ) -> ([ValidityFinding], (manifest: [UInt8], signature: [UInt8])?) {
    let name = parts.keys.sorted().first {
      $0.hasPrefix("META-INF/") && $0.lowercased().contains("asicmanifest")
    }
    guard let name, let manifest = parts[name] else {
      let warning = ValidityFinding(
        "asic.unsigned", .warning, file: path, "no CAdES signature: a container to be signed")
      return ([warning], nil)
    }
    guard let root = try? XMLDocumentReader.read(manifest, file: path) else {
      return ([fatal("asic.manifest", "'\(name)' cannot be read")], nil)
    }
    let references = root.children("DataObjectReference")
    let covered = Set(references.compactMap { $0.attributes["URI"] })
    let findings =
      references.compactMap { digest($0, parts) }
      + data.filter { !covered.contains($0) }.map {
        fatal("asic.uncovered", "the signature does not cover '\($0)'")
      }
    guard let uri = root.child("SigReference")?.attributes["URI"], let signature = parts[uri] else {
      return (
        findings + [fatal("asic.signature", "the signature that '\(name)' names is not here")], nil
      )
    }
    return (findings, (manifest, signature))
  }

  private func digest(
    _ reference: XMLElement, _ parts: [String: [UInt8]]
  ) -> ValidityFinding? {
    let uri = reference.attributes["URI"] ?? ""
    guard let bytes = parts[uri] else {
      return fatal("asic.digest", "'\(uri)' is signed and not here")
    }
    let method = reference.child("DigestMethod")?.attributes["Algorithm"]
    guard method == "http://www.w3.org/2001/04/xmlenc#sha256" else {
      return fatal("asic.digest", "'\(uri)' has a digest that is not SHA-256; it cannot be checked")
    }
    return reference.text(of: "DigestValue") == Digest.base64(Digest.sha256(bytes))
      ? nil : fatal("asic.digest", "'\(uri)' is not the file that was signed")
  }

  private func fatal(_ id: String, _ message: String) -> ValidityFinding {
    ValidityFinding(id, .fatal, file: path, message)
  }
}
