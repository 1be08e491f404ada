package import Law
package import Values

/// What stands between some operators and a lot, what would mend it, and how firm it is.
package struct LotAdvice: Hashable, Sendable {
  /// The lot that they would tender for.
  package let lot: LotID
  /// The day by which a change must be made: the day judged on.
  package let by: CivilDate
  /// Operators whose own verdict is neither met nor not applicable.
  package let inTheWay: [OperatorID]
  /// Single changes, the cheapest first; each was judged before it was put here.
  package let proposals: [Proposal]
  /// For each share that is met, how many may leave before it is lost.
  package let headroom: [ShareHeadroom]

  /// `proposals` come cheapest first, each judged.
  package init(
    lot: LotID, by: CivilDate, inTheWay: [OperatorID], proposals: [Proposal],
    headroom: [ShareHeadroom]
  ) {
    self.lot = lot
    self.by = by
    self.inTheWay = inTheWay
    self.proposals = proposals
    self.headroom = headroom
  }
}

/// One change, and what the judge says once it is made.
package struct Proposal: Hashable, Sendable {
  /// Who changes what.
  package enum Change: Hashable, Sendable {
    /// Facts of one operator.
    case facts(OperatorID, [FactChange])
    /// Operators that do not tender, and may be subcontractors: RES-SE-06.
    case withdrawal([OperatorID])
    /// An operator of the register that tenders too.
    case joining(OperatorID)
  }

  /// What the judge promises.
  package struct Promise: Hashable, Sendable {
    /// Of the operator that the change is about; `nil` where it withdraws.
    package let own: Verdict?
    /// Of those who then tender together.
    package let together: Verdict

    /// `own` is `nil` for an operator that withdraws.
    package init(own: Verdict?, together: Verdict) {
      self.own = own
      self.together = together
    }
  }

  /// Who would change what.
  package let change: Change
  /// How hard it is.
  package let effort: Effort
  /// `nil` where somebody must first say what is so: any honest answer is possible.
  package let promise: Promise?

  /// `promise` is `nil` where somebody must first say what is so.
  package init(change: Change, effort: Effort, promise: Promise?) {
    self.change = change
    self.effort = effort
    self.promise = promise
  }
}

/// How many target workers may leave, unreplaced, before a share is lost: RES-SE-04.
package struct ShareHeadroom: Hashable, Sendable {
  /// The rule that asks for the share.
  package let ruleID: String
  /// The share that must be reached, as the rule writes it.
  package let ratio: Ratio
  /// One operator, or several whose workers are added up.
  package let operators: [OperatorID]
  /// The smallest over the readings that count heads; `nil` where none does.
  package let persons: Int?
  /// The smallest over the readings that count full-time equivalents, in hundredths; `nil` where none does.
  package let fullTimeHundredths: Int?

  /// Persons in whole heads, full-time equivalents in hundredths; `nil` where no reading counts so.
  package init(
    ruleID: String, ratio: Ratio, operators: [OperatorID], persons: Int?, fullTimeHundredths: Int?
  ) {
    self.ruleID = ruleID
    self.ratio = ratio
    self.operators = operators
    self.persons = persons
    self.fullTimeHundredths = fullTimeHundredths
  }
}
