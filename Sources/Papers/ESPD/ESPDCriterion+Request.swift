package import Notices
package import Values

extension ESPDCriterion {
  /// The criteria that a Request asks of those who tender for `lot`.
  ///
  /// A Request that does not know the lot at all asks everything of it: its lots are named otherwise.
  package static func asked(by request: ESPDRequest, for lot: LotID) -> [ESPDCriterion] {
    let named = request.allLots.contains(lot) ? lot : nil
    return request.criteria.compactMap { ESPDCriterion($0, for: named) }
  }

  /// What a buyer's Request asks, for the answers that belong to `lot`; `nil` where it asks nothing for it.
  ///
  /// - Parameter lot: groups that name other lots are left out of the questions, not out of the copy; `nil`
  ///   asks them all.
  init?(_ asked: ESPDRequest.Criterion, for lot: LotID?) {
    if let lot, !asked.lots.isEmpty, !asked.lots.contains(where: { $0.value == lot }) { return nil }
    let number = asked.number ?? asked.id?.value ?? asked.code?.value ?? ""
    let kind = Kind(rawValue: asked.kind?.rawValue ?? "") ?? .other
    let own = ESPDModel.v410.criterion(number)
    // National parts ask questions of their own, which nothing in the register answers.
    var ofParts = RoleFinder()
    var roles = RoleFinder(number: number, kind: kind)
    let groups =
      asked.parts.flatMap(\.groups).compactMap { ESPDQuestionGroup($0, for: lot) }
      .map { ofParts.assigned(to: $0) }
      + roles.assigned(to: asked.groups.compactMap { ESPDQuestionGroup($0, for: lot) })
    let text = asked.description.entries.first?.text ?? ""
    self.init(
      number: number, key: own?.key ?? asked.code?.value ?? number, id: asked.id?.value ?? number,
      code: asked.code?.value ?? "", kind: kind, name: asked.name.entries.first?.text ?? number,
      summary: text, clearedBy: kind == .exclusion ? Self.clearing(number, text: text) : nil,
      groups: groups, copied: asked.element)
  }

  /// The answer that denies a ground of exclusion.
  ///
  /// Every ground asks whether it applies, save misrepresentation: there the text decides alone, for
  /// editions turned it around and 3.x breaks off in the middle.
  private static func clearing(_ number: String, text: String) -> Bool? {
    guard number == Number.misrepresentation else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    guard let guilty = words.firstIndex(where: { ["guilty", "skyldig"].contains($0) }) else {
      return nil
    }
    let before = words[..<guilty].suffix(6)
    return before.contains { ["not", "inte", "ikke"].contains($0) }
  }
}

extension ESPDQuestionGroup {
  fileprivate init?(_ asked: ESPDRequest.Group, for lot: LotID?) {
    let named = asked.properties.flatMap(\.lots)
    if let lot, !named.isEmpty, !named.contains(lot) { return nil }
    self.init(
      asked.id?.value ?? "", Condition(rawValue: asked.condition?.rawValue ?? "") ?? .always,
      asked.properties.compactMap { ESPDQuestion($0) },
      asked.groups.compactMap { ESPDQuestionGroup($0, for: lot) })
  }
}

extension ESPDQuestion {
  fileprivate init?(_ asked: ESPDRequest.Property) {
    guard let id = asked.id?.value else { return nil }
    self.init(
      id, Element(rawValue: asked.type?.value ?? "") ?? .requirement,
      DataType(rawValue: asked.dataType?.value ?? "") ?? .other,
      asked.description.entries.first?.text ?? "", .detail)
  }

  fileprivate func playing(_ role: Role) -> ESPDQuestion {
    ESPDQuestion(id, element, type, text, role)
  }
}

/// Finds what each question is about by its type and place, which all editions share, since ids and texts
/// differ from one Request to the next.
private struct RoleFinder {
  typealias Role = ESPDQuestion.Role

  /// Roles still to be given, each to the next question of its type.
  private var waiting: [(ESPDQuestion.DataType, Role)]
  private let isSelection: Bool

  init() {
    waiting = []
    isSelection = false
  }

  init(number: String, kind: ESPDCriterion.Kind) {
    let answer = kind == .selection ? [] : [(ESPDQuestion.DataType.indicator, Role.answer)]
    waiting = answer + (Self.further[number] ?? [])
    isSelection = kind == .selection
  }

  private static let further: [String: [(ESPDQuestion.DataType, Role)]] = [
    ESPDCriterion.Number.reserved: [(.percentage, .share), (.text, .categories)],
    ESPDCriterion.Number.group: [
      (.code, .groupRole), (.text, .otherOperators), (.text, .groupName),
    ],
    ESPDCriterion.Number.reliedOn: [(.text, .entityName), (.operatorIdentifier, .entityID)],
    ESPDCriterion.Number.subcontracted: [(.text, .entityName), (.operatorIdentifier, .entityID)],
    ESPDCriterion.Number.size: [(.integer, .employees), (.amount, .turnover)],
    ESPDCriterion.Number.yearlyTurnover: [(.amount, .yearAmount), (.period, .yearPeriod)],
    ESPDCriterion.Number.tradeRegister: [(.indicator, .answer), (.text, .registrationNumber)],
    ESPDCriterion.Number.services: [
      (.text, .referenceText), (.period, .referencePeriod), (.text, .referenceBuyer),
    ],
  ]

  /// A criterion that asks for nothing but evidence asks that itself, and not for what backs an answer.
  mutating func assigned(to groups: [ESPDQuestionGroup]) -> [ESPDQuestionGroup] {
    groups.allSatisfy(\.isElectronic) ? groups : groups.map { assigned(to: $0) }
  }

  mutating func assigned(to group: ESPDQuestionGroup) -> ESPDQuestionGroup {
    if isSelection, group.isSelfSufficiency { return group }
    let isElectronic = group.isElectronic
    let questions = group.questions.map { question in
      isElectronic ? question.playing(.electronic) : question.playing(take(question))
    }
    let groups = group.groups.map { inner in
      guard isElectronic, inner.condition == .onTrue else { return assigned(to: inner) }
      return ESPDQuestionGroup(
        inner.id, inner.condition, inner.questions.map { $0.playing(.evidence) }, inner.groups)
    }
    return ESPDQuestionGroup(group.id, group.condition, questions, groups)
  }

  private mutating func take(_ question: ESPDQuestion) -> Role {
    guard question.element == .question else { return .detail }
    if question.type == .lotIdentifier { return .lots }
    guard let index = waiting.firstIndex(where: { $0.0 == question.type }), isDue(waiting[index].1)
    else { return .detail }
    return waiting.remove(at: index).1
  }

  /// A reference's buyer is named after its period; a text before that is the operator's own part in it.
  private func isDue(_ role: Role) -> Bool {
    role != .referenceBuyer || !waiting.contains { $0.1 == .referencePeriod }
  }
}

extension ESPDQuestionGroup {
  /// Whether it asks if the operator meets a criterion by itself, and upon a no who stands in for it (3.x, 4.x).
  fileprivate var isSelfSufficiency: Bool {
    questions.count == 1 && questions[0].type == .indicator && !groups.isEmpty
      && groups.allSatisfy { $0.condition == .onFalse && $0.questions.first?.type == .indicator }
  }

  /// Whether it asks for evidence that can be fetched: a yes or no, and below it the evidence.
  fileprivate var isElectronic: Bool {
    questions.count == 1 && questions[0].type == .indicator
      && groups.contains { $0.condition == .onTrue && $0.questions.first?.type == .evidence }
  }
}
