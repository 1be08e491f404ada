import Procurement

/// Drafts the answers of one operator, criterion by criterion, from what is known; says open for the rest.
struct ESPDAnswerSheet {
  private let filing: ESPDFiling

  init(_ filing: ESPDFiling) { self.filing = filing }

  /// The evidence that answers may point at.
  var evidence: [ESPDEvidence] {
    if case .yes(_, _, _, let evidence) = filing.reserved { evidence } else { [] }
  }

  /// Answers by question id; what is not in it was not answered.
  func draft(for criterion: ESPDCriterion) -> [String: [ESPDAnswer]] {
    var roles = roleAnswers(for: criterion)
    let proof = criterion.number == ESPDCriterion.Number.reserved ? evidence : []
    roles[.electronic] = [.indicator(!proof.isEmpty)]
    roles[.evidence] = proof.map { .evidence($0.id) }
    var draft = filing.details
    for (role, answers) in roles {
      if let question = criterion.question(role) { draft[question.id] = answers }
    }
    return draft
  }

  private typealias RoleAnswers = [ESPDQuestion.Role: [ESPDAnswer]]

  private func roleAnswers(for criterion: ESPDCriterion) -> RoleAnswers {
    if let clear = criterion.clearedBy { return exclusion(criterion, clear: clear) }
    return switch criterion.number {
    case ESPDCriterion.Number.reserved: reserved
    case ESPDCriterion.Number.officialList: officialList
    case ESPDCriterion.Number.group: group
    case ESPDCriterion.Number.reliedOn: entities(filing.reliedOn)
    case ESPDCriterion.Number.subcontracted: entities(filing.subcontractors)
    default: [.answer: [.open(.noDetails)]]
    }
  }

  /// GRP-08: only the operator's own declaration answers, and only where every yes can be placed.
  private func exclusion(_ criterion: ESPDCriterion, clear: Bool) -> RoleAnswers {
    guard let grounds = filing.economicOperator.exclusionDeclaration?.grounds else {
      return [.answer: [.open(.noDeclaration)]]
    }
    if grounds.contains(criterion.key) { return [.answer: [.indicator(!clear)]] }
    let known = Set(filing.edition.model.criteria.filter { $0.kind == .exclusion }.map(\.key))
    if let stray = grounds.first(where: { !known.contains($0) }) {
      return [.answer: [.open(.unknownGround(stray))]]
    }
    return [.answer: [.indicator(clear)]]
  }

  private var reserved: RoleAnswers {
    switch filing.reserved {
    case .notReserved: [:]
    case .no: [.answer: [.indicator(false)]]
    case .open(let phrase): [.answer: [.open(.undetermined(phrase))]]
    case .yes(let share, let consent, let categories, _):
      [
        .answer: [.indicator(true)], .share: [stated(share, consent: consent)],
        .categories: [described(share, categories)],
      ]
    }
  }

  private func stated(_ share: TargetShare, consent: Bool?) -> ESPDAnswer {
    guard let consent else { return .open(.consentNotAsked) }
    guard consent else { return .open(.consentRefused) }
    guard share.identifiesPersons else { return .percentage(share.fraction) }
    return share.isAtLeastLawful ? .percentage(TargetShare.lawful) : .open(.tooFewPersons)
  }

  private func described(_ share: TargetShare, _ categories: String?) -> ESPDAnswer {
    let shown = share.hidesCategories ? nil : categories
    guard share.identifiesPersons else { return shown.map { .text($0) } ?? .open(.noCategories) }
    let floor = ESPDWording.atLeastLawful.text(in: filing.language)
    return .text(shown.map { "\($0). \(floor)" } ?? floor)
  }

  /// Known for Sweden only, where the answer is always no.
  ///
  /// - Source: Upphandlingsmyndigheten, answers on ESPD ("Nej" to the question on official lists).
  private var officialList: RoleAnswers {
    filing.economicOperator.country == "SWE"
      ? [.answer: [.indicator(false)]] : [.answer: [.open(.officialListUnknown)]]
  }

  /// Only the lead names everybody; a member names the lead.
  private var group: RoleAnswers {
    let group: ESPDGroup
    let others: [ESPDParty]
    switch filing.position {
    case .sole: return [.answer: [.indicator(false)]]
    case .lead(let own): (group, others) = (own, own.members)
    case .member(let own): (group, others) = (own, [own.lead])
    }
    return [
      .answer: [.indicator(true)], .groupRole: [.role(filing.position.role)],
      .otherOperators: [.text(others.map(\.line).joined(separator: "; "))],
      .groupName: [.text(group.name)],
    ]
  }

  private func entities(_ parties: [ESPDParty]) -> RoleAnswers {
    [
      .answer: [.indicator(!parties.isEmpty)], .entityName: parties.map { .text($0.name) },
      .entityID: parties.map { $0.identifiers.last.map { .identifier($0) } ?? .open(.noDetails) },
    ]
  }
}
