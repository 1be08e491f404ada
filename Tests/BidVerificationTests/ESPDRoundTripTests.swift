import Law
import Members
import NoticeReading
import Notices
import Testing
import Values
import XMLStream

@testable import Papers

@Suite("Reading our ESPD back gives the register's values", .enabled(if: Standards.isThere))
struct ESPDRoundTripTests {
  /// The sample Request that is answered, and how its version writes what differs.
  struct Row: Sendable, CustomTestStringConvertible {
    let request: String
    let share: String
    let role: String
    /// Whether a question takes more than one answer.
    var takesLists = false
    /// What questions on lots are answered with.
    var lots: [String] = []
    /// What a clean operator answers on misrepresentation; `nil` where the text does not say.
    var clean: Bool?
    var testDescription: String { request }
  }

  static let rows = [
    Row(
      request: "v2.1.1-BASIC-ESPDRequest.xml", share: "0.625", role: "LE", clean: true),
    Row(
      request: "v2.1.1-EXTENDED-ESPDRequest.xml", share: "0.625", role: "LE", lots: ["Lot1"]),
    Row(request: "v3.3.0-ESPD-Request.xml", share: "0.625", role: "group-lead"),
    Row(
      request: "v4.1.0-ESPD-Request.xml", share: "0.625", role: "group-lead", takesLists: true,
      clean: false),
  ]

  @Test("criterion by criterion; what has no value there stands open", arguments: rows)
  func values(_ row: Row) throws {
    let response = try Self.response(row)
    let file = try XMLDocumentReader.read(try ESPDWriter.write(response), file: "espd.xml")
    let answers = Answers(file)
    let asked = file.children("TenderingCriterion")
    #expect(asked.count == response.criteria.count)
    for (element, criterion) in zip(asked, response.criteria) {
      let expected = Self.expected(criterion, row)
      // Versions ask for a year and its turnover in either order.
      let found = answers.values(of: element)
      #expect(
        criterion.number == "C29" ? found.sorted() == expected.sorted() : found == expected,
        "\(criterion.number) \(criterion.name): \(found)")
      if expected.isEmpty, !answers.questionsPut(by: element).isEmpty {
        #expect(
          response.openQuestions.contains { $0.criterion == criterion.number },
          "\(criterion.number) is neither answered nor open")
      }
    }
  }

  @Test(
    "every question that is put, at whatever depth, has an answer or stands open", arguments: rows)
  func complete(_ row: Row) throws {
    let response = try Self.response(row)
    let file = try XMLDocumentReader.read(try ESPDWriter.write(response), file: "espd.xml")
    let answers = Answers(file)
    let open = Set(response.openQuestions.map(\.questionID))
    var count = 0
    for criterion in file.children("TenderingCriterion") {
      for id in answers.questionsPut(by: criterion) {
        count += 1
        #expect(answers.has(id) || open.contains(id), "\(id)")
      }
    }
    #expect(count > 50)
  }

  // MARK: what goes in

  private static func response(_ row: Row) throws -> ESPDResponse {
    let request = try ESPDRequestReader.read(
      bytes: try Standards.sample(row.request), path: row.request)
    let lot = request.allLots.first ?? LotID("LOT-0001")
    let members = [member(1), member(2)]
    var filing = ESPDFiling(
      edition: try #require(ESPDEdition(answering: request)), id: "SB-1",
      uuid: "12d1c59a-8328-4581-a9e2-100000000001",
      issued: ZonedTime(date: CivilDate(2026, 11, 22)), procedure: MadeBids.procedure(lot),
      economicOperator: members[0],
      position: .lead(
        of: ESPDGroup(
          name: "Väst & Öst", lead: ESPDParty(members[0]), members: [ESPDParty(members[1])])),
      reserved: .yes(
        share: try #require(TargetShare(part: 15, of: 24)), consent: true,
        categories: members[0].targetCategories))
    filing.request = request
    filing.asked = ESPDCriterion.asked(by: request, for: lot)
    return ESPDResponse(filing)
  }

  private static func member(_ number: Int) -> EconomicOperator {
    var member = MadeBids.member(number, country: "SWE")
    member.size = "small"
    member.targetCategories = "långtidsarbetslösa"
    member.exclusionDeclaration = ExclusionDeclaration(
      asOf: CivilDate(2026, 11, 1), grounds: ["bankruptcy"])
    let extract = Evidence(kind: EvidenceKind.registerExtract.rawValue, grade: .a)
    let facts: [(FactName, FactValue, CivilDate)] = [
      (.legalForm, .word("ekonomisk-forening"), CivilDate(2026, 10, 1)),
      (.employedHeads, .quantity(14), CivilDate(2026, 10, 31)),
      (
        .turnover, .money(Money(minorUnits: 2_411_900_50, currency: "SEK")), CivilDate(2025, 12, 31)
      ),
      (
        .turnover, .money(Money(minorUnits: 1_900_000_00, currency: "SEK")), CivilDate(2024, 12, 31)
      ),
    ]
    member.facts = facts.map {
      Fact($0, $1, asOf: $2, evidence: extract, source: MadeBids.source)
    }
    member.references = [
      ContractReference(
        buyer: "Sjöby kommun", subject: "Städning av skolor", cpv: CPVCode(90_910_000),
        from: CivilDate(2021, 1, 1), through: CivilDate(2022, 12, 31), value: nil),
      ContractReference(
        buyer: "Dalby & Berg", subject: "Café", cpv: CPVCode(55_330_000),
        from: CivilDate(2023, 1, 1), through: CivilDate(2025, 6, 30),
        value: Money(minorUnits: 650_000_00, currency: "SEK")),
    ]
    return member
  }

  // MARK: what must come out

  /// The register's values in the order of the questions, with how each is typed.
  private static func expected(_ criterion: ESPDCriterion, _ row: Row) -> [String] {
    if criterion.kind == .exclusion { return exclusion(criterion, row) }
    let most = row.takesLists ? 2 : 1
    switch criterion.number {
    case "C26":
      let number =
        criterion.questions.contains { $0.type == .text } ? "Description 7696000001" : nil
      return ["ResponseIndicator true"] + [number].compactMap(\.self)
    case "C29":
      return ["2025-01-01/2025-12-31", "2024-01-01/2024-12-31"].prefix(most).map { $0 }
        + ["ResponseAmount 2411900.50 SEK", "ResponseAmount 1900000.00 SEK"].prefix(most)
    case "C37", "C38", lotsTenderedFor: return row.lots.map { "ResponseID \($0)" }
    case "C39":
      return row.lots.map { "ResponseID \($0)" }
        + [
          "Description Café (CPV 55330000). Värde per år: 650\u{A0}000,00\u{A0}SEK",
          "Description Städning av skolor (CPV 90910000)",
        ].prefix(most).map { $0 } + ["2023-01-01/2025-06-30", "2021-01-01/2022-12-31"].prefix(most)
        + ["Description Dalby & Berg", "Description Sjöby kommun"].prefix(most)
    case "C57":
      let element = row.request.contains("2.1.1") ? "ResponseQuantity" : "ResponseNumeric"
      return [
        "ResponseIndicator true", "\(element) \(row.share)", "Description långtidsarbetslösa",
      ]
    // Before 4.x, a no asks whether certificates on taxes can be had, which the register does not say.
    case "C58": return row.takesLists ? ["ResponseIndicator false"] : []
    case "C59":
      return [
        "ResponseIndicator true", "ResponseCode \(row.role)",
        "Description Verkstad 2 & Café (7696000002)", "Description Väst & Öst",
      ]
    case "C60", "C61": return ["ResponseIndicator false"]
    case "C65":
      return ["ResponseIndicator true", "ResponseQuantity 14", "ResponseAmount 2411900.50 SEK"]
    default: return []
    }
  }

  /// 2.1.1 only.
  private static let lotsTenderedFor = "8b9700b7-b13c-41e6-a220-6bbf8d5fab31"

  private static func exclusion(_ criterion: ESPDCriterion, _ row: Row) -> [String] {
    switch criterion.key {
    case "bankruptcy":
      ["ResponseIndicator true", "Description Anges inte", "Description Anges inte"]
    case "misrepresent": row.clean.map { ["ResponseIndicator \($0)"] } ?? []
    default: ["ResponseIndicator false"]
    }
  }
}

/// The answers of a Response, read by nothing but element names.
private struct Answers {
  private var byQuestion: [String: [String]] = [:]

  init(_ root: XMLElement) {
    for answer in root.children("TenderingCriterionResponse") {
      let id = answer.text(of: "ValidatedCriterionPropertyID") ?? ""
      byQuestion[id, default: []].append(Self.value(answer))
    }
  }

  func has(_ question: String) -> Bool { byQuestion[question] != nil }

  /// Of all questions of a criterion but those on electronic evidence, in document order.
  func values(of criterion: XMLElement) -> [String] {
    Self.properties(of: criterion).flatMap { byQuestion[$0.text(of: "ID") ?? ""] ?? [] }
      .filter { !$0.isEmpty }
  }

  /// The questions that are put always, or for an answer given above them; those on evidence only where
  /// the criterion has an answer.
  func questionsPut(by criterion: XMLElement) -> [String] {
    criterion.children("TenderingCriterionPropertyGroup").flatMap(questionsPut(in:))
  }

  private func questionsPut(in group: XMLElement) -> [String] {
    if Self.isOfEvidence(group) { return [] }
    let questions = group.children("TenderingCriterionProperty").filter {
      $0.text(of: "TypeCode") == "QUESTION"
    }.compactMap { $0.text(of: "ID") }
    let given = Set(questions.flatMap { byQuestion[$0] ?? [] })
    return questions
      + group.children("SubsidiaryTenderingCriterionPropertyGroup").filter { inner in
        switch inner.text(of: "PropertyGroupTypeCode") {
        case "ONTRUE": given.contains("ResponseIndicator true")
        case "ONFALSE": given.contains("ResponseIndicator false")
        default: true
        }
      }.flatMap(questionsPut(in:))
  }

  private static func properties(of element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child -> [XMLElement] in
      switch child.name {
      case "TenderingCriterionProperty": [child]
      case "TenderingCriterionPropertyGroup", "SubsidiaryTenderingCriterionPropertyGroup":
        isOfEvidence(child) ? [] : properties(of: child)
      default: []
      }
    }
  }

  private static func isOfEvidence(_ group: XMLElement) -> Bool {
    group.children("SubsidiaryTenderingCriterionPropertyGroup").contains { inner in
      inner.children("TenderingCriterionProperty").contains {
        $0.text(of: "ValueDataTypeCode") == "EVIDENCE_IDENTIFIER"
      }
    }
  }

  private static func value(_ answer: XMLElement) -> String {
    if let period = answer.child("ApplicablePeriod") {
      return "\(period.text(of: "StartDate") ?? "")/\(period.text(of: "EndDate") ?? "")"
    }
    guard let value = answer.child("ResponseValue")?.children.first(where: { $0.name != "ID" })
    else { return "" }
    let currency = value.attributes["currencyID"].map { " \($0)" } ?? ""
    return "\(value.name) \(value.text)\(currency)"
  }
}
