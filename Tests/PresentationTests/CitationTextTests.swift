import Law
import Testing
import Values

@testable import Presentation

@Suite("Citations keep the act's words and translate those around them")
struct CitationTextTests {
  struct Row: Sendable {
    let provision: String
    let swedish: String
    let danish: String
  }

  static let rows = [
    Row(
      provision: "4 kap. 18 §, second paragraph", swedish: "4 kap. 18 §, andra stycket",
      danish: "4 kap. 18 §, andet stykke"),
    Row(
      provision: "prop. 2015/16:195, as reported by UHM; 17 kap. 9-14 §§",
      swedish: "prop. 2015/16:195, enligt UHM; 17 kap. 9-14 §§",
      danish: "prop. 2015/16:195, gengivet af UHM; 17 kap. 9-14 §§"),
    Row(
      provision: "4 kap. 5 §, 14 kap. 3 and 6 §§; C-642/20",
      swedish: "4 kap. 5 §, 14 kap. 3 och 6 §§; C-642/20",
      danish: "4 kap. 5 §, 14 kap. 3 og 6 §§; C-642/20"),
    Row(
      provision: "12 kap. 11 §, 19 kap. 13 § (from 2022-02-01)",
      swedish: "12 kap. 11 §, 19 kap. 13 § (från 2022-02-01)",
      danish: "12 kap. 11 §, 19 kap. 13 § (fra 2022-02-01)"),
  ]

  @Test(arguments: rows)
  func words(_ row: Row) {
    let citation = Citation(
      act: "LOU (2016:1145)", provision: row.provision, gist: "", standing: .verified,
      verifiedOn: CivilDate(2026, 11, 21))
    #expect(CitationText(citation, in: .english).provision == row.provision)
    #expect(CitationText(citation, in: .swedish).provision == row.swedish)
    #expect(CitationText(citation, in: .danish).provision == row.danish)
  }

  @Test("no citation has Swedish words in English pages, or English ones in Swedish pages")
  func catalogue() {
    for rule in LawBook.standard.rules {
      let english = CitationText(rule.citation, in: .english).text
      for word in ["stycket", "enligt UHM", " och ", "från "] {
        #expect(!english.contains(word), "\(rule.id): \(english)")
      }
      let swedish = CitationText(rule.citation, in: .swedish).text
      for word in ["paragraph", "reported", " and ", "(from", "Directive ", "guidance", "joint "] {
        #expect(!swedish.contains(word), "\(rule.id): \(swedish)")
      }
    }
  }
}
