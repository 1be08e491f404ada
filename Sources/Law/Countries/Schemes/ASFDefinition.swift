import Members
import Values

/// The definition of a work-integration social enterprise that Sweden's government and Tillväxtverket use.
///
/// Neither a statute nor a legal form. It reads wider than the certification brief: surplus *mainly*
/// reinvested, participation in one of several ways.
extension Rule {
  static let asfDefinitionBook = SchemeRuleBook(
    act: "Government action plan for work-integration social enterprises (2010-04-22)",
    provision: "definition, as given by Tillväxtverket", standing: .verified,
    from: CivilDate(2010, 4, 22))

  /// ASF-SE-DEF: aim, participation, surplus and independence.
  package static let asfDefinition: [Rule] = [
    asfDefinitionBook.rule(
      "ASF-SE-DEF.aim",
      Phrase("rule.ASF-SE-DEF.aim.the-overall-aim-is"),
      gist: "A business whose overall aim is integration into work and society.",
      .isTrue(.integrationIsMainAim)),
    asfDefinitionBook.rule(
      "ASF-SE-DEF.participation",
      Phrase("rule.ASF-SE-DEF.participation.workers-take-part-through"),
      gist: "Any of the ways will do; staff need not elect the board.",
      .isTrue(.participationDocumented)),
    asfDefinitionBook.rule(
      "ASF-SE-DEF.surplus",
      Phrase("rule.ASF-SE-DEF.surplus.the-surplus-is-mainly"),
      gist: "Mainly, where criterion 4 of the certification brief says wholly.",
      .isOneOf(.surplusRule, ["mainly", "all"])),
    asfDefinitionBook.rule(
      "ASF-SE-DEF.independence", .notPublic,
      gist: "Organisationally independent of the public sector.", .independent),
  ]
}
