import BidVerification
import JSONText

/// A report on a verification, for people and for programs.
package struct VerificationText {
  private let report: VerificationReport

  package init(_ report: VerificationReport) { self.report = report }

  /// One line a finding, one a file, and the sum.
  package var lines: [String] {
    report.findings.map(\.text)
      + report.files.map { file in
        let version = file.version.isEmpty ? "" : " \(file.version)"
        return
          "\(file.path): \(file.kind.rawValue)\(version): \(file.isValid ? "valid" : "NOT VALID")"
      } + ["\(report.files.count) files, \(fatal) fatal, \(warnings) warnings; \(basis)"]
  }

  /// As `schemas/verification.schema.json` describes it.
  package var json: [UInt8] {
    JSONWriter.bytes(.indented) { root in
      root.string("format", "samanbud-verification")
      root.integer("version", 1)
      root.bool("valid", fatal == 0)
      root.bool("officialSchemas", report.usesOfficialSchemas)
      root.objects("files", report.files) { item, file in
        item.string("path", file.path)
        item.string("kind", file.kind.rawValue)
        item.string("edition", file.version.isEmpty ? nil : file.version)
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
  private var warnings: Int { report.findings.count - fatal }

  private var basis: String {
    report.usesOfficialSchemas
      ? "official schemas and our own rules" : "our own rules; SAMANBUD_STANDARDS adds the schemas"
  }
}
