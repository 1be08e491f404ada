import Briefs
import Law
import LinearProgramming
import Members
import Values

/// Finds single changes that would make lots possible, the cheapest first: a member's own gap, a price, a
/// partner, and last what has to be given up.
struct MendFinder {
  let finder: ConflictFinder
  let task: PlanningTask
  let lots: [LotTask]

  /// - Parameter requirements: those that cannot hold together.
  func mends(for requirements: [PlanRequirement]) throws(PlanningFailure) -> [Mend] {
    var mends = try prices() + gaps() + leaders(requirements)
    mends += try partners()
    mends += requirements.filter(\.isOwn).map(Mend.giveUp)
    if lots.count > 1 { mends += lots.map { .dropLot($0.id) } }
    return mends
  }

  /// Members that could do the work but state no price for it.
  private func prices() throws(PlanningFailure) -> [Mend] {
    var mends: [Mend] = []
    for lot in lots {
      for demand in lot.demands {
        for candidate in task.candidates(of: lot)
        where candidate.capacities.contains(where: { $0.isFor(demand) })
          && candidate.unitPrice(for: demand, in: task.currency) == nil
        {
          var priced = candidate
          priced.prices.append(
            UnitPrice(
              cpv: demand.cpv, unit: demand.unit,
              price: Money(minorUnits: 0, currency: task.currency)))
          if try finder.isPossible(lots, replacing(priced), without: []) == true {
            mends.append(.statePrice(candidate.id, demand))
          }
        }
      }
    }
    return mends
  }

  /// Members that are barred but able. What their facts would add once known is not known here: they are
  /// taken to do work and to add nothing to what the group must show.
  private func gaps() throws(PlanningFailure) -> [Mend] {
    var rules: [OperatorID: [String]] = [:]
    var verdicts: [OperatorID: Verdict] = [:]
    for barred in lots.flatMap(\.barred) {
      rules[barred.facts.operatorID, default: []] += barred.rules
      verdicts[barred.facts.operatorID] =
        (verdicts[barred.facts.operatorID] ?? .notApplicable).and(barred.verdict)
    }
    var mends: [Mend] = []
    for id in rules.keys.sorted() {
      let freed = lots.map { lot in freeing(id, on: lot) }
      guard freed.contains(where: { !task.offers(on: $0).isEmpty }) else { continue }
      let leaders = Set(
        lots.flatMap { [PlanRequirement.leader($0.id), .jointLeader($0.id)] })
      if try finder.isPossible(freed, task, without: leaders) == true {
        let all = (rules[id] ?? []).reduce(into: [String]()) { list, rule in
          if !list.contains(rule) { list.append(rule) }
        }
        switch verdicts[id] {
        case .notMet: mends.append(.meetRules(id, rules: all))
        case .undetermined(.disputed): mends.append(.settleLaw(id, rules: all))
        default: mends.append(.settleFacts(id, rules: all))
        }
      }
    }
    return mends
  }

  /// Members of whom it is not known that they can lead, where nobody else can.
  private func leaders(_ requirements: [PlanRequirement]) throws(PlanningFailure) -> [Mend] {
    let isMissing = requirements.contains { if case .jointLeader = $0 { true } else { false } }
    guard isMissing else { return [] }
    var mends: [Mend] = []
    for book in lots.flatMap(\.candidates).sorted(by: { $0.operatorID < $1.operatorID }) {
      let id = book.operatorID
      let missing = book.missingForLead
      guard !missing.isEmpty, !mends.contains(.showLeadership(id, missing)) else { continue }
      let led = lots.map { lot in
        var lot = lot
        lot.jointLeaders?.insert(id)
        return lot
      }
      if try finder.isPossible(led, task, without: []) == true {
        mends.append(.showLeadership(id, missing))
      }
    }
    return mends
  }

  private func freeing(_ id: OperatorID, on lot: LotTask) -> LotTask {
    guard let barred = lot.barred.first(where: { $0.facts.operatorID == id }) else { return lot }
    var lot = lot
    lot.supporters.append(LotSupporter(kind: .subcontractor, facts: barred.facts))
    return lot
  }

  private func replacing(_ member: EconomicOperator) -> PlanningTask {
    var task = task
    task.operators = task.operators.map { $0.id == member.id ? member : $0 }
    return task
  }

  /// The least that is missing, if the market had it: of work alone, then of what must be shown alone.
  private func partners() throws(PlanningFailure) -> [Mend] {
    var mends: [Mend] = []
    for isWork in [true, false] {
      let missing = try shortfalls { ($0.isWork == isWork) }
      guard !missing.isEmpty else { continue }
      mends.append(missing.count == 1 ? missing[0] : .together(missing))
    }
    return mends
  }

  /// What must be found together, where only what `counts` may fall short; empty where that is not enough, or
  /// where no partner could help.
  private func shortfalls(
    _ counts: (Programme.Shortfall.Of) -> Bool
  ) throws(PlanningFailure) -> [Mend] {
    var whole = task
    whole.lots = lots
    var programme = try Programme(
      whole, lots: lots, scope: Programme.Scope(allLots: true, isElastic: true))
    for shortfall in programme.shortfalls where !counts(shortfall.of) {
      programme.linear.fix(shortfall.variable, at: 0)
    }
    programme.linear.minimised = programme.shortfall
    let solution = try finder.planner.solver.solution(
      of: programme.linear, limits: finder.planner.budget.limits(sharing: 1), from: nil)
    guard let point = solution.point else { return [] }
    let short = programme.shortfalls.filter { point[$0.variable] > 0 }
    let mends = short.compactMap { mend(for: $0.of, point[$0.variable]) }
    return mends.count == short.count ? mends : []
  }

  private func mend(for cause: Programme.Shortfall.Of, _ missing: Int) -> Mend? {
    switch cause {
    case .demand(_, let demand): .partner(demand, missing: missing)
    case .pooled(_, _, .turnover(let money)):
      .turnover(Money(minorUnits: missing, currency: money.currency))
    case .pooled(_, let label, .share(let perWorker)):
      perWorker > 0
        ? .targetWorkers((missing + perWorker - 1) / perWorker, rule: label) : nil
    case .pooled: nil
    }
  }
}

extension PlanRequirement {
  /// Whether those who bid may give it up without asking the buyer.
  fileprivate var isOwn: Bool {
    switch self {
    case .leads, .mostMembers, .leastPart, .mostPart, .workShare, .takesPart: true
    case .demand, .pooled, .leader, .jointLeader, .lotsSubmitted, .lotsAwarded, .allLots: false
    }
  }
}

extension Programme.Shortfall.Of {
  fileprivate var isWork: Bool { if case .demand = self { true } else { false } }
}
