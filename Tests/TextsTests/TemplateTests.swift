import Testing
import Texts
import Values

/// How a text with places is read and said.
@Suite("A text with places")
struct TemplateTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let said: String
    var testDescription: String { text }
  }

  static let rows = [
    Row(text: "plain", said: "plain"), Row(text: "", said: ""),
    Row(text: "{name} leads", said: "A leads"), Row(text: "{name}{name}", said: "AA"),
    Row(text: "\\{name\\} \\| \\\\", said: "{name} | \\"), Row(text: "\\sx\\s", said: " x "),
    Row(text: "a\\nb\\u{A0}c", said: "a\nb\u{A0}c"), Row(text: "{unknown}", said: "{unknown}"),
    Row(text: "{n} {n|one:day|other:days}", said: "1 day"),
    Row(text: "{many} {many|one:day|other:days}", said: "1234 days"),
    Row(text: "{many|one:day|other:{name}'s days}", said: "A's days"),
    Row(text: "{n|one:|other:s}.", said: "."), Row(text: "{sum}", said: "1 234,50 SEK"),
    Row(text: "{day}", said: "31.01.2026"), Row(text: "{phrase}", said: "inner A"),
    Row(text: "{later}", said: "{later}"),
  ]

  @Test("is said as its language writes it", arguments: rows)
  func said(_ row: Row) {
    let texts = LanguageTexts(
      """
      language.code = xx
      format.group = \\s
      format.decimal = ,
      format.day = {day}.{month}.{year}
      plural.one = n=1
      inner = inner {name}
      key = \(row.text)
      """)
    #expect(texts.problems.isEmpty)
    let phrase = Phrase(
      "key",
      [
        "name": "A", "n": .number(1), "many": .number(1234), "later": .open,
        "sum": .money(Money(minorUnits: 123_450, currency: "SEK")),
        "day": .day(CivilDate(2026, 1, 31)), "phrase": .phrase(Phrase("inner", ["name": "A"])),
      ])
    let said = Catalogue([texts]).text(of: phrase, in: OutputLanguage(rawValue: "xx"))
    #expect(
      said.replacing("\u{A0}", with: row.said.contains("\u{A0}") ? "\u{A0}" : " ") == row.said)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let line: String
    let reason: TextProblem.Reason
    var testDescription: String { line }
  }

  @Test(
    "is refused with its line where it is malformed",
    arguments: [
      Bad(line: "k = {name", reason: .brace), Bad(line: "k = name}", reason: .brace),
      Bad(line: "k = {na me}", reason: .name), Bad(line: "k = {}", reason: .name),
      Bad(line: "k = {n|one:a}", reason: .form),
      Bad(line: "k = {n|other:a|other:b}", reason: .form),
      Bad(line: "k = {n|other}", reason: .form), Bad(line: "k = {n|other:a", reason: .brace),
      Bad(line: "k = \\x", reason: .escape), Bad(line: "k = \\u{110000}", reason: .escape),
      Bad(line: "k = \\", reason: .escape), Bad(line: "k: text", reason: .line),
      Bad(line: "k=text", reason: .line), Bad(line: "kå = text", reason: .key),
      Bad(line: "first = again", reason: .doubled), Bad(line: "plural.few = m=1", reason: .plural),
      Bad(line: "plural.few = n%0=1", reason: .plural), Bad(line: "plural.few =", reason: .plural),
      Bad(line: "plural.few = n=4..2", reason: .plural),
    ])
  func refused(_ bad: Bad) {
    let texts = LanguageTexts("first = text\n# comment\n\(bad.line)\nlast = text\n")
    #expect(texts.problems.map(\.reason) == [bad.reason])
    #expect(texts.problems.first?.line == 3)
    #expect(texts.texts["last"] == .plain("text"))
  }

  @Test("goes on where the next line begins with two blanks")
  func goesOn() {
    let texts = LanguageTexts("a = one\n  two\n  three\nb =\n")
    #expect(texts.texts == ["a": .plain("one two three"), "b": .plain("")])
  }

  @Test("is English where a language lacks it, and its key where English does too")
  func fallsBack() {
    let catalogue = Catalogue([
      LanguageTexts("language.code = en\na = english\n"), LanguageTexts("language.code = sv\n"),
    ])
    #expect(catalogue.text(of: Phrase("a"), in: .swedish) == "english")
    #expect(catalogue.text(of: Phrase("b"), in: .swedish) == "b")
    #expect(catalogue.text(of: Phrase("a"), in: .danish) == "english")
  }

  @Test("keeps open places until somebody fills them")
  func filled() {
    let catalogue = Catalogue([LanguageTexts("language.code = en\na = {x} and {y}\n")])
    let phrase = Phrase("a", ["x": .open, "y": .open]).filled { $0 == "x" ? "1" : nil }
    #expect(catalogue.text(of: phrase, in: .english) == "1 and {y}")
  }

  @Test("joins lists with the language's own word")
  func lists() {
    let catalogue = Catalogue([LanguageTexts("language.code = en\nand = \\sand\\s\na = A\n")])
    let list = Phrase([Phrase("a"), Phrase(verbatim: "{B}")], separator: Phrase("and"))
    #expect(catalogue.text(of: list, in: .english) == "A and {B}")
  }
}

/// Which form goes with a number, in languages with more forms than two.
@Suite("Forms of words")
struct PluralRuleTests {
  static let polish = LanguageTexts(
    """
    language.code = pl
    plural.one = n=1
    plural.few = n%10=2..4 n%100!=12..14
    a = {n|one:dzień|few:dni|other:dni (wiele)}
    """)

  @Test(
    "follow the tests that CLDR has for them",
    arguments: [
      (0, "other"), (1, "one"), (2, "few"), (5, "other"), (12, "other"), (22, "few"),
      (112, "other"), (-1, "one"), (Int.min, "other"),
    ])
  func forms(_ number: Int, _ form: String) {
    #expect(Self.polish.problems.isEmpty)
    #expect(Self.polish.plural.form(for: number) == form)
    #expect(Self.polish.plural.names == ["one", "few", "other"])
  }
}
