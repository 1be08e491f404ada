internal import JSONText
package import Law
internal import Members
import Texts
package import Values

/// The catalogue as a table and as JSON.
package enum RuleList {
  /// The name and version that every document carries.
  package static let format = "samanbud-rules"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// One line a rule: id, standing, first and last day, title.
  package static func lines(_ rules: [Rule], in language: OutputLanguage) -> [String] {
    var table = TextTable()
    for rule in rules {
      let days = "\(rule.validity.from)–\(rule.validity.through?.description ?? "")"
      table.add([rule.id, rule.citation.standing.mark, days, rule.title.text(in: language)])
    }
    return table.lines
  }

  /// The rules with all that a reader needs who has no program; texts in `language`.
  package static func bytes(_ rules: [Rule], in language: OutputLanguage, asOf: CivilDate)
    -> [UInt8]
  {
    JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.string("language", language.rawValue)
      root.objects("rules", rules) { write($1, to: $0, in: language, asOf: asOf) }
    } + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ rule: Rule, to json: JSONObjectWriter, in language: OutputLanguage, asOf: CivilDate
  ) {
    json.string("id", rule.id)
    json.string("title", rule.title.text(in: language))
    json.string("effect", rule.effect.rawValue)
    json.string("subject", rule.subject.rawValue)
    json.string("act", rule.citation.act)
    json.string("provision", rule.citation.provision)
    json.string("gist", rule.citation.gist.text(in: language))
    json.string("standing", rule.citation.standing.rawValue)
    json.string("verifiedOn", rule.citation.verifiedOn.description)
    json.bool("stale", rule.citation.isStale(on: asOf))
    json.string("inForceFrom", rule.validity.from.description)
    json.string("inForceThrough", rule.validity.through?.description)
    json.strings("clauses", rule.application.clauses.map(\.rawValue))
    json.strings("regimes", rule.application.regimes(of: LawBook.standard.regimes).map(\.id))
    json.objects("readings", rule.readings) { reading, item in
      reading.string("id", item.id)
      reading.string("scope", item.scope.rawValue)
      reading.string(
        "condition", ConditionText(language: language, counts: .everything).text(item.condition))
      reading.string("argument", item.argument.text(in: language))
    }
    json.string("leaning", rule.leaning?.rawValue)
    json.string("capped", rule.cap?.text(in: language))
    json.string("question", rule.question?.text(in: language))
    json.strings("cautions", rule.cautions.map { $0.text.text(in: language) })
    json.strings("tests", rule.tests.map { $0.text.text(in: language) })
    json.strings("facts", rule.factsNeeded.map(\.rawValue))
  }
}

extension Citation.Standing {
  /// One letter, as lists show it.
  package var mark: String {
    switch self {
    case .verified: "V"
    case .secondary: "S"
    case .unverified: "U"
    case .proposal: "P"
    }
  }
}
