import Members
import RegisterExchange
import Testing
import Values

@Suite("The schema of the exchange file and the program's own limits say the same")
struct LimitsAgreeTests {
  /// Whether the exchange file takes one fact, and a text beside it.
  private static func takes(_ body: String, name: String = "A", asOf: String = "2026-01-01") -> Bool
  {
    let text = """
      <register xmlns="urn:samanbud:register:1" asOf="2026-11-15"><operator id="T01" country="SWE" \
      size="micro"><name>\(name)</name><registration scheme="0007" number="7696999007"/>\
      <place town="B" municipality="2380" nuts="SE322"/><facts>\(body.replacing("DAY", with: asOf))\
      </facts></operator></register>
      """
    return (try? RegisterReader.read(bytes: Array(text.utf8), path: "r.xml")) != nil
  }

  private static func money(_ units: Int, _ currency: String) -> Bool {
    let whole = units / 100
    let cents = units % 100
    return takes(
      "<turnover asOf=\"DAY\" amount=\"\(whole).\(cents < 10 ? "0" : "")\(cents)\" currency=\"\(currency)\"/>"
    )
  }

  @Test("amounts and currencies")
  func amounts() {
    for units in [0, 1, 100, 99_999_999_999_999, 100_000_000_000_000, 850_709_980_500] {
      let flaw = RegisterLimits.flaw(in: Money(minorUnits: units, currency: "SEK"))
      #expect(Self.money(units, "SEK") == (flaw == nil), "\(units)")
    }
    #expect(RegisterLimits.flaw(in: Money(minorUnits: -1, currency: "SEK")) != nil)
    for currency in Currencies.all { #expect(Self.money(1, currency), "\(currency)") }
    for currency in ["XXX", "XTS", "XAU", "ABC", "sek", "kr", "", "SEKK"] {
      #expect(!Currencies.isKnown(currency) && !Self.money(1, currency), "\(currency)")
    }
  }

  @Test("counts, full-time equivalents and days")
  func numbers() {
    for count in [0, 999_999, 1_000_000] {
      let isTaken = Self.takes("<hired asOf=\"DAY\" total=\"\(count)\"/>")
      #expect(isTaken == RegisterLimits.counts.contains(count))
    }
    for (text, value) in [("0.00", 0), ("999999.99", 99_999_999), ("1000000.00", 100_000_000)] {
      let isTaken = Self.takes("<occupied asOf=\"DAY\"><fte total=\"\(text)\"/></occupied>")
      #expect(isTaken == RegisterLimits.hundredths.contains(value))
    }
    for day in ["1799-12-31", "1800-01-01", "2999-12-31", "3000-01-01", "9999-12-31", "0001-01-01"]
    {
      let isTaken = Self.takes("<salesCompany asOf=\"DAY\" joint=\"no\"/>", asOf: day)
      let flaw = CivilDate(day).map { RegisterLimits.flaw(in: $0) }
      #expect(isTaken == (flaw == .some(nil)), "\(day)")
    }
  }

  @Test("letters and signs of texts")
  func texts() {
    let long = String(repeating: "å", count: 200)
    let marked = String(repeating: "a\u{301}", count: 100)
    let texts: [String] = [
      long, long + "x", marked, marked + "x", "A\u{9B}B", "A\u{202E}B", "A" + sign(0xFDD0) + "B",
      "A\u{FFFD}B",
      "A\u{7F}B", "A\u{1F600}B", "A\u{200D}B", "A&#x85;B",
    ]
    for text in texts {
      let flaw = RegisterLimits.flaw(in: text.replacing("&#x85;", with: " "))
      #expect(Self.takes("", name: text) == (flaw == nil), "\(text)")
    }
    #expect(!Self.takes("", name: "\u{A0}"))
    #expect(!Self.takes("", name: "A &#xFFFE;"))
  }
}
