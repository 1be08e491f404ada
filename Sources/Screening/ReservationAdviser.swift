import Judging
import Law
import Notices
import Planning
import Values

/// Says whether a reservation leaves competition, with the figures and what is open in law.
struct ReservationAdviser {
  /// With fewer tenderers there is no competition.
  private static let fewest = 2

  let lot: Lot
  let notice: Notice
  let coverage: MarketCoverage
  /// Whether the reservation stands in no notice yet, so that no code of one can be spoken of.
  let isProposed: Bool

  /// - Parameters:
  ///   - count: who could tender if the lot were reserved.
  ///   - reserved: the judgement that the count was made of.
  func advice(
    _ count: MarketCount, basis reserved: Judgement
  ) throws(PlanningFailure) -> ReservationAdvice {
    let alone = count.competition.alone
    let (teams, isSettled) = try count.rivalTeams(atMost: Self.fewest + 1)
    let perhaps = count.competition.undetermined
    var reasons: [ReservationAdvice.Reason] = [.bidders(alone: alone, teams: teams)]
    let isEnough = alone + teams >= Self.fewest
    if coverage.doWork == 0 {
      reasons.append(.nobodyDoesIt)
    } else if !coverage.isEnough, !isEnough {
      reasons.append(.tooFewKnown(coverage))
    }
    if !isSettled { reasons.append(.searchStopped) }
    if perhaps > 0 { reasons.append(.perhaps(perhaps)) }
    let doubts = reserved.basis.filter { finding in
      finding.state != .sound && finding.clause.kind == .reservedArt20
        && !(isProposed && finding.ruleID == RuleName.noticeCodes)
    }
    let regime = (reserved.regime?.reasons ?? []).filter { reason in
      !doubts.contains { $0.ruleID == reason.ruleID }
    }
    reasons += regime.map(ReservationAdvice.Reason.regime)
    reasons += doubts.map(ReservationAdvice.Reason.basis)
    reasons += article77
    let isInDoubt = doubts.contains { $0.state != .note }
    let answer: ReservationAdvice.Answer =
      if isEnough {
        isInDoubt ? .settleFirst : .reserve
      } else if !coverage.isEnough {
        .noAdvice
      } else if !isSettled || alone + teams + perhaps >= Self.fewest {
        .settleFirst
      } else {
        .doNotReserve
      }
    if answer != .reserve { reasons.append(.socialClause) }
    return ReservationAdvice(answer, reasons)
  }

  private var article77: [ReservationAdvice.Reason] {
    guard let code = (lot.mainCPV ?? notice.procedure.mainCPV)?.value else { return [] }
    let isListed = CPVList.list(.article77).contains(code)
    let years = lot.term?.length?.value
    let isLong =
      years.map { length in
        switch length.unit {
        case .day: length.amount > 1_096
        case .week: length.amount > 156
        case .month: length.amount > 36
        case .year: length.amount > 3
        }
      } ?? false
    return [.article77(code, isListed: isListed)]
      + (isListed && isLong ? [.tooLongForArticle77] : [])
  }
}
