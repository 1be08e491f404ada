package import Briefs
import Judging
package import Law
package import Members
package import Notices
import Planning
package import RegisterStore
package import Values

/// From a notice, a register and a brief to a plan that can be explained: no papers yet.
package struct PlanBid: Sendable {
  let notice: Notice
  /// The group that plans; what is walled off from whoever it was read for is not there to plan with.
  let register: Register
  let brief: Brief
  /// Ids of lots to tender for; all that the brief has where empty.
  package var lots: [String] = []
  /// Members to choose among; the whole group where empty.
  package var members: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`, and today for a lot without one.
  package var asOf: CivilDate?
  /// Who is shown the plan.
  package let viewer: Viewer
  /// The law that is judged by.
  let law: LawBook
  /// The day of the run.
  package let today: CivilDate
  /// Whether members about whom the law is disputed may be planned with; the bid then stays a draft.
  package var includesDisputed = false
  /// The buyer's ESPD Request; its version decides the version of the Responses.
  package var request: AnsweredRequest?
  /// What is wished of the plan, beside the brief.
  package var options = PlanOptions()

  /// The register is read by the eyes of whoever plans, and the result shown to `viewer`.
  package init(
    _ notice: Notice, register: Register, brief: Brief, viewer: Viewer, law: LawBook,
    today: CivilDate
  ) {
    self.notice = notice
    self.register = register
    self.brief = brief
    self.viewer = viewer
    self.law = law
    self.today = today
  }

  /// - Throws: ``DeskFailure`` `usage` for names that are not there, `badInput` where the brief cannot be planned, `fault`
  /// where plan and judge disagree.
  package func run() throws(DeskFailure) -> PlannedBid {
    let chosen = try BriefedLots(notice: notice, brief: brief).chosen(lots)
    let people = try PlanParties(register: register, members: members, options: options)
    let assessor = try assessor()
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
  private func assessor() throws(DeskFailure) -> Assessor {
    let clauses = StatedClauses.all(of: notice, brief: brief, request: request?.request)
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = try DemandSheets.all(
      of: notice, texts: texts, clauses: clauses, brief: brief, today: today)
    return Assessor(
      notice, clauses: clauses, texts: texts, demands: demands, asOf: asOf, undated: today,
      law: law)
  }

  private func solved(
    _ task: PlanningTask, _ brief: Brief
  ) throws(DeskFailure) -> (PlanReport, [Omission]) {
    let planner = ConsortiumPlanner(
      solver: try options.solver.solver(for: task, highsAt: options.solverLibrary),
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
    let place = "\(brief.path): line \(wishes.source.line)"
    if let stranger = wishes.named.first(where: { id in !people.members.contains { $0.id == id } })
    {
      throw DeskFailure(
        .badInput, at: place, Phrase("failure.brief.no-member", ["member": "\(stranger)"]),
        remedy: Phrase("remedy.correct-wishes"))
    }
    let money = [wishes.memberCost, wishes.transport?.perKilometre].compactMap(\.self)
    if let other = money.first(where: { $0.currency != currency }) {
      throw DeskFailure(
        .badInput, at: place,
        Phrase(
          "failure.brief.currency", ["found": "\(other.currency)", "expected": "\(currency)"]),
        remedy: Phrase("remedy.state-in", ["currency": "\(currency)"]))
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
      throw DeskFailure(
        error.status, error, at: source.map { "\(brief.path): line \($0.line)" })
    }
  }
}

extension PlanningFailure {
  /// Whether the input is at fault or the program.
  var status: ExitStatus { kind == .solver || kind == .notLinear ? .fault : .badInput }
}
