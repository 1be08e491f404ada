import Texts
import Values

/// Decides which drafted answers of one criterion can be written.
///
/// The rules demand that what depends on a yes or no is answered with it (BR-TCR-06, BR-TCR-07). Where
/// such a detail is open, the yes or no itself stays open, for a value must never be made up; only a text
/// may say in words that nothing is stated.
struct ESPDSettlement {
  private let criterion: ESPDCriterion
  private let draft: [String: [ESPDAnswer]]
  private let language: OutputLanguage
  private(set) var entries: [ESPDEntry] = []
  private(set) var open: [ESPDOpenQuestion] = []
  private var indicators: [String: Bool] = [:]

  init(
    _ criterion: ESPDCriterion, draft: [String: [ESPDAnswer]], language: OutputLanguage
  ) {
    self.criterion = criterion
    self.draft = Self.fitting(draft, to: criterion)
    self.language = language
    for group in criterion.groups { settle(group, mustAnswer: false) }
    guard !entries.isEmpty else { return }
    for group in criterion.groups.flatMap(\.forEvidence) { settleInside(group, mustAnswer: false) }
  }

  /// The draft with every answer of a wrong type taken for no answer (BR-TCR-08).
  private static func fitting(
    _ draft: [String: [ESPDAnswer]], to criterion: ESPDCriterion
  ) -> [String: [ESPDAnswer]] {
    let types = Dictionary(criterion.questions.map { ($0.id, $0.type) }) { first, _ in first }
    return draft.reduce(into: [:]) { fitting, entry in
      guard let type = types[entry.key] else { return }
      fitting[entry.key] = entry.value.map { $0.fits(type) ? $0 : .open(.noDetails) }
    }
  }

  /// Evidence is left for later: asking for it makes no sense without an answer.
  private mutating func settle(_ group: ESPDQuestionGroup, mustAnswer: Bool) {
    if !group.asksForEvidence { settleInside(group, mustAnswer: mustAnswer) }
  }

  private mutating func settleInside(_ group: ESPDQuestionGroup, mustAnswer: Bool) {
    for question in group.questions { settle(question, in: group, mustAnswer: mustAnswer) }
    let values = Set(group.questions.compactMap { indicators[$0.id] })
    for inner in group.groups {
      if inner.condition == .always {
        settle(inner, mustAnswer: false)
      } else if values.contains(where: { .met(by: $0) == inner.condition }) {
        settle(inner, mustAnswer: true)
      }
    }
  }

  private mutating func settle(
    _ question: ESPDQuestion, in group: ESPDQuestionGroup, mustAnswer: Bool
  ) {
    switch question.element {
    case .requirement: return
    case .caption: if mustAnswer { write(.noted, to: question) }
    case .question:
      guard let answers = draft[question.id], !answers.isEmpty else {
        return leaveOpen(question, .noDetails, mustAnswer: mustAnswer)
      }
      for answer in answers { settle(answer, to: question, in: group, mustAnswer: mustAnswer) }
    }
  }

  private mutating func settle(
    _ answer: ESPDAnswer, to question: ESPDQuestion, in group: ESPDQuestionGroup, mustAnswer: Bool
  ) {
    switch answer {
    case .open(let reason): leaveOpen(question, reason, mustAnswer: mustAnswer)
    case .indicator(let value):
      if let reason = obstacle(to: value, in: group) {
        leaveOpen(question, reason, mustAnswer: mustAnswer)
      } else {
        indicators[question.id] = value
        write(answer, to: question)
      }
    default: write(answer, to: question)
    }
  }

  /// Why an answer of `value` in `group` cannot be written: a detail below it is open and no text.
  private func obstacle(to value: Bool, in group: ESPDQuestionGroup) -> ESPDOpenReason? {
    for inner in group.groups where inner.condition == .met(by: value) {
      for question in inner.questions where question.element == .question {
        for answer in draft[question.id] ?? [.open(.noDetails)] {
          if let reason = obstacle(in: answer, to: question, of: inner) { return reason }
        }
      }
    }
    return nil
  }

  private func obstacle(
    in answer: ESPDAnswer, to question: ESPDQuestion, of group: ESPDQuestionGroup
  ) -> ESPDOpenReason? {
    switch answer {
    case .open(let reason): question.type == .text ? nil : reason
    case .indicator(let value): obstacle(to: value, in: group)
    default: nil
    }
  }

  private mutating func leaveOpen(
    _ question: ESPDQuestion, _ reason: ESPDOpenReason, mustAnswer: Bool
  ) {
    let inWords = mustAnswer && question.type == .text
    if inWords { write(.text(ESPDWording.notStated.text(in: language)), to: question) }
    open.append(
      ESPDOpenQuestion(
        criterion: criterion.number, questionID: question.id, reason: reason, isWritten: inWords))
  }

  private mutating func write(_ answer: ESPDAnswer, to question: ESPDQuestion) {
    entries.append(ESPDEntry(criterion: criterion.number, question: question, answer: answer))
  }
}

extension ESPDQuestionGroup {
  /// Whether this is the group that asks for electronic evidence.
  fileprivate var asksForEvidence: Bool { questions.first?.role == .electronic }

  /// This group or those below it that ask for electronic evidence, asked always.
  fileprivate var forEvidence: [ESPDQuestionGroup] {
    if asksForEvidence { return [self] }
    return groups.filter { $0.condition == .always }.flatMap(\.forEvidence)
  }
}
