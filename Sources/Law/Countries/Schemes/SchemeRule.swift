import Members
import Values

/// How the rules of a scheme are put together: they differ in title, gist and readings only.
struct SchemeRuleBook {
  let act: String
  let provision: String
  let standing: Citation.Standing
  let from: CivilDate
  var readOn = CivilDate(2026, 11, 21)

  /// A rule with one reading, or with the strict one and wider ones that somebody could argue for.
  func rule(
    _ id: String, _ title: Phrase, gist: String, provision: String? = nil,
    standing: Citation.Standing? = nil, _ condition: Condition, wider: [Reading] = [],
    leaning: Leaning? = nil, question: Phrase? = nil, cap: Phrase? = nil, cautions: [Caution] = []
  ) -> Rule {
    Rule(
      id: id, title: title,
      citation: Citation(
        act: act, provision: provision ?? self.provision, gist: gist,
        standing: standing ?? self.standing, verifiedOn: readOn),
      validity: Validity(from: from), subject: .member,
      readings: [Reading(id: "words", condition: condition, argument: Self.ownWords)] + wider,
      leaning: leaning, question: question, cap: cap, cautions: cautions)
  }

  /// The source of the scheme as a whole.
  func citation(_ gist: String) -> Citation {
    Citation(
      act: act, provision: provision, gist: gist, standing: standing, verifiedOn: readOn)
  }

  private static let ownWords = Phrase("law.scheme-rule.scheme-rule-book.own-words")
}

extension Phrase {
  /// What a criterion of several schemes asks.
  static let notPublic = Phrase("law.scheme-rule.not-public")
}

extension Condition {
  /// No public body owns or controls it.
  static let independent = Condition.not(.isTrue(.publicControl))
}
