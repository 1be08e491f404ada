internal import Digest
package import Law
package import Notices
package import Values

/// Finds what the texts of a notice ask of those who tender or perform, lot by lot: clauses that were found in texts,
/// and every criterion of selection that says something.
///
/// Holds patterns that threads cannot share; use one value a thread.
package struct DemandFinder {
  private let lexicon: DemandLexicon
  private let amounts = AmountReader()

  /// The words by which demands are told in each language.
  package init(_ lexicon: DemandLexicon) { self.lexicon = lexicon }

  /// - Parameter texts: clauses that were found in the notice's texts.
  package func sheets(of notice: Notice, texts: [Clause]) -> [LotID: DemandSheet] {
    Dictionary(
      (notice.lots + notice.parts).map { lot in
        let own = texts.filter { $0.lots.contains(lot.id) }
        return (
          lot.id,
          sheet(
            on: lot, of: notice, own.filter(\.kind.isTextDemand),
            isReserved: own.contains(where: \.kind.reserves))
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private func sheet(
    on lot: Lot, of notice: Notice, _ texts: [Clause], isReserved: Bool
  ) -> DemandSheet {
    let fields = DemandFields(notice, lot: lot)
    var ofCriteria: [Int: [Clause]] = [:]
    var others: [Clause] = []
    var sheet = DemandSheet.none
    for clause in texts {
      switch fields.field(of: clause.source)?.role {
      case .selection(let number), .selectionName(let number):
        ofCriteria[number, default: []].append(clause)
      case .award: sheet.noDemands.append(NoDemand(clause, .awardCriterion))
      case .exclusion: sheet.noDemands.append(NoDemand(clause, .exclusionGround))
      case .subject: sheet.noDemands.append(NoDemand(clause, .subject))
      case .other, nil: others.append(clause)
      }
    }
    let criteria = CriterionDemands(
      notice: notice, lot: lot.id, lexicon: lexicon, amounts: amounts)
    for (number, criterion) in lot.selectionCriteria.enumerated() {
      let found = criteria.sheet(of: criterion, number: number + 1, ofCriteria[number] ?? [])
      sheet.noDemands += found.noDemands
      sheet.demands += found.demands
    }
    let terms = TermDemands(
      lexicon: lexicon, amounts: amounts, file: notice.source.path,
      isReserved: isReserved || lot.reservesParticipation)
    let found = terms.sheet(of: others, in: fields)
    sheet.noDemands += found.noDemands
    let rest = PerformanceTerms(lexicon: lexicon, file: notice.source.path).sheet(
      of: lot, but: Set(texts.map(\.source)), in: fields)
    sheet.noDemands += rest.noDemands
    sheet.demands += rest.demands
    sheet.demands = SameDemands(fields).once(sheet.demands + found.demands)
    return sheet
  }

  /// Names words: what was read and settled once is open again where they change.
  static func mark(of kind: ClauseKind, _ words: String) -> String {
    let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(Digest.hex(Digest.sha256(Array("\(kind.rawValue) \(plain)".utf8))).prefix(16))
  }
}

extension Clause {
  /// The same clause with what was read in it.
  func asking(_ requirement: Requirement?) -> Clause {
    guard let requirement else { return self }
    return Clause(
      id: id, kind: kind, lots: lots, origin: origin, file: file, source: source, quote: quote,
      language: language, requirement: requirement, words: words, award: award)
  }

  /// What was read, as a demand of the notice itself.
  func requirement(_ reading: DemandValues.Reading) -> Requirement? {
    guard let content = reading.content, words?.degree != .mayState else { return nil }
    return Requirement(
      content: content, subject: reading.subject ?? .group,
      origin: DocumentPlace(document: file, page: nil, quote: quote), source: source,
      isSubjectStated: reading.subject != nil)
  }
}
