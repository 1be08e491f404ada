package import Judging
package import Law
package import Values

/// How much competition a lot leaves in a market: figures for the officer who plans to publish it.
package struct LotScreening: Hashable, Sendable {
  /// The lot that was screened.
  package let lot: LotID
  /// The day whose facts count.
  package let asOf: CivilDate
  /// How much of the lot's market the register knows: said first, as everything else depends on it.
  package let coverage: MarketCoverage
  /// The body of rules that the lot is bought under; several candidates where a fact is missing.
  package let regime: RegimeFinding
  /// Everybody in the market, by id: no order says anything about anybody.
  package let suppliers: [ScreenedSupplier]
  /// How many do each kind of work of the lot, the main one first.
  package let supply: [WorkSupply]
  /// As the lot is published.
  package let competition: Competition
  /// Smallest teams of suppliers who could not tender alone, each once.
  package let teams: [[OperatorID]]
  /// Whether the work was compared with a brief's amounts; else with kinds of work only.
  package let usesAmounts: Bool
  /// What each requirement costs in competition, one change at a time.
  package let costs: [RequirementCost]
  /// Whether to reserve the lot, and why.
  package let advice: ReservationAdvice
  /// Whether the lot's clauses stand on firm ground.
  package let basis: [BasisFinding]
  /// What the texts ask; what nobody has judged or settled counts for no supplier and against none.
  package let demands: DemandSheet

  /// As the screen counted it; `suppliers` come by id.
  package init(
    lot: LotID, asOf: CivilDate, coverage: MarketCoverage, regime: RegimeFinding,
    suppliers: [ScreenedSupplier],
    supply: [WorkSupply], competition: Competition, teams: [[OperatorID]], usesAmounts: Bool,
    costs: [RequirementCost],
    advice: ReservationAdvice, basis: [BasisFinding], demands: DemandSheet = .none
  ) {
    self.demands = demands
    self.lot = lot
    self.asOf = asOf
    self.coverage = coverage
    self.regime = regime
    self.suppliers = suppliers
    self.supply = supply
    self.competition = competition
    self.teams = teams
    self.usesAmounts = usesAmounts
    self.costs = costs
    self.advice = advice
    self.basis = basis
  }
}

extension LotScreening {
  /// What people read: a rule of a clause that costs nothing by itself says nothing.
  package var tellingCosts: [RequirementCost] {
    costs.filter { cost in
      guard case .rule = cost.requirement else { return true }
      return cost.competition != competition
    }
  }
}

/// A supplier and a lot: a verdict and how much of the work, never a count of persons.
package struct ScreenedSupplier: Hashable, Sendable {
  /// How much of the lot's kinds or amounts of work the supplier does.
  package enum Work: String, Hashable, Sendable { case all, some, none }

  /// The supplier's id in the register.
  package let id: OperatorID
  /// The supplier's name in the register.
  package let name: String
  /// How much of the work it does, where the lot is.
  package let work: Work
  /// By itself, on every requirement of the lot but a declaration that is missing.
  package let verdict: Verdict
  /// Whether it has yet to declare that no ground of exclusion is there (GRP-08).
  package let awaitsDeclaration: Bool

  /// `verdict` is on everything but a declaration that is missing.
  package init(
    id: OperatorID, name: String, work: Work, verdict: Verdict, awaitsDeclaration: Bool = false
  ) {
    self.awaitsDeclaration = awaitsDeclaration
    self.id = id
    self.name = name
    self.work = work
    self.verdict = verdict
  }
}

/// How many suppliers do a kind of work, whatever else is asked of them.
package struct WorkSupply: Hashable, Sendable {
  /// The kind of work.
  package let code: CPVCode
  /// Those who do it where the lot is.
  package let inPlace: Int
  /// Those who do it in the lot's place among them.
  package let anywhere: Int

  /// `anywhere` is never below `inPlace`.
  package init(_ code: CPVCode, inPlace: Int, anywhere: Int) {
    self.code = code
    self.inPlace = inPlace
    self.anywhere = anywhere
  }
}

/// Who could tender, in numbers. Only suppliers who do some of the work count.
package struct Competition: Hashable, Sendable {
  /// Meet every requirement and do all of the work.
  package var alone = 0
  /// May be in a group and do some of the work, but could not tender alone.
  package var onlyTogether = 0
  /// A fact is missing or the law is disputed, and nothing else is in the way.
  package var undetermined = 0
  /// Do some of the work, but miss a requirement.
  package var notMet = 0
  /// How many of those who could tender, alone or together, have yet to declare that no ground of exclusion is
  /// there. They count as able: the declaration is made for each tender, and hardly any is there before.
  package var undeclared = 0
  /// Of those who could not alone.
  package var smallestTeam = SmallestTeam.none

  /// Nobody yet.
  package init() {}

  /// Whether it is certain that nobody could tender, alone or together.
  package var isImpossible: Bool { alone == 0 && smallestTeam == .none }
}

/// How many it takes to do together what none of them could do alone.
package enum SmallestTeam: Hashable, Sendable {
  case of(Int, isProven: Bool)
  /// No team of them could.
  case none
  /// The search stopped before it was known.
  case unsettled
}

/// What one requirement costs in competition: who could tender if it were not there, or were softer.
package struct RequirementCost: Hashable, Sendable {
  /// What is left out or softened.
  package enum Requirement: Hashable, Sendable {
    /// A clause of the notice or the brief.
    case clause(id: String, kind: ClauseKind, quote: String)
    /// Every clause that reserves the lot: one of several, left out alone, changes nothing.
    case reservations
    /// One of the rules that a clause asks.
    case rule(clause: String, id: String, title: Phrase)
    /// A kind of work beside the main one.
    case work(CPVCode)
    /// That the work is done in the lot's place.
    case place
  }

  /// How it is made softer.
  package enum Change: Hashable, Sendable {
    case dropped
    /// Yearly turnover asked for, instead of what is.
    case turnover(Money)
    /// A share asked for, instead of what is.
    case share(Ratio)
  }

  /// What the lot asks.
  package let requirement: Requirement
  /// How it would be softer.
  package let change: Change
  /// Who could tender then.
  package let competition: Competition

  /// `competition` is counted with this one change and everything else as published.
  package init(_ requirement: Requirement, _ change: Change, _ competition: Competition) {
    self.requirement = requirement
    self.change = change
    self.competition = competition
  }
}

/// Whether to reserve a lot under Article 20 and its national twins, with the figures it rests on.
package struct ReservationAdvice: Hashable, Sendable {
  /// What the officer is advised to do about the reservation.
  package enum Answer: String, Hashable, Sendable {
    /// Competition remains.
    case reserve
    /// Something must be settled first.
    case settleFirst = "settle-first"
    case doNotReserve = "do-not-reserve"
    /// The register knows too little of the market to advise: see ``MarketCoverage/isEnough``.
    case noAdvice = "no-advice"
  }

  /// A figure or fact that the advice rests on.
  package enum Reason: Hashable, Sendable {
    /// Tenderers that could compete if the lot were reserved: alone, and teams that share no member.
    case bidders(alone: Int, teams: Int)
    /// The register knows nobody who does the work, wherever: it says nothing about the market.
    case nobodyDoesIt
    /// The register knows somebody who does the work, but too few where the lot is.
    case tooFewKnown(MarketCoverage)
    /// More that could, if facts were shown or the law settled for them.
    case perhaps(Int)
    /// The legal footing of such a reservation on this lot.
    case basis(BasisFinding)
    case regime(RegimeReason)
    /// Whether the main code is on the list of Article 77.
    case article77(CPVCode, isListed: Bool)
    /// A contract of more than three years is too long for Article 77.
    case tooLongForArticle77
    /// The search for teams stopped: there may be more.
    case searchStopped
    /// A social clause keeps every tenderer in.
    case socialClause
  }

  /// The advice.
  package let answer: Answer
  /// What it rests on, figures and law.
  package let reasons: [Reason]

  /// `reasons` are what the answer was worked out from.
  package init(_ answer: Answer, _ reasons: [Reason]) {
    self.answer = answer
    self.reasons = reasons
  }
}
