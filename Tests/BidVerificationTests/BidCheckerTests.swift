import Digest
import Testing

@testable import BidVerification
@testable import Papers

@Suite("Papers that belong together are checked against each other")
struct BidCheckerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: Set<String>
    let change: @Sendable (inout [ESPDResponse]) -> Void
  }

  static let rows = [
    Row(testDescription: "nothing wrong", expected: []) { _ in },
    Row(testDescription: "no leader", expected: ["espd.no-lead", "tender.no-espd"]) {
      $0.removeFirst()
    },
    Row(testDescription: "a member's file missing", expected: ["tender.no-espd"]) {
      $0.removeLast()
    },
    Row(testDescription: "two leaders", expected: ["espd.second-lead", "tender.lead-not-first"]) {
      $0[1].role = .lead
    },
    Row(testDescription: "group spelt otherwise", expected: ["espd.other-group-name"]) {
      $0[1].groupName = "Vast & Ost"
    },
    Row(
      testDescription: "another procedure",
      expected: ["espd.other-procedure", "tender.other-procedure"]
    ) { $0[2].procedure.folderID = "other" },
    Row(testDescription: "one UUID twice", expected: ["espd.uuid-twice"]) {
      $0[1].uuid = $0[0].uuid
    },
    Row(
      testDescription: "one behind the tender whom the leader does not name",
      expected: ["espd.supporter-not-named"]
    ) { responses in
      var helper = responses[2]
      helper.uuid = "3f6c8a2e-0d4b-4a51-9c77-5be1d20f9a63"
      helper.id += "-helper"
      helper.party = ESPDParty(MadeBids.member(9, country: "SWE"))
      helper.role = .subcontractor
      responses.append(helper)
    },
    Row(
      testDescription: "a stranger files",
      expected: ["espd.not-named", "tender.other-tenderers", "tender.no-espd"]
    ) { $0[2].party = ESPDParty(MadeBids.member(9, country: "SWE")) },
  ]

  @Test(arguments: rows)
  func together(_ row: Row) throws {
    let sound = MadeBids.responses(members: 3, lot: 1, country: "SWE")
    var changed = sound
    row.change(&changed)
    let papers = try changed.map {
      BidChecker.Paper(path: "\($0.id).xml", bytes: try ESPDWriter.write($0))
    }
    var tender = try #require(
      MadeBids.tender(sound) { _ in String(repeating: "0", count: 64) })
    tender.files = tender.files.compactMap { file in
      papers.first { $0.path == file.name }.map {
        TenderFile(
          kind: file.kind, name: file.name, mediaType: file.mediaType,
          sha256: Digest.hex(Digest.sha256($0.bytes)), description: file.description)
      }
    }
    let all = papers + [BidChecker.Paper(path: "tender.xml", bytes: try TenderWriter.write(tender))]
    let outcome = BidChecker(all, place: "bid", checker: FileChecker(standards: nil)).run()
    let fatal = Set(outcome.findings.filter { $0.severity == .fatal }.map(\.ruleID))
    #expect(fatal == row.expected, "\(outcome.findings.map(\.text))")
  }
}
