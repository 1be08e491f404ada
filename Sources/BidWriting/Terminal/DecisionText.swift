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
    let status = word(content.isDraft ? .draft : .final)
    let optimal = word(content.plan.isProvenOptimal ? .optimal : .notOptimal)
    return ["\(content.bidID): \(status), \(optimal)", ""]
      + content.lots.flatMap { lot($0) + [""] } + open
  }

  private func lot(_ lot: LotContent) -> [String] {
    let iso = language == .swedish ? "SWE" : language == .danish ? "DAN" : "ENG"
    var lines = ["\(lot.lot.id)  \(lot.lot.title.text(preferring: iso) ?? "")"]
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
    lines += lot.candidates.basis.map {
      "  ! \(word(.basis)) (\($0.ruleID)): \($0.text.text(in: language))"
    }
    return lines + excluded(lot)
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

  /// Members who could not be considered, with the first rule that says so.
  private func excluded(_ lot: LotContent) -> [String] {
    let judged = lot.candidates
    return judged.operators.compactMap { id in
      let verdict = judged.verdict(for: id)
      guard verdict != .met, verdict != .notApplicable,
        let finding = judged.memberFindings.first(where: {
          $0.operators == [id] && $0.verdict == verdict
        })
      else { return nil }
      let missing = finding.missing.first.map {
        " (\($0.name.phrase.text(in: language)): \($0.reason.phrase.text(in: language)))"
      }
      return "  \(word(.excluded)): \(id) \(content.name(of: id)) – "
        + "\(VerdictText(verdict, in: language).line), \(finding.rule.id)\(missing ?? "")"
    }
  }

  private var open: [String] {
    guard content.isDraft else { return [] }
    return ["\(word(.openPoints)): \(content.openPoints.count)"]
      + content.openPoints.map { point in
        let place = [point.lot?.description, point.operatorID?.description].compactMap(\.self)
        return "  \(place.joined(separator: " ")): \(point.text.text(in: language))"
      }
  }

  private func word(_ word: Word) -> String { word.text(in: language) }
}
