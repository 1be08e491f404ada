package import Law
package import Members
package import Values

/// What a bid manager read in the procurement documents and no notice holds in a readable form.
package struct Brief: Hashable, Sendable {
  /// The file, as the user named it.
  package var path: String
  /// Identifier of the notice that it belongs to (BT-701).
  package var noticeID: String
  /// What goes on top of the price of the work for common costs of a group, as a share of that price; `nil` where
  /// the brief is silent, which is not nothing. One that tenders alone has no such costs.
  package var sharedCost: Ratio?
  /// What the documents ask, lot by lot; empty where the brief names none.
  package var lots: [LotBrief]
  /// What the group wants of its plan.
  package var wishes: BriefWishes?

  /// `sharedCost` is `nil` where nobody has settled it.
  package init(
    path: String, noticeID: String, sharedCost: Ratio? = nil, lots: [LotBrief] = []
  ) {
    self.path = path
    self.noticeID = noticeID
    self.sharedCost = sharedCost
    self.lots = lots
  }

  /// What the brief says of a lot; `nil` where it does not name it.
  package func lot(_ id: LotID) -> LotBrief? { lots.first { $0.id == id } }
}

/// What the documents ask for on one lot.
package struct LotBrief: Hashable, Sendable {
  /// The lot's id, as the notice has it.
  package var id: LotID
  /// The work that is asked for; empty while nobody has read it in the documents.
  package var demands: [Demand]
  /// What is asked of tenderers beside the notice.
  package var requirements: [Requirement]
  /// Why a group may tender although several of it could alone.
  package var competition: CompetitionDecision?
  /// Risks taken in writing: requirements that are undetermined and shall not keep the bid a draft.
  package var overrides: [RiskOverride] = []
  /// What somebody who read the texts says of the demands in them.
  package var settlements: [DemandSettlement] = []
  /// Where the brief has the lot.
  package var source: Source

  /// Decisions, risks and settlements are none until they are set.
  package init(id: LotID, demands: [Demand], requirements: [Requirement], source: Source) {
    self.id = id
    self.demands = demands
    self.requirements = requirements
    self.source = source
  }
}

/// Work that a lot asks for.
package struct Demand: Hashable, Sendable {
  /// The kind of work.
  package let cpv: CPVCode
  /// What the amount counts, as hours or square metres.
  package let unit: WorkUnit
  /// The time that the amount is for.
  package let period: WorkPeriod
  /// Whole units per period; `nil` while nobody has read it in the documents.
  package let amount: Int?
  /// Municipality code or NUTS code of the place, or `nil` for anywhere.
  package let place: String?
  /// Document and page that say so; `nil` where the brief names none.
  package let origin: DocumentPlace?
  /// Where the brief has it.
  package let source: Source

  /// `amount` in whole units per period; `place` is `nil` for anywhere.
  package init(
    cpv: CPVCode, unit: WorkUnit, period: WorkPeriod, amount: Int?, place: String?,
    origin: DocumentPlace?, source: Source
  ) {
    self.cpv = cpv
    self.unit = unit
    self.period = period
    self.amount = amount
    self.place = place
    self.origin = origin
    self.source = source
  }
}
