import Testing

@testable import BidVerification

@Suite(
  "On the samples the outcome is that of the official validator",
  .enabled(if: Standards.isThere, "needs ../shared/standards"))
struct OfficialSampleTests {
  /// What the official validator prints for a sample, by validate.py of 2026-11-25; where it lets a broken
  /// file pass, what we say instead.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let fatal: Set<String>
    var warnings: Set<String> = []
    var testDescription: String { name }

    init(_ name: String, _ fatal: Set<String> = [], warnings: Set<String> = []) {
      self.name = name
      self.fatal = fatal
      self.warnings = warnings
    }
  }

  static let rows = [
    Row(
      "v4.1.0-ESPD-Response.xml",
      warnings: ["espd.no-group-name", "espd.role-answer", "espd.group-name-answer"]),
    Row("v4.1.0-minimal-group-lead.xml"),
    Row("v4.1.0-minimal-group-mem.xml"), Row("T005-joint-bid-ubl2.2.xml"),
    Row("T005-tender-instance.xml"),
    Row("T005-joint-bid-with-prices-ubl2.2.xml", warnings: ["PEPPOL-T005-S357"]),
    Row("broken/00-valid.xml"), Row("broken/01-no-ContractFolderID.xml", ["XSD"]),
    Row("broken/02-rolecode-not-in-list.xml", ["BR-OTH-03", "espd.role-unknown"]),
    Row("broken/03-lead-eo-group-unanswered.xml", ["BR-LAED-10", "espd.group-answer"]),
    Row("broken/03b-same-but-evidence-question-answered.xml", ["espd.group-answer"]),
    Row("broken/03c-lead-says-not-in-a-group.xml", ["espd.group-answer"]),
    Row("broken/04-two-lots.xml", ["BR-LOT-10"]),
    Row("broken/05-percentage-without-format.xml", ["BR-TCR-08-08"]),
    Row("broken/06-reserved-true-no-percentage.xml", ["BR-TCR-06-01"]),
    Row("broken/07-answer-to-unknown-question.xml", ["BR-TCR-01-02"]),
    Row("broken/08-missing-schemeAgencyID.xml", ["BR-OTH-02"]),
    Row("broken/09-wrong-UBL-version.xml", ["BR-OTH-05-01"]),
    Row("broken/10-stale-list-version.xml", ["BR-OTH-03"]),
    Row("broken/11-criterion-id-from-3.x.xml", ["BR-TC-02-02", "BR-TC-13"]),
    Row("broken/12-no-size-code.xml", ["BR-RESP-10-06"]),
    Row(
      "broken/13-TED_CN-with-eForms-number.xml", ["BR-COM-10-01"], warnings: ["BR-COM-10-02"]),
    Row("broken/14-TED_CN-old-number.xml", warnings: ["BR-COM-10-02"]),
    Row(
      "broken/15-group-lead-without-group-name.xml",
      warnings: ["BR-LEAD-10-S10", "espd.no-group-name", "espd.group-name-answer"]),
    Row("broken/16-one-response-two-values.xml", ["BR-TCR-04"]),
    Row("broken/T005-broken.xml", ["PEPPOL-T005-R002", "PEPPOL-T005-R020"]),
    Row(
      "v2.1.1-hilma-EXTENDED-ESPDResponse.xml",
      warnings: ["espd.no-group-name", "espd.role-answer", "espd.group-name-answer"]),
    Row("UBL-Tender-2.3-joint-bid.xml"),
  ]

  @Test("with the program's own rules alone", arguments: rows)
  func native(_ row: Row) throws {
    let checked = try FileChecker(standards: nil).check(
      try Standards.sample(row.name), path: row.name)
    let fatal = Set(checked.findings.filter { $0.severity == .fatal }.map(\.ruleID))
    let warnings = Set(checked.findings.filter { $0.severity == .warning }.map(\.ruleID))
    #expect(fatal == row.fatal, "\(checked.findings.prefix(8).map(\.text))")
    #expect(warnings == row.warnings, "\(checked.findings.prefix(8).map(\.text))")
  }
}
