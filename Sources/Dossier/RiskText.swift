import Briefs
import Law
import Presentation
import Texts
import Values

/// A risk that somebody took, in words: the requirement stays undetermined and is said to be overridden.
struct RiskText {
  /// As in `LOT-0001, Barkraft: RES-SE-03 Share of target workers: ? undetermined (unknown)`.
  let requirement: String
  private let decision: String

  init(_ risk: TakenRisk, of content: BidContent, in language: OutputLanguage) {
    let places = [risk.lot.description, risk.operatorID.map(content.name)].compactMap(\.self)
    requirement =
      "\(places.joined(separator: ", ")): \(risk.rule.id), \(risk.rule.title.text(in: language)): "
      + VerdictText(risk.verdict, in: language).line
    decision =
      "\(DossierWord.overridden.text(in: language)) \(risk.decision.on), \(risk.decision.by): "
      + risk.decision.risk
  }

  var line: String { "\(requirement). \(decision)" }
}
