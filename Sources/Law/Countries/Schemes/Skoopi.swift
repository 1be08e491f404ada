import Members
import Values

/// What the association Skoopi asks of a work-integration social enterprise.
extension Rule {
  static let skoopiBook = SchemeRuleBook(
    act: "Skoopi board criteria", provision: "2021-03-31", standing: .verified,
    from: CivilDate(2021, 3, 31))

  /// ASF-SKOOPI: aim, independence, participation, surplus, operation and audit.
  package static let skoopi: [Rule] = [
    skoopiBook.rule(
      "ASF-SKOOPI.aim",
      Phrase("rule.ASF-SKOOPI.aim.the-aim-is-to"),
      gist: "Aims to create employment.", .isTrue(.aimIsInclusionAndEmployment)),
    skoopiBook.rule(
      "ASF-SKOOPI.independence",
      Phrase("rule.ASF-SKOOPI.independence.an-organisation-number-of"),
      gist: """
        The register holds legal entities with numbers of their own only. Skoopi's other way in, a \
        profit unit of its own within another entity, does not reach a reserved contract since HFD 2021 \
        ref. 48, and is not modelled.
        """,
      .independent),
    skoopiBook.rule(
      "ASF-SKOOPI.participation",
      Phrase("rule.ASF-SKOOPI.participation.participation-is-set-down"),
      gist: "Written participation.", .isTrue(.participationDocumented)),
    skoopiBook.rule(
      "ASF-SKOOPI.surplus",
      Phrase("rule.ASF-SKOOPI.surplus.profit-is-not-distributed"),
      gist: "Not profit-distributing; whether a rule of mainly reinvesting will do is not said.",
      .all([.isOneOf(.surplusRule, ["all"]), .not(.isTrue(.dividendPaid))]),
      wider: [
        Reading(
          id: "none-paid",
          condition: .all([
            .isOneOf(.surplusRule, ["all", "mainly"]), .not(.isTrue(.dividendPaid)),
          ]),
          argument: Phrase("rule.ASF-SKOOPI.surplus.reading.none-paid"))
      ],
      question: Phrase("rule.ASF-SKOOPI.surplus.question")),
    skoopiBook.rule(
      "ASF-SKOOPI.operation",
      Phrase("rule.ASF-SKOOPI.operation.at-least-a-year"),
      gist: "Asked for by the certification of 2018-19.",
      .all([.isTrue(.inOperationOverOneYear), .isTrue(.accountsApproved)])),
    skoopiBook.rule(
      "ASF-SKOOPI.audit",
      Phrase("rule.ASF-SKOOPI.audit.the-nine-areas-of"),
      gist: "Areas 3.1 to 3.9 exist; what they ask was not read.", provision: "areas 3.1-3.9",
      .isKnown([]),
      cap: Phrase("rule.ASF-SKOOPI.audit.cap")),
  ]
}
