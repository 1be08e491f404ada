import BidVerification
import Digest
import JSONText

/// A report on a verification, for people and for programs.
package struct VerificationText {
  private let report: VerificationReport

  /// The lines and the JSON say the same.
  package init(_ report: VerificationReport) { self.report = report }

  /// One line a finding, one a signature, one a file, and the sum.
  package var lines: [String] {
    report.findings.map(\.text) + report.signatures.map(\.text)
      + report.files.map { "\($0.path): \($0.title ?? ""): \(Self.word($0.isValid))" } + [sum]
  }

  private static func word(_ isValid: Bool?) -> String {
    isValid.map { $0 ? "valid" : "NOT VALID" } ?? "not checked"
  }

  private var sum: String {
    let counts = report.counts
    let all = counts.checked + counts.notChecked + counts.notKnown
    let notChecked = report.findings.filter { $0.severity == .notChecked }.count
    let unsure = notChecked == 0 ? "" : ", \(notChecked) not checked"
    return "\(all) files: \(counts.checked) checked, \(counts.notChecked) not checked, "
      + "\(counts.notKnown) not known; \(fatal) fatal\(unsure), \(warnings) warnings; \(basis)"
  }

  /// As `schemas/verification.schema.json` describes it.
  package var json: [UInt8] {
    JSONWriter.bytes(.indented) { root in
      root.string("format", "samanbud-verification")
      root.integer("version", 1)
      root.bool("valid", validity)
      root.string("outcome", outcome)
      root.bool("officialSchemas", report.usesOfficialSchemas)
      root.object("counts") { item in
        item.integer("checked", report.counts.checked)
        item.integer("notChecked", report.counts.notChecked)
        item.integer("notKnown", report.counts.notKnown)
      }
      root.objects("signatures", report.signatures) { Self.write($1, to: $0) }
      root.objects("files", report.files) { Self.write($1, to: $0) }
      root.objects("findings", report.findings) { Self.write($1, to: $0) }
    } + [UInt8(ascii: "\n")]
  }

  private static func write(_ signature: ContainerSignature, to json: JSONObjectWriter) {
    json.string("file", signature.file)
    json.string("part", signature.part)
    json.string("form", signature.form.rawValue)
    json.string("state", signature.state.rawValue)
    json.string("reason", signature.reason)
    json.bool("chainChecked", false)
    json.objects("signers", signature.signers) { item, signer in
      item.string("subject", signer.subject)
      item.string("issuer", signer.issuer)
      item.string("serial", signer.serial)
      item.string("claimedTime", signer.claimedTime)
      item.string("digest", signer.digest)
    }
  }

  private static func write(_ file: CheckedFile, to json: JSONObjectWriter) {
    json.string("path", file.path)
    json.string("kind", file.kind.rawValue)
    json.string("edition", file.version.isEmpty ? nil : file.version)
    json.string("title", file.title)
    json.bool("checked", file.isChecked)
    json.bool("valid", file.isValid)
  }

  private static func write(_ finding: ValidityFinding, to json: JSONObjectWriter) {
    json.string("rule", finding.ruleID)
    json.string("severity", finding.severity.rawValue)
    json.string("file", finding.file)
    if finding.line > 0 { json.integer("line", finding.line) }
    json.string("path", finding.path.isEmpty ? nil : finding.path)
    json.string("message", finding.message)
  }

  private var fatal: Int { report.findings.filter { $0.severity == .fatal }.count }
  private var warnings: Int { report.findings.filter { $0.severity == .warning }.count }

  /// `nil` where something that counts was not looked at.
  private var validity: Bool? {
    switch report.status {
    case .done: true
    case .verificationFailed: false
    default: nil
    }
  }

  private var outcome: String {
    switch report.status {
    case .done: "valid"
    case .verificationFailed: "not-valid"
    case .noInput: "nothing-checked"
    default: "undetermined"
    }
  }

  private var basis: String {
    report.usesOfficialSchemas
      ? "official schemas and our own rules" : "our own rules; SAMANBUD_STANDARDS adds the schemas"
  }
}
