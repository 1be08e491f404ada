import Privacy
import Testing

@Suite("Numbers that look personal are found in any text")
struct PersonalNumberTests {
  // None of these was ever given to anybody: their check digits are wrong on purpose.
  @Test(
    "Swedish and Danish forms are found",
    arguments: [
      "850101-1234", "8501011234", "19850101-1234", "198501011234", "850101+1234", "850101 1234",
      "850101\u{2013}1234", "850161-1234", "850191-1234", "nr850101-1234", "(850101-1234)",
      "pn: 850101-1234.", "311299-1234", "0101701234",
    ])
  func found(_ text: String) { #expect(PersonalNumber.occurs(in: text)) }

  @Test(
    "other numbers are left alone",
    arguments: [
      "", "850101", "769698-1203", "7696981203", "SE769698120301", "202100-9994", "13585628",
      "851301-1234", "950100-1234", "950132-1234", "950192-1234", "850101-12345", "2026-11-15",
      "3618200.00", "00990117-2026", "90919300", "+46 10 000 00 01", "ASF-9101",
    ])
  func ignored(_ text: String) { #expect(!PersonalNumber.occurs(in: text)) }
}

@Suite("Personal numbers are found in every spelling, and nothing else is")
struct PersonalDigitsTests {
  @Test("none is let in", arguments: PersonalTexts.personal)
  func found(_ text: String) { #expect(PersonalDigits.occur(in: text)) }

  @Test("no ordinary text is refused", arguments: PersonalTexts.ordinary)
  func ordinary(_ text: String) { #expect(!PersonalDigits.occur(in: text)) }

  @Test("there are enough of both")
  func tables() {
    #expect(Set(PersonalTexts.personal).count >= 200)
    #expect(Set(PersonalTexts.ordinary).count >= 150)
  }

  @Test(
    "an amount of ten digits is one, unless its check digits are a person's",
    arguments: [
      ("8507099805.00", true), ("198507099805.00", true), ("8507099806.00", false),
      ("1010121250.00", false), ("999999999999.99", false), ("850709980.50", false),
    ])
  func amounts(text: String, isPersonal: Bool) {
    #expect(PersonalNumber.isAmount(text) == isPersonal)
  }
}
