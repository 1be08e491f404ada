import Law
import Texts
import Values

/// What the register's codes are called in pages for people.
enum CodeWords {
  /// The code's words; the code itself where it has none.
  static func text(_ code: String, in language: OutputLanguage) -> String {
    phrases[code]?.text(in: language) ?? code
  }

  private static let phrases: [String: Phrase] = sizes.merging(rules) { first, _ in first }
    .merging(states) { first, _ in first }.merging(forms) { first, _ in first }

  private static let sizes = [
    "micro": Phrase("code.sizes.micro"),
    "small": Phrase("code.sizes.small"),
    "medium": Phrase("code.sizes.medium"),
    "large": Phrase("code.sizes.large"),
  ]
  private static let rules = [
    "all": Phrase("code.rules.all"),
    "mainly": Phrase("code.rules.mainly"),
    "limited-dividend": Phrase("code.rules.limited-dividend"),
    "free": Phrase("code.rules.free"),
    "unclear": Phrase("code.rules.unclear"),
  ]
  private static let states = [
    "in-force": Phrase("code.states.in-force"),
    "equivalent-terms": Phrase("code.states.equivalent-terms"),
    "none": Phrase("code.states.none"),
    "granted": Phrase("code.states.granted"),
    "suspended": Phrase("code.states.suspended"),
    "withdrawn": Phrase("code.states.withdrawn"),
  ]
  private static let forms = [
    "ekonomisk-forening": Phrase("code.forms.ekonomisk-forening"),
    "ideell-forening": Phrase("code.forms.ideell-forening"),
    "aktiebolag-svb": Phrase("code.forms.aktiebolag-svb"),
    "selvejende-institution": Phrase("code.forms.selvejende-institution"),
    "forening": Phrase("code.forms.forening"),
    "fond": Phrase("code.forms.fond"),
    "amba": Phrase("code.forms.amba"),
    "aps": Phrase("code.forms.aps"),
  ]
}
