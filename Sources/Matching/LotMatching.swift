import Briefs
import Judging
import Law
import Members
import Notices
import Values

/// Matches the lots of one notice.
struct LotMatching {
  let notice: Notice
  let basis: MatchBasis
  let brief: Brief?
  /// For each group how many open lots are relevant for it.
  let relevantLots: [Int: Int]
  private let clauses: [Clause]
  private let texts: [Clause]
  /// Asked about exclusion alone; `nil` where the notice names no grounds.
  private let exclusion: Assessor?
  private let assessor: Assessor
  private let permits: PermitWork

  /// - Parameters:
  ///   - texts: clauses that were found in the notice's texts.
  ///   - demands: what these and the criteria of selection ask, lot by lot.
  init(
    notice: Notice, texts: [Clause], demands: [LotID: DemandSheet], basis: MatchBasis,
    brief: Brief?, relevantLots: [Int: Int]
  ) {
    self.notice = notice
    self.basis = basis
    self.brief = brief
    self.relevantLots = relevantLots
    clauses = CodedClauses.clauses(of: notice) + (brief.map(BriefClauses.clauses) ?? [])
    self.texts = texts
    permits = PermitWork(on: basis.judgeOn ?? basis.asOf)
    let exclusions = ExclusionClauses.clauses(of: notice)
    // A lot without a deadline is judged on the day of the match.
    assessor = Assessor(
      notice, clauses: clauses, texts: texts,
      demands: DemandSheets.settled(demands, clauses: clauses, brief: brief, today: basis.asOf),
      asOf: basis.judgeOn, undated: basis.asOf, law: basis.law)
    exclusion =
      exclusions.isEmpty
      ? nil
      : Assessor(
        notice, clauses: exclusions, asOf: basis.judgeOn, undated: basis.asOf, law: basis.law)
  }

  func matches(
    _ lot: Lot, _ opening: LotOpening, _ need: LotNeed, _ hits: [GroupHit],
    _ memory: inout MatchMemory
  ) -> [TenderMatch] {
    let own = clauses.filter { $0.lots.contains(lot.id) } + assessor.openTexts(on: lot.id)
    let able = Set(hits.flatMap { $0.members.map(\.operatorIndex) }).sorted()
      .map { basis.index.operators[$0] }
    var judging = LotJudging(
      lot, clauses: own, assessor: assessor, able: able, memory: memory.before)
    let declared = DeclaredExclusion(lot, by: exclusion, able: able)
    let matches = hits.map { hit in
      match(lot, opening, need, hit, declared, judging: &judging, &memory)
    }
    memory.counts.judged += judging.judged
    memory.counts.kept += judging.kept
    memory.verdicts += judging.verdicts
    return matches
  }

  private func match(
    _ lot: Lot, _ opening: LotOpening, _ need: LotNeed, _ hit: GroupHit,
    _ declared: DeclaredExclusion, judging: inout LotJudging, _ memory: inout MatchMemory
  ) -> TenderMatch {
    let group = basis.index.groups[hit.group]
    let able = hit.members.map { basis.index.operators[$0.operatorIndex] }
    let members = able.map {
      MemberVerdict(
        id: $0.id, verdict: judging.verdict(of: $0.id).and(declared.known(of: $0.id)))
    }
    let eligible = zip(able, members).filter(\.1.isEligible).map(\.0)
    let tenderers =
      eligible.filter { $0.id == group.lead } + eligible.filter { $0.id != group.lead }
    let joint = judging.together(tenderers)
    let demands = assessor.demands(on: lot.id)
    let team = Team(hit, members)
    var reasons = statusReasons(judging, able.map(\.id), joint)
    reasons += [
      MatchReasons.work(hit, of: need), MatchReasons.place(hit, of: need),
      MatchReasons.time(opening),
      MatchReasons.size(of: lot, turnover: turnover(of: tenderers, for: lot)),
    ]
    reasons += MatchReasons.permits(hit, of: need, able, by: permits)
    reasons += [
      MatchReasons.demands(
        open: demands.toBeRead.count, judged: demands.open.count - demands.toBeRead.count),
      MatchReasons.alone(team.alone), allLots(hit.group),
      MatchReasons.exclusion(able.map { declared.verdict(of: $0.id) }),
    ].compactMap(\.self)
    let answer = plan(
      lot, team, hit.group, isPromising: MatchTier(reasons) != .longShot, assessor: assessor,
      &memory)
    reasons.append(MatchReasons.plan(answer))
    return TenderMatch(
      group: group.name, members: members,
      together: joint?.all ?? Verdict.together(members.lazy.map(\.verdict)),
      reasons: reasons)
  }

  /// What the lot's clauses mean for the group, the weightiest first.
  private func statusReasons(
    _ judging: LotJudging, _ able: [OperatorID], _ joint: LotJudging.Answer?
  ) -> [MatchReason] {
    let reservations = judging.clauses.enumerated().filter(\.element.kind.isReservation).map {
      MatchReasons.reservation(
        $1, joint?.onClauses[$0] ?? judging.best(of: able, onClause: $0))
    }
    let social = judging.clauses.filter(\.kind.isSocialObjective).map(MatchReasons.socialObjective)
    let isPreferred = !reservations.isEmpty || social.contains { $0.weight == .speaksFor }
    return reservations + social + (isPreferred ? [] : [MatchReasons.openToAll])
      + judging.basis.map(MatchReasons.basis)
  }

  private func allLots(_ group: Int) -> MatchReason? {
    guard notice.procedure.lotsAllRequired?.value == true else { return nil }
    return MatchReasons.allLotsRequired(
      lots: notice.lots.count, relevant: relevantLots[group] ?? 0)
  }

  /// What is known of the yearly turnover of those who may tender, in the currency of the lot's value.
  private func turnover(of members: [EconomicOperator], for lot: Lot) -> Money? {
    guard let currency = lot.estimatedValue?.value.currency else { return nil }
    let known = members.compactMap {
      FactBook($0, asOf: basis.judgeOn ?? basis.asOf).money(.turnover, in: currency)?.minorUnits
    }
    guard !known.isEmpty else { return nil }
    let sum = known.saturatingSum
    return Money(minorUnits: sum, currency: currency)
  }

  /// Exact for what is promising, and a count for the rest.
  private func plan(
    _ lot: Lot, _ team: Team, _ group: Int, isPromising: Bool, assessor: Assessor,
    _ memory: inout MatchMemory
  ) -> PlanAnswer {
    let bound = team.bound
    guard isPromising, bound.answer == .exists else { return bound }
    if let brief, let asked = brief.lot(lot.id), asked.demands.contains(where: { $0.amount != nil })
    {
      memory.counts.solved += 1
      return memory.planner.amounts(
        BriefTask(notice: notice, lot: lot, brief: brief, group: basis.index.register(group)),
        assessor) ?? bound
    }
    guard bound.team.isEmpty else { return bound }
    return memory.planner.kinds(team, solved: &memory.counts.solved) ?? bound
  }
}

extension ClauseKind {
  /// Clauses that decide who may tender, or who may do the work.
  fileprivate var isReservation: Bool {
    switch self {
    case .reservedArt20, .reservedArt77, .reservedExecution, .reservedOther, .preference: true
    default: false
    }
  }

  fileprivate var isSocialObjective: Bool {
    switch self {
    case .employment, .labourLaw, .socialOther, .accessibility: true
    default: false
    }
  }
}
