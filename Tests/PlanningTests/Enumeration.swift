import Members
import Planning
import Values

/// The best plan of a small task by looking at all of them: no linear program, no solver.
///
/// Written against the description of the plan, not against the programme that it checks.
struct Enumeration {
  /// One way to do one lot.
  struct Way: Hashable {
    /// Operators as bits.
    var group = 0
    /// Base units by operator and capacity.
    var draws: [[Int]]
    /// Base units by operator.
    var work: [Int]
    var price = 0
    var jobs = 0
  }

  private let task: PlanningTask
  private let operators: [EconomicOperator]
  private var ways: [[Way]] = []
  private var chosen: [Way?] = []
  private var best: [Int]?
  private let calendar: PromisedWork

  /// Lots first, then the objectives in order; smaller is better, as in lots tendered for with a minus.
  static func best(of task: PlanningTask) -> [Int] {
    var enumeration = Enumeration(task)
    enumeration.choose(0, given: 0)
    return enumeration.best ?? []
  }

  private init(_ task: PlanningTask) {
    self.task = task
    operators = task.operators
    calendar = PromisedWork(task)
    ways = task.lots.map { LotWays(lot: $0, task: task).all(margin: task.wishes.margin) }
  }

  private mutating func choose(_ lot: Int, given: Int) {
    if let best, -(given + task.lots.count - lot) > best[0] { return }
    guard lot < task.lots.count else {
      let rank = rank
      if best.map({ rank.lexicographicallyPrecedes($0) }) ?? true, isAllowed { best = rank }
      return
    }
    for way in ways[lot] {
      chosen.append(way)
      if fits { choose(lot + 1, given: given + 1) }
      chosen.removeLast()
    }
    chosen.append(nil)
    choose(lot + 1, given: given)
    chosen.removeLast()
  }

  private var fits: Bool {
    let most = task.limits.maxLotsAwarded ?? .max
    return operators.indices.allSatisfy { member in
      operators[member].capacities.indices.allSatisfy { capacity in
        calendar.days[member][capacity].allSatisfy { day in
          let draws = zip(chosen, day.isRunning)
            .map { $1 ? $0?.draws[member][capacity] ?? 0 : 0 }.sorted(by: >)
          let drawn = draws.prefix(most).reduce(0, +)
          return drawn == 0 || drawn + day.promised <= operators[member].capacities[capacity].base
        }
      }
    }
  }

  private var all: Int { chosen.reduce(0) { $0 | ($1?.group ?? 0) } }

  private var isAllowed: Bool {
    let taken = chosen.compactMap(\.self)
    if taken.count > task.limits.maxLotsSubmitted ?? .max { return false }
    if task.limits.allRequired, !taken.isEmpty, taken.count < chosen.count { return false }
    for id in task.wishes.required where !taken.isEmpty {
      guard let member = operators.firstIndex(where: { $0.id == id }), all & (1 << member) != 0
      else { return false }
    }
    if all.nonzeroBitCount > task.wishes.mostMembers ?? .max { return false }
    return keepsParts(taken) && (!task.wishes.isRobust || survives)
  }

  private func keepsParts(_ taken: [Way]) -> Bool {
    let whole = taken.reduce(0) { $0 + $1.work.reduce(0, +) }
    let work = operators.indices.map { member in taken.reduce(0) { $0 + $1.work[member] } }
    if let most = task.wishes.mostPart,
      work.contains(where: { $0 * most.denominator > whole * most.numerator })
    {
      return false
    }
    return task.wishes.workShares.allSatisfy { share in
      let own = operators.indices.filter { share.operators.contains(operators[$0].id) }
        .reduce(0) { $0 + work[$1] }
      return own * share.ratio.denominator >= whole * share.ratio.numerator
    }
  }

  private var rank: [Int] {
    let taken = chosen.compactMap(\.self)
    return [-taken.count]
      + task.wishes.objectives.map { objective in
        switch objective {
        case .members: all.nonzeroBitCount
        case .shares: taken.reduce(0) { $0 + $1.group.nonzeroBitCount }
        case .price:
          taken.reduce(0) { $0 + $1.price } + all.nonzeroBitCount * task.wishes.memberCost
        case .jobs: -taken.reduce(0) { $0 + $1.jobs }
        case .balance: load(taken)
        case .safety: -safety
        }
      }
  }

  private func load(_ taken: [Way]) -> Int {
    operators.indices.flatMap { member in
      operators[member].capacities.indices.map { capacity in
        let draw = taken.reduce(0) { $0 + $1.draws[member][capacity] }
        let base = operators[member].capacities[capacity].base
        return (draw * 1_000 + base - 1) / base
      }
    }.max() ?? 0
  }

  private var safety: Int {
    for margin in stride(from: 100, to: task.wishes.margin, by: -1) {
      let holds = zip(task.lots, chosen).allSatisfy { lot, way in
        way.map { LotWays(lot: lot, task: task).meets($0.group, margin: margin) } ?? true
      }
      if holds { return margin }
    }
    return task.wishes.margin
  }

  /// Whether after any loss the others on each lot can still do everything; groups stay as they are.
  private var survives: Bool {
    operators.indices.filter { all & (1 << $0) != 0 }.allSatisfy { lost in
      var left: [[Way]] = []
      for (lot, way) in zip(task.lots, chosen) {
        guard let way else {
          left.append([LotWays(lot: lot, task: task).none])
          continue
        }
        let group = way.group & ~(1 << lost)
        left.append(
          LotWays(lot: lot, task: task).all(margin: task.wishes.margin, within: group, idle: true))
      }
      return canCombine(left, [])
    }
  }

  private func canCombine(_ left: [[Way]], _ taken: [Way]) -> Bool {
    guard let first = left.first else { return true }
    return first.contains { way in
      var trial = self
      trial.chosen = taken + [way]
      return trial.fits && canCombine(Array(left.dropFirst()), taken + [way])
    }
  }
}

extension Capacity {
  var base: Int { amount * (period.timesAYear ?? 1) }
}
