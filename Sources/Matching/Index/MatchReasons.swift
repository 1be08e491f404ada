package import Judging
package import Law
package import Members
package import Notices
package import Values

/// Weighs the facts of a lot and a group; each function gives one reason.
package enum MatchReasons {
  /// Fewer days than this are short for a bid that several boards decide on.
  package static let shortTime = 14
  /// With fewer days than this no joint bid comes about in practice.
  package static let noTime = 5

  /// A clause on who may tender: for where it is met, against where it is not, and open for any other
  /// verdict.
  package static func reservation(_ clause: Clause, _ verdict: Verdict) -> MatchReason {
    let weight: MatchReason.Weight =
      switch verdict {
      case .met: .speaksFor
      case .notMet: .against
      case .undetermined, .notApplicable: .open
      }
    return MatchReason(
      .reservation(
        clause.kind, clause.origin, clause.degree, quote: clause.quote, at: ClausePlace(clause),
        verdict), weight)
  }

  /// Employment of target groups speaks for a group of social enterprises; other codes are only worth knowing.
  package static func socialObjective(_ clause: Clause) -> MatchReason {
    MatchReason(
      .socialObjective(code: clause.quote, at: ClausePlace(clause)),
      clause.kind == .employment ? .speaksFor : .note)
  }

  /// A lot that is open to all is one among many, however well it fits.
  package static let openToAll = MatchReason(.openToAll, .open)

  /// Nothing to tell where everybody has declared that no ground is there. A declaration that is missing is a
  /// paper to sign and changes no tier; a ground weighs only where nobody is left without one.
  ///
  /// - Parameter verdicts: of each member who can do some of the work, on exclusion alone.
  package static func exclusion(_ verdicts: [Verdict]) -> MatchReason? {
    let undeclared = verdicts.count { $0 == .undetermined(.unknown) }
    let open = verdicts.count { $0 == .undetermined(.disputed) }
    let barred = verdicts.count { $0 == .notMet }
    guard undeclared + open + barred > 0 else { return nil }
    let weight: MatchReason.Weight =
      if barred == verdicts.count {
        .against
      } else if barred + open == verdicts.count {
        .open
      } else {
        .note
      }
    return MatchReason(.exclusion(undeclared: undeclared, open: open, barred: barred), weight)
  }

  /// Nothing to tell where the texts ask nothing. What is to be read changes no tier: nearly every call has some.
  package static func demands(open: Int, judged: Int) -> MatchReason? {
    open + judged > 0 ? MatchReason(.demands(open: open, judged: judged), .note) : nil
  }

  /// A doubt about the footing of a clause, which is only worth knowing.
  package static func basis(_ finding: BasisFinding) -> MatchReason {
    MatchReason(.basis(ruleID: finding.ruleID, finding.state), .note)
  }

  /// For where every code is done, open where at least the main code is touched, against otherwise.
  package static func work(_ hit: GroupHit, of need: LotNeed) -> MatchReason {
    let done = need.codes.marked(hit.done)
    let wider = need.codes.marked(hit.wider & ~hit.done)
    let all = UInt64.max >> UInt64(LotNeed.most - max(1, need.codes.count))
    let missing = need.codes.marked(all & ~hit.done & ~hit.wider)
    let weight: MatchReason.Weight =
      if done.count == need.codes.count {
        .speaksFor
      } else if (hit.done | hit.wider) & 1 == 1 {
        .open
      } else {
        .against
      }
    return MatchReason(.work(done: done, wider: wider, missing: missing), weight)
  }

  /// - Parameter members: those of the hit.
  package static func permits(
    _ hit: GroupHit, of need: LotNeed, _ members: [EconomicOperator], by law: PermitWork
  ) -> [MatchReason] {
    law.unnamed(need.codes.marked(hit.done), by: members).map {
      MatchReason(.permit(ruleID: $0.rule.id, $0.codes), .open)
    }
  }

  /// For where members work in all of the regions; open where the lot reaches further, may be done from
  /// anywhere, or states no place.
  package static func place(_ hit: GroupHit, of need: LotNeed) -> MatchReason {
    let all =
      need.regions.isEmpty
      ? 0 : UInt64.max >> UInt64(LotNeed.most - need.regions.count)
    let fit: PlaceFit =
      if !need.isPlaceStated { .unstated } else if !need.isAnywhere, hit.regions & all == all {
        .inside
      } else {
        .wider
      }
    return MatchReason(.place(fit, need.regions), fit == .inside ? .speaksFor : .open)
  }

  /// For from 14 days on, against below 5, open between them and where the lot has no deadline.
  package static func time(_ opening: LotOpening) -> MatchReason {
    guard let days = opening.daysLeft else { return MatchReason(.time(daysLeft: nil), .open) }
    let weight: MatchReason.Weight =
      days < noTime ? .against : days < shortTime ? .open : .speaksFor
    return MatchReason(.time(daysLeft: days), weight)
  }

  /// A yearly value over the turnover of those who can do the work is a stretch; over three times it, too large.
  ///
  /// Without a value, a turnover or a common currency nothing is compared.
  package static func size(of lot: Lot, turnover: Money?) -> MatchReason {
    let months = lot.term?.length?.value.months
    let value = lot.estimatedValue.map(\.value).flatMap { $0.minorUnits > 0 ? $0 : nil }
    let yearly = value.flatMap { money in
      months.flatMap { $0 > 12 ? money.times(12, over: $0) : nil }
    }
    let shown = yearly ?? value
    let fact = MatchReason.Fact.size(
      value: shown, isYearly: yearly != nil || months.map { $0 <= 12 } ?? false,
      turnover: turnover)
    guard let shown, let turnover, shown.currency == turnover.currency else {
      return MatchReason(fact, .note)
    }
    if shown.minorUnits <= turnover.minorUnits { return MatchReason(fact, .speaksFor) }
    return MatchReason(fact, shown.minorUnits / 3 <= turnover.minorUnits ? .open : .against)
  }

  /// For where a team exists, against where there is none, open where that is not settled.
  package static func plan(_ answer: PlanAnswer) -> MatchReason {
    let weight: MatchReason.Weight =
      switch answer.answer {
      case .exists: .speaksFor
      case .open, .unknown: .open
      case .none: .against
      }
    return MatchReason(.plan(answer), weight)
  }

  /// A remark where several members could do the whole work alone; `nil` where at most one could.
  package static func alone(_ members: Int) -> MatchReason? {
    members > 1 ? MatchReason(.alone(members: members), .note) : nil
  }

  /// Against where the group can do only some of the lots that must all be tendered for; `nil` where it can
  /// all.
  package static func allLotsRequired(lots: Int, relevant: Int) -> MatchReason? {
    relevant < lots
      ? MatchReason(.allLotsRequired(lots: lots, relevant: relevant), .against) : nil
  }
}

extension ClausePlace {
  fileprivate init(_ clause: Clause) {
    self.init(path: clause.source.elementPath, line: clause.source.line)
  }
}

extension Array where Element == CPVCode {
  /// The codes whose bit is set.
  fileprivate func marked(_ bits: UInt64) -> [CPVCode] {
    enumerated().filter { bits >> UInt64($0.offset) & 1 == 1 }.map(\.element)
  }
}

extension ContractTerm.Length {
  /// Whole months, rounded up; `nil` where it is none or absurd.
  fileprivate var months: Int? {
    guard (1...100_000).contains(amount) else { return nil }
    return switch unit {
    case .day: (amount + 29) / 30
    case .week: (amount * 7 + 29) / 30
    case .month: amount
    case .year: amount * 12
    }
  }
}

extension Money {
  /// Exact to the minor unit, rounded up; `nil` where it is too large.
  fileprivate func times(_ factor: Int, over divisor: Int) -> Money? {
    let (product, overflow) = minorUnits.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    return Money(minorUnits: (product - 1) / divisor + 1, currency: currency)
  }
}
