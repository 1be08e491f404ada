package import Procurement

/// What was decided about a bid, on one screen.
package struct DecisionText {
  private let content: BidContent
  private let language: OutputLanguage

  package init(_ content: BidContent, language: OutputLanguage) {
    self.content = content
    self.language = language
  }

  package var lines: [String] {
    let hasTender = content.lots.contains { $0.tender != nil }
    let status = word(!hasTender ? .noTender : content.isDraft ? .draft : .final)
    let optimal = word(content.plan.isProvenOptimal ? .optimal : .notOptimal)
    return ["\(content.bidID): \(status), \(optimal)", ""]
      + content.lots.flatMap { lot($0) + [""] } + excluded + risks + open
  }

  private func lot(_ lot: LotContent) -> [String] {
    var lines = ["\(lot.lot.id)  \(lot.lot.title.text(preferring: language.threeLetters) ?? "")"]
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
    if content.hasOpenCompetition(on: lot.lot.id) { lines.append("  ! \(word(.competition))") }
    lines += lot.candidates.basis.map {
      "  ! \(word(.basis)) (\($0.ruleID)): \($0.text.text(in: language))"
    }
    return lines
  }

  private func members(_ lot: LotContent) -> [String] {
    var table = TextTable()
    for part in lot.plan.tenderers {
      let work = part.assignments.map {
        "\(Formats(language).text($0.amount)) \($0.demand.unit.phrase.text(in: language)) / "
          + "\($0.demand.period.phrase.text(in: language)) CPV \($0.demand.cpv)"
      }
      let role =
        part.role == .member ? "" : " (\(word(part.role == .lead ? .lead : .soleTenderer)))"
      table.add([
        part.operatorID.description, content.name(of: part.operatorID) + role,
        work.joined(separator: ", "),
      ])
    }
    return table.lines.map { "    " + $0 }
  }

  /// Members who could not be considered, each with the first rule that says so, and on which lots.
  private var excluded: [String] {
    var reasons: [(text: String, lots: [LotID])] = []
    for lot in content.lots {
      for id in lot.candidates.operators {
        guard !lot.plan.tenderers.contains(where: { $0.operatorID == id }),
          let text = reason(id, lot.candidates)
        else { continue }
        if let index = reasons.firstIndex(where: { $0.text == text }) {
          reasons[index].lots.append(lot.lot.id)
        } else {
          reasons.append((text, [lot.lot.id]))
        }
      }
    }
    guard !reasons.isEmpty else { return [] }
    return ["\(word(.excluded)):"]
      + reasons.map { reason in
        let places = reason.lots.map(\.description).joined(separator: ", ")
        return "  \(reason.text)" + (reason.lots.count == content.lots.count ? "" : " (\(places))")
      } + [""]
  }

  private func reason(_ id: OperatorID, _ judged: LotAssessment) -> String? {
    let verdict = judged.verdict(for: id)
    guard verdict != .met, verdict != .notApplicable,
      let finding = judged.memberFindings.first(where: {
        $0.operators == [id] && $0.verdict == verdict
      })
    else { return nil }
    let missing = finding.missing.first.map {
      " (\($0.name.phrase.text(in: language)): \($0.reason.phrase.text(in: language)))"
    }
    return "\(id) \(content.name(of: id)): \(VerdictText(verdict, in: language).line), "
      + "\(finding.rule.id)\(missing ?? "")"
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
