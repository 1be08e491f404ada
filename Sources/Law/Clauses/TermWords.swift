package import Values

/// What the codes of a notice's terms mean, where the name of a clause does not say it.
///
/// - Source: eForms code lists `reserved-procurement` (BT-71), `applicability` (BT-736), `selection-criterion`
///   (BT-747, BT-750 in older forms) and `legal-form` (BT-761), and those of ``ObjectiveWords``.
package enum TermWords {
  /// - Parameters:
  ///   - code: as in `res-ws`.
  ///   - term: the number of the business term whose list it is from, as in `BT-71`.
  /// - Returns: `nil` for `other`, and for a code that is not on the list.
  package static func name(of code: String, by term: String) -> Phrase? {
    lists[term]?[code] ?? ObjectiveWords.name(of: code, by: term)
  }

  private static let lists: [String: [String: Phrase]] = [
    "BT-71": [
      "res-ws": Phrase("term.participation.res-ws"),
      "res-pub-ser": Phrase("term.participation.res-pub-ser"),
      "none": Phrase("term.participation.none"),
    ],
    "BT-736": [
      "yes": Phrase("term.execution.yes"), "no": Phrase("term.execution.no"),
      "not-known": Phrase("term.execution.not-known"),
    ],
    "BT-747": criteria, "BT-750": criteria,
    "BT-761": [
      "true": Phrase("term.legal-form.true"), "false": Phrase("term.legal-form.false"),
    ],
  ]

  private static let criteria = [
    "ef-stand": Phrase("term.criterion.ef-stand"), "sui-act": Phrase("term.criterion.sui-act"),
    "tp-abil": Phrase("term.criterion.tp-abil"),
  ]
}
