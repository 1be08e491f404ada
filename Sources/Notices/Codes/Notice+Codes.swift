internal import Values

/// What a notice published as codes, each as one of its list.
extension Notice {
  /// BT-03; `nil` where the notice does not say.
  package var form: FormType? { formType.map { FormType($0) } }
}

extension Procedure {
  /// BT-105; `nil` where the notice does not say.
  package var kind: ProcedureType? { type?.code() }
  /// BT-23 of the procedure; `nil` where the notice does not say.
  package var contractNature: ContractNature? { nature?.code() }
}

extension Lot {
  /// BT-23 of the lot; `nil` where the notice does not say.
  package var contractNature: ContractNature? { nature?.code() }

  /// Whether a code reserves participation (BT-71), for whomever.
  package var reservesParticipation: Bool {
    reservedParticipation.contains { $0.code() != ReservedParticipation.nothing }
  }

  /// Whether a code reserves performance (BT-736).
  package var reservesExecution: Bool { reservedExecution?.code() == ReservedExecution.yes }
}

extension Technique {
  /// Whether there is a framework agreement; `nil` where the notice does not say (BT-765).
  package var hasFramework: Bool? { framework.map { $0.code() != TechniqueUse.nothing } }
  /// Whether there is a dynamic purchasing system; `nil` where the notice does not say (BT-766).
  package var hasDPS: Bool? { dps.map { $0.code() != TechniqueUse.nothing } }
}

extension Buyer {
  /// BT-11; `nil` where the notice does not say.
  package var kind: BuyerLegalType? { legalType?.code() }
}

extension LotResult {
  /// BT-142; `nil` where the notice does not say.
  package var winnerSelection: WinnerSelection? { decision.map { WinnerSelection($0) } }
}

extension Place {
  /// BT-727; `nil` where the notice does not say.
  package var coverage: PlaceAnywhere? { anywhere?.code() }
}
