import Testing

@testable import Papers

@Suite("A share is written as a fraction of four decimals, rounded half up")
struct ESPDFractionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let part: Int
    let whole: Int
    let text: String
    var testDescription: String { "\(part) of \(whole)" }
  }

  static let rows = [
    Row(part: 11, whole: 20, text: "0.55"), Row(part: 3, whole: 10, text: "0.3"),
    Row(part: 29_999, whole: 100_000, text: "0.2999"), Row(part: 2, whole: 3, text: "0.6667"),
    Row(part: 299_999, whole: 1_000_000, text: "0.2999"), Row(part: 7, whole: 7, text: "1"),
    Row(part: 0, whole: 4, text: "0"), Row(part: 1, whole: 1_000, text: "0.001"),
    Row(part: 1, whole: 30_000, text: "0"), Row(part: 1, whole: 8, text: "0.125"),
    Row(part: 14, whole: 30, text: "0.4667"), Row(part: 5, whole: 12, text: "0.4167"),
    Row(part: 1, whole: 3, text: "0.3333"), Row(part: 1, whole: 20_000, text: "0.0001"),
    Row(part: 99_999, whole: 100_000, text: "0.9999"),
    Row(part: 600_001, whole: 2_000_000, text: "0.3"),
  ]

  @Test(arguments: rows)
  func text(_ row: Row) throws {
    let share = try #require(TargetShare(part: row.part, of: row.whole))
    #expect(share.fraction.text == row.text)
  }

  @Test("It reads 0.3 or more exactly where the share reaches 30 percent")
  func lawful() {
    for whole in 1...400 {
      for part in 0...whole {
        guard let share = TargetShare(part: part, of: whole) else { continue }
        let exact = 10 * part >= 3 * whole
        guard share.isAtLeastLawful == exact,
          abs(2 * share.fraction.tenThousandths * whole - 20_000 * part) <= 2 * whole
        else {
          Issue.record("\(part) of \(whole) reads \(share.fraction.text)")
          return
        }
      }
    }
  }

  @Test("Shares that cannot be are refused, as is a share of nobody")
  func refused() {
    #expect(TargetShare(part: 0, of: 0) == nil)
    #expect(TargetShare(part: 5, of: 4) == nil)
    #expect(TargetShare(part: -1, of: 4) == nil)
  }

  @Test("Workforces beyond any are rounded down, not trapped on")
  func huge() throws {
    let share = try #require(TargetShare(part: Int.max / 2, of: Int.max))
    #expect(share.fraction.tenThousandths <= 5_000)
  }

  struct Small: Sendable {
    let part: Int
    let whole: Int
    let hidden: Bool
  }

  @Test(
    "Few persons are hidden (GDP-04)",
    arguments: [
      Small(part: 5, whole: 10, hidden: false), Small(part: 5, whole: 9, hidden: true),
      Small(part: 4, whole: 20, hidden: true), Small(part: 16, whole: 20, hidden: true),
      Small(part: 15, whole: 20, hidden: false),
    ])
  func small(_ row: Small) throws {
    let heads = try #require(TargetShare(part: row.part, of: row.whole))
    let hours = try #require(
      TargetShare(part: row.part * 100, of: row.whole * 100, unit: .fullTimeHundredths))
    #expect(heads.identifiesPersons == row.hidden)
    #expect(hours.identifiesPersons == row.hidden)
  }
}
