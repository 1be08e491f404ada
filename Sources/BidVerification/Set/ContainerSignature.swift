package import Digest

/// One signature of a container: what it was made by, and how far it was looked at.
package struct ContainerSignature: Hashable, Sendable {
  /// In which format the signature is; only CAdES is looked into.
  package enum Form: String, Hashable, Sendable {
    case cades = "CAdES"
    case xades = "XAdES"
    case timeStamp = "time stamp"
    case evidenceRecord = "evidence record"
  }

  /// Whether the signature fits what it covers.
  package enum State: String, Hashable, Sendable {
    case intact, broken
    case notChecked = "not-checked"
  }

  /// The container.
  package let file: String
  /// The part that holds it.
  package let part: String
  /// The format, by the part that holds it.
  package let form: Form
  /// What looking at it came to.
  package let state: State
  /// Why it is broken or not checked.
  package let reason: String?
  /// By the certificates in the signature, whom nobody vouches for here; empty where not looked at.
  package let signers: [SignedMessage.Signer]

  /// None for one that is intact and bound to its certificate.
  var findings: [ValidityFinding] {
    let unbound = form == .cades && signers.contains { !$0.isBound } && state != .broken
    return [
      finding,
      unbound
        ? ValidityFinding(
          "asic.unbound", .warning, file: file,
          "the signature '\(part)' is not bound to its certificate: it does not name it "
            + "(signing-certificate attribute)") : nil,
    ].compactMap { $0 }
  }

  /// `nil` for one that is intact.
  private var finding: ValidityFinding? {
    switch state {
    case .intact: nil
    case .broken:
      ValidityFinding(
        "asic.signature", .fatal, file: file,
        "the signature '\(part)' is broken: \(reason ?? "")")
    case .notChecked:
      ValidityFinding(
        "asic.not-checked", .notChecked, file: file,
        "signed by \(form.rawValue) ('\(part)'): \(reason ?? "not looked at here")")
    }
  }

  /// One line; it never says more than was looked at.
  package var text: String {
    let names = signers.map { signer in
      let time = signer.claimedTime.map { ", says it signed at \($0)" } ?? ", states no time"
      return "; signer \(signer.subject), serial \(signer.serial)\(time)"
    }
    let state = state == .notChecked ? "not checked" : state.rawValue
    let trust = "; the chain of certificates and revocation were not looked at"
    return "\(file): signature \(part) (\(form.rawValue)): \(state)"
      + (reason.map { ": \($0)" } ?? "") + names.joined() + trust
  }
}
