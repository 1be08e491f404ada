import Judging
import Law
import Members
import Notices
import Testing
import Values

@testable import Screening

/// Every row of the table of costs, against counting the market anew by trying every team.
@Suite("What each requirement costs, by brute force")
struct ScreenSensitivityTests {
  /// A market counted without the screening's own means.
  private struct Recount {
    let notice: Notice
    let suppliers: [EconomicOperator]
    var clauses: [Clause]
    var clausesOut: Set<String> = []
    var ruleOut: String?
    /// Codes that are asked for.
    var codes: [CPVCode]
    var inPlace = true

    var competition: Competition {
      var competition = Competition()
      var partners: [EconomicOperator] = []
      for supplier in suppliers {
        let done = work(of: supplier)
        guard !done.isEmpty else { continue }
        let (own, all) = verdicts(supplier)
        if done.count == codes.count, all == .met || all == .notApplicable {
          competition.alone += 1
        } else if own == .met || own == .notApplicable {
          partners.append(supplier)
        } else if all.cause != nil {
          competition.undetermined += 1
        } else {
          competition.notMet += 1
        }
      }
      competition.onlyTogether = partners.count
      let sizes = (1..<(1 << partners.count)).filter { isTeam(partners.chosen($0)) }
        .map(\.nonzeroBitCount)
      competition.smallestTeam = sizes.min().map { .of($0, isProven: true) } ?? .none
      return competition
    }

    private func work(of supplier: EconomicOperator) -> [CPVCode] {
      codes.filter { code in
        supplier.capacities.contains { capacity in
          capacity.cpv.covers(code) && (!inPlace || capacity.places == ["SE313"])
        }
      }
    }

    private func isTeam(_ members: [EconomicOperator]) -> Bool {
      let turnover = members.compactMap {
        FactBook($0, asOf: MadeScreen.day).money(.turnover, in: "SEK")?.minorUnits
      }.reduce(0, +)
      let asked = clauses.filter { !clausesOut.contains($0.id) }.compactMap { clause -> Int? in
        guard case .turnover(let money) = clause.requirement?.content,
          clause.requirement?.subject == .group
        else { return nil }
        return money.minorUnits
      }
      return Set(members.flatMap(work)).count == codes.count
        && asked.allSatisfy { $0 <= turnover }
    }

    /// By the supplier's own rules, and with those on all who tender together.
    private func verdicts(_ supplier: EconomicOperator) -> (own: Verdict, all: Verdict) {
      let assessor = Assessor(
        notice, clauses: clauses, texts: [MadeScreen.words()], asOf: MadeScreen.day, law: .standard)
      guard let found = assessor.assess(notice.lots[0], operators: [supplier]) else {
        return (.notApplicable, .notApplicable)
      }
      func together(_ findings: [Finding]) -> Verdict {
        Verdict.together(
          findings.filter { finding in
            let isOut =
              clausesOut.contains(finding.clause.id)
              && (ruleOut == nil || finding.rule.id == ruleOut)
            return !isOut
          }.map(\.effect))
      }
      return (together(found.memberFindings), together(found.findings))
    }
  }

  private static func market(_ seed: Int) -> [EconomicOperator] {
    var dice = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func roll(_ sides: Int) -> Int {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((dice >> 33) % UInt64(sides))
    }
    let kinds = [MadeScreen.cleaning, MadeScreen.gardening, MadeScreen.meals]
    return (1...9).map { number in
      MadeScreen.supplier(
        "M\(number)", does: kinds.filter { _ in roll(2) == 0 },
        in: roll(4) == 0 ? "SE110" : "SE313", share: roll(6) == 0 ? nil : (roll(11), 10),
        hasMainAim: roll(5) > 0, turnover: 200_000 * (1 + roll(20)))
    }
  }

  @Test(
    "a clause, a rule, a kind of work, the place, half a turnover, the law's share",
    arguments: 0..<40)
  func everyRow(_ seed: Int) throws {
    let kinds = [MadeScreen.cleaning, MadeScreen.gardening, MadeScreen.meals]
    var notice = MadeScreen.notice(asks: kinds)
    let isReservedTwice = seed % 3 == 0
    if isReservedTwice {
      notice.lots[0].reservedExecution = Sourced("yes", from: MadeScreen.source("/bt-736"))
    }
    let suppliers = Self.market(seed)
    let brief = MadeScreen.brief([
      MadeScreen.requirement(
        .turnover(Money(minorUnits: 200_000_000, currency: "SEK")),
        of: seed % 2 == 0 ? .group : .each),
      MadeScreen.requirement(.targetShare(.percent(60)), of: .each),
    ])
    let known = kinds.filter { kind in
      suppliers.contains { $0.capacities.contains { $0.cpv.covers(CPVCode(kind)) } }
    }.map { CPVCode($0) }
    let recount = Recount(
      notice: notice, suppliers: suppliers, clauses: MadeScreen.clauses(notice, brief),
      codes: known)
    let screening = try MadeScreen.screening(notice, suppliers, brief: brief)
    #expect(screening.competition == recount.competition)
    var seen: Set<String> = []
    for cost in screening.costs {
      var changed = recount
      seen.insert(Self.apply(cost, to: &changed))
      #expect(cost.competition == changed.competition, "\(cost.requirement) \(cost.change)")
    }
    let always: Set = ["clause", "rule", "work", "place", "turnover", "share"]
    #expect(seen == (isReservedTwice ? always.union(["reservations"]) : always))
  }

  /// - Returns: the kind of row.
  private static func apply(_ cost: RequirementCost, to recount: inout Recount) -> String {
    func soften(_ id: String, _ content: Requirement.Content) {
      recount.clauses = recount.clauses.map { clause in
        guard clause.id == id, let asked = clause.requirement else { return clause }
        return Clause(
          id: id, kind: clause.kind, lots: clause.lots, origin: clause.origin, file: clause.file,
          source: clause.source, quote: clause.quote,
          requirement: MadeScreen.requirement(content, of: asked.subject))
      }
    }
    switch (cost.requirement, cost.change) {
    case (.clause(let id, _, _), .turnover(let money)):
      soften(id, .turnover(money))
      return "turnover"
    case (.clause(let id, _, _), .share(let ratio)):
      soften(id, .targetShare(ratio))
      return "share"
    case (.clause(let id, _, _), .dropped):
      recount.clausesOut = [id]
      return "clause"
    case (.reservations, _):
      recount.clausesOut = Set(recount.clauses.filter(\.kind.reserves).map(\.id))
      return "reservations"
    case (.rule(let clause, let rule, _), _):
      (recount.clausesOut, recount.ruleOut) = ([clause], rule)
      return "rule"
    case (.work(let code), _):
      recount.codes.removeAll { $0 == code }
      return "work"
    case (.place, _):
      recount.inPlace = false
      return "place"
    }
  }
}

extension [EconomicOperator] {
  /// Those whose bit is set.
  fileprivate func chosen(_ bits: Int) -> [EconomicOperator] {
    enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
  }
}
