internal import JSONText
package import Judging
package import Law
package import Members
package import Notices
import Texts
import Values

/// Findings as JSON: the trace of every verdict, so that a stranger finds the words in the notice and the
/// fact in the register.
package enum FindingsJSON {
  /// The name and version that every document carries.
  package static let format = "samanbud-findings"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// Whom an assessment is about.
  package enum Subject: String, Sendable {
    /// Operators judged one by one; nobody proposes that they tender together.
    case candidates
    /// The group that tenders.
    case tender
  }

  /// An assessment, and what it is about.
  package struct Item: Sendable {
    /// Whether these tender together, or are judged one by one.
    package let subject: Subject
    /// What was found for them on one lot.
    package let found: LotAssessment
    /// What would mend it; `nil` where no advice was asked for.
    package let advice: LotAdvice?
    /// What the lot's days and members give reason to say; empty where nothing.
    package let remarks: [LotRemark]

    /// Without advice and remarks, the lot's object has neither member.
    package init(
      _ subject: Subject, _ found: LotAssessment, advice: LotAdvice? = nil,
      remarks: [LotRemark] = []
    ) {
      self.subject = subject
      self.found = found
      self.advice = advice
      self.remarks = remarks
    }
  }

  /// One document about the lots of a notice.
  package static func bytes(
    _ items: [Item], notice: Notice, register: Register?, questions: QuestionSheet? = nil,
    counts: CountVisibility
  ) -> [UInt8] {
    JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.string("notice", notice.source.path)
      root.string("noticeId", notice.id)
      root.string("register", register?.path)
      root.objects("lots", items) { lot, item in
        lot.string("subject", item.subject.rawValue)
        write(item.found, asGroup: item.subject == .tender, to: lot, counts: counts)
        lot.objects("remarks", item.remarks) { write($1, in: notice.source.path, to: $0) }
        if let advice = item.advice {
          lot.object("advice") {
            AdviceJSON(counts: counts, register: register).write(advice, to: $0)
          }
        }
      }
      let judged = items.map(\.found).filter { !$0.operators.isEmpty }
      if !judged.isEmpty {
        root.object("counts") { DemandJSON.write(VerdictCounts(judged), to: $0) }
      }
      if let questions { write(questions, to: root) }
      root.string("notLegalAdvice", Word.notLegalAdvice.text(in: .english))
    } + [UInt8(ascii: "\n")]
  }

  /// The members of one lot's object.
  private static func write(
    _ assessment: LotAssessment, asGroup: Bool, to json: JSONObjectWriter, counts: CountVisibility
  ) {
    json.string("lot", assessment.lot.description)
    json.string("asOf", assessment.asOf.description)
    json.object("regime") { regime in
      regime.strings("candidates", assessment.regime.candidates.map(\.id))
      regime.objects("reasons", assessment.regime.reasons) { reason, item in
        reason.string("rule", item.ruleID)
        reason.string("text", item.text.english)
        if let source = item.source { reason.object("source") { write(source, to: $0) } }
      }
    }
    json.objects("clauses", assessment.clauses) { write($1, to: $0) }
    if !assessment.operators.isEmpty {
      if asGroup { verdict(assessment.groupVerdict, to: json) }
      json.objects("members", assessment.operators) { member, id in
        member.string("operator", id.description)
        verdict(assessment.verdict(for: id), to: member)
      }
    }
    let findings = asGroup ? assessment.findings : assessment.memberFindings
    json.objects("findings", findings) { write($1, to: $0, counts: counts) }
    DemandJSON.write(assessment, to: json)
    json.objects("basis", assessment.basis) { basis, item in
      basis.string("clause", item.clause.id)
      basis.string("rule", item.ruleID)
      basis.string("state", item.state.rawValue)
      basis.string("text", item.text.english)
      let clause = item.clause
      basis.object("at") {
        write(Sourced(clause.quote, from: clause.source), in: clause.file, to: $0)
      }
      if let other = item.against {
        basis.object("against") { write(other, in: clause.file, to: $0) }
      }
    }
  }

  private static func write(_ remark: LotRemark, in file: String, to json: JSONObjectWriter) {
    json.object("rule") { write(remark.rule, to: $0) }
    json.string("state", remark.state.rawValue)
    json.string("text", remark.text.english)
    json.objects("at", remark.places) { write($1, in: file, to: $0) }
  }

  private static func write(_ sheet: QuestionSheet, to json: JSONObjectWriter) {
    json.objects("questions", sheet.questions) { question, item in
      question.strings("lots", item.lots.map(\.description))
      question.strings("rules", item.rules)
      question.strings("clauses", item.clauses.map(\.id))
      question.object("text") { text in
        for language in OutputLanguage.allCases {
          text.string(named: language.rawValue, item.text.text(in: language))
        }
      }
    }
    guard let last = sheet.lastDay else { return }
    json.object("lastDayToAsk") {
      $0.string("rule", last.ruleID)
      $0.string("day", last.day.description)
      $0.string("limit", last.limit.description)
      $0.string("basis", last.basis.rawValue)
      $0.integer("marginDays", last.margin)
    }
  }

  private static func write(_ clause: Clause, to json: JSONObjectWriter) {
    json.string("id", clause.id)
    json.string("kind", clause.kind.rawValue)
    json.string("origin", clause.origin.rawValue)
    if let words = clause.words { json.string("degree", words.degree.rawValue) }
    json.string("file", clause.file)
    write(clause.source, to: json)
    json.string("quote", clause.quote)
    json.string("language", clause.language)
    if let origin = clause.requirement?.origin {
      json.object("document") { document in
        document.string("name", origin.document)
        document.string("page", origin.page)
      }
    }
  }

  /// A place in the file, and what stands there.
  private static func write(
    _ words: Sourced<String>, in file: String, to json: JSONObjectWriter
  ) {
    json.string("file", file)
    write(words.source, to: json)
    json.string("quote", words.value)
  }

  private static func write(_ source: Source, to json: JSONObjectWriter) {
    json.string("term", source.field.term)
    json.string("path", source.elementPath)
    json.integer("line", source.line > 0 ? source.line : nil)
  }

  private static func write(
    _ finding: Finding, to json: JSONObjectWriter, counts: CountVisibility
  ) {
    json.string("clause", finding.clause.id)
    json.object("rule") { write(finding.rule, to: $0) }
    json.strings("operators", finding.operators.map(\.description))
    verdict(finding.verdict, to: json)
    json.string("lawOn", finding.lawOn.description)
    json.string("leaning", finding.leaning?.rawValue)
    json.string("readBy", finding.rule.readBy?.note.english)
    if finding.verdict.cause == .disputed {
      json.string("question", finding.rule.question?.english)
      json.string("capped", finding.rule.cap?.english)
    }
    json.objects("readings", finding.readings) { write($1, to: $0, counts: counts) }
    json.objects("missing", finding.missing) { missing, item in
      missing.string("operator", item.operatorID.description)
      missing.string("fact", item.name.rawValue)
      missing.string("reason", item.reason.rawValue)
      missing.integer("year", item.year)
      missing.strings("evidence", item.name.evidenceKinds.map(\.rawValue))
    }
    json.objects("cautions", finding.cautions) { caution, item in
      caution.string("id", item.id)
      caution.string("text", item.text.english)
    }
  }

  private static func write(_ rule: Rule, to json: JSONObjectWriter) {
    json.string("id", rule.id)
    json.string("title", rule.title.english)
    json.string("act", rule.citation.act)
    json.string("provision", rule.citation.provision)
    json.string("standing", rule.citation.standing.rawValue)
    json.string("inForceFrom", rule.validity.from.description)
    json.string("inForceThrough", rule.validity.through?.description)
    json.string("verifiedOn", rule.citation.verifiedOn.description)
  }

  private static func write(
    _ outcome: ReadingOutcome, to json: JSONObjectWriter, counts: CountVisibility
  ) {
    json.string("id", outcome.reading.id)
    json.string("scope", outcome.reading.scope.rawValue)
    json.string("value", word(outcome.value))
    json.string("argument", outcome.reading.argument.english)
    json.objects("steps", outcome.steps) { write($1, to: $0, counts: counts) }
  }

  private static func write(
    _ step: TraceStep, to json: JSONObjectWriter, counts: CountVisibility
  ) {
    let sentences = ConditionText(language: .english, counts: counts)
    json.string("condition", sentences.text(step.condition))
    json.string("value", word(step.value))
    json.objects("facts", step.uses) { write($1, to: $0, sentences) }
    json.objects("steps", step.children) { write($1, to: $0, counts: counts) }
  }

  private static func write(
    _ use: FactUse, to json: JSONObjectWriter, _ sentences: ConditionText
  ) {
    json.string("operator", use.operatorID.description)
    json.string("fact", use.name.rawValue)
    json.string("text", sentences.text(use))
    json.string("unusable", use.unusable?.rawValue)
    guard let fact = use.fact else { return }
    if sentences.shows(use.name, of: use.operatorID) { write(fact.value, of: fact.name, to: json) }
    json.string("asOf", fact.asOf.description)
    if let evidence = fact.evidence { json.object("evidence") { write(evidence, to: $0) } }
    write(fact.source, to: json)
  }

  /// `value` as the register's exchange file spells it; `unclear` where the register says that it is.
  private static func write(_ value: FactValue, of name: FactName, to json: JSONObjectWriter) {
    switch value {
    case .flag(let flag): json.bool("value", flag)
    case .unclear: json.string("value", "unclear")
    case .quantity(let count) where name.isFullTimeEquivalent:
      json.number("value", JSONNumber(decimalText(hundredths: count)))
    case .quantity(let count): json.integer("value", count)
    case .word(let word): json.string("value", word)
    case .money(let money):
      json.number("value", JSONNumber(money.decimal))
      json.string("currency", money.currency)
    }
  }

  private static func write(_ evidence: Evidence, to json: JSONObjectWriter) {
    json.string("kind", evidence.kind)
    json.string("grade", evidence.grade.rawValue)
    json.string("issuer", evidence.issuer)
    json.string("number", evidence.number)
    json.string("validFrom", evidence.validFrom?.description)
    json.string("validThrough", evidence.validThrough?.description)
    json.string("sha256", evidence.fileHash)
  }

  /// Verdict and, where it is undetermined, why.
  static func verdict(_ verdict: Verdict, to json: JSONObjectWriter) {
    json.string("verdict", verdict.word)
    json.string("cause", verdict.cause?.rawValue)
  }

  private static func word(_ value: Kleene) -> String {
    switch value {
    case .isTrue: "true"
    case .isFalse: "false"
    case .unknown: "unknown"
    }
  }
}
