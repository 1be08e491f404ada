import BidVerification
import Digest
import Files
import JSONText

/// A report on a verification, for people and for programs.
package struct VerificationText {
  private let report: VerificationReport

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
      root.objects("signatures", report.signatures) { item, signature in
        item.string("file", signature.file)
        item.string("part", signature.part)
        item.string("form", signature.form.rawValue)
        item.string("state", signature.state.rawValue)
        item.string("reason", signature.reason)
        item.bool("chainChecked", false)
        item.objects("signers", signature.signers) { item, signer in
          item.string("subject", signer.subject)
          item.string("issuer", signer.issuer)
          item.string("serial", signer.serial)
          item.string("claimedTime", signer.claimedTime)
          item.string("digest", signer.digest)
        }
      }
      root.objects("files", report.files) { item, file in
        item.string("path", file.path)
        item.string("kind", file.kind.rawValue)
        item.string("edition", file.version.isEmpty ? nil : file.version)
        item.string("title", file.title)
        item.bool("checked", file.isChecked)
        item.bool("valid", file.isValid)
      }
      root.objects("findings", report.findings) { item, finding in
        item.string("rule", finding.ruleID)
        item.string("severity", finding.severity.rawValue)
        item.string("file", finding.file)
        if finding.line > 0 { item.integer("line", finding.line) }
        item.string("path", finding.path.isEmpty ? nil : finding.path)
        item.string("message", finding.message)
      }
    } + [UInt8(ascii: "\n")]
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
