import Briefs
import Judging
import Notices
import Planning
import Texts
package import Values

/// A plan on a terminal.
package struct PlanText {
  private let content: PlanContent
  private let language: OutputLanguage
  private let sentences: PlanSentences

  /// What is shown follows the viewer of `content`.
  package init(_ content: PlanContent, language: OutputLanguage) {
    self.content = content
    self.language = language
    sentences = PlanSentences(language: language, content: content)
  }

  /// Who does what on each lot, then reasons, alternatives, conflicts and whom the plan leaves out.
  package var lines: [String] {
    head + content.report.plan.lots.flatMap(lot) + reasons + alternatives + conflicts
      + omissions + leftOut + counts
  }

  private var head: [String] {
    let plan = content.report.plan
    let proof = (plan.isProvenOptimal ? Word.optimal : .notOptimal).text(in: language)
    var lines = ["\(proof) (\(plan.solver))"]
    switch plan.stoppedBy {
    case .time: lines.append(word(.stoppedByTime))
    case .nodes: lines.append(word(.stoppedByNodes))
    case nil: break
    }
    if content.report.isRobust { lines.append(word(.robust)) }
    return lines
      + plan.objectives.filter { content.showsObjective($0.name) }.map {
        "  " + sentences.objective($0)
      } + [""]
  }

  private func lot(_ plan: LotPlan) -> [String] {
    var lines = ["\(plan.lot)  \(content.notice.title(of: plan.lot, in: language))"]
    guard !plan.tenderers.isEmpty else {
      lines.append("  ✗ \(Word.noTender.text(in: language))")
      return lines + plan.obstacles.map { "    \(ObstacleText.text($0, in: language))" } + [""]
    }
    var table = TextTable()
    for part in PlanPart.parts(of: plan) {
      let shows = content.shows(part.operatorID)
      table.add([
        part.operatorID.description,
        "\(content.name(of: part.operatorID)) (\(sentences.role(part.role)))",
        shows ? sentences.work(part, on: plan).joined(separator: ", ") : word(.hidden),
      ])
    }
    lines += table.lines.map { "    " + $0 }
    return lines + price(plan) + competition(plan.lot) + [""]
  }

  private func price(_ plan: LotPlan) -> [String] {
    guard let price = plan.price else { return [] }
    guard content.showsTotal(of: plan) else {
      return ["  \(Word.price.text(in: language)): \(word(.hidden))"]
    }
    let formats = Formats(language)
    let ways = price.transport.map { " + \(word(.transport)) \(formats.text($0))" } ?? ""
    let shared = content.sharedCosts(of: plan, in: language).map { " + \($0)" } ?? ""
    var lines = [
      "  \(Word.price.text(in: language)): \(formats.text(price.total)) / "
        + "\(sentences.period(content.period(of: plan.lot))) (\(word(.vat))) = "
        + "\(Word.work.text(in: language)) \(formats.text(price.work))\(ways)\(shared)"
    ]
    if let review = content.prices.first(where: { $0.lot == plan.lot }), review.isLow {
      lines.append(
        "  ! \(formats.text(review.price)) / \(formats.text(review.estimate)): \(word(.low)); "
          + word(.lowExplanation))
    }
    return lines
  }

  private func competition(_ lot: LotID) -> [String] {
    guard let record = content.competition.first(where: { $0.lot == lot }) else { return [] }
    var lines = ["  ! \(sentences.level(record.level))"]
    lines += record.answers.filter { $0.answer != nil }.map { "    \(sentences.answer($0))" }
    lines += record.surplus.map { "    \($0): \(word(.surplus))" }
    if let decision = record.decision {
      lines.append(
        "    \(word(.decision)) \(decision.on), \(decision.by): \(decision.reason)")
    }
    return lines
  }

  private var reasons: [String] {
    guard content.showsReasons, !content.report.reasons.isEmpty else { return [] }
    var lines = ["\(word(.reasons)):"]
    for reason in content.report.reasons {
      lines.append("  \(word(.without)) \(reason.operatorID): \(sentences.losses(of: reason))")
      lines.append("    \(word(.fallback)): \(sentences.change(to: reason.fallback))")
    }
    return lines + [""]
  }

  private var alternatives: [String] {
    guard content.showsReasons, !content.report.alternatives.isEmpty else { return [] }
    var lines = ["\(word(.alternatives)):"]
    for (number, plan) in content.report.alternatives.enumerated() {
      lines.append(
        "  \(number + 2). \(sentences.change(to: plan)): \(sentences.objectives(plan))")
    }
    return lines + [""]
  }

  private var conflicts: [String] {
    guard content.showsReasons, !content.report.conflicts.isEmpty else { return [] }
    let words = ConflictSentences(sentences: sentences)
    var lines = ["\(word(.conflicts)):"]
    for conflict in content.report.conflicts {
      let lots = conflict.lots.map(\.description).joined(separator: ", ")
      let doubt = conflict.isSmallest ? "" : " (\(word(.notSmallest)))"
      let cannot = conflict.requirements.count == 1 ? PlanWord.cannotHoldAlone : .cannotHold
      lines.append("  \(lots): \(word(cannot))\(doubt)")
      lines += conflict.requirements.map { "    - \(words.requirement($0))" }
      if !conflict.mends.isEmpty { lines.append("    \(word(.mends)):") }
      lines += conflict.mends.map { "      • \(words.mend($0))" }
    }
    return lines + [""]
  }

  private var omissions: [String] {
    let all = OmissionSentences(sentences: sentences).all
    guard content.showsReasons, !all.isEmpty else { return [] }
    return ["\(word(.omissions)):"] + all.map { "  - \($0)" } + [""]
  }

  private var leftOut: [String] {
    let all = content.leftOut(in: language)
    guard content.showsReasons, !all.isEmpty else { return [] }
    return ["\(Word.excluded.text(in: language)):"] + all.map { "  - \($0)" } + [""]
  }

  private var counts: [String] {
    content.counts.map { [DemandSentences(language).text($0)] } ?? []
  }

  private func word(_ word: PlanWord) -> String { word.text(in: language) }
}
