import ClauseSearch
import Judging
import Law
import Notices
import Testing
import Values

/// The engine on a made-up grammar, so that each sign of the files is seen at work.
@Suite("Phrases of a made-up language")
struct PhraseBookTests {
  static let grammar = """
    # A comment.
    reserved-art20: act + workshop within 4 not: right
    employment: hire > target within 3
    labour-law: wage even-negated
    joint-liability: answer unless-reserved
    """
  static let phrases = """
    language: XXA
    act: reserv*
    workshop: sheltered ~ workshop*, (café|cafe) maison
    right: own right
    hire: hires
    target: young
    wage: *wage
    answer: jointly
    no: not
    lot: lot
    """

  private func matches(_ text: String) throws -> [TextMatch] {
    var reader = TextReader(
      try PhraseBook(grammar: Self.grammar, languages: [(name: "xx.txt", text: Self.phrases)]))
    return reader.matches(in: text, language: "XXA")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: [ClauseKind]
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "Reserved for sheltered workshops", kinds: [.reservedArt20]),
    Case(text: "RÉSERVÉ: shéltered and other good WORKSHOPS", kinds: [.reservedArt20]),
    Case(text: "reserved, sheltered one two three four workshops", kinds: []),
    Case(text: "reserved one two three four sheltered workshops", kinds: [.reservedArt20]),
    Case(text: "reserved one two three four five sheltered workshops", kinds: []),
    Case(text: "Reserved. Sheltered workshops are many.", kinds: []),
    Case(text: "Art. reserved for sheltered workshops", kinds: [.reservedArt20]),
    Case(text: "reserved for the Cafe Maison", kinds: [.reservedArt20]),
    Case(text: "not reserved for sheltered workshops", kinds: []),
    Case(text: "reserved for sheltered workshops: not", kinds: []),
    Case(text: "reserved for sheltered workshops, not cheap ones", kinds: [.reservedArt20]),
    Case(text: "reserved for sheltered workshops by our own right", kinds: []),
    Case(text: "unreserved sheltered workshops", kinds: []),
    Case(text: "hires the young", kinds: [.employment]),
    Case(text: "young who hires", kinds: []),
    Case(text: "not the minimumwage", kinds: [.labourLaw]),
    Case(text: "wages", kinds: []),
    Case(text: "jointly", kinds: [.jointLiability]),
    Case(text: "jointly, reserved for sheltered workshops", kinds: [.reservedArt20]),
    Case(text: "jointly, not reserved for sheltered workshops", kinds: [.jointLiability]),
    Case(
      text: "Reserved for sheltered workshops. Jointly.", kinds: [.reservedArt20, .jointLiability]),
    Case(text: "", kinds: []),
  ]

  @Test(arguments: cases)
  func kinds(_ row: Case) throws {
    #expect(try matches(row.text).map(\.kind) == row.kinds)
  }

  @Test("the words, their position in Unicode scalars, lots and per cent of the sentence are told")
  func details() throws {
    let text = "Är så. Lots? The lot 2 and 3 é reserved for sheltered workshops, 50 %; no more."
    let match = try #require(try matches(text).first)
    let scalars = Array(text.unicodeScalars)[match.position]
    #expect(String(String.UnicodeScalarView(scalars)) == "reserved for sheltered workshops")
    #expect(match.quote == "The lot 2 and 3 é reserved for sheltered workshops, 50 %")
    #expect(match.lotNumbers == ["2", "3"])
    #expect(match.percentages == [50])
    #expect(match.rule == "reserved-art20: act + workshop within 4 not: right")
  }

  /// Written in escapes: an editor draws such an accent onto the blank.
  static let accents = [
    "reserved for \u{301}sheltered workshops",
    "the \u{308} firm, reserved for sheltered workshops \u{301}e.g. ours",
    "re\u{301}served for sheltered workshops",
  ]

  @Test(
    "a combining accent behind a blank stays in the quote, and so does the blank",
    arguments: accents)
  func combiningAccents(_ text: String) throws {
    let match = try #require(try matches(text).first)
    #expect(Array(match.quote.unicodeScalars) == Array(text.unicodeScalars))
    let words = Array(text.unicodeScalars)[match.position]
    #expect(text.unicodeScalars.starts(with: match.quote.unicodeScalars))
    #expect(words.first == "r" && words.last == "s")
  }

  @Test("a long sentence is cut, the words that decide stay in")
  func longSentence() throws {
    let filler = String(repeating: "blah ", count: 100)
    let match = try #require(
      try matches(filler + "reserved for sheltered workshops " + filler).first)
    #expect(match.quote.contains("reserved for sheltered workshops"))
    #expect(match.quote.count < 300)
  }

  @Test("languages that there are no phrases of give nothing, an unknown one is looked at in all")
  func languages() throws {
    var reader = TextReader(
      try PhraseBook(grammar: Self.grammar, languages: [(name: "xx.txt", text: Self.phrases)]))
    #expect(reader.matches(in: "hires young", language: "JPN").isEmpty)
    #expect(reader.matches(in: "hires young", language: nil).count == 1)
    #expect(reader.matches(in: "hires young", language: "xx").count == 1)
  }

  @Test("only the languages asked for are made ready; one that there are no phrases of adds none")
  func few() throws {
    #expect(try PhraseBook.own(for: ["NOB", "JPN"]).languageCodes.contains("NOB"))
    #expect(try PhraseBook.own(for: ["NOB", "JPN"]).languageCodes.allSatisfy { $0.hasPrefix("N") })
    #expect(try PhraseBook.own(for: []).languageCodes.isEmpty)
    #expect(try PhraseBook.own().languageCodes.count >= 25)
  }

  @Test(
    "a notice's text without a language is looked at in the notice's own, and so are its phrases chosen"
  )
  func ofNotice() throws {
    var notice = Specimen.notice(reserved: ["none"])
    let words = "Reserverat enligt 4 kap. 18 § LOU för skyddade verkstäder"
    notice.procedure.texts = []
    notice.procedure.legalReferences = [Sourced(words, from: Specimen.source("/bt-01"))]
    var all = TextReader(try PhraseBook.own())
    #expect(TextClauses.languages(of: notice) == nil)
    let anywhere = TextClauses.clauses(of: notice, reader: &all)
    #expect(anywhere.contains { $0.language == "SWE" })
    notice.languages = ["SWE"]
    #expect(TextClauses.languages(of: notice) == ["SWE"])
    var few = TextReader(try PhraseBook.own(for: TextClauses.languages(of: notice)))
    let found = TextClauses.clauses(of: notice, reader: &few)
    #expect(!found.isEmpty && found == TextClauses.clauses(of: notice, reader: &all))
    notice.languages = ["FRA"]
    #expect(TextClauses.clauses(of: notice, reader: &all).isEmpty)
  }

  struct Malformed: Sendable, CustomTestStringConvertible {
    let grammar: String
    let phrases: String
    let says: String
    var testDescription: String { says }
  }

  static let malformed = [
    Malformed(
      grammar: "nothing: act", phrases: "", says: "grammar.txt: line 1: 'nothing' is not a kind"),
    Malformed(grammar: "employment: act +", phrases: "", says: "'act +' is not a rule"),
    Malformed(grammar: "employment: act within x", phrases: "", says: "is not a rule"),
    Malformed(grammar: "employment act", phrases: "", says: "has no colon"),
    Malformed(
      grammar: "employment: act", phrases: "language: XXA\n\nother: a", says: "line 3: 'other'"),
    Malformed(grammar: "employment: act", phrases: "act: a", says: "no line 'language: FRA'"),
    Malformed(grammar: "employment: act", phrases: "  act: a", says: "cannot begin with a blank"),
    Malformed(
      grammar: "employment: act", phrases: "language: XXA\nact: (a|b",
      says: "'(a|b' is not a phrase"),
    Malformed(
      grammar: "employment: act", phrases: "language: XXA\nact: ok, a *b",
      says: "'a *b' is not a phrase"),
  ]

  @Test("what cannot be understood names file, line and remedy", arguments: malformed)
  func failures(_ row: Malformed) {
    let failure = #expect(throws: PhraseFailure.self) {
      try PhraseBook(grammar: row.grammar, languages: [(name: "xx.txt", text: row.phrases)])
    }
    #expect(failure?.description.contains(row.says) == true, "\(failure?.description ?? "")")
  }
}
