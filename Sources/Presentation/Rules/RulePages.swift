import Law
import Texts
import Values

/// The printed rule book, `docs/rules`: made from the catalogue, so that it cannot say anything else.
package enum RulePages {
  /// How to make the pages anew; a test that finds them stale names it.
  package static let command = "SAMANBUD_RECORD=1 swift test --filter RulePageTests"

  /// File names and their Markdown, in English.
  package static var files: [(name: String, text: String)] {
    [("README.md", index)] + families.map { ("\($0).md", page(of: $0)) }
  }

  /// The first parts of the ids, in the order of the catalogue.
  private static var families: [String] {
    var seen: [String] = []
    for rule in LawBook.standard.rules where !seen.contains(family(of: rule)) {
      seen.append(family(of: rule))
    }
    return seen
  }

  private static func family(of rule: Rule) -> String {
    String(rule.id.prefix { $0 != "-" })
  }

  private static var index: String {
    let rows = LawBook.standard.rules.map { rule in
      let days = "\(rule.validity.from) – \(rule.validity.through?.description ?? "")"
      let page = "[\(rule.id)](\(family(of: rule)).md)"
      return
        "| \(page) | \(cell(rule.title.english)) | \(rule.citation.standing.mark) | \(days) | \(rule.effect.phrase.english) |"
    }
    return """
      # Rules

      Every rule of the catalogue, one row a dated wording; in our words, not the law's, and no legal advice. How \
      well each is known: V read in the source, S in a secondary source only, U not verified, P our own proposal. \
      `samanbud rules explain ID --lang sv` says the same in Swedish, `--lang da` in Danish. Changes of the law are in \
      [law-changes.md](../law-changes.md). Generated: `\(command)`.

      | Rule | Title | Known | In force | Kind |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func page(of family: String) -> String {
    let rules = LawBook.standard.rules.filter { self.family(of: $0) == family }
    let parts = rules.map { rule in
      let explanation = RuleExplanation(rule, in: .english)
      let sections = explanation.sections.map { section in
        section.lines.count == 1
          ? "**\(section.heading)**: \(section.lines[0])"
          : "**\(section.heading)**:\n\n"
            + section.lines.map { "- \($0)" }.joined(separator: "\n")
      }
      return "## \(explanation.title)\n\n\(sections.joined(separator: "\n\n"))\n"
    }
    return """
      # \(family)

      Generated from the catalogue: `\(command)`. Not legal advice.

      \(parts.joined(separator: "\n"))
      """
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
