import Planning
import Presentation
import Testing
import Values

@Suite("What is in the way is said with its units")
struct ObstacleTextTests {
  private func kronor(_ amount: Int) -> Money { Money(minorUnits: 100 * amount, currency: "SEK") }

  @Test(
    "turnover has its currency on both sides",
    arguments: [
      (OutputLanguage.english, "5,000,000.00\u{A0}SEK asked for, 1,250,000.50\u{A0}SEK together"),
      (
        .swedish,
        "5\u{A0}000\u{A0}000,00\u{A0}SEK krävs, 1\u{A0}250\u{A0}000,50\u{A0}SEK tillsammans"
      ),
      (.danish, "5.000.000,00\u{A0}SEK kræves, 1.250.000,50\u{A0}SEK tilsammen"),
    ])
  func turnover(_ row: (language: OutputLanguage, words: String)) {
    let obstacle = Obstacle.turnover(required: kronor(5_000_000), pooled: 125_000_050)
    #expect(ObstacleText.text(obstacle, in: row.language).hasSuffix(row.words))
  }
}
