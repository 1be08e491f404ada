/// What a bid manager read in the procurement documents and no notice holds in a readable form.
package struct Brief: Hashable, Sendable {
  /// The file, as the user named it.
  package var path: String
  /// Identifier of the notice that it belongs to (BT-701).
  package var noticeID: String
  /// What goes on top of the price of the work for common costs of a group, as a share of that price; `nil` where
  /// the brief is silent, which is not nothing. One that tenders alone has no such costs.
  package var sharedCost: Ratio?
  package var lots: [LotBrief]
  /// What the group wants of its plan.
  package var wishes: BriefWishes?

  package init(
    path: String, noticeID: String, sharedCost: Ratio? = nil, lots: [LotBrief] = []
  ) {
    self.path = path
    self.noticeID = noticeID
    self.sharedCost = sharedCost
    self.lots = lots
  }

  package func lot(_ id: LotID) -> LotBrief? { lots.first { $0.id == id } }
}

/// What the documents ask for on one lot.
package struct LotBrief: Hashable, Sendable {
  package var id: LotID
  package var demands: [Demand]
  package var requirements: [Requirement]
  /// Why a group may tender although several of it could alone.
  package var competition: CompetitionDecision?
  /// Risks taken in writing: requirements that are undetermined and shall not keep the bid a draft.
  package var overrides: [RiskOverride] = []
  /// What somebody who read the texts says of the demands in them.
  package var settlements: [DemandSettlement] = []
  package var source: Source

  package init(id: LotID, demands: [Demand], requirements: [Requirement], source: Source) {
    self.id = id
    self.demands = demands
    self.requirements = requirements
    self.source = source
  }
}

/// Work that a lot asks for.
package struct Demand: Hashable, Sendable {
  package let cpv: CPVCode
  package let unit: WorkUnit
  package let period: WorkPeriod
  /// Whole units per period; `nil` while nobody has read it in the documents.
  package let amount: Int?
  /// Municipality code or NUTS code of the place, or `nil` for anywhere.
  package let place: String?
  package let origin: DocumentPlace?
  package let source: Source

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

/// A page of the procurement documents, with the words that count.
package struct DocumentPlace: Hashable, Sendable {
  package let document: String
  package let page: String?
  package let quote: String?

  package init(document: String, page: String?, quote: String?) {
    self.document = document
    self.page = page
    self.quote = quote
  }
}

/// A demand on the tenderer that the documents make.
package struct Requirement: Hashable, Sendable {
  /// Who must meet it.
  package enum Subject: String, Hashable, Sendable {
    /// Capacities are added up over the group.
    case group
    case each
    case lead
  }

  package enum Content: Hashable, Sendable {
    /// Yearly turnover of the latest closed year, at least this much.
    case turnover(Money)
    /// Turnover on average over so many closed years, at least this much a year.
    case averageTurnover(Money, years: Int)
    /// Sum that liability insurance covers, at least this much.
    case insurance(Money)
    /// A share of target workers other than the law's, at least this much.
    case targetShare(Ratio)
    /// A scheme's certificate; `orEquivalent` as the documents put it.
    case certificate(scheme: String, orEquivalent: Bool)
  }

  package let content: Content
  package let subject: Subject
  package let origin: DocumentPlace
  package let source: Source
  /// Whether the words say who must meet it; where they do not, every way is a reading.
  package let isSubjectStated: Bool
  /// By which settlements of the brief name it; `nil` for none.
  package let id: String?

  package init(
    content: Content, subject: Subject, origin: DocumentPlace, source: Source,
    isSubjectStated: Bool = true, id: String? = nil
  ) {
    self.content = content
    self.subject = subject
    self.origin = origin
    self.source = source
    self.isSubjectStated = isSubjectStated
    self.id = id
  }
}
