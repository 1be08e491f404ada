import Briefs
import Judging
import Members
import Planning
import Texts
import Values

/// What a plan says about itself, in sentences.
struct PlanSentences {
  let language: OutputLanguage
  let content: PlanContent

  private var formats: Formats { Formats(language) }

  func word(_ word: PlanWord) -> String { word.text(in: language) }

  func title(of objective: String) -> String {
    let word = PlanWord(rawValue: objective)
    let counted: PlanWord? =
      switch word {
      case .price? where content.brief.wishes?.memberCost != nil: .priceWithAdministration
      case .price? where content.brief.wishes?.transport == nil: .priceOfWork
      default: word
      }
    return counted.map(self.word) ?? objective
  }

  /// As people read it: money, hours or a plain number.
  func value(_ value: Int, of objective: String) -> String {
    switch objective {
    // Where nothing is tendered for, nothing has a price.
    case "price" where !currency.isEmpty:
      formats.text(Money(minorUnits: value, currency: currency)) + " / " + period(content.period)
    case "jobs": formats.text(Rounding.halfUp(value, by: 10_000))
    case "balance": formats.percent(thousandths: value)
    case "safety": "\(value) %"
    default: "\(value)"
    }
  }

  var currency: String {
    content.report.plan.lots.lazy.compactMap(\.price).first?.total.currency ?? ""
  }

  func period(_ period: WorkPeriod) -> String { period.phrase.text(in: language) }

  func objective(_ objective: Plan.Objective) -> String {
    var line = "\(title(of: objective.name)): \(value(objective.value, of: objective.name))"
    if !objective.isProven, let bound = objective.bound {
      line += " (\(word(.bound)) \(value(bound, of: objective.name))"
      if let gap = objective.gapInHundredths { line += ", \(formats.text(hundredths: gap)) %" }
      line += ")"
    }
    return line
  }

  /// Empty for a plan in which nobody tenders: its figures are all nothing.
  func objectives(_ plan: Plan) -> String {
    guard plan.lots.contains(where: { !$0.tenderers.isEmpty }) else { return "" }
    return plan.objectives.filter { content.showsObjective($0.name) }.map(objective)
      .joined(separator: " · ")
  }

  /// Of each of the part's demands, as in `60 %` or `33,3 %`.
  func shares(_ part: PlanPart, on plan: LotPlan) -> [String] {
    part.thousandths(on: plan).map(formats.percent(thousandths:))
  }

  /// One line an assignment: how much, and which share of it all.
  func work(_ part: PlanPart, on plan: LotPlan) -> [String] {
    zip(part.assignments, shares(part, on: plan)).map { assignment, share in
      "\(formats.text(assignment.amount)) \(unit(assignment.demand)) (\(share))"
    }
  }

  func unit(_ demand: Demand) -> String {
    let place = demand.place.map { ", \($0)" } ?? ""
    return
      "\(demand.unit.phrase.text(in: language)) / \(period(demand.period)) CPV \(demand.cpv)\(place)"
  }

  func role(_ role: String) -> String {
    switch role {
    case Tenderer.Role.lead.rawValue: Word.lead.text(in: language)
    case Tenderer.Role.sole.rawValue: Word.soleTenderer.text(in: language)
    case Supporter.Kind.subcontractor.rawValue: word(.subcontractor)
    case Supporter.Kind.reliedOn.rawValue: word(.reliedOn)
    default: word(.member)
    }
  }

  func loss(_ loss: MemberReason.Loss) -> String {
    switch loss {
    case .lot(let lot, let obstacles):
      let reasons = obstacles.map { ObstacleText.text($0, in: language) }.joined(separator: "; ")
      return "\(lot) \(word(.lost)): \(reasons)"
    case .objective(let name, let from, let to):
      return "\(title(of: name)) \(value(from, of: name)) → \(value(to, of: name))"
    }
  }

  func losses(of reason: MemberReason) -> String {
    reason.losses.isEmpty
      ? word(.equalWithout) : reason.losses.map(loss).joined(separator: "; ")
  }

  /// Who goes and who comes, seen from the plan that is proposed.
  func change(to plan: Plan) -> String {
    guard plan.lots.contains(where: { !$0.tenderers.isEmpty }) else { return word(.noFallback) }
    let before = Set(content.report.plan.members)
    let after = Set(plan.members)
    let gone = before.subtracting(after).sorted().map { "− \($0)" }
    let new = after.subtracting(before).sorted().map { "+ \($0)" }
    return (gone + new).joined(separator: ", ")
  }

  func level(_ level: CompetitionRecord.Level) -> String {
    switch level {
    case .red: word(.red)
    case .amber: word(.amber)
    case .green: word(.green)
    case .unknown: word(.unknownLevel)
    }
  }

  func answer(_ answer: CompetitionRecord.Answer) -> String {
    guard content.shows(answer.operatorID) else {
      return "\(answer.operatorID): \(word(.hidden))"
    }
    guard let given = answer.answer else { return "\(answer.operatorID): \(word(.noAnswer))" }
    return "\(answer.operatorID): \(able(given.answer)) (\(given.asOf)): \(given.reasons)"
  }

  private func able(_ answer: StandAloneAnswer.Answer) -> String {
    switch answer {
    case .able: Phrase("plan.able").text(in: language)
    case .unable: Phrase("plan.able.unable").text(in: language)
    case .unclear: Phrase("plan.able.unclear").text(in: language)
    }
  }
}
