import Law
import Testing
import Values

@Suite("Rule catalogue")
struct CatalogueTests {
  @Test("every rule says where it comes from", arguments: RuleCatalogue.all)
  func cited(_ rule: Rule) {
    #expect(!rule.citation.act.isEmpty)
    #expect(!rule.citation.provision.isEmpty)
    #expect(!rule.citation.gist.english.isEmpty)
    #expect(!rule.title.swedish.isEmpty)
  }

  @Test("a rule whose readings can part asks a question", arguments: RuleCatalogue.all)
  func asks(_ rule: Rule) {
    if rule.readings.count > 1 { #expect(rule.question != nil) }
  }

  @Test("wordings of one id never overlap")
  func disjoint() {
    for (index, rule) in RuleCatalogue.all.enumerated() {
      for other in RuleCatalogue.all[(index + 1)...] where other.id == rule.id {
        #expect(!rule.validity.overlaps(other.validity))
      }
    }
  }

  @Test("reading ids are unique within a rule", arguments: RuleCatalogue.all)
  func readings(_ rule: Rule) {
    #expect(Set(rule.readings.map(\.id)).count == rule.readings.count)
  }

  @Test(
    "every year's amounts in kronor are euros times one rate",
    arguments: [(2024, 10.8126), (2022, 10.4034), (2020, 10.2689)])
  func thresholds(_ year: Int, _ rate: Double) throws {
    let row = try #require(
      Threshold.row(
        on: CivilDate(year, 7, 1), law: .lou, category: .socialServices, buyer: .other))
    #expect(try #require(row.kronor) == Int((750_000 * rate).rounded()))
  }

  @Test("amounts that nobody read stay unknown")
  func unreadThreshold() {
    let row = Threshold.row(
      on: CivilDate(2026, 3, 1), law: .lou, category: .goodsAndServices, buyer: .other)
    #expect(row != nil)
    #expect(row?.amount(in: "SEK") == nil)
  }
}
