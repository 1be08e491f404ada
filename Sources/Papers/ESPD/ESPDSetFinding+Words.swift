package import Values

extension ESPDSetFinding.Kind {
  package var phrase: Phrase {
    switch self {
    case .empty: Phrase(en: "there is no ESPD", sv: "det finns ingen ESPD", da: "der er intet ESPD")
    case .noLead:
      Phrase(
        en: "nobody files as lead", sv: "ingen lämnar som gruppledare",
        da: "ingen afleverer som ledende virksomhed")
    case .secondLead:
      Phrase(
        en: "a second lead files", sv: "en andra gruppledare finns",
        da: "der er to ledende virksomheder")
    case .leadAlone:
      Phrase(
        en: "the lead has no group", sv: "gruppledaren har ingen grupp",
        da: "den ledende virksomhed har ingen sammenslutning")
    case .soleInGroup:
      Phrase(
        en: "a sole tenderer files in a group", sv: "en ensam anbudsgivare finns i gruppen",
        da: "en enlig tilbudsgiver er i sammenslutningen")
    case .otherEdition:
      Phrase(
        en: "another edition of the ESPD", sv: "en annan version av ESPD",
        da: "en anden version af ESPD")
    case .otherProcedure:
      Phrase(en: "another procedure", sv: "en annan upphandling", da: "et andet udbud")
    case .otherLot: Phrase(en: "another lot", sv: "en annan del", da: "en anden delkontrakt")
    case .otherGroupName:
      Phrase(
        en: "the group's name is spelt otherwise", sv: "gruppens namn stavas annorlunda",
        da: "sammenslutningens navn er stavet anderledes")
    case .noGroupName:
      Phrase(
        en: "the group has no name", sv: "gruppen saknar namn",
        da: "sammenslutningen har intet navn")
    case .groupAnswer:
      Phrase(
        en: "the answer on taking part with others is not that of the role",
        sv: "svaret om deltagande med andra stämmer inte med rollen",
        da: "svaret om deltagelse sammen med andre passer ikke til rollen")
    case .roleAnswer:
      Phrase(
        en: "header and answer name different roles", sv: "huvud och svar anger olika roller",
        da: "hoved og svar angiver forskellige roller")
    case .groupNameAnswer:
      Phrase(
        en: "header and answer spell the group's name differently",
        sv: "huvud och svar stavar gruppens namn olika",
        da: "hoved og svar staver sammenslutningens navn forskelligt")
    case .notNamed:
      Phrase(
        en: "the lead does not name this member", sv: "gruppledaren nämner inte medlemmen",
        da: "den ledende virksomhed nævner ikke medlemmet")
    case .namedWithoutFile:
      Phrase(
        en: "the lead names somebody who files nothing",
        sv: "gruppledaren nämner någon som inte lämnar någon ESPD",
        da: "den ledende virksomhed nævner en, som intet ESPD afleverer")
    case .uuidTwice:
      Phrase(en: "the same UUID twice", sv: "samma UUID två gånger", da: "samme UUID to gange")
    case .operatorTwice:
      Phrase(
        en: "the same operator twice", sv: "samma leverantör två gånger",
        da: "samme virksomhed to gange")
    }
  }
}
