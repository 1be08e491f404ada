import Judging
package import Law
package import Members
package import Notices
import Texts
package import Values

/// What a check found about one lot, as lines for a terminal.
package struct CheckText: Sendable {
  private let notice: Notice
  private let register: Register?
  private let language: OutputLanguage
  private let counts: CountVisibility

  /// - Parameter counts: whose counts of persons the reader may see.
  package init(
    notice: Notice, register: Register?, language: OutputLanguage, counts: CountVisibility
  ) {
    self.notice = notice
    self.register = register
    self.language = language
    self.counts = counts
  }

  /// One lot: its clauses, remarks and demands, then how members and group stand, and what would mend it.
  package func lines(_ found: LotFindings) -> [String] {
    let title = notice.title(of: found.lot.id, in: language)
    var lines = ["\(found.lot.id)\(title.isEmpty ? "" : ": \(title)")"]
    if !found.clauses.contains(where: \.isReservation) {
      lines.append("  \(word(.nothingReserved))")
    }
    let told = Set(
      (found.candidates?.demands.demands ?? []).flatMap { [$0.clause.id] + $0.alsoAt.map(\.id) })
    lines += found.asking.filter { !told.contains($0.id) }.flatMap(clause)
    let remarks = found.remarks.flatMap(remark)
    guard let assessment = found.candidates else {
      return lines + (register == nil ? [] : ["  \(word(.notJudged))"]) + remarks
    }
    lines += assessment.basis.flatMap(basis) + remarks
    lines += demands(assessment)
    guard !assessment.operators.isEmpty, !assessment.findings.isEmpty else { return lines }
    return lines + matrix(assessment) + open(assessment) + advice(found.advice)
  }

  /// The remark and, where two places are at odds, both of them.
  private func basis(_ finding: BasisFinding) -> [String] {
    let remark = "  ! \(word(.basis)) (\(finding.ruleID)): \(finding.text.text(in: language))"
    guard let other = finding.against else { return [remark] }
    let places = [Sourced(finding.clause.quote, from: finding.clause.source), other]
    return [remark] + places.map { "    \($0.source.elementPath) '\($0.value)'" }
  }

  /// The remark, what it rests on in the notice, and the rule that it comes from.
  private func remark(_ remark: LotRemark) -> [String] {
    let sentences = FindingSentences(language: language, register: register, counts: counts)
    return ["  ! \(remark.rule.id): \(remark.text.text(in: language))"]
      + remark.places.map { "    \($0.source.elementPath) '\($0.value)'" }
      + ["    \(sentences.source(of: remark.rule))"]
  }

  private func clause(_ clause: Clause) -> [String] {
    let line = clause.source.line > 0 ? ", \(word(.line).lowercased()) \(clause.source.line)" : ""
    let document = clause.requirement.map {
      ", \($0.origin.document)\($0.origin.page.map { " s. \($0)" } ?? "")"
    }
    return [
      "  \(clause.kind.phrase.text(in: language)): \(clause.source.field.term) "
        + ClauseQuote(clause, in: language).quoted
        + (clause.degree == .mayState ? " (\(clause.footing.text(in: language)))" : ""),
      "    \(clause.file)\(line)\(document ?? "")", "    \(clause.source.elementPath)",
    ]
  }

  /// What the texts ask, once for everybody: how it stands, and how to settle what is open.
  private func demands(_ assessment: LotAssessment) -> [String] {
    let sentences = DemandSentences(language)
    let sheet = assessment.demands
    var lines = sheet.demands.flatMap { demand -> [String] in
      let state =
        demand.isOpen && assessment.operators.isEmpty
        ? "" : "\(verdict(assessment.verdict(on: demand))) · "
      let open = demand.isOpen ? sentences.remedy(demand) : nil
      return ["  \(state)\(sentences.text(demand))"]
        + sentences.places(demand).map { "    \($0)" }
        + [sentences.stated(demand), sentences.settled(demand) ?? open].compactMap(\.self)
        .map { "    \($0)" }
    }
    if !lines.isEmpty { lines.insert("  \(sentences.title):", at: 0) }
    lines += sheet.refused.map { "  ! \(sentences.refused($0))" }
    lines += [sentences.passedOver(sheet)].compactMap(\.self).map { "  \($0)" }
    return lines + (sheet.pointsToDocuments ? ["  \(sentences.pointer)"] : [])
  }

  private func matrix(_ assessment: LotAssessment) -> [String] {
    var table = TextTable()
    for id in assessment.operators {
      table.add([id.description, name(of: id), verdict(assessment.verdict(for: id))])
    }
    table.add(["", word(assessment.partiesWord), verdict(assessment.groupVerdict)])
    return table.lines.map { "  " + $0 }
  }

  private func open(_ assessment: LotAssessment) -> [String] {
    var lines: [String] = []
    for finding in assessment.findings where !finding.isInForce {
      lines.append("  \(finding.rule.id): \(word(.noWording)) \(finding.lawOn)")
    }
    for finding in assessment.findings
    where finding.verdict.cause != nil && !finding.rule.isToBeRead {
      let who = finding.operators.map(\.description).joined(separator: ", ")
      lines.append("  \(finding.rule.id) \(who): \(verdict(finding.verdict))")
      lines += finding.missing.map {
        "    \($0.operatorID): \($0.name.phrase.text(in: language))\($0.year.map { " \($0)" } ?? "") "
          + "(\($0.reason.phrase.text(in: language)))"
      }
    }
    var cautions: [String] = []
    for finding in assessment.findings {
      for caution in finding.cautions {
        let who = finding.operators.map(\.description).joined(separator: ", ")
        cautions.append("  ! \(who): \(caution.text.text(in: language))")
      }
    }
    return lines + cautions
  }

  private func advice(_ advice: LotAdvice?) -> [String] {
    guard let advice else { return [] }
    let sentences = AdviceSentences(
      FindingSentences(language: language, register: register, counts: counts),
      names: OperatorNames(register))
    var lines = [sentences.summary(advice)].compactMap(\.self).map { "  \($0)" }
    if !advice.proposals.isEmpty {
      lines.append("  \(word(.whatWouldMend)) \(advice.by):")
      lines += advice.proposals.map { "    \(sentences.text($0))" }
    }
    let headroom = sentences.headroom(advice)
    if !headroom.isEmpty {
      lines.append("  \(word(.headroom)):")
      lines += headroom.map { "    \($0)" }
    }
    return lines
  }

  private func verdict(_ verdict: Verdict) -> String { VerdictText(verdict, in: language).line }

  private func name(of id: OperatorID) -> String {
    register?.operators.first { $0.id == id }?.name ?? ""
  }

  private func word(_ word: Word) -> String { word.text(in: language) }
}

extension Clause {
  fileprivate var isReservation: Bool {
    switch kind {
    case .reservedArt20, .reservedArt77, .reservedExecution, .reservedOther: true
    default: false
    }
  }
}
