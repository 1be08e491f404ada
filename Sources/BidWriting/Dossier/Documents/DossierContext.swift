import Procurement

/// What the papers of one group of tenderers are made from.
struct DossierContext {
  let content: BidContent
  /// Lots with the same tenderers.
  let lots: [LotContent]
  let language: OutputLanguage
  let formats: Formats

  init(_ content: BidContent, lots: [LotContent], language: OutputLanguage) {
    self.content = content
    self.lots = lots
    self.language = language
    formats = Formats(language)
  }

  var tenderers: [Tenderer] { lots.first?.plan.tenderers ?? [] }
  var isGroup: Bool { tenderers.count > 1 }

  var members: [(part: Tenderer, member: EconomicOperator)] {
    tenderers.compactMap { part in content.economicOperator(part.operatorID).map { (part, $0) } }
  }

  var leader: EconomicOperator? { members.first?.member }

  var buyer: String { content.buyer?.name.text(preferring: language.threeLetters) ?? "" }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func title(of lot: LotContent) -> String {
    let title = lot.lot.title.text(preferring: language.threeLetters) ?? ""
    return title.isEmpty ? lot.lot.id.description : "\(lot.lot.id): \(title)"
  }

  func role(_ role: Tenderer.Role) -> String {
    switch role {
    case .sole: Word.soleTenderer.text(in: language)
    case .lead: Word.lead.text(in: language)
    case .member: Word.member.text(in: language).lowercased()
    }
  }

  /// `M01` with its number, as papers name a legal person.
  func line(_ member: EconomicOperator) -> String {
    "\(member.name) (\(member.registration.value))"
  }

  func amount(_ assignment: Assignment) -> String {
    let unit = assignment.demand.unit.phrase.text(in: language)
    let period = assignment.demand.period.phrase.text(in: language)
    return "\(formats.text(assignment.amount)) \(unit) / \(period)"
  }

  /// The share that the ESPD states; `nil` where it states none.
  func share(of operatorID: OperatorID, on lot: LotID) -> String? {
    let response = content.responses.first { $0.lot == lot && $0.operatorID == operatorID }?
      .response
    guard
      case .percentage(let share)? = response?.answers(ESPDCriterion.Number.reserved, .share).first
    else { return nil }
    return percent(share)
  }

  func percent(_ fraction: ESPDFraction) -> String {
    "\(formats.text(hundredths: fraction.tenThousandths))\u{A0}%"
  }
}
