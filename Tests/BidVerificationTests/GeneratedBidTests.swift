import Digest
import Foundation
import NoticeReading
import Notices
import Testing

@testable import BidVerification
@testable import Papers

@Suite("Generated bids are valid in every version")
struct GeneratedBidTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let members: Int
    let lots: Int
    let country: String
    /// The sample Request that is answered; `nil` for 4.1.0 without one.
    var request: String?
    var testDescription: String {
      "\(members) members, \(lots) lots, \(country), \(request ?? "4.1.0")"
    }

    init(_ members: Int, _ lots: Int, _ country: String, _ request: String? = nil) {
      self.members = members
      self.lots = lots
      self.country = country
      self.request = request
    }
  }

  static let rows = [
    Row(1, 1, "SWE"), Row(1, 1, "DNK"), Row(2, 1, "SWE"), Row(2, 3, "DNK"), Row(3, 2, "SWE"),
    Row(4, 2, "DNK"), Row(5, 1, "SWE"), Row(6, 1, "DNK"), Row(12, 1, "SWE"), Row(1, 20, "SWE"),
    Row(2, 1, "SWE", "v4.1.0-ESPD-Request.xml"), Row(1, 1, "DNK", "v4.1.0-ESPD-Request.xml"),
    Row(1, 1, "SWE", "v3.3.0-ESPD-Request.xml"), Row(3, 1, "DNK", "v3.3.0-ESPD-Request.xml"),
    Row(2, 2, "SWE", "v3.3.0-ESPD-Request.xml"), Row(1, 1, "SWE", "v2.1.1-BASIC-ESPDRequest.xml"),
    Row(3, 1, "DNK", "v2.1.1-BASIC-ESPDRequest.xml"),
    Row(2, 2, "SWE", "v2.1.1-EXTENDED-ESPDRequest.xml"),
    Row(1, 1, "DNK", "v2.1.1-EXTENDED-ESPDRequest.xml"),
    Row(4, 1, "SWE", "v4.1.0-ESPD-Request.xml"),
  ]

  private static func request(_ name: String?) throws -> ESPDRequest? {
    guard let name else { return nil }
    return try ESPDRequestReader.read(bytes: try Standards.sample(name), path: name)
  }

  private static func responses(_ row: Row) throws -> [ESPDResponse] {
    let request = try request(row.request)
    let edition = try request.map { try #require(ESPDEdition(answering: $0)) } ?? .v410
    return (1...row.lots).flatMap {
      MadeBids.responses(
        members: row.members, lot: $0, country: row.country, edition: edition, request: request)
    }
  }

  /// The bid as papers of one folder.
  private static func papers(_ row: Row) throws -> [BidChecker.Paper] {
    let responses = try responses(row)
    var papers = try responses.map {
      BidChecker.Paper(path: "\($0.id).xml", bytes: try ESPDWriter.write($0))
    }
    let hashes = Dictionary(
      uniqueKeysWithValues: papers.map { ($0.path, Digest.hex(Digest.sha256($0.bytes))) })
    let tender = try #require(MadeBids.tender(responses) { hashes["\($0.id).xml"] ?? "" })
    papers.append(BidChecker.Paper(path: "tender.xml", bytes: try TenderWriter.write(tender)))
    papers.append(
      BidChecker.Paper(path: "qualification.xml", bytes: try QualificationWriter.write(tender)))
    return papers
  }

  @Test(
    "by our own rules, each file and all together", .enabled(if: Standards.isThere), arguments: rows
  )
  func native(_ row: Row) throws {
    let outcome = BidChecker(
      try Self.papers(row), place: "bid", checker: FileChecker(standards: nil)
    ).run()
    let fatal = outcome.findings.filter { $0.severity == .fatal }
    #expect(outcome.files.count == row.members * row.lots + 2)
    #expect(fatal.isEmpty, "\(fatal.prefix(5).map(\.text))")
  }

  @Test(
    "by the official schemas and rules",
    .enabled(if: OfficialValidator.isThere, "needs ../shared/standards, lxml and saxonche"))
  func official() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bids-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (number, row) in Self.rows.enumerated() {
      // A leader and a member on one lot: the official rules look at one file at a time, and take long.
      let few = Row(min(row.members, 2), 1, row.country, row.request)
      for paper in try Self.papers(few) where paper.path != "qualification.xml" {
        let file = folder.appending(path: "\(number)-\(paper.path)")
        try Data(paper.bytes).write(to: file)
        files.append(file.path)
      }
    }
    let report = try OfficialValidator.run(files)
    let valid = report.split(separator: "\n").filter { $0.contains(": valid (0 fatal") }.count
    #expect(valid == files.count, "\(report)")
  }

  @Test(
    "a 4.1.0 Request is answered completely: every question asked has an answer or stands open",
    .enabled(if: Standards.isThere))
  func complete() throws {
    let response = try #require(
      try Self.responses(Row(2, 1, "SWE", "v4.1.0-ESPD-Request.xml")).first)
    let settled = Set(
      response.entries.map(\.question.id) + response.openQuestions.map(\.questionID))
    let answered = Set(response.entries.map(\.question.id))
    // Lot 1 is judged open or yes on reservation, so the criterion is put; every criterion is repeated.
    #expect(response.criteria.count == 62)
    for criterion in response.criteria {
      for group in criterion.groups where group.condition == .always {
        for question in group.questions where question.element == .question {
          let isEvidence =
            question.role == .electronic
            && !criterion.questions.contains { answered.contains($0.id) }
          #expect(settled.contains(question.id) || isEvidence, "\(question.id)")
        }
      }
    }
  }

  @Test("reading our ESPD back gives what went in", arguments: ["SWE", "DNK"])
  func roundTrip(_ country: String) throws {
    for response in MadeBids.responses(members: 5, lot: 1, country: country) {
      let document = try CheckedDocument(try ESPDWriter.write(response), path: "espd.xml")
      let sheet = try #require(ResponseSheet(document))
      #expect(sheet.name == response.party.name)
      #expect(sheet.identifiers == response.party.identifiers.map(\.value))
      #expect(sheet.groupName == "Väst & Öst")
      #expect(sheet.isLead == (response.role == .lead))
      #expect(sheet.uuid == response.uuid)
      let share = response.answers("C57", .share).first
      #expect(
        share.map { if case .percentage(let value) = $0 { value.text } else { "" } } == sheet.share)
      for criterion in response.criteria where criterion.kind == .exclusion {
        let answer = response.answers(criterion.number, .answer).first
        #expect(sheet.indicators[criterion.id].map { .indicator($0) } == answer)
      }
    }
  }

  @Test(
    "the answer on reserved contracts is never yes where the judge cannot say", arguments: 1...40)
  func undetermined(_ seed: Int) throws {
    let members = 1 + seed % 12
    for (index, response) in MadeBids.responses(
      members: members, lot: seed % 20 + 1, country: "SWE"
    ).enumerated() {
      let sheet = try #require(
        ResponseSheet(try CheckedDocument(try ESPDWriter.write(response), path: "espd.xml")))
      switch MadeBids.reserved(index + seed % 20 + 1) {
      case .open, .notReserved: #expect(sheet.reserved == nil && sheet.share == nil)
      case .no: #expect(sheet.reserved == false)
      case .yes: #expect(sheet.reserved == true)
      }
    }
  }
}
