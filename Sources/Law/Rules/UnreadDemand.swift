import Values

extension Rule {
  /// The answer to a demand in a text that no rule or fact here judges: a person reads it and settles it.
  package static func unread(_ kind: ClauseKind) -> Rule {
    Rule(
      id: "READ-\(kind.rawValue)", title: kind.bindsPerformance ? accept : read,
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: Phrase(
          en: "A person must read the words and settle them in the brief.",
          sv: "En människa ska läsa orden och avgöra dem i underlaget.",
          da: "Et menneske skal læse ordene og afgøre dem i grundlaget."),
        standing: .proposal, verifiedOn: CivilDate(2026, 12, 1)),
      validity: Validity(from: CivilDate(1, 1, 1)), subject: .group,
      readings: [Reading(id: "read", scope: .pooled, condition: .isKnown([]), argument: argument)],
      question: question(on: kind), isToBeRead: true)
  }

  /// Nothing to answer: asked of groups, and this is none.
  package static func askedOfGroups(_ kind: ClauseKind) -> Rule {
    Rule(
      id: "READ-\(kind.rawValue)",
      title: Phrase(
        en: "Asked of those who tender together", sv: "Gäller den som lämnar anbud tillsammans",
        da: "Gælder dem, der byder sammen"),
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: "A term for groups binds nobody who tenders alone.", standing: .proposal,
        verifiedOn: CivilDate(2026, 12, 1)),
      validity: Validity(from: CivilDate(1, 1, 1)), subject: .group)
  }

  private static let read = Phrase(
    en: "A text asks this of tenderers: read it",
    sv: "En text kräver detta av anbudsgivare: läs den",
    da: "En tekst kræver dette af tilbudsgivere: læs den")
  private static let accept = Phrase(
    en: "A text makes this a term of the contract: read it, and accept it or not",
    sv: "En text gör detta till ett villkor i kontraktet: läs det, och godta det eller inte",
    da: "En tekst gør dette til et vilkår i kontrakten: læs det, og acceptér det eller ej")
  private static let argument = Phrase(
    en: "No rule or fact here judges the words", sv: "Ingen regel eller uppgift här bedömer orden",
    da: "Ingen regel eller oplysning her vurderer ordene")

  private static func question(on kind: ClauseKind) -> Phrase {
    kind.bindsPerformance
      ? Phrase(
        en:
          "What must whoever performs the contract do, can the group promise it, and what does it cost?",
        sv: "Vad ska den som utför kontraktet göra, kan gruppen lova det, och vad kostar det?",
        da: "Hvad skal den, der udfører kontrakten, gøre, kan gruppen love det, og hvad koster det?"
      )
      : Phrase(
        en: "What exactly is asked, of whom in a group, and which document shows that it is met?",
        sv:
          "Vad krävs närmare bestämt, av vem i en grupp, och vilken handling visar att det är uppfyllt?",
        da:
          "Hvad kræves der nærmere bestemt, af hvem i en gruppe, og hvilket dokument viser, at det er opfyldt?"
      )
  }
}
