import Law
import Testing
import Values

@Suite("Registration numbers are checked as far as digits tell")
struct RegistrationNumberTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let scheme: String
    let value: String
    let flaw: RegistrationNumber.Flaw?
    var testDescription: String { "\(scheme) \(value)" }

    init(_ scheme: String, _ value: String, _ flaw: RegistrationNumber.Flaw?) {
      self.scheme = scheme
      self.value = value
      self.flaw = flaw
    }
  }

  static let rows = [
    Row("0007", "1234567897", nil),
    Row("0007", "1234567891", .checkDigit),
    Row("0007", "7696981203", nil),
    Row("0007", "7696981230", .checkDigit),
    Row("0007", "769698120", .malformed),
    Row("0007", "76969812033", .malformed),
    Row("0007", "769698-1203", .malformed),
    Row("0007", "", .malformed),
    // Third digit 1: a day of birth.
    Row("0007", "8111111111", .personal),
    Row("0184", "13585628", nil),
    Row("0184", "13585627", .doubtfulCheckDigit),
    Row("0184", "03585628", .malformed),
    Row("0184", "1358562", .malformed),
    Row("0096", "1358562800", .unknownScheme),
  ]

  @Test("the first flaw of a number (RULES section 13)", arguments: rows)
  func flaw(_ row: Row) {
    #expect(RegistrationNumber(scheme: row.scheme, value: row.value).flaw == row.flaw)
  }
}
