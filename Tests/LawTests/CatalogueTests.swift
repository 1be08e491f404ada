import Law
import Testing
import Texts
import Values

@Suite("Rule catalogue")
struct CatalogueTests {
  @Test("every rule says where it comes from", arguments: LawBook.standard.rules)
  func cited(_ rule: Rule) {
    #expect(!rule.citation.act.isEmpty)
    #expect(!rule.citation.provision.isEmpty)
    #expect(!rule.citation.gist.english.isEmpty)
    #expect(!rule.title.text(in: .swedish).isEmpty)
  }

  @Test("a rule whose readings can part asks a question", arguments: LawBook.standard.rules)
  func asks(_ rule: Rule) {
    if rule.readings.count > 1 { #expect(rule.question != nil) }
  }

  @Test("wordings of one id never overlap")
  func disjoint() {
    for (index, rule) in LawBook.standard.rules.enumerated() {
      for other in LawBook.standard.rules[(index + 1)...] where other.id == rule.id {
        #expect(!rule.validity.overlaps(other.validity))
      }
    }
  }

  @Test("reading ids are unique within a rule", arguments: LawBook.standard.rules)
  func readings(_ rule: Rule) {
    #expect(Set(rule.readings.map(\.id)).count == rule.readings.count)
  }

  @Test(
    "every year's amounts in kronor are euros times one rate",
    arguments: [(2024, 10.8126), (2022, 10.4034), (2020, 10.2689)])
  func thresholds(_ year: Int, _ rate: Double) throws {
    let amount = try #require(
      LawBook.standard.threshold(
        on: CivilDate(year, 7, 1), law: .classical, category: .socialServices, buyer: .other,
        in: "SEK"))
    #expect(amount.minorUnits == Int((750_000 * rate).rounded()) * 100)
  }

  @Test("amounts that nobody read stay unknown")
  func unreadThreshold() {
    func amount(in currency: String) -> Money? {
      LawBook.standard.threshold(
        on: CivilDate(2026, 3, 1), law: .classical, category: .goodsAndServices, buyer: .other,
        in: currency)
    }
    #expect(amount(in: "EUR") != nil)
    #expect(amount(in: "SEK") == nil)
  }
}
