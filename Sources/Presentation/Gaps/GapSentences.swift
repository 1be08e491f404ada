package import Judging
package import Law
package import Members
import Texts
package import Values

/// Says in one language what is lacking, what to do and what ends.
package struct GapSentences: Sendable {
  /// The language of every sentence.
  package let language: OutputLanguage
  private let facts: ConditionText

  /// - Parameter counts: whose counts of persons may be read; a change of a hidden count is hidden too.
  package init(_ language: OutputLanguage, counts: CountVisibility) {
    self.language = language
    facts = ConditionText(language: language, counts: counts)
  }

  /// A fact with what the register says of it, or why that cannot be used.
  package func text(_ lack: Lack) -> String { facts.text(lack.use) }

  /// What must be shown again and what must change, joined by semicolons.
  package func text(_ remedy: Remedy) -> String {
    let others = Set(remedy.changes.map(\.name))
    let renewed = remedy.changes.filter { $0.kind == .renew }.map { say($0.name.phrase) }
    let changed = remedy.changes.filter { $0.kind != .renew }.map { text($0, beside: others) }
    return ((renewed.isEmpty ? [] : [showAgain(renewed.joined(separator: ", "))]) + changed)
      .joined(separator: "; ")
  }

  /// - Parameter others: what else is changed with it: a part whose whole stays says so.
  package func text(_ change: FactChange, beside others: Set<FactName> = []) -> String {
    let name = say(change.name.phrase)
    let owner = change.use.operatorID
    switch change.kind {
    case .renew: return showAgain(name)
    case .state:
      let needed = change.value.map { ": \(facts.text($0, of: change.name, owner: owner))" }
      return say(
        Phrase("gap.state", ["name": "\(name)"]))
        + (needed ?? "")
    case .change:
      guard let value = change.value else { return "\(name): \(another)" }
      let stays = change.name.whole.map { !others.contains($0) } ?? false
      return "\(name): \(amount(change) ?? facts.text(value, of: change.name, owner: owner))"
        + (stays
          ? ", \(say(Phrase("gap.change")))" : "")
    }
  }

  /// The kinds of document that would show the fact.
  package func documents(for name: FactName) -> String {
    name.evidenceKinds.map { say($0.phrase) }.joined(separator: ", ")
  }

  /// - Parameter report: the report that the step is in.
  package func text(_ step: NextStep, in report: GapReport) -> String {
    let scheme = report.scheme
    let name = scheme.map { say($0.name) } ?? ""
    return switch step.action {
    case .fact(let change): text(change, beside: report.changed)
    case .ask(let phrase): say(phrase)
    case .lookUp(let certificate):
      say(
        Phrase("gap.look-up", ["issuer": "\(certificate.issuer)"]))
    case .renew(let certificate):
      say(
        Phrase("gap.renew", ["issuer": "\(certificate.issuer)"]))
    case .apply:
      say(Phrase("gap.apply", ["name": "\(name)"]))
    }
  }

  /// What ends or is due, without its day: a document with its facts, a certificate, a look-up or a
  /// review.
  package func text(_ lapse: Lapse) -> String {
    switch lapse.subject {
    case .evidence(let evidence, let names):
      let what = names.map { say($0.phrase) }.joined(separator: ", ")
      let kind = EvidenceKind(rawValue: evidence.kind).map { say($0.phrase) } ?? evidence.kind
      let number = evidence.number.map { " \($0)" } ?? ""
      return say(Phrase("gap.evidence"))
        + " \(kind)\(number): \(what)"
    case .certificate(let certificate):
      return say(
        Phrase("gap.certificate")) + " \(certificate.scheme)"
    case .grace(let certificate):
      return say(
        Phrase("gap.grace"))
        + " \(certificate.scheme)"
    case .lookUp(let certificate):
      return say(
        Phrase("gap.look-up.look-at-the-issuer")) + ": \(certificate.scheme)"
    case .review(let name):
      return say(Phrase("gap.review"))
        + ": \(say(name.phrase))"
    }
  }

  /// A certificate's state with its last day, its days of grace, when it was looked up, and its group.
  package func text(_ standing: CertificateStanding) -> String {
    var parts = [say(standing.status.phrase)]
    if let reason = standing.reason { parts.append(say(reason.phrase)) }
    guard let certificate = standing.certificate else { return parts.joined(separator: ", ") }
    parts.append(
      standing.validThrough.map { "\(word(.through)) \($0)" } ?? word(.noEnd))
    if let grace = standing.graceThrough { parts.append("\(word(.graceThrough)) \(grace)") }
    parts.append(
      certificate.checkedOn.map { "\(word(.lookedUp)) \($0)" } ?? word(.neverLookedUp))
    if let group = certificate.through { parts.append("\(word(.grantedThrough)) \(group)") }
    return parts.joined(separator: ", ")
  }

  /// The day on which a rule's verdict gets worse, and the verdict from then on.
  package func text(_ fall: RuleGap.Fall) -> String {
    "\(word(.fallsOn)) \(fall.day): \(VerdictText(fall.verdict, in: language).line)"
  }

  private func showAgain(_ names: String) -> String {
    say(
      Phrase("gap.show-again", ["names": "\(names)"]))
  }

  /// How much more or less; `nil` for facts that are no counts, and a bare direction where hidden.
  private func amount(_ change: FactChange) -> String? {
    guard let difference = change.difference, case .quantity(let count)? = change.value else {
      return nil
    }
    let direction =
      difference > 0
      ? Phrase("gap.amount.direction")
      : Phrase("gap.amount.direction.fewer")
    guard facts.shows(change.name, of: change.use.operatorID) else { return say(direction) }
    func number(_ value: Int) -> String {
      facts.text(.quantity(value), of: change.name, owner: change.use.operatorID)
    }
    return "\(number(abs(difference))) \(say(direction)) (\(number(count)))"
  }

  private var another: String {
    say(Phrase("gap.another"))
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
  private func word(_ word: Word) -> String { word.text(in: language) }
}

extension FactName {
  /// The count that this one is counted within, for parts that may grow while it stays.
  fileprivate var whole: FactName? {
    switch self {
    case .occupiedTargetHeads: .occupiedHeads
    case .occupiedTargetFTE: .occupiedFTE
    case .employedTargetHeads: .employedHeads
    case .employedTargetFTE: .employedFTE
    case .hiredEntitledToWageSupport: .hiredHeads
    default: nil
    }
  }
}

extension GapReport {
  /// Every fact that the steps change or show.
  fileprivate var changed: Set<FactName> {
    Set(
      steps.compactMap { step in
        if case .fact(let change) = step.action { change.name } else { nil }
      })
  }
}
