import Briefs
package import Files
import Judging
import Members
import Notices
import Planning
package import RegisterStore
package import Values

/// From a notice, a register and a brief to a plan that can be explained: no papers yet.
package struct PlanBid: Sendable {
  package var noticePath: String
  package var registerPath: String
  package var briefPath: String
  package var lots: [String] = []
  /// Members to choose among; the whole group where empty.
  package var members: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`, and today for a lot without one.
  package var asOf: CivilDate?
  /// Which group of a register database; `nil` where it has just one.
  package var group: String?
  /// Who looks; what is walled off from the reader is not there to plan with.
  package let viewing: Viewing
  /// The office's own law data; `nil` for the program's law alone.
  package var lawPath: String?
  package var today: CivilDate
  /// Whether members about whom the law is disputed may be planned with; the bid then stays a draft.
  package var includesDisputed = false
  /// The buyer's ESPD Request; its version decides the version of the Responses.
  package var requestPath: String?
  package var options = PlanOptions()

  package init(
    noticePath: String, registerPath: String, briefPath: String, viewing: Viewing, today: CivilDate
  ) {
    self.noticePath = noticePath
    self.viewing = viewing
    self.registerPath = registerPath
    self.briefPath = briefPath
    self.today = today
  }

  package func run() throws(DeskFailure) -> PlannedBid {
    let notice = try Inputs.notice(noticePath)
    let register = try Inputs.register(registerPath, group: group, viewing, today: today)
    let brief = try Inputs.brief(briefPath, for: notice)
    let chosen = try BriefedLots(notice: notice, brief: brief).chosen(lots)
    let people = try PlanParties(register: register, members: members, options: options)
    let request: AnsweredRequest? =
      if let requestPath { try AnsweredRequest(requestPath) } else { nil }
    let assessor = try assessor(of: notice, brief, request)
    let candidates = Dictionary(
      assessor.assessments(of: chosen, Parties(people.members)).compactMap(\.self)
        .map { ($0.lot, $0) }, uniquingKeysWith: { first, _ in first })
    let builder = PlanningTaskBuilder(
      notice: notice, register: register, brief: brief, includesDisputed: includesDisputed,
      wishes: options.wishes(with: brief, register.distances, people.required),
      supporters: people.kinds,
      assessor: assessor)
    let task = builder.task(
      lots: chosen, operators: people.members, helpers: people.helpers, candidates: candidates)
    if let wishes = brief.wishes {
      try check(wishes, of: brief, people, currency: task.currency)
    }
    let (report, omissions) = try solved(task, brief)
    let bid = PlannedBid(
      notice: notice, register: register, brief: brief, lots: chosen, operators: people.members,
      helpers: people.helpers, candidates: candidates, assessor: assessor, request: request,
      report: report,
      omissions: omissions, includesDisputed: includesDisputed, today: today)
    try bid.checkJudgeAgrees()
    return bid
  }

  /// With the clauses of all sources: codes, texts, the brief, the buyer's Request.
  private func assessor(
    of notice: Notice, _ brief: Brief, _ request: AnsweredRequest?
  ) throws(DeskFailure) -> Assessor {
    let clauses = StatedClauses.all(of: notice, brief: brief, request: request?.request)
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = try DemandSheets.all(
      of: notice, texts: texts, clauses: clauses, brief: brief, today: today)
    return Assessor(
      notice, clauses: clauses, texts: texts, demands: demands, asOf: asOf, undated: today,
      law: try Inputs.law(lawPath, today: today))
  }

  private func solved(
    _ task: PlanningTask, _ brief: Brief
  ) throws(DeskFailure) -> (PlanReport, [Omission]) {
    let planner = ConsortiumPlanner(
      solver: try options.solver.solver(for: task),
      budget: SearchBudget(nodes: SearchLimits.nodes, seconds: options.seconds))
    let report = try planned(brief) { () throws(PlanningFailure) in
      try planner.report(
        on: task,
        ExplanationScope(alternatives: options.alternatives, isFull: options.isExplained))
    }
    return (report, try planned(brief) { () throws(PlanningFailure) in try task.omissions() })
  }

  /// Who is named must be there to choose, and money must be of the prices' kind.
  private func check(
    _ wishes: BriefWishes, of brief: Brief, _ people: PlanParties, currency: String
  ) throws(DeskFailure) {
    let place = "\(brief.path): line \(wishes.source.line):"
    if let stranger = wishes.named.first(where: { id in !people.members.contains { $0.id == id } })
    {
      throw DeskFailure(
        .badInput,
        "\(place) '\(stranger)' is not among the members to choose from [brief.no-member]; "
          + "correct the wishes, or ask for the member")
    }
    let money = [wishes.memberCost, wishes.transport?.perKilometre].compactMap(\.self)
    if let other = money.first(where: { $0.currency != currency }) {
      throw DeskFailure(
        .badInput,
        "\(place) an amount is in \(other.currency), but the buyer counts in \(currency) [brief.currency]; "
          + "state it in \(currency)")
    }
  }

  /// Says where in the brief a fault lies.
  private func planned<Result>(
    _ brief: Brief, _ work: () throws(PlanningFailure) -> Result
  ) throws(DeskFailure) -> Result {
    do {
      return try work()
    } catch {
      let isWish = error.kind == .contradiction || error.kind == .badLimit
      let source = error.source ?? (isWish ? brief.wishes?.source : nil)
      let place = source.map { "\(brief.path): line \($0.line): " } ?? ""
      throw DeskFailure(error.status, "\(place)\(error)")
    }
  }
}

extension PlanningFailure {
  /// Whether the input is at fault or the program.
  var status: ExitStatus { kind == .solver || kind == .notLinear ? .fault : .badInput }
}
