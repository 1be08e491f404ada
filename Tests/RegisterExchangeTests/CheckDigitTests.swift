import Law
import Notices
import TestSupport
import Testing
import Values

@Suite("Check digits find mistakes of typing")
struct CheckDigitTests {
  private func flaw(_ digits: [Int], scheme: String = "0007") -> RegistrationNumber.Flaw? {
    RegistrationNumber(scheme: scheme, value: digits.map(String.init).joined()).flaw
  }

  static let numbers = RegistrationNumbers.swedish(count: 100, seed: 42)

  @Test("a right organisation number has no flaw, any one wrong digit is found")
  func oneDigit() {
    for number in Self.numbers {
      let digits = number.compactMap(\.wholeNumberValue)
      #expect(flaw(digits) == nil)
      for place in digits.indices {
        for other in 0...9 where other != digits[place] {
          var wrong = digits
          wrong[place] = other
          #expect(flaw(wrong) != nil)
        }
      }
    }
  }

  @Test("two neighbours exchanged are found, save 0 and 9, which Luhn cannot tell apart")
  func neighbours() {
    for number in Self.numbers {
      let digits = number.compactMap(\.wholeNumberValue)
      for place in 0..<9 where digits[place] != digits[place + 1] {
        var wrong = digits
        wrong.swapAt(place, place + 1)
        if wrong[2] >= 2, Set(digits[place...place + 1]) != [0, 9] {
          #expect(flaw(wrong) == .checkDigit)
        }
      }
    }
  }

  @Test("of every ten stems with one last digit each, exactly one is right")
  func oneOfTen() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let stem = (0..<9).map { Int.random(in: ($0 == 2 ? 2 : 0)...9, using: &random) }
      #expect((0...9).count { flaw(stem + [$0]) == nil } == 1)
    }
  }

  @Test("a CVR number with one wrong digit is doubtful, never silently right")
  func cvr() {
    var random = SeededGenerator(seed: 5)
    var seen = 0
    while seen < 100 {
      let digits = (0..<8).map { Int.random(in: ($0 == 0 ? 1 : 0)...9, using: &random) }
      guard flaw(digits, scheme: "0184") == nil else { continue }
      seen += 1
      for place in 1..<8 {
        var wrong = digits
        wrong[place] = (wrong[place] + 1) % 10
        #expect(flaw(wrong, scheme: "0184") == .doubtfulCheckDigit)
      }
    }
  }
}
