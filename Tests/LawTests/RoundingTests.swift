import Law
import Testing
import Texts
import Values

@Suite("Figures are rounded half up, and never onto a limit that was not reached")
struct RoundingTests {
  @Test(
    "a share of a whole",
    arguments: [
      (14, 30, 4667), (5, 12, 4167), (1, 3, 3333), (2, 3, 6667), (29_999, 100_000, 2999),
      (49_996, 100_000, 4999), (99_999, 100_000, 9999), (3, 10, 3000), (7, 7, 10_000), (0, 7, 0),
      (Int.max, Int.max, 10_000), (1, 40_000, 0),
    ])
  func share(_ row: (part: Int, whole: Int, share: Int)) {
    #expect(Rounding.share(row.part, of: row.whole, in: 10_000, limits: 100) == row.share)
  }

  @Test(
    "shares of one whole make the whole, and what is something is not nothing",
    arguments: [
      ([1, 1, 1], 3, [334, 333, 333]), ([2, 1], 3, [667, 333]), ([5, 7], 12, [417, 583]),
      ([99_999, 1], 100_000, [999, 1]), ([3, 2], 10, [300, 200]), ([4], 4, [1000]),
      ([0, 4], 4, [0, 1000]),
    ])
  func shares(_ row: (parts: [Int], whole: Int, shares: [Int])) {
    #expect(Rounding.shares(row.parts, of: row.whole, in: 1_000) == row.shares)
  }

  @Test(
    "a ratio is said as it is",
    arguments: [
      (Ratio.percent(15), "15 %", "15 %"), (Ratio(1_250, of: 10_000), "12.5 %", "12,5 %"),
      (Ratio(1_205, of: 10_000), "12.05 %", "12,05 %"), (Ratio(1, of: 3), "1/3", "1/3"),
      (Ratio(1, of: 8), "12.5 %", "12,5 %"),
    ])
  func ratio(_ row: (ratio: Ratio, english: String, swedish: String)) {
    #expect(row.ratio.description == row.english)
    #expect(Formats(.english).text(row.ratio) == row.english)
    #expect(Formats(.swedish).text(row.ratio) == row.swedish)
  }

  @Test("sums that no number holds stop at the largest (CODE D15)")
  func saturating() {
    #expect([Int.max, 1].saturatingSum == Int.max)
    #expect([1, 2].saturatingSum == 3)
  }

  @Test(
    "an organisation number is written as its country writes it",
    arguments: [("0007", "7696981203", "769698-1203"), ("0184", "13585628", "13585628")])
  func registration(_ row: (scheme: String, value: String, shown: String)) {
    #expect(RegistrationNumber(scheme: row.scheme, value: row.value).shown == row.shown)
  }
}
