import Procurement
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
      "851301-1234", "850100-1234", "850132-1234", "850192-1234", "850101-12345", "2026-11-15",
      "3618200.00", "00990117-2026", "90919300", "+46 10 000 00 01", "ASF-9101",
    ])
  func ignored(_ text: String) { #expect(!PersonalNumber.occurs(in: text)) }
}
