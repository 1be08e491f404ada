import Law
import Values

/// What texts outside of the criteria of selection ask: terms of the contract, demands in a description.
struct TermDemands {
  let lexicon: DemandLexicon
  let amounts: AmountReader
  let file: String
  /// Whether a code or a text reserves the lot, so that the law's own share is asked for already.
  let isReserved: Bool

  func sheet(of clauses: [Clause], in fields: DemandFields) -> DemandSheet {
    var sheet = DemandSheet.none
    var places: [Place: Int] = [:]
    var hasShare = false
    for clause in clauses {
      // A share that is not the law's is judged with the reservation that it stands with.
      if clause.kind == .targetShare, clause.words?.percentages.contains(30) == false, !hasShare {
        hasShare = true
        continue
      }
      if let reason = reason(clause) {
        sheet.noDemands.append(NoDemand(clause, reason))
        continue
      }
      let demand = demand(clause, fields)
      let place = Place(
        field: fields.field(of: clause.source)?.number ?? 0, source: clause.source,
        kind: clause.kind)
      if let known = places[place],
        sheet.demands[known].clause.requirement?.content == demand.clause.requirement?.content
          || demand.clause.requirement == nil
      {
        sheet.demands[known] = sheet.demands[known].saidAlso(at: [clause])
      } else {
        places[place] = sheet.demands.count
        sheet.demands.append(demand)
      }
    }
    return sheet
  }

  /// A field that is not known stands for its source.
  private struct Place: Hashable {
    let field: Int
    let kind: ClauseKind
    let source: Source?

    init(field: Int, source: Source, kind: ClauseKind) {
      self.field = field
      self.kind = kind
      self.source = field == 0 ? source : nil
    }
  }

  private func demand(_ clause: Clause, _ fields: DemandFields) -> TextDemand {
    let reading = reading(clause)
    // Whoever reads a term of the contract reads all of it, whatever kinds of term it is.
    let mark =
      clause.kind.bindsPerformance
      ? DemandFinder.mark(of: .performanceTerm, fields.text(of: clause.source) ?? clause.quote)
      : DemandFinder.mark(of: clause.kind, clause.quote)
    return TextDemand(
      clause: clause.asking(clause.requirement(reading)), mark: mark, stated: reading.stated,
      value: reading.value)
  }

  private func passage(_ clause: Clause) -> DemandPassage {
    DemandPassage(clause.quote, language: clause.language ?? "", lexicon: lexicon)
  }

  private func reading(_ clause: Clause) -> DemandValues.Reading {
    guard clause.kind == .turnover || clause.kind == .references else {
      return DemandValues.Reading()
    }
    let passage = passage(clause)
    let values = DemandValues(passage: passage, amounts: amounts)
    var reading =
      clause.kind == .turnover
      ? values.turnover(passage.sentences, name: []) : values.references(passage.sentences)
    // Outside of the criteria only words that bind a tenderer make a demand that can be judged.
    if !passage.sentences.contains(where: { $0.has(.must) || $0.has(.tenderer) }) {
      reading.content = nil
    }
    return reading
  }

  /// Why the words ask nothing; `nil` where they may.
  private func reason(_ clause: Clause) -> NoDemand.Reason? {
    switch clause.kind {
    case .targetShare:
      let percentages = clause.words?.percentages ?? []
      return isReserved && percentages.contains(30) ? .reservation : nil
    case .turnover:
      let words = passage(clause).sentences
      let binds = words.contains { $0.has(.must) || $0.has(.tenderer) || $0.has(.minimum) }
      return !binds && words.contains { $0.has(.estimated) } ? .contractValue : nil
    case .employment, .labourLaw, .socialOther:
      return passage(clause).sentences.contains { $0.has(.general) } ? .generalLaw : nil
    default: return nil
    }
  }
}
