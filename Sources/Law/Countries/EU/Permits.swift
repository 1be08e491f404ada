import Values

/// Work for which the law itself asks a permit or proven ability, whatever the documents say: parts of GRP-04.
extension Rule {
  /// Dated wordings on hazardous waste and asbestos, each bound to its branch of the CPV.
  package static let permits: [Rule] =
    [hazardousWaste] + asbestos

  private static let hazardousWaste = permit(
    "GRP-04.hazardous-waste", of: [90_520_000],
    Phrase("rule.GRP-04.hazardous-waste.handling-hazardous-waste-asks"),
    act: "Directive 2008/98/EC", provision: "Art. 17, 23, 26; Directive 2014/24/EU Art. 58(2)",
    Validity(from: CivilDate(2010, 12, 12)),
    Phrase("rule.GRP-04.hazardous-waste.whoever-treats-waste-needs"))

  /// Proven ability until the amended directive had to be law in the Member States, then a permit.
  private static let asbestos: [Rule] = [
    permit(
      "GRP-04.asbestos", of: asbestosWork,
      Phrase("rule.GRP-04.asbestos.removing-asbestos-asks-for"),
      act: "Directive 2009/148/EC", provision: "Art. 15; Directive 2014/24/EU Art. 58(2)",
      Validity(from: CivilDate(2010, 1, 5), through: CivilDate(2025, 12, 20)),
      Phrase("rule.GRP-04.asbestos.before-demolition-or-removal")),
    permit(
      "GRP-04.asbestos", of: asbestosWork,
      Phrase("rule.GRP-04.asbestos.removing-asbestos-asks-for-2"),
      act: "Directive 2009/148/EC as amended by Directive (EU) 2023/2668",
      provision: "Art. 15; Directive 2014/24/EU Art. 58(2)",
      Validity(from: CivilDate(2025, 12, 21)),
      Phrase("rule.GRP-04.asbestos.before-demolition-or-removal-2")),
  ]

  /// As a service and as building work.
  private static let asbestosWork: [Int32] = [90_650_000, 45_262_660]

  private static func permit(
    _ id: String, of work: [Int32], _ title: Phrase, act: String, provision: String,
    _ validity: Validity, _ gist: Phrase
  ) -> Rule {
    Rule(
      id: id, title: title,
      citation: Citation(
        act: act, provision: provision, gist: gist, standing: .unverified,
        verifiedOn: CivilDate(2026, 11, 25)),
      validity: validity, effect: .information, subject: .everyone,
      work: work.map { CPVCode($0) })
  }
}
