import Values

extension Rule {
  /// The answer to a clause that no rule here covers: it stays open, because silence would read as a yes.
  package static func unmodelled(_ kind: ClauseKind) -> Rule {
    Rule(
      id: "OPEN-\(kind.rawValue)",
      title: Phrase(
        en: "No rule is modelled yet for this clause",
        sv: "Ingen regel finns ännu för den här klausulen",
        da: "Ingen regel findes endnu for denne klausul"),
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: "A person must read the clause in the documents and decide.",
        standing: .proposal, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(1, 1, 1)), subject: .member,
      readings: [
        Reading(
          id: "open", condition: .isKnown([]),
          argument: Phrase(
            en: "To be read by a person", sv: "Ska läsas av en människa",
            da: "Skal læses af et menneske"))
      ],
      cap: Phrase(
        en: "Read the clause in the documents and decide",
        sv: "Läs klausulen i dokumenten och ta ställning",
        da: "Læs klausulen i dokumenterne og tag stilling"))
  }
}
