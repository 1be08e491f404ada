import Digest
import XMLStream
package import ZIPContainer

/// Checks an ASiC container: every byte of the ZIP file, its lists of files, and its signatures.
///
/// - Source: ETSI EN 319 162-1, clauses 4.3, 4.4 and A.1.
package struct ContainerChecker {
  /// ASiC-E, which may hold several files and signatures.
  package static let mediaType = "application/vnd.etsi.asic-e+zip"
  /// ASiC-S, which holds one file.
  package static let simpleMediaType = "application/vnd.etsi.asic-s+zip"

  /// What the check of one container came to.
  package struct Outcome: Sendable {
    /// The files at the root, without the container's own.
    package let papers: [BidChecker.Paper]
    /// What is wrong with the ZIP file, its lists of files and its signatures.
    package let findings: [ValidityFinding]
    /// One for each signature that lies in it; empty for a container to be signed.
    package let signatures: [ContainerSignature]
    /// One for each signature that is broken or was not looked at.
    package var signatureFindings: [ValidityFinding] { signatures.flatMap(\.findings) }
    /// Whether intact signatures cover every file.
    package var isCovered: Bool {
      !signatures.isEmpty && signatures.allSatisfy { $0.state == .intact }
        && !findings.contains { $0.severity == .fatal }
    }
  }

  private let path: String
  private let bytes: [UInt8]

  /// `path` is the container, as the user named it.
  package init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Whether bytes look like a ZIP file, or begin with something else before one.
  package static func isContainer(_ bytes: [UInt8], path: String) -> Bool {
    let name = path.lowercased()
    return bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
      || endings.contains { name.hasSuffix($0) }
  }

  /// Whether a ZIP file means to be a container of signed files: by its name, its media type or its own folder.
  package static func meansToBe(_ bytes: [UInt8], path: String) -> Bool {
    let name = path.lowercased()
    if endings.contains(where: { name.hasSuffix($0) }) { return true }
    guard let reader = try? ZIPReader(bytes) else { return false }
    let names = reader.names
    let type = (try? reader.part("mimetype")).flatMap { $0 }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let isOther = type?.contains("asic") == false && names.first == "mimetype"
    return type?.contains("asic") == true
      || (!isOther
        && names.contains { part in
          let lower = part.lowercased()
          return lower == "mimetype"
            || lower.hasPrefix("meta-inf/") && (lower.contains("sig") || lower.contains("asic"))
        })
  }

  private static let endings = [".asice", ".asics", ".sce", ".scs", ".bdoc", ".edoc"]

  /// - Throws: ``ZIPFailure`` for what is no ZIP file, or a hostile one.
  package func run() throws(ZIPFailure) -> Outcome {
    let layout = ZIPLayout(bytes)
    var findings =
      layout.faults.map { fatal("asic.zip", $0) }
      + layout.remarks.map { ValidityFinding("asic.zip", .warning, file: path, $0) }
    let parts: [(name: String, bytes: [UInt8])]
    do throws(ZIPFailure) {
      parts = try ZIPReader(bytes).parts()
    } catch {
      guard !layout.parts.isEmpty else { throw error }
      return Outcome(
        papers: [], findings: findings + [fatal("asic.zip", error.message)], signatures: [])
    }
    let type = parts.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    findings += shape(layout, type)
    let files = ContainerFiles(parts)
    if files.data.isEmpty { findings.append(fatal("asic.empty", "no file lies in the container")) }
    let signed = SignatureChecker(files, path: path, isSimple: type == Self.simpleMediaType).run()
    findings += listed(files, signed) + own(files, signed)
    if signed.signatures.isEmpty {
      findings.append(
        ValidityFinding(
          "asic.unsigned", .warning, file: path, "no signature: a container to be signed"))
    }
    return Outcome(
      papers: files.data.map { BidChecker.Paper(path: $0, bytes: files[$0] ?? []) },
      findings: findings + signed.findings, signatures: signed.signatures)
  }

  private func shape(_ layout: ZIPLayout, _ type: String) -> [ValidityFinding] {
    guard let first = layout.parts.first, first.name == "mimetype", bytes.begins(with: "mimetype")
    else { return [fatal("asic.mimetype", "the first part must be 'mimetype'")] }
    guard type == Self.mediaType || type == Self.simpleMediaType else {
      return [
        fatal("asic.mimetype", "the media type is '\(type.prefix(60))', not '\(Self.mediaType)'")
      ]
    }
    let expected = Array(type.utf8)
    guard bytes.count >= 38 + expected.count, first.isStored, !first.hasExtraField,
      Array(bytes[38..<(38 + expected.count)]) == expected
    else {
      return [
        fatal(
          "asic.mimetype", "the media type must stand at byte 38, stored and without extra fields")
      ]
    }
    return []
  }

  /// OpenDocument's list of files: a must but where a list of CAdES or one single file stands for it.
  private func listed(_ files: ContainerFiles, _ signed: SignatureChecker.Outcome)
    -> [ValidityFinding]
  {
    guard let list = files[ContainerFiles.list] else {
      let isOptional =
        !signed.signatures.isEmpty && signed.signatures.allSatisfy { $0.form == .cades }
      let isOurs = files[ManifestSheet.fileName] != nil
      let message = "META-INF/manifest.xml is missing, the list of the container's files"
      return [
        isOptional && !isOurs
          ? ValidityFinding("asic.manifest", .warning, file: path, message)
          : fatal("asic.manifest", message)
      ]
    }
    guard let root = try? XMLDocumentReader.read(list, file: path) else {
      return [fatal("asic.manifest", "META-INF/manifest.xml cannot be read")]
    }
    let key = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path"
    let named = root.children("file-entry").compactMap { $0.attributes[key] }.filter {
      $0 != "/" && !$0.hasSuffix("/")
    }
    let found = Set(named.compactMap { files.name(of: $0) })
    return files.data.filter { !found.contains($0) }.map {
      fatal("asic.manifest", "'\($0)' is not in META-INF/manifest.xml")
    }
      + named.filter { files.name(of: $0) == nil }.map {
        fatal("asic.manifest", "'\($0)' is in META-INF/manifest.xml and not here")
      }
  }

  /// What lies in the container's own folder and is of no use there.
  private func own(_ files: ContainerFiles, _ signed: SignatureChecker.Outcome) -> [ValidityFinding]
  {
    files.own.filter { $0 != ContainerFiles.list && !signed.used.contains($0) }.map {
      fatal("asic.stranger", "'\($0)' is no list and no signature that is named; nothing covers it")
    }
  }

  private func fatal(_ id: String, _ message: String) -> ValidityFinding {
    ValidityFinding(id, .fatal, file: path, message)
  }
}

extension [UInt8] {
  /// Whether the name of the first part of a ZIP file is that.
  fileprivate func begins(with name: String) -> Bool {
    count >= 30 + name.utf8.count && self[30..<(30 + name.utf8.count)].elementsEqual(name.utf8)
  }
}
