import Briefs
import Judging
import Law
import Members
import Notices
import Papers
import Planning
import Presentation
import Texts
import Values

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

  /// Those who stand behind the tenderers on any of the lots, each once.
  var supporters: [EconomicOperator] {
    var seen: Set<OperatorID> = []
    return lots.flatMap(\.plan.supporters).map(\.operatorID).filter { seen.insert($0).inserted }
      .compactMap(content.economicOperator)
  }

  var leader: EconomicOperator? { members.first?.member }

  var buyer: String { content.buyer?.name.text(preferring: language.threeLetters) ?? "" }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func title(of lot: LotContent) -> String {
    let title = content.notice.title(of: lot.lot.id, in: language)
    return title.isEmpty ? lot.lot.id.description : "\(lot.lot.id): \(title)"
  }

  func role(_ role: Tenderer.Role) -> String {
    switch role {
    case .sole: Word.soleTenderer.text(in: language)
    case .lead: Word.lead.text(in: language)
    case .member: Word.member.text(in: language).lowercased()
    }
  }

  func word(_ kind: Supporter.Kind) -> String {
    (kind == .reliedOn ? PlanWord.reliedOn : .subcontractor).text(in: language)
  }

  /// `M01` with its number, as papers name a legal person.
  func line(_ member: EconomicOperator) -> String {
    "\(member.name) (\(number(of: member)))"
  }

  /// As its country writes it: a Swedish number with its hyphen, as in `769698-1203`.
  func number(of member: EconomicOperator) -> String { member.registration.shown }

  func amount(_ assignment: Assignment) -> String {
    amount(assignment.amount, of: assignment.demand)
  }

  func amount(_ amount: Int, of demand: Demand) -> String {
    let unit = demand.unit.phrase.text(in: language)
    let period = demand.period.phrase.text(in: language)
    return "\(formats.text(amount)) \(unit) / \(period)"
  }

  /// Whether participation in the lot is reserved under Article 20.
  func isReserved(_ lot: LotContent) -> Bool {
    lot.tender?.clauses.contains { $0.kind == .reservedArt20 } == true
  }

  /// The share that the ESPD states; `nil` where it states none.
  func share(of operatorID: OperatorID, on lot: LotID) -> String? {
    stated(operatorID, on: lot).map(percent)
  }

  /// Whether the ESPD states the operator's exact share, and not the law's in its place.
  func statesOwnShare(_ operatorID: OperatorID, on lot: LotID) -> Bool {
    guard let stated = stated(operatorID, on: lot), let own = content.economicOperator(operatorID),
      let judged = lots.first(where: { $0.lot.id == lot })
    else { return false }
    let book = FactBook(own, asOf: judged.candidates.asOf)
    guard let part = book.quantity(.occupiedTargetHeads),
      let whole = book.quantity(.occupiedHeads),
      let share = TargetShare(part: part, of: whole)
    else { return false }
    return !share.identifiesPersons && share.fraction == stated
  }

  private func stated(_ operatorID: OperatorID, on lot: LotID) -> ESPDFraction? {
    let response = content.responses.first { $0.lot == lot && $0.operatorID == operatorID }?
      .response
    guard
      case .percentage(let share)? = response?.answers(ESPDCriterion.Number.reserved, .share).first
    else { return nil }
    return share
  }

  func percent(_ fraction: ESPDFraction) -> String {
    "\(formats.text(hundredths: fraction.tenThousandths))\u{A0}%"
  }
}
