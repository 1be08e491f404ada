package import Briefs
import Judging
package import Law
package import Members
package import Notices
package import Planning
package import Values

/// Screens a market for one lot.
package struct LotScreen {
  private static let mostTeams = 5

  private let notice: Notice
  private let lot: Lot
  private let suppliers: [EconomicOperator]
  private let clauses: [Clause]
  private let texts: [Clause]
  private let demands: DemandSheet
  private let asOf: CivilDate
  private let law: LawBook
  private let work: MarketWork

  /// One lot and one market; without a brief only kinds of work are compared, no amounts.
  ///
  /// - Throws: ``PlanningFailure`` where the composer does not tell whether a supplier can do the
  ///   brief's work.
  package init(
    notice: Notice, lot: Lot, suppliers: [EconomicOperator], brief: Brief?, clauses: [Clause],
    texts: [Clause], demands: DemandSheet = .none, asOf day: CivilDate,
    law: LawBook, planner: ConsortiumPlanner = TeamTask.planner
  ) throws(PlanningFailure) {
    self.notice = notice
    self.lot = lot
    self.suppliers = suppliers
    self.clauses = clauses
    self.texts = texts
    self.demands = demands
    asOf = day
    self.law = law
    work = try MarketWork(
      lot, of: notice, suppliers: suppliers, brief: brief, asOf: day, planner: planner)
  }

  /// - Throws: ``PlanningFailure`` where the composer does not tell which teams there are.
  package func screening() throws(PlanningFailure) -> LotScreening {
    let judgement = judgement(clauses, texts)
    let asked = work.asked
    let count = try MarketCount(judgement, work, asked)
    let reserved = reserved(judgement)
    let coverage = work.coverage { reserved.verdict($0) != .undetermined(.unknown) }
    return LotScreening(
      lot: lot.id, asOf: asOf, coverage: coverage,
      regime: judgement.regime ?? LotContext(lot, in: notice, law: law).regime,
      suppliers: suppliers.indices.map { index in
        ScreenedSupplier(
          id: suppliers[index].id, name: suppliers[index].name,
          work: work.work(of: index, asked), verdict: judgement.verdict(index),
          awaitsDeclaration: judgement.awaitsDeclaration(index))
      },
      supply: work.supply, competition: count.competition,
      teams: try count.teams(atMost: Self.mostTeams),
      usesAmounts: !work.demands.isEmpty, costs: try costs(judgement),
      advice: try advice(reserved, coverage),
      basis: judgement.basis, demands: demands)
  }

  private func judgement(_ clauses: [Clause], _ texts: [Clause]?) -> Judgement {
    Judgement(
      lot, of: notice, clauses: clauses, texts: texts, demands: demands, suppliers: suppliers,
      asOf: asOf, law: law)
  }

  // MARK: What each requirement costs

  private func costs(_ judgement: Judgement) throws(PlanningFailure) -> [RequirementCost] {
    var costs: [RequirementCost] = []
    for clause in judgement.clauses where !clause.kind.isStrategy {
      let requirement = RequirementCost.Requirement.clause(
        id: clause.id, kind: clause.kind, quote: clause.quote)
      let dropped = try MarketCount(judgement, work, work.asked) { $0.clause == clause.id }
      costs.append(RequirementCost(requirement, .dropped, dropped.competition))
      costs += try ruleCosts(of: clause, judgement)
      if let softer = try softer(clause, requirement) { costs.append(softer) }
    }
    return try costs + reservationCost(judgement) + workCosts(judgement)
  }

  /// Where a clause asks several rules, each by itself.
  private func ruleCosts(
    of clause: Clause, _ judgement: Judgement
  ) throws(PlanningFailure) -> [RequirementCost] {
    var rules: [String] = []
    for answer in judgement.answers.joined() where answer.clause == clause.id {
      if answer.verdict != .notApplicable, !rules.contains(answer.rule) {
        rules.append(answer.rule)
      }
    }
    guard rules.count > 1 else { return [] }
    return try rules.sorted().map { rule throws(PlanningFailure) in
      let count = try MarketCount(judgement, work, work.asked) {
        $0.clause == clause.id && $0.rule == rule
      }
      let title = law.rule(rule, on: asOf)?.title ?? Phrase(verbatim: rule)
      return RequirementCost(
        .rule(clause: clause.id, id: rule, title: title), .dropped, count.competition)
    }
  }

  /// A lot is often reserved twice, by who may take part and by who does the work.
  private func reservationCost(
    _ judgement: Judgement
  ) throws(PlanningFailure) -> [RequirementCost] {
    let reserving = judgement.clauses.filter(\.kind.reserves).map(\.id)
    guard reserving.count > 1 else { return [] }
    let count = try MarketCount(judgement, work, work.asked) { reserving.contains($0.clause) }
    return [RequirementCost(.reservations, .dropped, count.competition)]
  }

  /// Half the turnover, or the law's own share.
  private func softer(
    _ clause: Clause, _ requirement: RequirementCost.Requirement
  ) throws(PlanningFailure) -> RequirementCost? {
    guard let asked = clause.requirement else { return nil }
    let change: RequirementCost.Change
    let content: Requirement.Content
    switch asked.content {
    case .turnover(let money):
      (change, content) = (.turnover(money.half), .turnover(money.half))
    case .averageTurnover(let money, let years):
      (change, content) = (.turnover(money.half), .averageTurnover(money.half, years: years))
    case .targetShare(let ratio) where ratio.numerator * 100 > 30 * ratio.denominator:
      (change, content) = (.share(.percent(30)), .targetShare(.percent(30)))
    default: return nil
    }
    let softened = clauses.map { other in
      other.id == clause.id ? other.asking(content) : other
    }
    let count = try MarketCount(judgement(softened, texts), work, work.asked)
    return RequirementCost(requirement, change, count.competition)
  }

  /// Each further kind of work, and the place. With a brief's amounts neither can be left out by itself.
  private func workCosts(_ judgement: Judgement) throws(PlanningFailure) -> [RequirementCost] {
    guard work.demands.isEmpty else { return [] }
    let asked = work.asked
    var costs: [RequirementCost] = []
    for (bit, code) in work.codes.enumerated() where asked.kinds >> UInt64(bit) & 1 == 1 {
      var less = asked
      less.kinds &= ~(1 << UInt64(bit))
      guard less.kinds != 0 else { continue }
      let count = try MarketCount(judgement, work, less)
      costs.append(RequirementCost(.work(code), .dropped, count.competition))
    }
    var anywhere = asked
    anywhere.inPlace = false
    let count = try MarketCount(judgement, work, anywhere)
    return costs + [RequirementCost(.place, .dropped, count.competition)]
  }

  // MARK: Whether to reserve

  /// Judged as if participation were reserved under Article 20, whether or not the notice says so; where it does
  /// not, texts that speak of a reservation would be settled by it.
  private func reserved(_ published: Judgement) -> Judgement {
    isReserved
      ? published
      : judgement(clauses.filter { !$0.kind.isReservation } + [Clause.proposed(on: lot.id)], nil)
  }

  private var isReserved: Bool {
    clauses.contains { $0.kind == .reservedArt20 && $0.origin == .code }
  }

  private func advice(
    _ reserved: Judgement, _ coverage: MarketCoverage
  ) throws(PlanningFailure) -> ReservationAdvice {
    let count = try MarketCount(reserved, work, work.asked)
    return try ReservationAdviser(
      lot: lot, notice: notice, coverage: coverage, isProposed: !isReserved
    ).advice(count, basis: reserved)
  }
}

extension Clause {
  /// BT-71 as it would stand in a notice that reserves the lot.
  fileprivate static func proposed(on lot: LotID) -> Clause {
    Clause(
      id: "\(lot)/reserved-art20/proposed", kind: .reservedArt20, lots: [lot], origin: .code,
      file: "", source: Source(NoticeField(term: "BT-71", path: "")),
      quote: ReservedParticipation.shelteredWorkshop.rawValue)
  }

  fileprivate func asking(_ content: Requirement.Content) -> Clause {
    guard let requirement else { return self }
    return Clause(
      id: id, kind: kind, lots: lots, origin: origin, file: file, source: source, quote: quote,
      language: language,
      requirement: Requirement(
        content: content, subject: requirement.subject, origin: requirement.origin,
        source: requirement.source, isSubjectStated: requirement.isSubjectStated))
  }
}

extension ClauseKind {
  /// A statement of what the buyer pursues, which asks nothing of anybody to tender.
  fileprivate var isStrategy: Bool {
    switch self {
    case .employment, .labourLaw, .socialOther, .strategy, .accessibility: true
    default: false
    }
  }

  fileprivate var isReservation: Bool {
    switch self {
    case .reservedArt20, .reservedArt77, .reservedExecution, .reservedOther: true
    default: false
    }
  }
}

extension Money {
  fileprivate var half: Money { Money(minorUnits: minorUnits / 2, currency: currency) }
}
