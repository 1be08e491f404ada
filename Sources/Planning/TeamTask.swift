package import Briefs
import Law
package import Members
package import Values

/// The composer's task where only the team counts: no prices, so that no price decides, and none is told.
package struct TeamTask {
  /// The work: kinds by bits, of which each member does some, or amounts that a brief states.
  package enum Work {
    case kinds(wanted: UInt64, done: [OperatorID: UInt64])
    case amounts([Demand])
  }

  /// What the team must do.
  package let work: Work
  /// By id; with their facts where ``pooled`` asks for them.
  package let members: [EconomicOperator]
  /// The day on which facts are judged.
  package let asOf: CivilDate
  /// What is asked of all together, as a turnover of one year or on average over several.
  package let pooled: [PooledReading]

  /// For one lot; a member's own amounts count only where the work is in amounts.
  package init(
    work: Work, members: [EconomicOperator], asOf: CivilDate, pooled: [PooledReading] = []
  ) {
    self.work = work
    self.members = members
    self.asOf = asOf
    self.pooled = pooled
  }

  /// Nearly all questions are settled at the root; the others stop where any plan does.
  package static let planner = ConsortiumPlanner(
    budget: SearchBudget(nodes: SearchLimits.nodes, seconds: SearchLimits.seconds))

  /// What is known of the smallest team.
  package enum Answer: Hashable {
    /// The smallest team that was found, by id, and whether it is proven that none is smaller.
    case team([OperatorID], isProven: Bool)
    case none
    /// The search stopped before it found a team or proved that there is none.
    case unsettled
  }

  /// The smallest team for the work, ids settling which of equal ones; throws as
  /// ``ConsortiumPlanner/plan(_:)``.
  package func smallest(by planner: ConsortiumPlanner = planner) throws(PlanningFailure) -> Answer {
    Answer(try planner.plan(task))
  }

  private var task: PlanningTask {
    let (demands, operators) = demandsAndOperators
    let lot = LotTask(
      id: LotID("lot"), demands: demands,
      candidates: members.map { FactBook($0, asOf: asOf) }, pooled: pooled)
    return PlanningTask(
      lots: [lot], operators: operators.map(\.withoutPrices), sharedCost: .percent(0),
      currency: EconomicOperator.noCurrency, wishes: PlanWishes(objectives: [.members]))
  }

  private var demandsAndOperators: ([Demand], [EconomicOperator]) {
    switch work {
    case .amounts(let demands): return (demands, members)
    case .kinds(let wanted, let done):
      // Whoever does a kind can do all of it: then all kinds are covered by the fewest.
      let kinds = (0..<64).filter { wanted >> UInt64($0) & 1 == 1 }
      let operators = members.map { member in
        let own = done[member.id] ?? 0
        return member.doing(kinds.filter { own >> UInt64($0) & 1 == 1 }.map(Self.code), units)
      }
      return (kinds.map { demand(for: Self.code(of: $0)) }, operators)
    }
  }

  /// One, or enough of them to share a kind with everybody who brings what is asked of all together.
  private var units: Int { pooled.isEmpty ? 1 : max(1, members.count) }

  private func demand(for code: CPVCode) -> Demand {
    Demand(
      cpv: code, unit: .pieces, period: .contract, amount: units, place: nil, origin: nil,
      source: EconomicOperator.nowhere)
  }

  /// Any codes do, as long as none lies below another.
  private static func code(of kind: Int) -> CPVCode { CPVCode(Int32(10_000_001 + kind)) }
}

extension TeamTask.Answer {
  /// - Parameter plan: of one lot.
  package init(_ plan: Plan) {
    let team = (plan.lots.first?.tenderers ?? []).map(\.operatorID).sorted()
    self =
      if !team.isEmpty {
        .team(team, isProven: plan.isProvenOptimal)
      } else {
        plan.isProvenOptimal ? .none : .unsettled
      }
  }
}

extension EconomicOperator {
  static let nowhere = Source(NoticeField(term: "", path: ""))
  /// ISO 4217's code for no currency.
  package static let noCurrency = "XXX"

  /// Somebody of whom nothing but an id counts.
  package static func named(_ id: OperatorID) -> EconomicOperator {
    EconomicOperator(
      id: id, name: "", legalForm: "", registration: RegistrationNumber(scheme: "", value: ""),
      country: "", town: "", municipality: "", nuts: "", size: "", source: nowhere)
  }

  /// The same with everything for nothing.
  package var withoutPrices: EconomicOperator {
    var copy = self
    copy.prices = capacities.map {
      UnitPrice(
        cpv: $0.cpv, unit: $0.unit, price: Money(minorUnits: 0, currency: Self.noCurrency))
    }
    return copy
  }

  fileprivate func doing(_ codes: [CPVCode], _ units: Int) -> EconomicOperator {
    var copy = self
    copy.capacities = codes.map {
      Capacity(
        cpv: $0, unit: .pieces, period: .contract, amount: units, places: [], source: Self.nowhere)
    }
    return copy
  }
}
