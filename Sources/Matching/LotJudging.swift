import Judging
import Law
import MatchLedger
import Members
import Notices
import Values

/// Judges operators on one lot: everybody who could do some of its work at once, however many groups they are in.
///
/// Asks the rules only what they were not asked the last time.
struct LotJudging {
  /// What holds in all, and on each of the lot's clauses.
  struct Answer: Hashable, Sendable {
    let all: Verdict
    /// In the order of the clauses.
    let onClauses: [Verdict]
  }

  /// Those of the lot alone: by code and documents, and those of texts that verdicts wait for.
  let clauses: [Clause]
  let basis: [BasisFinding]
  /// Whether neither a clause nor a text asks anything.
  private let asksNothing: Bool
  private let assessor: Assessor
  /// `nil` where the lot asks nothing, or no day is known to judge it on.
  private let ground: LotGround?
  private let memory: VerdictMemory?
  /// `nil` where nothing is remembered, or the lot has no day to judge it on.
  private let question: VerdictQuestion?
  private var alone: [OperatorID: Answer] = [:]
  private var teams: [[OperatorID]: Answer] = [:]
  /// How many operators and teams were asked about, and of how many the answer was kept from the last time.
  private(set) var judged = 0
  private(set) var kept = 0
  /// For the next time.
  private(set) var verdicts: [LedgerVerdict] = []

  /// - Parameters:
  ///   - able: everybody that will be asked about; nobody is judged where the lot asks nothing.
  ///   - memory: what was answered the last time; `nil` where nothing shall be remembered.
  init(
    _ lot: Lot, clauses: [Clause], assessor: Assessor, able: [EconomicOperator],
    memory: VerdictMemory?
  ) {
    self.clauses = clauses
    self.assessor = assessor
    self.memory = memory
    asksNothing = clauses.isEmpty && assessor.demands(on: lot.id).open.isEmpty
    ground = asksNothing ? nil : assessor.grounds(of: [lot])[0]
    let bare = ground.map { assessor.assess(on: $0, operators: []) }
    basis = bare?.basis ?? []
    question = bare.flatMap { bare in
      memory.map {
        VerdictQuestion(bare, call: assessor.call(judgedOn: bare.asOf), basis: $0.basis)
      }
    }
    if bare != nil { judge(able) }
  }

  /// What holds for one operator by itself; nothing where the lot asks nothing.
  func verdict(of id: OperatorID) -> Verdict {
    asksNothing ? .notApplicable : alone[id]?.all ?? .undetermined(.unknown)
  }

  /// What holds for several together, the leader first; `nil` where the lot asks nothing or nobody is there.
  mutating func together(_ members: [EconomicOperator]) -> Answer? {
    guard !asksNothing, !members.isEmpty else { return nil }
    let ids = members.map(\.id)
    if let known = teams[ids] { return known }
    let verdicts = ask(question?.together(ids), weight: 1, count: clauses.count + 1) { judging in
      judging.assess(members).map { team in
        [team.groupVerdict] + judging.clauses.map(team.groupVerdict(on:))
      }
    }
    teams[ids] = verdicts.map { Answer(all: $0[0], onClauses: Array($0.dropFirst())) }
    return teams[ids]
  }

  /// The verdict on one clause that comes nearest to met among some who are judged by themselves.
  func best(of ids: [OperatorID], onClause index: Int) -> Verdict {
    let verdicts = ids.map { alone[$0]?.onClauses[index] ?? .notApplicable }
    for wanted in [.met, .undetermined(.disputed), .undetermined(.unknown)] as [Verdict]
    where verdicts.contains(wanted) {
      return wanted
    }
    return verdicts.first ?? .notApplicable
  }

  private mutating func judge(_ able: [EconomicOperator]) {
    let ids = able.map(\.id)
    let width = clauses.count + 1
    let verdicts = ask(question?.alone(ids), weight: able.count, count: able.count * width) {
      $0.verdictsAlone(able)
    }
    guard let verdicts else { return }
    for (index, id) in ids.enumerated() {
      let own = verdicts[(index * width)..<((index + 1) * width)]
      alone[id] = Answer(all: own[own.startIndex], onClauses: Array(own.dropFirst()))
    }
  }

  private func assess(_ operators: [EconomicOperator]) -> LotAssessment? {
    ground.map { assessor.assess(on: $0, operators: operators) }
  }

  /// For each operator what holds in all, and then on each clause.
  private func verdictsAlone(_ able: [EconomicOperator]) -> [Verdict]? {
    guard let found = assess(able) else { return nil }
    var onClauses: [OperatorID: [String: Verdict]] = [:]
    for finding in found.memberFindings {
      for id in finding.operators {
        let clause = finding.clause.id
        let before = onClauses[id]?[clause] ?? .notApplicable
        onClauses[id, default: [:]][clause] = before.and(finding.effect)
      }
    }
    return able.flatMap { member in
      [found.verdict(for: member.id)]
        + clauses.map { onClauses[member.id]?[$0.id] ?? .notApplicable }
    }
  }

  /// - Parameters:
  ///   - question: `nil` where nothing is remembered.
  ///   - weight: how many operators and teams it is about.
  ///   - count: how many verdicts answer it.
  private mutating func ask(
    _ question: VerdictKey?, weight: Int, count: Int,
    _ judge: (LotJudging) -> [Verdict]?
  ) -> [Verdict]? {
    judged += weight
    guard let memory, let question else { return judge(self) }
    let known = memory.answer(question, count: count)
    if known != nil { kept += weight }
    let answer = known ?? judge(self)
    if let answer { verdicts.append(LedgerVerdict(question, answer)) }
    return answer
  }
}
