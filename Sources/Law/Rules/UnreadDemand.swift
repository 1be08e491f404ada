import Values

extension Rule {
  /// The answer to a demand in a text that no rule or fact here judges: a person reads it and settles it.
  package static func unread(_ kind: ClauseKind) -> Rule {
    Rule(
      id: "READ-\(kind.rawValue)", title: kind.bindsPerformance ? accept : read,
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: Phrase("law.unread-demand.unread.gist"),
        standing: .proposal, verifiedOn: CivilDate(2026, 12, 1)),
      validity: Validity(from: CivilDate(1, 1, 1)), subject: .group,
      readings: [Reading(id: "read", scope: .pooled, condition: .isKnown([]), argument: argument)],
      question: question(on: kind), isToBeRead: true)
  }

  /// Nothing to answer: asked of groups, and this is none.
  package static func askedOfGroups(_ kind: ClauseKind) -> Rule {
    Rule(
      id: "READ-\(kind.rawValue)",
      title: Phrase("law.unread-demand.asked-of-groups.title"),
      citation: Citation(
        act: "samanbud", provision: "-",
        gist: "A term for groups binds nobody who tenders alone.", standing: .proposal,
        verifiedOn: CivilDate(2026, 12, 1)),
      validity: Validity(from: CivilDate(1, 1, 1)), subject: .group)
  }

  private static let read = Phrase("law.unread-demand.read")
  private static let accept = Phrase("law.unread-demand.accept")
  private static let argument = Phrase("law.unread-demand.argument")

  private static func question(on kind: ClauseKind) -> Phrase {
    kind.bindsPerformance
      ? Phrase("law.unread-demand.question")
      : Phrase("law.unread-demand.question.what-exactly-is-asked")
  }
}
