import ArgumentParser
import Desk
import Files
import Law
import Presentation
import Texts
import Values

/// `samanbud rules`: what the program knows of the law, and how well.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Show the rules: what they say, on what source, how sure we are.",
    discussion: """
      Marks: V read in the source, S in a secondary source only, U not verified, P our own proposal. Nothing \
      here is legal advice.
      """,
    subcommands: [RulesList.self, RulesExplain.self, RulesStale.self])
}

/// `samanbud rules list`: every rule, one line each.
struct RulesList: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every rule, one line a dated wording.")

  @Flag(help: "Only those whose source was last read over a year ago.") var stale = false
  @Option(help: "Only the wordings in force on this day.", transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader
  @Option(help: "table or json.") var format: Format = .table

  func run() throws {
    try reporting {
      let day = asOf ?? today()
      let rules = LawBook.standard.rules.filter { rule in
        (!stale || rule.citation.isStale(on: day))
          && (asOf.map(rule.validity.covers) ?? true)
      }
      switch format {
      case .table: try Console.write(lines: RuleList.lines(rules, in: lang))
      case .json: try Console.write(RuleList.bytes(rules, in: lang, asOf: day))
      }
    }
  }
}

/// `samanbud rules stale`: which sources should be read again.
struct RulesStale: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "List the rules whose source was last read over a year ago.",
    discussion: "Exit code 11 where there are any, 0 where there are none.")

  @Option(help: "As seen on this day; default: today.", transform: parseDay) var asOf: CivilDate?
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader

  func run() throws {
    try reporting {
      let rules = LawBook.standard.rules.filter { $0.citation.isStale(on: asOf ?? today()) }
      try Console.write(lines: RuleList.lines(rules, in: lang))
      if !rules.isEmpty { throw ExitStatus.undetermined.code }
    }
  }
}

/// `samanbud rules explain`: one rule with its readings, source and facts.
struct RulesExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: what it says, its readings, and the facts it needs.")

  @Argument(help: "The rule's id, as in RES-SE-03; of an entry with parts, all of them.")
  var id: String
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader
  @Option(help: "The wording in force on this day; default: every wording.", transform: parseDay)
  var asOf: CivilDate?

  func run() throws {
    try reporting {
      let wordings = LawBook.standard.wordings(of: ruleID)
      guard !wordings.isEmpty else {
        throw DeskFailure(
          .usage, Phrase("failure.rules.unknown", ["id": "\(id)"]),
          remedy: Phrase("remedy.see-rules"))
      }
      let chosen = wordings.filter { rule in asOf.map(rule.validity.covers) ?? true }
      guard let asOf, chosen.isEmpty else {
        try print(chosen)
        return
      }
      try Console.write(lines: [RuleExplanation(wordings[0], in: lang).noWording(on: asOf)])
      throw ExitStatus.undetermined.code
    }
  }

  /// Capitals before the full stop; what follows it as the catalogue has it.
  private var ruleID: String {
    let parts = id.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts.prefix(1).map { $0.uppercased() } + parts.dropFirst().map(String.init))
      .joined(separator: ".")
  }

  private func print(_ rules: [Rule]) throws {
    let parts = rules.map { RuleExplanation($0, in: lang).lines }
    try Console.write(
      lines: Array(parts.joined(separator: [""])) + ["", Word.notLegalAdvice.text(in: lang)])
  }
}
