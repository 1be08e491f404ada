import Notices
import Testing
import Values
import XMLStream

@testable import Papers

@Suite("A Request is answered in its own version and words")
struct ESPDRequestAnswerTests {
  typealias Element = ESPDRequest.Element

  private static let source = ESPDFixtures.source

  /// A criterion with one yes-or-no question and what the rows below it ask, as a reader would give it.
  static func criterion(
    _ number: String, _ kind: ESPDRequest.Criterion.Kind, text: String = "",
    details: [(String, String)] = []
  ) -> ESPDRequest.Criterion {
    var criterion = ESPDRequest.Criterion(
      element: Element(
        name: "cac:TenderingCriterion", children: [Element(name: "cbc:ID", text: number)]),
      source: source)
    criterion.number = number
    criterion.kind = kind
    criterion.id = Sourced(number, from: source)
    criterion.description = LocalizedText([LocalizedText.Entry(language: "ENG", text: text)])
    var outer = group("\(number)-G", .always, [("\(number)-Q", "INDICATOR")])
    outer.groups = [group("\(number)-T", .onTrue, details)]
    criterion.groups = [outer]
    return criterion
  }

  private static func group(
    _ id: String, _ condition: ESPDRequest.Group.Condition, _ rows: [(String, String)]
  ) -> ESPDRequest.Group {
    var group = ESPDRequest.Group(source: source)
    group.id = Sourced(id, from: source)
    group.condition = condition
    group.properties = rows.map { id, type in
      var property = ESPDRequest.Property(source: source)
      property.id = Sourced(id, from: source)
      property.type = Sourced("QUESTION", from: source)
      property.dataType = Sourced(type, from: source)
      return property
    }
    return group
  }

  static func request(
    _ version: String, _ criteria: [ESPDRequest.Criterion]
  ) -> ESPDRequest {
    var request = ESPDRequest(
      path: "request.xml", edition: .fourth,
      document: Element(name: "QualificationApplicationRequest"))
    request.version = version
    request.criteria = criteria
    return request
  }

  static func response(
    to request: ESPDRequest, _ count: Int = 1, reserved: ReservedAnswer = ESPDFixtures.yes,
    declares grounds: [String]? = []
  ) throws -> ESPDResponse {
    let edition = try #require(ESPDEdition(answering: request))
    var filing = ESPDFixtures.filings(count, reserved: reserved, declares: grounds)[0]
    filing.edition = edition
    filing.request = request
    filing.asked = ESPDCriterion.asked(by: request, for: filing.procedure.lot)
    return ESPDResponse(filing)
  }

  static let group = criterion(
    "C59", .other, details: [("role", "CODE"), ("others", "DESCRIPTION"), ("name", "DESCRIPTION")])
  static let reserved = criterion(
    "C57", .other, details: [("share", "PERCENTAGE"), ("categories", "DESCRIPTION")])

  struct Polarity: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// What a clean operator answers; `nil` where the question is left open.
    let clean: Bool?
  }

  @Test(
    "misrepresentation is answered by the Request's own text, never by habit",
    arguments: [
      Polarity(
        testDescription: "2.1.1 Basic", text: "Can it confirm that it has not been guilty of",
        clean: true),
      Polarity(
        testDescription: "4.1.0", text: "Can it confirm that: a) It has been guilty of",
        clean: false),
      Polarity(testDescription: "3.x breaks off", text: "Can it confirm that:", clean: nil),
      Polarity(
        testDescription: "sv, denied", text: "att den inte har gjort sig skyldig till", clean: true),
      Polarity(testDescription: "sv, asked", text: "Har den gjort sig skyldig till", clean: false),
      Polarity(
        testDescription: "da, denied", text: "at den ikke har gjort sig skyldig i", clean: true),
      Polarity(testDescription: "no text", text: "", clean: nil),
    ])
  func misrepresentation(_ row: Polarity) throws {
    for version in ESPDEdition.allCases.map(\.rawValue) {
      let asked = Self.criterion("C23", .exclusion, text: row.text)
      let response = try Self.response(to: Self.request(version, [asked]))
      let expected: [ESPDAnswer] = row.clean.map { [.indicator($0)] } ?? []
      #expect(response.answers("C23", .answer) == expected)
      #expect(response.openQuestions.map(\.reason) == (row.clean == nil ? [.unclearQuestion] : []))
    }
  }

  @Test(
    "the share is written as the version writes it",
    arguments: [
      ("2.1.1", #"<cbc:ResponseQuantity unitCode="PERCENTAGE">0.55<"#),
      ("3.3.0", #"<cbc:ResponseNumeric format="PERCENTAGE">0.55<"#),
      ("4.1.0", #"<cbc:ResponseNumeric format="PERCENTAGE">0.55<"#),
    ])
  func share(_ version: String, _ element: String) throws {
    let response = try Self.response(to: Self.request(version, [Self.reserved]))
    #expect(try text(response).contains(element))
    #expect(response.openQuestions.isEmpty)
  }

  @Test(
    "roles and countries are those of the version",
    arguments: [
      ("2.1.1", "LE", "SE"), ("3.3.0", "group-lead", "SWE"), ("4.1.0", "group-lead", "SWE"),
    ])
  func codes(_ version: String, _ role: String, _ country: String) throws {
    let response = try Self.response(to: Self.request(version, [Self.group]), 3)
    let text = try text(response)
    #expect(text.matches(of: try Regex(">\(role)<")).count == 2)
    #expect(text.contains(">\(country)</cbc:IdentificationCode>"))
    #expect(response.answers("C59", .groupName) == [.text("Väst Kooperativ")])
  }

  @Test("a lot that is not reserved gets no answer on reserved contracts, and nothing stands open")
  func notReserved() throws {
    let response = try Self.response(
      to: Self.request("4.1.0", [Self.reserved]), reserved: .notReserved)
    #expect(response.entries.isEmpty)
    #expect(response.openQuestions.isEmpty)
    #expect(response.criteria.count == 1)
  }

  @Test("what no edition knows is repeated and left open", arguments: [nil, [], ["crime-org"]])
  func unknown(_ grounds: [String]?) throws {
    let asked = Self.criterion("national-1", .exclusion)
    let response = try Self.response(to: Self.request("4.1.0", [asked]), declares: grounds)
    #expect(response.entries.isEmpty)
    #expect(response.openQuestions.count == 1)
    #expect(try text(response).contains("<cbc:ID>national-1</cbc:ID>"))
  }

  @Test(
    "a criterion of other lots is not answered; a Request that knows no such lot is answered whole")
  func lots() throws {
    var other = Self.group
    other.lots = [Sourced(LotID("LOT-0009"), from: Self.source)]
    var own = Self.reserved
    own.lots = [Sourced(LotID("LOT-0001"), from: Self.source)]
    #expect(
      try Self.response(to: Self.request("4.1.0", [other, own])).criteria.map(\.number) == ["C57"])
    #expect(try Self.response(to: Self.request("4.1.0", [other])).criteria.map(\.number) == ["C59"])
  }

  @Test(
    "versions that are not written are not answered", arguments: [nil, "1.0.2", "4.0.0", "5.0.0"])
  func versions(_ version: String?) {
    var request = Self.request("4.1.0", [])
    request.version = version
    #expect(ESPDEdition(answering: request) == nil)
  }

  private func text(_ response: ESPDResponse) throws -> String {
    String(decoding: try ESPDWriter.write(response), as: UTF8.self)
  }
}
