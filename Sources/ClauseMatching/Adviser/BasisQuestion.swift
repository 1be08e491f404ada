import Procurement

/// What to ask the buyer where a clause itself is in doubt.
enum BasisQuestion {
  /// - Returns: `nil` where the doubt is ours and not the buyer's to settle.
  static func text(for basis: BasisFinding) -> Phrase? {
    guard basis.state == .needsDecision || basis.state == .conflict else { return nil }
    // What follows a full stop names a part of the rule.
    switch basis.ruleID.prefix(while: { $0 != "." }) {
    case "RES-SE-01": return eitherOr
    case "REG-02": return provision
    case "REG-01", "REG-03", "REG-04", "THR-02": return regime
    case "GRP-01": return legalForm
    case "GRP-02": return group
    case "GRP-03": return turnover
    case "PSM-SE-01", "PSM-SE-02", "PSM-DK-01": return provision
    case "RES-NOTICE-01": return codeAndText
    case "RES-STRICT-01": return share
    case "SOC-SE-05": return equivalent
    default: return basis.state == .conflict ? codeAndText : nil
    }
  }

  private static let eitherOr = Phrase(
    en: """
      The notice reserves participation and also prescribes performance within a programme for sheltered \
      employment. Which of the two applies?
      """,
    sv: """
      Annonsen reserverar deltagandet och föreskriver dessutom fullgörande inom ett program för skyddad \
      anställning. Vilket av de två gäller?
      """,
    da: """
      Bekendtgørelsen reserverer deltagelsen og foreskriver også udførelse inden for et program for \
      beskyttet beskæftigelse. Hvilken af de to gælder?
      """)

  private static let provision = Phrase(
    en: """
      On which provision does the reservation rest, and which conditions must a supplier meet to take part?
      """,
    sv: """
      På vilken bestämmelse vilar reservationen, och vilka villkor ska en leverantör uppfylla för att få \
      delta?
      """,
    da: """
      På hvilken bestemmelse hviler reservationen, og hvilke betingelser skal en tilbudsgiver opfylde for \
      at deltage?
      """)

  private static let regime = Phrase(
    en: "Which act, and which part of it, governs the procurement?",
    sv: "Vilken lag, och vilken del av den, styr upphandlingen?",
    da: "Hvilken lov, og hvilken del af den, gælder for udbuddet?")

  private static let legalForm = Phrase(
    en: "Must a group of suppliers take a certain legal form to tender, or only if it wins?",
    sv: """
      Måste en grupp av leverantörer ha en viss juridisk form för att lämna anbud, eller först om den \
      tilldelas kontraktet?
      """,
    da: """
      Skal en sammenslutning have en bestemt retlig form for at afgive tilbud, eller først hvis den får \
      kontrakten?
      """)

  private static let group = Phrase(
    en: """
      How does a group of suppliers meet the requirement: every member by itself, the leader, or the \
      members together?
      """,
    sv: """
      Hur uppfyller en grupp av leverantörer kravet: varje medlem för sig, ledaren eller medlemmarna \
      tillsammans?
      """,
    da: """
      Hvordan opfylder en sammenslutning kravet: hver deltager for sig, lederen eller deltagerne sammen?
      """)

  private static let turnover = Phrase(
    en: """
      Which value of the contract does the required turnover rest on, and which special reasons are there \
      if it is more than twice that value?
      """,
    sv: """
      Vilket kontraktsvärde utgår omsättningskravet från, och vilka särskilda skäl finns om det är mer än \
      två gånger värdet?
      """,
    da: """
      Hvilken kontraktværdi bygger kravet til omsætning på, og hvilke særlige grunde er der, hvis det er \
      mere end det dobbelte af værdien?
      """)

  private static let codeAndText = Phrase(
    en: """
      Is participation reserved, and for whom? The notice's codes, its text and the documents do not say \
      the same.
      """,
    sv: """
      Är deltagandet reserverat, och i så fall för vilka? Annonsens koder, dess text och dokumenten säger \
      inte samma sak.
      """,
    da: """
      Er deltagelsen reserveret, og for hvem? Bekendtgørelsens koder, dens tekst og dokumenterne siger \
      ikke det samme.
      """)

  private static let share = Phrase(
    en: "Which share of target persons must a supplier have, and over whom is it counted?",
    sv: "Vilken andel ur målgruppen ska en leverantör ha, och på vilka räknas den?",
    da: "Hvilken andel fra målgruppen skal en tilbudsgiver have, og blandt hvem regnes den?")

  private static let equivalent = Phrase(
    en: "Is an equivalent of the certificate or label accepted?",
    sv: "Godtas något som är likvärdigt med certifikatet eller märket?",
    da: "Accepteres noget, der svarer til certifikatet eller mærket?")
}
