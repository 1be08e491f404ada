import Law
import Members
import Planning
import Values

/// Counts who could tender under some of a lot's requirements.
struct MarketCount {
  let competition: Competition
  /// Positions of the suppliers who may be in a group, do some of the work and could not tender alone.
  private let partners: [Int]
  private let work: MarketWork
  private let asked: MarketWork.Asked
  private let pooled: [PooledReading]
  private let smallest: TeamTask.Answer
  private let ids: [OperatorID: Int]

  /// - Parameter isOut: the answers of requirements that are left out.
  init(
    _ judgement: Judgement, _ work: MarketWork, _ asked: MarketWork.Asked,
    leavingOut isOut: (Judgement.Answer) -> Bool = { _ in false }
  ) throws(PlanningFailure) {
    var competition = Competition()
    var partners: [Int] = []
    for supplier in judgement.answers.indices {
      let part = work.work(of: supplier, asked)
      guard part != .none else { continue }
      let verdict = judgement.verdict(supplier, leavingOut: isOut)
      let before = competition.alone + partners.count
      switch verdict {
      case .met where part == .all, .notApplicable where part == .all: competition.alone += 1
      case _ where judgement.isEligible(supplier, leavingOut: isOut): partners.append(supplier)
      case .undetermined: competition.undetermined += 1
      default: competition.notMet += 1
      }
      if competition.alone + partners.count > before,
        judgement.awaitsDeclaration(supplier, leavingOut: isOut)
      {
        competition.undeclared += 1
      }
    }
    competition.onlyTogether = partners.count
    pooled = judgement.pooledAmounts(leavingOut: isOut)
    smallest = try work.smallestTeam(among: partners, asked, pooled: pooled)
    competition.smallestTeam = SmallestTeam(smallest)
    self.competition = competition
    self.partners = partners
    self.work = work
    self.asked = asked
    ids = work.positions
  }

  /// Smallest teams, each once: the next ones are looked for without one member of those before.
  func teams(atMost most: Int) throws(PlanningFailure) -> [[OperatorID]] {
    guard case .team(let smallest, _) = smallest else { return [] }
    var found = [smallest]
    var next = 0
    while next < found.count, found.count < most {
      for member in found[next] where found.count < most {
        let others = partners.filter { $0 != ids[member] }
        guard
          case .team(let team, _) = try work.smallestTeam(
            among: others, asked, pooled: pooled),
          team.count == smallest.count, !found.contains(team)
        else { continue }
        found.append(team)
      }
      next += 1
    }
    return found
  }

  /// How many teams could compete with each other: no supplier is in two of them. At most `most` are looked for.
  ///
  /// - Returns: also whether the search came to its end; else there may be more.
  func rivalTeams(atMost most: Int) throws(PlanningFailure) -> (count: Int, isSettled: Bool) {
    var left = partners
    var count = 0
    while count < most {
      switch try work.smallestTeam(among: left, asked, pooled: pooled) {
      case .none: return (count, true)
      case .unsettled: return (count, false)
      case .team(let team, _):
        count += 1
        let taken = Set(team.compactMap { ids[$0] })
        left.removeAll { taken.contains($0) }
      }
    }
    return (count, true)
  }
}

extension SmallestTeam {
  fileprivate init(_ answer: TeamTask.Answer) {
    self =
      switch answer {
      case .team(let team, let isProven): .of(team.count, isProven: isProven)
      case .none: .none
      case .unsettled: .unsettled
      }
  }
}

extension Judgement {
  /// Turnovers that are asked of a group together, of one year or on average over several.
  func pooledAmounts(leavingOut isOut: (Answer) -> Bool) -> [PooledReading] {
    clauses.compactMap { clause in
      guard let requirement = clause.requirement, requirement.subject == .group,
        let condition = requirement.content.pooledCondition,
        let answer = answers.joined().first(where: { $0.clause == clause.id }), !isOut(answer)
      else { return nil }
      return PooledReading(
        ruleID: clause.id,
        reading: Reading(
          id: requirement.subject.rawValue, scope: .pooled, condition: condition,
          argument: Phrase(verbatim: clause.quote)))
    }
  }
}

extension Requirement.Content {
  /// What the sum of a group's facts must meet; `nil` for what no sum can meet.
  fileprivate var pooledCondition: Condition? {
    switch self {
    case .turnover(let money): .amount(.turnover, atLeast: money)
    case .averageTurnover(let money, let years):
      .averageAmount(.turnover, years: years, atLeast: money)
    case .insurance, .targetShare, .certificate: nil
    }
  }
}
