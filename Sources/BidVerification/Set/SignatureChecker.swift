import Digest
import XMLStream

/// Checks the signatures of a container, and that they cover all its files.
///
/// - Source: ETSI EN 319 162-1, clauses 4.3.3, 4.4.3 and A.4.
struct SignatureChecker {
  struct Outcome {
    var signatures: [ContainerSignature] = []
    var findings: [ValidityFinding] = []
    /// The parts of the container's own folder that are lists or signatures.
    var used: Set<String> = []
    /// The files that signatures cover.
    var covered: Set<String> = []
  }

  private let files: ContainerFiles
  private let path: String
  private let isSimple: Bool

  /// - Parameter isSimple: whether one file is signed without a list (ASiC-S).
  init(_ files: ContainerFiles, path: String, isSimple: Bool) {
    self.files = files
    self.path = path
    self.isSimple = isSimple
  }

  func run() -> Outcome {
    var outcome = Outcome()
    if isSimple { single(&outcome) }
    for name in files.own {
      let lower = name.lowercased()
      if lower.contains("asic"), lower.contains("manifest"), lower.hasSuffix(".xml") {
        list(name, &outcome)
      } else if lower.contains("signatures"), lower.hasSuffix(".xml") {
        xades(name, &outcome)
      } else if lower.contains("evidencerecord") {
        notChecked(name, .evidenceRecord, &outcome)
      } else if isSimple, lower.hasSuffix(".tst") {
        notChecked(name, .timeStamp, &outcome)
      }
    }
    guard !outcome.signatures.isEmpty || !outcome.findings.isEmpty else { return outcome }
    outcome.findings += files.data.filter { !outcome.covered.contains($0) }.map {
      fatal("asic.uncovered", "no signature covers '\($0)'")
    }
    return outcome
  }

  // MARK: forms

  /// ASiC-S: the signature is made over the one file itself.
  private func single(_ outcome: inout Outcome) {
    guard files.data.count == 1, let file = files.data.first, let bytes = files[file] else {
      outcome.findings.append(
        fatal(
          "asic.one-file",
          "a simple container (ASiC-S) holds one file, here are \(files.data.count)"))
      return
    }
    outcome.covered.insert(file)
    for name in files.own where name.lowercased().hasSuffix(".p7s") {
      cades(name, over: bytes, &outcome)
    }
  }

  private func list(_ name: String, _ outcome: inout Outcome) {
    outcome.used.insert(name)
    guard let bytes = files[name], let root = try? XMLDocumentReader.read(bytes, file: path) else {
      outcome.findings.append(fatal("asic.manifest", "'\(name)' cannot be read"))
      return
    }
    for reference in root.children("DataObjectReference") {
      compare(reference, whole: true, &outcome)
    }
    guard let uri = root.child("SigReference")?.attributes["URI"],
      let part = files.name(of: uri)
    else {
      outcome.findings.append(
        fatal("asic.signature", "the signature that '\(name)' names is not here"))
      return
    }
    let lower = part.lowercased()
    if lower.hasSuffix(".tst") {
      notChecked(part, .timeStamp, &outcome)
    } else if lower.contains("evidencerecord") || lower.hasSuffix(".ers") {
      notChecked(part, .evidenceRecord, &outcome)
    } else {
      cades(part, over: bytes, &outcome)
    }
  }

  private func cades(_ name: String, over bytes: [UInt8], _ outcome: inout Outcome) {
    outcome.used.insert(name)
    let checked = SignedMessage.check(files[name] ?? [], over: bytes)
    let (state, reason): (ContainerSignature.State, String?) =
      switch checked.state {
      case .intact: (.intact, nil)
      case .broken(let reason): (.broken, reason)
      case .notChecked(let reason): (.notChecked, reason)
      }
    add(name, .cades, state, reason, checked.signers, &outcome)
  }

  /// The digests can be held against the files; the signature itself cannot.
  private func xades(_ name: String, _ outcome: inout Outcome) {
    outcome.used.insert(name)
    guard let bytes = files[name], let root = try? XMLDocumentReader.read(bytes, file: path) else {
      outcome.findings.append(fatal("asic.manifest", "'\(name)' cannot be read"))
      return
    }
    for signature in root.name == "Signature" ? [root] : root.children("Signature") {
      for reference in signature.child("SignedInfo")?.children("Reference") ?? [] {
        let uri = reference.attributes["URI"] ?? ""
        guard !uri.isEmpty, !uri.hasPrefix("#") else { continue }
        compare(reference, whole: reference.child("Transforms") == nil, &outcome)
      }
    }
    add(
      name, .xades, .notChecked,
      "XAdES signatures are not checked here; use a program that signs by it",
      [], &outcome)
  }

  private func notChecked(_ name: String, _ form: ContainerSignature.Form, _ outcome: inout Outcome)
  {
    guard outcome.used.insert(name).inserted else { return }
    add(name, form, .notChecked, nil, [], &outcome)
  }

  private func add(
    _ part: String, _ form: ContainerSignature.Form, _ state: ContainerSignature.State,
    _ reason: String?, _ signers: [SignedMessage.Signer], _ outcome: inout Outcome
  ) {
    outcome.signatures.append(
      ContainerSignature(
        file: path, part: part, form: form, state: state, reason: reason, signers: signers))
  }

  // MARK: digests

  /// - Parameter whole: whether the digest is of the file as it is, and not of something made from it.
  private func compare(_ reference: XMLElement, whole: Bool, _ outcome: inout Outcome) {
    let uri = reference.attributes["URI"] ?? ""
    guard let name = files.name(of: uri), let bytes = files[name] else {
      outcome.findings.append(fatal("asic.digest", "'\(uri)' is signed and not here"))
      return
    }
    outcome.covered.insert(name)
    let method = reference.child("DigestMethod")?.attributes["Algorithm"] ?? ""
    guard whole, let algorithm = Self.algorithms[method] else {
      let reason =
        whole ? "its digest is made by '\(method)'" : "its digest is of a changed form of it"
      outcome.findings.append(
        ValidityFinding(
          "asic.digest", .notChecked, file: path,
          "'\(name)' is not held against its digest: \(reason)"))
      return
    }
    let stated = (reference.text(of: "DigestValue") ?? "").filter { !$0.isWhitespace }
    if stated != Digest.base64(Digest.of(bytes, by: algorithm)) {
      outcome.findings.append(fatal("asic.digest", "'\(name)' is not the file that was signed"))
    }
  }

  /// RFC 9231 and XML Encryption, and the two that programs put under the other's address.
  private static let algorithms: [String: Digest.Algorithm] = [
    "http://www.w3.org/2001/04/xmlenc#sha256": .sha256,
    "http://www.w3.org/2001/04/xmlenc#sha384": .sha384,
    "http://www.w3.org/2001/04/xmlenc#sha512": .sha512,
    "http://www.w3.org/2001/04/xmldsig-more#sha224": .sha224,
    "http://www.w3.org/2001/04/xmldsig-more#sha256": .sha256,
    "http://www.w3.org/2001/04/xmldsig-more#sha384": .sha384,
    "http://www.w3.org/2001/04/xmldsig-more#sha512": .sha512,
    "http://www.w3.org/2007/05/xmldsig-more#sha3-256": .sha3of256,
    "http://www.w3.org/2007/05/xmldsig-more#sha3-384": .sha3of384,
    "http://www.w3.org/2007/05/xmldsig-more#sha3-512": .sha3of512,
  ]

  private func fatal(_ id: String, _ message: String) -> ValidityFinding {
    ValidityFinding(id, .fatal, file: path, message)
  }
}
