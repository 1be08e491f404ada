import Values

extension Rule {
  /// The answer to a clause that no rule here covers: it stays open, because silence would read as a yes.
  package static func unmodelled(_ kind: ClauseKind) -> Rule {
    Rule(
      id: "OPEN-\(kind.rawValue)",
      title: Phrase("law.open-clause.unmodelled.title"),
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: "A person must read the clause in the documents and decide.",
        standing: .proposal, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(1, 1, 1)), subject: .member,
      readings: [
        Reading(
          id: "open", condition: .isKnown([]),
          argument: Phrase("law.open-clause.unmodelled.reading.open"))
      ],
      cap: Phrase("law.open-clause.unmodelled.cap"))
  }
}
