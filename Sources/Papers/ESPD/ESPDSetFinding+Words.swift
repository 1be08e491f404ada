package import Values

extension ESPDSetFinding.Kind {
  /// What is wrong and what to do, for people.
  package var phrase: Phrase {
    switch self {
    case .empty: Phrase("espd-set-finding.kind.empty")
    case .noLead:
      Phrase("espd-set-finding.kind.no-lead")
    case .secondLead:
      Phrase("espd-set-finding.kind.second-lead")
    case .leadAlone:
      Phrase("espd-set-finding.kind.lead-alone")
    case .soleInGroup:
      Phrase("espd-set-finding.kind.sole-in-group")
    case .otherEdition:
      Phrase("espd-set-finding.kind.other-edition")
    case .otherProcedure:
      Phrase("espd-set-finding.kind.other-procedure")
    case .otherLot: Phrase("espd-set-finding.kind.other-lot")
    case .otherGroupName:
      Phrase("espd-set-finding.kind.other-group-name")
    case .noGroupName:
      Phrase("espd-set-finding.kind.no-group-name")
    case .groupAnswer:
      Phrase("espd-set-finding.kind.group-answer")
    case .roleAnswer:
      Phrase("espd-set-finding.kind.role-answer")
    case .groupNameAnswer:
      Phrase("espd-set-finding.kind.group-name-answer")
    case .notNamed:
      Phrase("espd-set-finding.kind.not-named")
    case .namedWithoutFile:
      Phrase("espd-set-finding.kind.named-without-file")
    case .uuidTwice:
      Phrase("espd-set-finding.kind.uuid-twice")
    case .operatorTwice:
      Phrase("espd-set-finding.kind.operator-twice")
    }
  }
}
