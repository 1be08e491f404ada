package import Procurement

extension ESPDSetFinding.Kind {
  package var phrase: Phrase {
    switch self {
    case .empty: Phrase(en: "there is no ESPD", sv: "det finns ingen ESPD")
    case .noLead: Phrase(en: "nobody files as lead", sv: "ingen lämnar som gruppledare")
    case .secondLead: Phrase(en: "a second lead files", sv: "en andra gruppledare finns")
    case .leadAlone: Phrase(en: "the lead has no group", sv: "gruppledaren har ingen grupp")
    case .soleInGroup:
      Phrase(en: "a sole tenderer files in a group", sv: "en ensam anbudsgivare finns i gruppen")
    case .otherEdition: Phrase(en: "another edition of the ESPD", sv: "en annan version av ESPD")
    case .otherProcedure: Phrase(en: "another procedure", sv: "en annan upphandling")
    case .otherLot: Phrase(en: "another lot", sv: "en annan del")
    case .otherGroupName:
      Phrase(en: "the group's name is spelt otherwise", sv: "gruppens namn stavas annorlunda")
    case .noGroupName: Phrase(en: "the group has no name", sv: "gruppen saknar namn")
    case .groupAnswer:
      Phrase(
        en: "the answer on taking part with others is not that of the role",
        sv: "svaret om deltagande med andra stämmer inte med rollen")
    case .roleAnswer:
      Phrase(en: "header and answer name different roles", sv: "huvud och svar anger olika roller")
    case .groupNameAnswer:
      Phrase(
        en: "header and answer spell the group's name differently",
        sv: "huvud och svar stavar gruppens namn olika")
    case .notNamed:
      Phrase(en: "the lead does not name this member", sv: "gruppledaren nämner inte medlemmen")
    case .namedWithoutFile:
      Phrase(
        en: "the lead names somebody who files nothing",
        sv: "gruppledaren nämner någon som inte lämnar någon ESPD")
    case .uuidTwice: Phrase(en: "the same UUID twice", sv: "samma UUID två gånger")
    case .operatorTwice: Phrase(en: "the same operator twice", sv: "samma leverantör två gånger")
    }
  }
}
