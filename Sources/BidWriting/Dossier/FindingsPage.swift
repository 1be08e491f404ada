import Procurement

/// What the findings page of one lot shows, as values for its template.
struct FindingsPage {
  private let lot: LotContent
  private let content: BidContent
  private let language: OutputLanguage
  private let sentences: ConditionText

  init(_ lot: LotContent, content: BidContent, language: OutputLanguage) {
    self.lot = lot
    self.content = content
    self.language = language
    sentences = ConditionText(
      language: language,
      counts: CountVisibility(
        publishing: content.register.operators, asOf: lot.candidates.asOf))
  }

  var values: [String: Any] {
    let judged = lot.candidates
    return [
      "asOf": judged.asOf.description,
      "regime": judged.regime.candidates.map(\.rawValue).joined(separator: " / "),
      "regimeReasons": judged.regime.reasons.map {
        ["rule": $0.ruleID, "text": $0.text.text(in: language)]
      },
      "hasClauses": !judged.clauses.isEmpty,
      "clauses": judged.clauses.map(clause),
      "basisRemarks": judged.basis.map {
        ["rule": $0.ruleID, "state": state($0.state), "text": $0.text.text(in: language)]
      },
      "rules": memberRules.map {
        ["id": $0.id, "title": $0.title.text(in: language)]
      },
      "rows": judged.operators.map(row),
      "groups": [lot.tender].compactMap(\.self).map(group),
      "findings": shownFindings.map(finding),
    ]
  }

  /// The group's findings are shown for the group that tenders, not for everybody who might.
  private var shownFindings: [Finding] {
    lot.candidates.memberFindings + (lot.tender ?? lot.candidates).groupFindings
  }

  private var memberRules: [Rule] {
    var rules: [Rule] = []
    for finding in lot.candidates.memberFindings where !rules.contains(finding.rule) {
      rules.append(finding.rule)
    }
    return rules
  }

  private func clause(_ clause: Clause) -> [String: Any] {
    var values: [String: Any] = [
      "kind": clause.kind.phrase.text(in: language), "origin": origin(clause.origin),
      "quote": clause.quote, "file": clause.file, "path": clause.source.elementPath,
    ]
    if clause.source.line > 0 { values["line"] = clause.source.line }
    if let place = clause.requirement?.origin {
      values["quote"] = "\(clause.quote) (\(place.document)\(place.page.map { ", \($0)" } ?? ""))"
    }
    return values
  }

  private func row(_ id: OperatorID) -> [String: Any] {
    let own = lot.candidates.memberFindings.filter { $0.operators == [id] }
    return [
      "name": content.name(of: id),
      "cells": memberRules.map { rule -> [String: Any] in
        let verdicts = own.filter { $0.rule == rule }.map(\.verdict)
        var cell = VerdictText(Verdict.together(verdicts), in: language).values
        cell["link"] = "\(rule.id)-\(id)"
        return cell
      },
      "verdict": VerdictText(lot.candidates.verdict(for: id), in: language).values,
    ]
  }

  private func group(_ assessment: LotAssessment) -> [String: Any] {
    [
      "names": assessment.operators.map(content.name).joined(separator: ", "),
      "verdict": VerdictText(assessment.groupVerdict, in: language).values,
    ]
  }

  private func finding(_ finding: Finding) -> [String: Any] {
    let rule = finding.rule
    var values = VerdictText(finding.verdict, in: language).values
    values["anchor"] = ([rule.id] + finding.operators.map(\.description)).joined(separator: "-")
    values["names"] = finding.operators.map(content.name).joined(separator: ", ")
    values["ruleID"] = rule.id
    values["ruleTitle"] = rule.title.text(in: language)
    values["act"] = rule.citation.act
    values["provision"] = rule.citation.provision
    values["inForce"] = "\(rule.validity.from)–\(rule.validity.through?.description ?? "")"
    values["readings"] = finding.readings.map(reading)
    values["hasMissing"] = !finding.missing.isEmpty
    values["missing"] = finding.missing.map { ["text": missing($0)] }
    values["cautions"] = finding.cautions.map { ["text": $0.text.text(in: language)] }
    values["headroom"] = headroom(finding)
    if finding.verdict == .undetermined(.disputed) {
      values["question"] = rule.question?.text(in: language)
      values["capped"] = rule.cap?.text(in: language)
      values["leaning"] = finding.leaning.map {
        ($0 == .met ? Word.leansMet : .leansNotMet).text(in: language)
      }
    }
    return values
  }

  /// The smallest headroom of a member's share test over its readings, where it may be shown.
  private func headroom(_ finding: Finding) -> String? {
    guard finding.verdict == .met, finding.operators.count == 1,
      let member = content.economicOperator(finding.operators[0]),
      sentences.counts.shows(member.id)
    else { return nil }
    let book = FactBook(member, asOf: finding.asOf)
    let margins = finding.rule.readings.compactMap { reading -> Int? in
      guard case .share(let part, let whole, let ratio) = reading.condition,
        whole.terms.allSatisfy({ !$0.fact.rawValue.hasSuffix("FTE") }),
        let partValue = book.value(of: part), let wholeValue = book.value(of: whole)
      else { return nil }
      return Headroom.headroom(part: partValue, whole: wholeValue, ratio: ratio)
    }
    return margins.min().map(String.init)
  }

  private func reading(_ outcome: ReadingOutcome) -> [String: Any] {
    [
      "mark": VerdictText(outcome.value.verdict, in: language).sign,
      "argument": outcome.reading.argument.text(in: language),
      "facts": facts(in: outcome.steps).map(fact),
    ]
  }

  private func fact(_ use: FactUse) -> [String: Any] {
    var values: [String: Any] = [
      "text": "\(content.name(of: use.operatorID)): \(sentences.text(use))"
    ]
    if let source = use.fact?.source {
      values["place"] =
        "\(content.register.path), \(Word.line.text(in: language)) \(source.line)"
    }
    return values
  }

  private func facts(in steps: [TraceStep]) -> [FactUse] {
    steps.flatMap { $0.uses + facts(in: $0.children) }
  }

  private func missing(_ fact: MissingFact) -> String {
    "\(content.name(of: fact.operatorID)): \(fact.name.phrase.text(in: language)) "
      + "(\(fact.reason.phrase.text(in: language)))"
  }

  private func origin(_ origin: Clause.Origin) -> String {
    switch origin {
    case .code: Word.code.text(in: language)
    case .text: Word.text.text(in: language)
    case .espd: Word.espd.text(in: language)
    case .brief: Word.brief.text(in: language)
    }
  }

  private func state(_ state: BasisFinding.State) -> String {
    switch state {
    case .sound: Word.sound.text(in: language)
    case .needsDecision: Word.needsDecision.text(in: language)
    case .note: Word.remarks.text(in: language)
    case .conflict: Word.conflict.text(in: language)
    }
  }
}

extension Kleene {
  /// The verdict whose sign stands for this value.
  fileprivate var verdict: Verdict {
    switch self {
    case .isTrue: .met
    case .isFalse: .notMet
    case .unknown: .undetermined(.unknown)
    }
  }
}
