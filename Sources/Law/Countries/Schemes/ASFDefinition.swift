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

  package static let asfDefinition: [Rule] = [
    asfDefinitionBook.rule(
      "ASF-SE-DEF.aim",
      Phrase(
        en: "The overall aim is to integrate people with great difficulty to get or keep work",
        sv:
          "Övergripande ändamål att integrera människor med stora svårigheter att få eller behålla arbete",
        da: "Overordnet formål at integrere mennesker med store vanskeligheder ved at få arbejde"),
      gist: "A business whose overall aim is integration into work and society.",
      .isTrue(.integrationIsMainAim)),
    asfDefinitionBook.rule(
      "ASF-SE-DEF.participation",
      Phrase(
        en: "Workers take part through ownership, agreement or another well-documented way",
        sv: "Medarbetarna är delaktiga genom ägande, avtal eller på annat väl dokumenterat sätt",
        da: "Medarbejderne inddrages gennem ejerskab, aftale eller på anden dokumenteret måde"),
      gist: "Any of the ways will do; staff need not elect the board.",
      .isTrue(.participationDocumented)),
    asfDefinitionBook.rule(
      "ASF-SE-DEF.surplus",
      Phrase(
        en: "The surplus is mainly reinvested in this or a similar business",
        sv: "Överskottet återinvesteras i huvudsak i den egna eller liknande verksamhet",
        da: "Overskuddet geninvesteres hovedsageligt i egen eller lignende virksomhed"),
      gist: "Mainly, where criterion 4 of the certification brief says wholly.",
      .isOneOf(.surplusRule, ["mainly", "all"])),
    asfDefinitionBook.rule(
      "ASF-SE-DEF.independence", .notPublic,
      gist: "Organisationally independent of the public sector.", .independent),
  ]
}
