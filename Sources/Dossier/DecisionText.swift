import Briefs
import Judging
import Notices
import Planning
import Presentation
import Texts
package import Values

/// What was decided about a bid, on one screen.
package struct DecisionText {
  private let content: BidContent
  private let language: OutputLanguage

  /// For the administrator: it tells prices and the points of all members.
  package init(_ content: BidContent, language: OutputLanguage) {
    self.content = content
    self.language = language
  }

  /// State of the bid, then lot by lot, whom it leaves out, risks taken, counts and open points.
  package var lines: [String] {
    let hasTender = content.lots.contains { $0.tender != nil }
    let status = word(!hasTender ? .noTender : content.isDraft ? .draft : .final)
    let optimal = word(content.plan.isProvenOptimal ? .optimal : .notOptimal)
    let head = ["\(content.bidID): \(status), \(optimal)", ""]
    let lots = content.lots.flatMap { lot($0) + [""] }
    let counts = hasTender ? [DemandSentences(language).text(content.counts), ""] : []
    return head + lots + excluded + risks + counts + open
  }

  private func lot(_ lot: LotContent) -> [String] {
    var lines = ["\(lot.lot.id)  \(content.notice.title(of: lot.lot.id, in: language))"]
    let period = PricePeriod.isYearly([lot]) ? " \(word(.perYear))" : ""
    if let tender = lot.tender {
      lines.append("  " + VerdictText(tender.groupVerdict, in: language).line)
      lines += members(lot)
      lines += [lot.plan.price].compactMap(\.self).map {
        "  \(word(.price))\(period): \(Formats(language).text($0.total)) (\(word(.vatExcluded)))"
      }
    } else {
      lines.append("  ✗ \(word(.noTender))")
      lines += lot.plan.obstacles.map { "    \(ObstacleText.text($0, in: language))" }
    }
    if lot.tender != nil, let stage = DossierWord.firstStage(lot.lot) {
      lines.append("  ! \(stage.text(in: language))")
    }
    if content.hasOpenCompetition(on: lot.lot.id) { lines.append("  ! \(word(.competition))") }
    lines += [content.priceExposure(of: lot)].compactMap(\.self)
      .map { "  ! \($0.text(in: language))" }
    lines += lot.candidates.basis.map {
      "  ! \(word(.basis)) (\($0.ruleID)): \($0.text.text(in: language))"
    }
    return lines
  }

  private func members(_ lot: LotContent) -> [String] {
    var table = TextTable()
    for part in lot.plan.tenderers {
      let role =
        part.role == .member ? "" : " (\(word(part.role == .lead ? .lead : .soleTenderer)))"
      table.add([
        part.operatorID.description, content.name(of: part.operatorID) + role,
        work(part.assignments),
      ])
    }
    for helper in lot.plan.supporters {
      let kind = (helper.kind == .reliedOn ? PlanWord.reliedOn : .subcontractor).text(in: language)
      table.add([
        helper.operatorID.description, "\(content.name(of: helper.operatorID)) (\(kind))",
        work(helper.assignments),
      ])
    }
    return table.lines.map { "    " + $0 }
  }

  private func work(_ assignments: [Assignment]) -> String {
    assignments.map {
      "\(Formats(language).text($0.amount)) \($0.demand.unit.phrase.text(in: language)) / "
        + "\($0.demand.period.phrase.text(in: language)) CPV \($0.demand.cpv)"
    }.joined(separator: ", ")
  }

  private var excluded: [String] {
    let lines = content.leftOut(in: language).lines
    return lines.isEmpty ? [] : ["\(word(.excluded)):"] + lines.map { "  \($0)" } + [""]
  }

  private var risks: [String] {
    guard !content.risks.isEmpty else { return [] }
    return ["\(DossierWord.overrides.text(in: language)):"]
      + content.risks.map { "  " + RiskText($0, of: content, in: language).line } + [""]
  }

  private var open: [String] {
    guard content.isDraft else { return [] }
    return ["\(word(.openPoints)): \(content.openPoints.count)"]
      + content.openPoints.map { point in
        let place = [point.lot?.description, point.operatorID?.description].compactMap(\.self)
        let last = point.lastDay.map { " (\(DossierWord.lastDay.text(in: language)): \($0))" }
        return "  \(place.joined(separator: " ")): \(point.text.text(in: language))\(last ?? "")"
      }
  }

  private func word(_ word: Word) -> String { word.text(in: language) }
}
