import Foundation
import Judging
import Law
import NoticeReading
import Notices
import Testing
import Values

/// The official Requests, which are not part of the repository.
private enum Samples {
  static let folder: URL = {
    let named = ProcessInfo.processInfo.environment["SAMANBUD_STANDARDS"]
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    return (named.map { URL(filePath: $0) } ?? root.appending(path: "../shared/standards"))
      .standardizedFileURL.appending(path: "samples")
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder.path)
  static let reason: Comment =
    "no official ESPD files: set SAMANBUD_STANDARDS to the directory that holds samples"

  static func clauses(_ file: String) throws -> [Clause] {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
    return ESPDClauses.clauses(of: try ESPDRequestReader.read(bytes: bytes, path: file))
  }
}

@Suite("ESPDRequest: what a Request requires becomes clauses")
struct ESPDRequestClauseTests {
  private static let place = Source(NoticeField(term: "cbc:MinimumAmount", path: "/a"))

  private func property(
    _ dataType: String, _ about: String, _ words: String, _ content: ESPDRequest.Expected.Content,
    bound: ESPDRequest.Expected.Bound = .stated
  ) -> ESPDRequest.Property {
    var property = ESPDRequest.Property(source: Self.place)
    property.type = Sourced("REQUIREMENT", from: Self.place)
    property.dataType = Sourced(dataType, from: Self.place)
    property.description = LocalizedText([.init(language: "SWE", text: about)])
    property.expected = [
      ESPDRequest.Expected(content: content, bound: bound, words: words, source: Self.place)
    ]
    return property
  }

  private func request(
    _ number: String?, _ kind: ESPDRequest.Criterion.Kind, _ properties: [ESPDRequest.Property]
  ) -> ESPDRequest {
    var group = ESPDRequest.Group(source: Self.place)
    group.properties = properties
    var criterion = ESPDRequest.Criterion(
      element: ESPDRequest.Element(name: "cac:TenderingCriterion"), source: Self.place)
    criterion.number = number
    criterion.kind = kind
    criterion.name = LocalizedText([.init(language: "SWE", text: "Krav")])
    criterion.groups = [group]
    var request = ESPDRequest(
      path: "r.xml", edition: .fourth, document: ESPDRequest.Element(name: "r"))
    request.criteria = [criterion]
    request.lots = ["A", "B"].map { Sourced(LotID($0), from: Self.place) }
    return request
  }

  private func amount(_ bound: ESPDRequest.Expected.Bound = .minimum) -> ESPDRequest.Property {
    let money = Money(minorUnits: 5_000, currency: "SEK")
    return property("MINIMUM_AMOUNT", "Minst", "50 SEK", .amount(money), bound: bound)
  }

  private func years(_ count: String) -> ESPDRequest.Property {
    property("QUANTITY_YEAR", "År", count, .number(count))
  }

  @Test("General yearly turnover can be judged, on each lot")
  func turnover() {
    let clauses = ESPDClauses.clauses(of: request("C29", .selection, [amount()]))
    #expect(clauses.map(\.id) == ["A/turnover/espd/1", "B/turnover/espd/1"])
    #expect(clauses.map(\.origin) == [.espd, .espd])
    #expect(clauses[0].quote == "Krav; Minst: 50 SEK")
    #expect(clauses[0].language == "SWE")
    #expect(clauses[0].requirement?.content == .turnover(Money(minorUnits: 5_000, currency: "SEK")))
    #expect(clauses[0].requirement?.subject == .group)
    #expect(clauses[0].requirement?.origin.document == "r.xml")
  }

  @Test("Years before the latest stay open beside what can be judged")
  func years() {
    func requirements(_ count: String) -> [Bool] {
      ESPDClauses.clauses(of: request("C29", .selection, [years(count), amount()]))
        .filter { $0.lots == [LotID("A")] }.map { $0.requirement != nil }
    }
    #expect(requirements("1") == [true])
    #expect(requirements("3") == [true, false])
  }

  @Test("An amount that is no yearly minimum is never judged as one")
  func unjudged() {
    let total = property(
      "CODE_BOOLEAN", "Per år", "CHECK_BOX_UNCHECKED", .code("CHECK_BOX_UNCHECKED", list: nil))
    let requests = [
      request("C29", .selection, [amount(), total]), request("C29", .selection, [amount(.maximum)]),
      request("C29", .selection, [amount(), amount()]), request("C30", .selection, [amount()]),
      request("C32", .selection, [amount()]),
    ]
    for request in requests {
      let clauses = ESPDClauses.clauses(of: request)
      #expect(clauses.map(\.kind) == [.turnover, .turnover])
      #expect(clauses.allSatisfy { $0.requirement == nil })
    }
  }

  @Test("Other criteria keep their words; the reserved question and grounds of exclusion give none")
  func others() {
    func kinds(_ number: String?, _ kind: ESPDRequest.Criterion.Kind) -> Set<ClauseKind> {
      Set(ESPDClauses.clauses(of: request(number, kind, [amount()])).map(\.kind))
    }
    #expect(kinds("C39", .selection) == [.references])
    #expect(kinds("C55", .selection) == [.certificate])
    #expect(kinds("C35", .selection) == [.selectionOther])
    #expect(kinds(nil, .selection) == [.selectionOther])
    #expect(kinds("C57", .other) == [])
    #expect(kinds("C7", .exclusion) == [])
  }

  /// GRP-08: a notice may leave the grounds to the Request.
  @Test(
    "A Request's grounds of exclusion are one clause a lot of the notice that names none itself")
  func grounds() {
    var asked = request("C7", .exclusion, [amount()])
    asked.criteria[0].eFormsCode = "exg-pmt-bre-tax"
    var notice = Specimen.notice(reserved: ["none"])
    let found = ExclusionClauses.clauses(of: notice, request: asked)
    #expect(found.map(\.id) == ["LOT-0001/exclusion/espd/1"])
    #expect(found.map(\.origin) == [.espd])
    #expect(found.map(\.file) == ["r.xml"])
    #expect(found.map(\.quote) == ["exg-pmt-bre-tax"])
    #expect(found.map(\.source) == [Self.place])
    var ground = ExclusionGround()
    ground.code = Sourced("exg-crim-fraud", from: Specimen.source("/bt-67"))
    notice.procedure.exclusionGrounds = [ground]
    #expect(ExclusionClauses.clauses(of: notice, request: asked).map(\.origin) == [.code])
    #expect(
      ExclusionClauses.clauses(
        of: Specimen.notice(), request: request("C29", .selection, [amount()])
      ).isEmpty)
  }

  @Test(
    "An official Request, checked as a notice, has its grounds as clauses of the Request",
    .enabled(if: Samples.isThere, Samples.reason))
  func officialGrounds() throws {
    let file = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: Samples.folder.path)
        .sorted().first { $0.hasSuffix(".xml") && $0.lowercased().contains("request") })
    let bytes = [UInt8](try Data(contentsOf: Samples.folder.appending(path: file)))
    let notice = try NoticeReader().read(bytes, path: file)
    let clauses = ExclusionClauses.clauses(of: notice)
    #expect(clauses.count == notice.lots.count)
    #expect(clauses.allSatisfy { $0.origin == .espd && $0.source.line > 0 })
    #expect(notice.procedure.exclusionGrounds.allSatisfy { $0.declaredAs != nil })
  }

  @Test("References and other selection criteria stay open until a person has read them")
  func open() throws {
    for number in ["C39", "C35", "C30"] {
      let clauses = ESPDClauses.clauses(of: request(number, .selection, [amount()])).map {
        Clause(
          id: $0.id, kind: $0.kind, lots: [LotID("LOT-0001")], origin: $0.origin, file: $0.file,
          source: $0.source, quote: $0.quote)
      }
      let members = [Specimen.enterprise("M1", heads: (6, 12))]
      let assessment = try #require(
        Specimen.assess(Specimen.notice(), members, brief: [clauses[0]]))
      let finding = try #require(assessment.findings.first { $0.clause.origin == .espd })
      #expect(finding.rule.id == "OPEN-\(clauses[0].kind.rawValue)")
      #expect(finding.verdict == .undetermined(.disputed))
    }
  }
}

/// Which clauses a published sample gives, as it stands.
private struct SampleCase: Sendable, CustomTestStringConvertible {
  let file: String
  let counts: [ClauseKind: Int]
  var testDescription: String { file }

  static let all = [
    SampleCase(file: "v1.0.2-uprc-ESPDRequest_DA_Test.xml", counts: [:]),
    SampleCase(file: "v2.1.1-BASIC-ESPDRequest.xml", counts: [:]),
    SampleCase(
      file: "v2.1.1-EXTENDED-ESPDRequest.xml",
      counts: [.turnover: 4, .references: 3, .certificate: 3, .selectionOther: 17]),
    SampleCase(
      file: "v3.3.0-ESPD-Request.xml",
      counts: [.turnover: 5, .references: 3, .certificate: 3, .selectionOther: 17]),
    SampleCase(
      file: "v4.1.0-ESPD-Request.xml",
      counts: [.turnover: 5, .references: 3, .certificate: 3, .selectionOther: 17]),
  ]
}

@Suite(
  "ESPDRequest: clauses of the official Requests", .enabled(if: Samples.isThere, Samples.reason))
struct ESPDRequestSampleClauseTests {
  @Test("So many of each kind", arguments: SampleCase.all)
  fileprivate func counts(_ row: SampleCase) throws {
    let clauses = try Samples.clauses(row.file)
    #expect(Dictionary(grouping: clauses, by: \.kind).mapValues(\.count) == row.counts)
    #expect(Set(clauses.map(\.id)).count == clauses.count)
    let judged = clauses.compactMap { $0.requirement?.content }
    let turnover = Requirement.Content.turnover(Money(minorUnits: 10_000_000, currency: "EUR"))
    #expect(judged == (clauses.isEmpty ? [] : [turnover]))
  }
}
