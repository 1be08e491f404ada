import Judging
import Law
package import Members
package import Notices
import Texts
package import Values

/// What a page shows of one lot's findings, as values for its template.
package struct FindingsPage {
  private let found: LotFindings
  private let names: OperatorNames
  private let language: OutputLanguage
  private let sentences: FindingSentences
  private let register: Register?

  private let title: String

  /// `register` gives members' names and the counts that they publish; `nil` where nobody is judged.
  package init(
    _ found: LotFindings, of notice: Notice, register: Register?, language: OutputLanguage
  ) {
    self.found = found
    title = notice.title(of: found.lot.id, in: language)
    self.register = register
    self.language = language
    names = OperatorNames(register)
    sentences = FindingSentences(
      language: language, register: register,
      counts: CountVisibility(
        publishing: register?.operators ?? [], asOf: found.candidates?.asOf ?? CivilDate(1, 1, 1)))
  }

  /// What the template `lot-findings` reads; where nobody was judged, the clauses and why, no matrix.
  package var values: [String: Any] {
    let deadline = DeadlineText(found.lot, in: language)
    var values: [String: Any] = [
      "id": id, "lotTitle": title,
      "deadline": deadline.text, "deadlineLabel": deadline.label,
      "hasClauses": !found.asking.isEmpty,
      "clauses": found.asking.enumerated().map { clause($1, number: $0 + 1) },
      "basisRemarks": (found.candidates?.basis ?? []).map(basis),
      "hasRemarks": !found.remarks.isEmpty, "remarks": found.remarks.map(remark),
    ]
    guard let judged = found.candidates else {
      values["notJudged"] = Word.notJudged.text(in: language)
      return values
    }
    values["asOf"] = judged.asOf.description
    values["regime"] = judged.regime.candidates.map { $0.name.text(in: language) }
      .joined(separator: " / ")
    values["regimeReasons"] = judged.regime.reasons.map {
      ["rule": $0.ruleID, "text": $0.text.text(in: language)]
    }
    guard !judged.operators.isEmpty else { return values }
    values.merge(demandValues(found.tender ?? judged)) { $1 }
    values["matrix"] = matrix(judged)
    values["groups"] = [found.tender].compactMap(\.self).map(group)
    values["advice"] = AdviceSentences(sentences, names: names).values(found.advice)
    values["findings"] = found.shown.enumerated().filter { !$1.rule.isToBeRead }.map {
      finding($1, number: $0)
    }
    return values
  }

  private var id: String { found.lot.id.description }

  // MARK: Clauses

  private func clause(_ clause: Clause, number: Int) -> [String: Any] {
    var values: [String: Any] = [
      "number": number, "anchor": "\(id)-c\(number)",
      "kind": clause.kind.phrase.text(in: language),
      "origin": clause.footing.text(in: language),
      "quote": ClauseQuote(clause, in: language).cell, "file": clause.file,
      "path": clause.source.elementPath,
    ]
    if clause.source.line > 0 { values["line"] = clause.source.line }
    if let place = clause.requirement?.origin {
      values["quote"] = "\(clause.quote) (\(place.document)\(place.page.map { ", \($0)" } ?? ""))"
    }
    return values
  }

  private func basis(_ finding: BasisFinding) -> [String: Any] {
    let here = Sourced(finding.clause.quote, from: finding.clause.source)
    let places = finding.against.map { [here, $0] } ?? []
    return [
      "rule": finding.ruleID, "state": finding.state.phrase.text(in: language),
      "text": finding.text.text(in: language),
      "places": places.map { ["path": $0.source.elementPath, "quote": $0.value] },
    ]
  }

  private func remark(_ remark: LotRemark) -> [String: Any] {
    [
      "rule": remark.rule.id, "state": remark.state.phrase.text(in: language),
      "text": remark.text.text(in: language), "source": sentences.source(of: remark.rule),
      "style": remark.state == .note ? "note" : "disputed",
      "places": remark.places.map { ["path": $0.source.elementPath, "quote": $0.value] },
    ]
  }

  // MARK: Demands of texts

  /// Once for everybody: a demand that a person must read says the same of each member.
  private func demandValues(_ judged: LotAssessment) -> [String: Any] {
    let words = DemandSentences(language)
    let sheet = judged.demands
    var values: [String: Any] = [
      "hasDemands": !sheet.demands.isEmpty, "demandsTitle": words.title,
      "demands": sheet.demands.map { demand in
        var row = VerdictText(judged.verdict(on: demand), in: language).values
        row["text"] = words.text(demand)
        row["places"] = words.places(demand).map { ["text": $0] }
        row["stated"] = words.stated(demand)
        row["settled"] = words.settled(demand) ?? words.remedy(demand)
        row["path"] = demand.clause.source.elementPath
        return row
      },
      "refused": sheet.refused.map { ["text": words.refused($0)] },
      "counts": words.text(VerdictCounts([judged])),
    ]
    values["passedOver"] = words.passedOver(sheet)
    values["pointer"] = sheet.pointsToDocuments ? words.pointer : nil
    return values
  }

  // MARK: Members and clauses

  /// One column a clause that somebody was judged on, one row a member, and one for all together.
  private func matrix(_ judged: LotAssessment) -> [String: Any] {
    let shown = found.shown
    let columns = found.asking.enumerated().filter { _, clause in
      shown.contains { $0.clause.id == clause.id && !$0.rule.isToBeRead }
    }
    let members = judged.operators.map { operatorID -> [String: Any] in
      [
        "name": names.full(operatorID),
        "cells": columns.map { _, clause in
          cell(
            judged.verdict(for: operatorID, on: clause),
            judged.findings(for: operatorID, on: clause),
            or: shown.filter { $0.clause.id == clause.id && $0.operators.count > 1 })
        },
        "total": VerdictText(judged.verdict(for: operatorID), in: language).values,
      ]
    }
    let together = [found.tender].compactMap(\.self).map { tender -> [String: Any] in
      [
        "name": tender.partiesWord.text(in: language),
        "cells": columns.map { _, clause in
          let verdict = tender.groupVerdict(on: clause)
          let members = tender.memberFindings.filter { $0.clause.id == clause.id }
          return cell(
            verdict, tender.groupFindings.filter { $0.clause.id == clause.id },
            or: members.filter { $0.effect == verdict })
        },
        "total": VerdictText(tender.groupVerdict, in: language).values,
      ]
    }
    return [
      "columns": columns.map { index, clause in
        [
          "label": "\(index + 1). \(clause.kind.phrase.text(in: language))",
          "anchor": "\(id)-c\(index + 1)",
        ]
      },
      "rows": members + together,
    ]
  }

  /// - Parameter others: what the verdict comes from where nothing was found about these operators themselves.
  private func cell(
    _ verdict: Verdict, _ findings: [Finding], or others: [Finding]
  ) -> [String: Any] {
    var values = VerdictText(verdict, in: language).values
    let opened = findings.isEmpty ? others : findings
    if findings.isEmpty, !others.isEmpty, verdict == .notApplicable {
      values["word"] = Word.judgedForGroup.text(in: language)
    }
    values["opens"] = opened.isEmpty ? nil : ["parts": opened.map(part)]
    return values
  }

  private func part(_ finding: Finding) -> [String: Any] {
    let verdict = VerdictText(finding.effect, in: language)
    return [
      "ruleID": finding.rule.id, "line": verdict.line,
      "who": finding.operators.map(\.description).joined(separator: ", "),
    ].merging(
      found.shown.firstIndex(of: finding).map { ["target": anchor($0)] } ?? [:]
    ) { $1 }
  }

  private func anchor(_ number: Int) -> String { "\(id)-f\(number + 1)" }

  private func group(_ assessment: LotAssessment) -> [String: Any] {
    [
      "label": assessment.partiesWord.text(in: language),
      "names": assessment.operators.map(names.full).joined(separator: ", "),
      "verdict": VerdictText(assessment.groupVerdict, in: language).values,
    ]
  }

  // MARK: Traces

  private func finding(_ finding: Finding, number: Int) -> [String: Any] {
    let rule = finding.rule
    var values = VerdictText(finding.effect, in: language).values
    values["anchor"] = anchor(number)
    values["names"] = finding.operators.map(names.full).joined(separator: ", ")
    values["ruleID"] = rule.id
    values["ruleTitle"] = rule.title.text(in: language)
    values["clauseWords"] = sentences.quote(finding.clause)
    values["ruleSource"] = sentences.source(of: rule)
    values["days"] = sentences.days(of: finding)
    values["noWording"] = finding.isInForce ? nil : sentences.noWording(finding)
    values["readings"] = finding.readings.map { reading($0, of: finding) }
    values["hasMissing"] = !finding.missing.isEmpty
    values["missing"] = finding.missing.map { ["text": sentences.missing($0)] }
    values["cautions"] = finding.cautions.map { ["text": $0.text.text(in: language)] }
    values["headroom"] = headroom(finding)
    values["readBy"] = rule.readBy?.note.text(in: language)
    if finding.verdict == .undetermined(.disputed) {
      values["question"] = rule.question?.text(in: language)
      values["capped"] = rule.cap?.text(in: language)
      values["leaning"] = finding.leaning.map {
        ($0 == .met ? Word.leansMet : .leansNotMet).text(in: language)
      }
    }
    return values
  }

  private func headroom(_ finding: Finding) -> String? {
    guard finding.verdict == .met, let register else { return nil }
    return HeadroomFinder(operators: register.operators, asOf: finding.asOf)
      .headroom(in: [finding]).first.flatMap(sentences.headroom)
  }

  private func reading(_ outcome: ReadingOutcome, of finding: Finding) -> [String: Any] {
    let facts = facts(in: outcome.steps)
    let verdict = outcome.reading.isOpen ? finding.effect : outcome.value.verdict
    return [
      "mark": VerdictText(verdict, in: language).line,
      "argument": sentences.argument(of: outcome),
      "hasFacts": !facts.isEmpty, "facts": facts.map(fact),
    ]
  }

  private func fact(_ use: FactUse) -> [String: Any] {
    var values: [String: Any] = [
      "text": "\(names.full(use.operatorID)): \(sentences.facts.text(use))"
    ]
    values["place"] = sentences.place(of: use)
    return values
  }

  private func facts(in steps: [TraceStep]) -> [FactUse] {
    steps.flatMap { $0.uses + facts(in: $0.children) }
  }
}
