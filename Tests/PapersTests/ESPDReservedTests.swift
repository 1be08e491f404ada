import Testing
import Values

@testable import Papers

@Suite("The question on reserved contracts says what the caller decided, or nothing")
struct ESPDReservedTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reserved: ReservedAnswer
    /// What stands in the file for yes or no, share and categories.
    let answer: [ESPDAnswer]
    var share: [ESPDAnswer] = []
    var categories: [ESPDAnswer] = []
    var open: [ESPDOpenReason] = []
  }

  private static let few: ESPDAnswer = .text(
    "Minst 30 procent; den exakta andelen lämnas inte ut eftersom få personer berörs")

  static let rows = [
    Row(
      testDescription: "yes, with consent", reserved: ESPDFixtures.yes, answer: [.indicator(true)],
      share: [.percentage(ESPDFraction(tenThousandths: 5_500))],
      categories: [.text("Personer med nedsatt arbetsförmåga")]),
    Row(
      testDescription: "yes, nobody asked for consent", reserved: yes(11, of: 20, consent: nil),
      answer: [], open: [.consentNotAsked]),
    Row(
      testDescription: "yes, consent refused", reserved: yes(11, of: 20, consent: false),
      answer: [], open: [.consentRefused]),
    Row(
      testDescription: "yes, categories unknown",
      reserved: yes(11, of: 20, consent: true, categories: nil), answer: [.indicator(true)],
      share: [.percentage(ESPDFraction(tenThousandths: 5_500))], categories: [.text("Anges inte")],
      open: [.noCategories]),
    Row(
      testDescription: "yes, nine persons in all", reserved: yes(4, of: 9, consent: true),
      answer: [.indicator(true)], share: [.percentage(TargetShare.lawful)], categories: [few]),
    Row(
      testDescription: "yes, few persons and a share below 30 % of its own",
      reserved: yes(2, of: 9, consent: true), answer: [], open: [.tooFewPersons]),
    Row(testDescription: "no", reserved: .no, answer: [.indicator(false)]),
    Row(testDescription: "not reserved", reserved: .notReserved, answer: []),
    Row(
      testDescription: "undetermined", reserved: ESPDFixtures.undetermined, answer: [],
      open: [.undetermined(Phrase(verbatim: "the head count is missing"))]),
  ]

  private static func yes(
    _ part: Int, of whole: Int, consent: Bool?, categories: String? = "Nedsatt arbetsförmåga"
  ) -> ReservedAnswer {
    .yes(share: ESPDFixtures.share(part, of: whole), consent: consent, categories: categories)
  }

  @Test(arguments: rows)
  func reservedQuestion(_ row: Row) {
    for response in ESPDFixtures.responses(2, reserved: row.reserved) {
      #expect(response.answers("C57", .answer) == row.answer)
      #expect(response.answers("C57", .share) == row.share)
      #expect(response.answers("C57", .categories) == row.categories)
      #expect(response.openQuestions.map(\.reason) == row.open)
      #expect(response.criteria.contains { $0.number == "C57" } == (row.reserved != .notReserved))
    }
  }

  @Test(
    "It is never yes unless the caller said so",
    arguments: [ReservedAnswer.no, .notReserved, ESPDFixtures.undetermined], 1...3)
  func neverYes(_ reserved: ReservedAnswer, _ count: Int) throws {
    for response in ESPDFixtures.responses(count, reserved: reserved) {
      #expect(!response.answers("C57", .answer).contains(.indicator(true)))
      let xml = String(decoding: try ESPDWriter.write(response), as: UTF8.self)
      #expect(!xml.contains("C57_OT_shelt-worksh/QG1/QSG1/Q1/R1"))
    }
  }

  @Test(
    "No ESPD points at evidence: the register knows no address to fetch it from (CODE D7)",
    arguments: ["SWE", "DNK"])
  func attachments(_ country: String) throws {
    var filing = ESPDFixtures.filings(1, reserved: ESPDFixtures.yes)[0]
    filing.procedure.buyer.country = country
    let response = ESPDResponse(filing)
    #expect(response.answers("C57", .answer) == [.indicator(true)])
    #expect(response.answers("C57", .electronic) == [.indicator(false)])
    #expect(response.answers("C57", .evidence).isEmpty)
    let xml = String(decoding: try ESPDWriter.write(response), as: UTF8.self)
    #expect(!xml.contains("cac:Evidence") && !xml.contains("Attachment>"))
  }
}
