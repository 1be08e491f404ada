package import Values

/// The names of the grounds of exclusion.
///
/// - Source: authority table `criterion` of the Publications Office, labels in English, Swedish and Danish.
package enum GroundWords {
  /// - Parameter key: the code of 3.x and 4.x, as in `crime-org`.
  package static func name(of key: String) -> Phrase? { names[key] }

  private static let names: [String: Phrase] = [
    "crime-org": Phrase(
      en: "Participation in a criminal organisation",
      sv: "Deltagande i en kriminell organisation",
      da: "Deltagelse i en kriminel organisation"),
    "corruption": Phrase(
      en: "Corruption",
      sv: "Korruption",
      da: "Korruption"),
    "fraud": Phrase(
      en: "Fraud",
      sv: "Bedrägerier",
      da: "Svig"),
    "terr-offence": Phrase(
      en: "Terrorist offences or offences linked to terrorist activities",
      sv: "Terroristbrott eller brott med anknytning till terroristverksamhet",
      da: "Terrorhandlinger eller strafbare handlinger med forbindelse til terroraktivitet"),
    "finan-laund": Phrase(
      en: "Money laundering or terrorist financing",
      sv: "Penningtvätt eller finansiering av terrorism",
      da: "Hvidvaskning af penge eller finansiering af terrorisme"),
    "human-traffic": Phrase(
      en: "Child labour and other forms of trafficking in human beings",
      sv: "Barnarbete och andra former av människohandel",
      da: "Børnearbejde og andre former for menneskehandel"),
    "tax-pay": Phrase(
      en: "Payment of taxes",
      sv: "Betalning av skatter",
      da: "Betaling af skatter og afgifter"),
    "socsec-pay": Phrase(
      en: "Payment of social security contributions",
      sv: "Betalning av socialförsäkringsavgifter",
      da: "Betaling af socialsikringsbidrag"),
    "envir-law": Phrase(
      en: "Breaching of obligations in the fields of environmental law",
      sv: "Åsidosättande av skyldigheter enligt miljölagstiftningen",
      da: "Tilsidesættelse af forpligtelser på miljølovgivningsområdet"),
    "socsec-law": Phrase(
      en: "Breaching of obligations in the fields of social law",
      sv: "Åsidosättande av skyldigheter enligt sociallagstiftningen",
      da: "Tilsidesættelse af forpligtelser på sociallovgivningsområdet"),
    "labour-law": Phrase(
      en: "Breaching of obligations in the fields of labour law",
      sv: "Åsidosättande av skyldigheter enligt arbetsrätten",
      da: "Tilsidesættelse af forpligtelser på det arbejdsretlige område"),
    "bankruptcy": Phrase(
      en: "Bankruptcy",
      sv: "Konkurs",
      da: "Konkurs"),
    "insolvency": Phrase(
      en: "Insolvency",
      sv: "Insolvens",
      da: "Insolvens"),
    "cred-arran": Phrase(
      en: "Arrangement with creditors",
      sv: "Ackordsuppgörelse med borgenärer",
      da: "Tvangsakkord uden for konkurs"),
    "bankr-nat": Phrase(
      en: "Analogous situation like bankruptcy under national law",
      sv: "Situation som enligt nationell lagstiftning motsvarar konkurs",
      da: "En situation, der svarer til konkurs i henhold til national ret"),
    "liq-admin": Phrase(
      en: "Assets being administered by liquidator",
      sv: "Tvångsförvaltning",
      da: "Aktiver, der administreres af en kurator"),
    "susp-act": Phrase(
      en: "Business activities are suspended",
      sv: "Avbruten näringsverksamhet",
      da: "Erhvervsvirksomheden er indstillet"),
    "prof-misconduct": Phrase(
      en: "Guilty of grave professional misconduct",
      sv: "Allvarliga fel i yrkesutövningen",
      da: "Skyldig i alvorlige forsømmelser i forbindelse med udøvelsen af erhvervet"),
    "distorsion": Phrase(
      en: "Agreements with other economic operators aimed at distorting competition",
      sv: "Avtal med andra ekonomiska aktörer med syfte att snedvrida konkurrensen",
      da: "Aftaler med andre økonomiske aktører med henblik på konkurrencefordrejning"),
    "partic-confl": Phrase(
      en: "Conflict of interest due to its participation in the procurement procedure",
      sv: "Intressekonflikt på grund av deltagande i upphandlingsförfarandet",
      da: "Interessekonflikt som følge af deltagelse i udbudsproceduren"),
    "prep-confl": Phrase(
      en: "Direct or indirect involvement in the preparation of this procurement procedure",
      sv: "Direkt eller indirekt deltagande i förberedelserna av detta upphandlingsförfarande",
      da: "Direkte eller indirekte involvering i forberedelsen af denne udbudsprocedure"),
    "sanction": Phrase(
      en: "Early termination, damages or other comparable sanctions",
      sv: "Förtida uppsägning, skadestånd eller andra jämförbara sanktioner",
      da: "Ophævelse eller en lignende sanktion"),
    "misrepresent": Phrase(
      en:
        "Guilty of misrepresentation, withheld information, unable to provide required documents and obtained confidential information of this procedure",
      sv:
        "Har lämnat felaktiga uppgifter, underlåtit att lämna de begärda handlingarna och har fått konfidentiell information om förfarandet",
      da:
        "Har afgivet urigtige oplysninger eller tilbageholdt oplysninger, som ikke var i stand til at fremlægge de krævede dokumenter og indhentet fortrolige oplysninger i forbindelse med denne procedure"
    ),
    "nati-ground": Phrase(
      en: "Purely national exclusion grounds",
      sv: "Nationella uteslutningsgrunder",
      da: "Rent nationale udelukkelsesgrunde"),
  ]
}
