import Law
import Members
import Texts
import Values

/// Answers on suitability and ability, as far as the register holds them; turnover is in ``ESPDAnswerSheet``.
///
/// Whether the operator meets a criterion by itself is for the operator to say, and so are insurance and yearly
/// averages of staff, which the register does not hold.
struct ESPDSelectionAnswers {
  private let filing: ESPDFiling

  init(_ filing: ESPDFiling) { self.filing = filing }

  func answers(to criterion: String) -> ESPDAnswerSheet.RoleAnswers {
    switch criterion {
    case ESPDCriterion.Number.tradeRegister: tradeRegister
    case ESPDCriterion.Number.services: services
    default: [:]
    }
  }

  /// Yes where an extract shows a form that the country's trade registers are for; no is never known.
  private var tradeRegister: ESPDAnswerSheet.RoleAnswers {
    let member = filing.economicOperator
    let use = FactBook(member, asOf: filing.issued.date).use(.legalForm)
    guard use.unusable == nil, case .word(let form)? = use.fact?.value,
      use.fact?.evidence?.kind == EvidenceKind.registerExtract.rawValue,
      LawBook.standard.jurisdiction(of: member.country).papers.tradeRegisterForms.contains(form)
    else { return [.answer: [.open(.noDetails)]] }
    return [
      .answer: [.indicator(true)], .registrationNumber: [.text(member.registration.value)],
    ]
  }

  /// Every reference, the newest first; the period only where all have ended, since answers go by their order.
  private var services: ESPDAnswerSheet.RoleAnswers {
    let references = filing.economicOperator.references.sorted {
      ($1.from, $0.subject) < ($0.from, $1.subject)
    }
    guard let first = references.first else { return [:] }
    let takesAll = filing.edition.model.numbering == .path
    let shown = takesAll ? references : [first]
    let rest: [ESPDAnswer] = takesAll || references.count == 1 ? [] : [.open(.roomForOne)]
    let periods = shown.compactMap { reference in
      reference.through.map { ESPDAnswer.period(from: reference.from, through: $0) }
    }
    return [
      .referenceText: shown.map { .text(text($0)) } + rest,
      .referencePeriod: periods.count == shown.count ? periods + rest : [.open(.noDetails)],
      .referenceBuyer: shown.map { .text($0.buyer) } + rest,
    ]
  }

  private func text(_ reference: ContractReference) -> String {
    let value = reference.value.map {
      let label = ESPDWording.yearlyValue.text(in: filing.language)
      return ". \(label): \(Formats(filing.language).text($0))"
    }
    return "\(reference.subject) (CPV \(reference.cpv))\(value ?? "")"
  }
}
