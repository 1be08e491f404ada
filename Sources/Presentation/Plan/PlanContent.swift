package import Briefs
package import Judging
package import Members
package import Notices
package import Planning
import Texts
package import Values

/// What a plan's table, page and JSON are written from, with what its reader may see.
///
/// No member sees what another does, charges or answers (CMP-04): it sees its own part, who takes part, and
/// totals that do not give another's price away.
package struct PlanContent: Sendable {
  /// The notice planned for.
  package let notice: Notice
  /// The group with its members.
  package let register: Register
  /// Amounts of work, shared costs and wishes, as the bid manager wrote them.
  package let brief: Brief
  /// The lots planned for.
  package let lots: [Lot]
  /// The plan with its reasons and alternatives; a member is shown only its own part.
  package let report: PlanReport
  /// Whether members could have tendered alone (CMP-02), one a lot that several tender for.
  package let competition: [CompetitionRecord]
  /// Prices beside the buyer's estimates (SOC-SE-07); none for a lot without value or term.
  package let prices: [PriceReview]
  /// Whom the plan could not count on.
  package let omissions: [Omission]
  /// Everybody judged, one a lot.
  package let candidates: [LotAssessment]
  /// Those who would tender together, judged, one a lot that somebody tenders for.
  package let tenders: [LotAssessment]
  /// Whether members about whom the law is disputed were planned with.
  package let includesDisputed: Bool
  /// The member who reads it; `nil` for the administrator, who sees everything.
  package let viewer: OperatorID?

  /// Everything is given as the administrator sees it; `viewer` decides what is shown of it.
  package init(
    notice: Notice, register: Register, brief: Brief, lots: [Lot], report: PlanReport,
    competition: [CompetitionRecord], prices: [PriceReview], omissions: [Omission],
    candidates: [LotAssessment], tenders: [LotAssessment], includesDisputed: Bool,
    viewer: OperatorID?
  ) {
    self.notice = notice
    self.register = register
    self.brief = brief
    self.lots = lots
    self.report = report
    self.competition = competition
    self.prices = prices
    self.omissions = omissions
    self.candidates = candidates
    self.tenders = tenders
    self.includesDisputed = includesDisputed
    self.viewer = viewer
  }

  func name(of id: OperatorID) -> String {
    register.operators.first { $0.id == id }?.name ?? id.description
  }

  /// Who takes no part in the plan, with why.
  func leftOut(in language: OutputLanguage) -> [String] {
    LeftOut(
      candidates, plan: report.plan, includesDisputed: includesDisputed, language: language,
      name: name
    ).lines
  }

  /// How the clauses of all lots stand for those who would tender, as in a check; `nil` where nobody would.
  var counts: VerdictCounts? { tenders.isEmpty ? nil : VerdictCounts(tenders) }

  /// As ``counts``, of one lot.
  func counts(of lot: LotID) -> VerdictCounts? {
    tenders.first { $0.lot == lot }.map { VerdictCounts([$0]) }
  }

  func lot(_ id: LotID) -> Lot? { lots.first { $0.id == id } }

  /// BT-330: sets of lots that one tenderer may get together, of the lots planned. No such group forbids a
  /// tender for one of its lots, so that it is no constraint; the plan prices the lots one by one.
  var lotGroups: [LotGroup] {
    notice.lotGroups.filter { group in group.lots.contains { lot($0) != nil } }
  }

  /// Whether the reader may see the part of `id`.
  func shows(_ id: OperatorID) -> Bool { viewer == nil || viewer == id }

  /// Where only one other stands on the lot, the total less one's own part is its price.
  func showsTotal(of plan: LotPlan) -> Bool {
    guard let viewer else { return true }
    let others = (plan.tenderers.map(\.operatorID) + plan.supporters.map(\.operatorID))
      .filter { $0 != viewer }
    return others.count != 1
  }

  /// What a group adds to the price of the work, as in `15 % 1 234,00 EUR`; `nil` for one that tenders alone.
  func sharedCosts(of plan: LotPlan, in language: OutputLanguage) -> String? {
    guard plan.tenderers.count > 1, let price = plan.price else { return nil }
    let shared = Word.sharedCosts.text(in: language)
    guard let ratio = brief.sharedCost else {
      return "\(shared) (\(PlanWord.notStated.text(in: language)))"
    }
    return "\(shared) \(Formats(language).text(ratio)) \(Formats(language).text(price.shared))"
  }

  /// Prices of whole plans are differences of others' prices: for the administrator only.
  var showsReasons: Bool { viewer == nil }

  func showsObjective(_ name: String) -> Bool { viewer == nil || name != "price" }

  var period: WorkPeriod {
    let periods = Set(lots.flatMap { brief.lot($0.id)?.demands ?? [] }.map(\.period))
    return brief.wishes?.countsByYear != true && periods.count == 1 ? periods.first ?? .year : .year
  }

  func period(of lot: LotID) -> WorkPeriod {
    let periods = Set((brief.lot(lot)?.demands ?? []).map(\.period))
    return brief.wishes?.countsByYear != true && periods.count == 1 ? periods.first ?? .year : .year
  }
}

/// Whoever does something on a lot, in whatever role.
struct PlanPart {
  let operatorID: OperatorID
  /// As in `group-lead`, `subcontractor`.
  let role: String
  let assignments: [Assignment]

  static func parts(of plan: LotPlan) -> [PlanPart] {
    plan.tenderers.map {
      PlanPart(operatorID: $0.operatorID, role: $0.role.rawValue, assignments: $0.assignments)
    }
      + plan.supporters.map {
        PlanPart(operatorID: $0.operatorID, role: $0.kind.rawValue, assignments: $0.assignments)
      }
  }

  /// The part's share of each of its demands in thousandths, as its assignments stand: those of all who do a demand
  /// make 1,000 together.
  func thousandths(on plan: LotPlan) -> [Int] {
    let parts = Self.parts(of: plan)
    return assignments.map { own in
      guard let whole = own.demand.amount, whole > 0 else { return 0 }
      let all = parts.flatMap { part in
        part.assignments.filter { $0.demand == own.demand }.map { (part.operatorID, $0.amount) }
      }
      guard let place = all.firstIndex(where: { $0.0 == operatorID && $0.1 == own.amount }),
        all.allSatisfy({ $0.1 >= 0 }), all.reduce(0, { $0 + $1.1 }) <= whole
      else { return 0 }
      return Rounding.shares(all.map(\.1), of: whole, in: 1_000)[place]
    }
  }
}
