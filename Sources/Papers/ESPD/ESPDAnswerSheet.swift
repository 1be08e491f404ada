import Law
import Members
import Texts
import Values

/// Drafts the answers of one operator, criterion by criterion, from what is known; says open for the rest.
struct ESPDAnswerSheet {
  private let filing: ESPDFiling

  init(_ filing: ESPDFiling) { self.filing = filing }

  /// Answers by question id; what is not in it was not answered.
  ///
  /// No answer points at evidence: the register holds no address where a buyer could fetch a document, and says so
  /// where the ESPD asks whether there is one.
  func draft(for criterion: ESPDCriterion) -> [String: [ESPDAnswer]] {
    var roles = roleAnswers(for: criterion)
    roles[.lots] = [.lot(filing.procedure.lot)]
    roles[.electronic] = [.indicator(false)]
    var draft = filing.details
    for (role, answers) in roles {
      let most = role.mayRepeat ? Int.max : 1
      for question in criterion.questions(role).prefix(most) {
        draft[question.id] = answers.fitted(to: filing.edition)
      }
    }
    return draft
  }

  typealias RoleAnswers = [ESPDQuestion.Role: [ESPDAnswer]]

  private func roleAnswers(for criterion: ESPDCriterion) -> RoleAnswers {
    if criterion.kind == .exclusion { return exclusion(criterion) }
    return switch criterion.number {
    case ESPDCriterion.Number.reserved: reserved
    case ESPDCriterion.Number.officialList: officialList
    case ESPDCriterion.Number.group: group
    case ESPDCriterion.Number.reliedOn: entities(filing.reliedOn)
    case ESPDCriterion.Number.subcontracted: entities(filing.subcontractors)
    case ESPDCriterion.Number.yearlyTurnover: yearlyTurnover
    case ESPDCriterion.Number.size: size
    case ESPDCriterion.Number.tradeRegister, ESPDCriterion.Number.services:
      ESPDSelectionAnswers(filing).answers(to: criterion.number)
    default: [.answer: [.open(.noDetails)]]
    }
  }

  /// GRP-08: only the operator's own declaration answers, and only where every yes can be placed.
  private func exclusion(_ criterion: ESPDCriterion) -> RoleAnswers {
    guard let grounds = filing.economicOperator.exclusionDeclaration?.grounds else {
      return [.answer: [.open(.noDeclaration)]]
    }
    guard Self.knownGrounds.contains(criterion.key) else { return [.answer: [.open(.noDetails)]] }
    guard let clear = criterion.clearedBy else { return [.answer: [.open(.unclearQuestion)]] }
    if grounds.contains(criterion.key) { return [.answer: [.indicator(!clear)]] }
    if let stray = grounds.first(where: { !Self.knownGrounds.contains($0) }) {
      return [.answer: [.open(.unknownGround(stray))]]
    }
    return [.answer: [.indicator(clear)]]
  }

  /// The grounds that declarations name, alike in every edition.
  private static let knownGrounds = Set(
    ESPDModel.v410.criteria.filter { $0.kind == .exclusion }.map(\.key))

  private var reserved: RoleAnswers {
    switch filing.reserved {
    case .notReserved: [:]
    case .no: [.answer: [.indicator(false)]]
    case .open(let phrase): [.answer: [.open(.undetermined(phrase))]]
    case .yes(let share, let consent, let categories):
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
    LawBook.standard.jurisdiction(of: filing.economicOperator.country).papers.hasNoOfficialList
      ? [.answer: [.indicator(false)]] : [.answer: [.open(.officialListUnknown)]]
  }

  /// Only the lead names everybody; a member names the lead. Whoever stands behind a group is not in it.
  private var group: RoleAnswers {
    let group: ESPDGroup
    let others: [ESPDParty]
    switch filing.position {
    case .sole, .supporter: return [.answer: [.indicator(false)]]
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

  /// A head count below ten may point at persons (GDP-04), so such a one stays open with the yes above it.
  private var size: RoleAnswers {
    guard filing.economicOperator.size != "large" else { return [.answer: [.indicator(false)]] }
    let heads = FactBook(filing.economicOperator, asOf: filing.issued.date)
      .quantity(.employedHeads)
    let employees: ESPDAnswer =
      switch heads {
      case nil: .open(.noDetails)
      case let heads? where heads < 10: .open(.tooFewPersons)
      case let heads?: .integer(heads)
      }
    return [
      .answer: [.indicator(true)], .employees: [employees],
      .turnover: Array((yearlyTurnover[.yearAmount] ?? []).prefix(1)),
    ]
  }

  /// The latest years that the register can show, at most three, the newest first.
  private var yearlyTurnover: RoleAnswers {
    let years = filing.economicOperator.facts.filter { $0.name == .turnover && $0.carriesAnswer }
      .sorted { $0.asOf > $1.asOf }.prefix(3)
    let shown = years.compactMap { fact -> (ESPDAnswer, ESPDAnswer)? in
      guard case .money(let amount) = fact.value else { return nil }
      let first = CivilDate(fact.asOf.year, 1, 1)
      return (.amount(amount), .period(from: first, through: fact.asOf))
    }
    guard !shown.isEmpty else {
      return [.yearAmount: [.open(.noDetails)], .yearPeriod: [.open(.noDetails)]]
    }
    return [.yearAmount: shown.map(\.0), .yearPeriod: shown.map(\.1)]
  }
}

extension Fact {
  /// Whether it describes a whole calendar year and more than an unsigned claim shows it.
  fileprivate var carriesAnswer: Bool {
    guard let evidence, evidence.grade < .d else { return false }
    return asOf == CivilDate(asOf.year, 12, 31)
  }
}

extension ESPDQuestion.Role {
  /// Whether a criterion may put such a question several times, with the same answer.
  fileprivate var mayRepeat: Bool { [.electronic, .lots].contains(self) }
}

extension [ESPDAnswer] {
  /// As many answers as an edition takes: texts go into one, of others all but the first stay open.
  fileprivate func fitted(to edition: ESPDEdition) -> [ESPDAnswer] {
    guard edition.model.numbering == .uuid, count > 1 else { return self }
    let texts = compactMap { if case .text(let text) = $0 { text } else { nil } }
    if texts.count == count { return [.text(texts.joined(separator: "; "))] }
    return Array(prefix(1)) + [.open(.roomForOne)]
  }
}
