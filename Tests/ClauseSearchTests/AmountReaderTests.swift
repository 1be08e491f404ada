import Testing
import Values

@testable import ClauseSearch

@Suite("Amounts of money in words")
struct AmountReaderTests {
  @Test(
    "an amount is read as buyers write it",
    arguments: [
      ("SWE", "minst 5 000 000 kr per år", "5000000.00 SEK"),
      ("SWE", "minst 2 MSEK", "2000000.00 SEK"), ("SWE", "4,5 mkr", "4500000.00 SEK"),
      ("SWE", "900 tkr", "900000.00 SEK"), ("SWE", "2 500 000:- senaste", "2500000.00 SEK"),
      ("SWE", "5.000.000 SEK", "5000000.00 SEK"), ("SWE", "5 miljoner kronor", "5000000.00 SEK"),
      ("DAN", "2 mio. kr. i det", "2000000.00 DKK"), ("DAN", "DKK 5 mio.", "5000000.00 DKK"),
      ("DAN", "kr. 1.500.000,- i", "1500000.00 DKK"), ("DAN", "1,25 mio.kr.", "1250000.00 DKK"),
      ("NOR", "3 MNOK", "3000000.00 NOK"), ("NOR", "kr 10 000 000", "10000000.00 NOK"),
      ("NOR", "4 mill. kroner", "4000000.00 NOK"),
      ("FIN", "1,2 miljoonaa euroa", "1200000.00 EUR"), ("FIN", "750 t€", "750000.00 EUR"),
      ("DEU", "500 TEUR", "500000.00 EUR"), ("DEU", "2,5 Mio. EUR", "2500000.00 EUR"),
      ("DEU", "50 000,00 €", "50000.00 EUR"), ("FRA", "1 M€", "1000000.00 EUR"),
      ("FRA", "450 k€ HT", "450000.00 EUR"), ("FRA", "300 mille euros", "300000.00 EUR"),
      ("SPA", "500.000 euros anuales", "500000.00 EUR"),
      ("SPA", "500 mil euros", "500000.00 EUR"), ("SPA", "1.250.000,50 €", "1250000.50 EUR"),
      ("SPA", "2 millones de euros", "2000000.00 EUR"),
      ("ITA", "€ 1.000.000,00", "1000000.00 EUR"),
      ("POL", "500 tys. zł", "500000.00 PLN"), ("POL", "2 mln zł", "2000000.00 PLN"),
      ("NLD", "€ 750.000,- te", "750000.00 EUR"), ("CES", "5 mil. Kč", "5000000.00 CZK"),
      ("HUN", "100 millió Ft", "100000000.00 HUF"), ("RON", "2 milioane lei", "2000000.00 RON"),
      ("ENG", "€1.5m over", "1500000.00 EUR"), ("ENG", "£500k.", "500000.00 GBP"),
      ("ENG", "1 000 000 (one million) euro", "1000000.00 EUR"),
      ("ENG", "EUR 2,000,000", "2000000.00 EUR"),
    ])
  func read(_ row: (language: String, words: String, amount: String)) {
    #expect(
      AmountReader().amounts(in: Substring(row.words), language: row.language)
        .map { found in if case .money(let money) = found { money.description } else { "doubtful" }
        }
        == [row.amount])
  }

  @Test(
    "what can be read in two ways is in doubt, and no amount",
    arguments: [
      ("SWE", "1,5 till 2 miljoner kronor"), ("SWE", "2-3 MSEK"), ("SWE", "5.000 tkr"),
      ("ENG", "between EUR 2 and 3 million"), ("ENG", "EUR 1,250 million"),
      ("ENG", "5 000 000 kr"), ("ENG", "€5xyz"), ("ENG", "$500,000"), ("ENG", "EUR 2 billion"),
      ("DEU", "12345 500 EUR"), ("DEU", "1.500,000 EUR"), ("ITA", "5 mil. euro"),
      ("ENG", "a turnover of 2 500 000"),
    ])
  func doubtful(_ row: (language: String, words: String)) {
    let found = AmountReader().amounts(in: Substring(row.words), language: row.language)
    #expect(found.contains(.doubtful))
  }

  @Test(
    "numbers of other things are no amounts",
    arguments: ["20 anställda", "ISO 9001:2015", "3 referenser", "50 %", "2024"])
  func others(_ words: String) {
    #expect(AmountReader().amounts(in: Substring(words), language: "SWE") == [])
  }
}
