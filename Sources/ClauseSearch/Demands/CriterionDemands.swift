import Law
import Notices
import Values

/// What one criterion of selection asks: by kind, once a kind, and whatever else it says as one more to be read.
struct CriterionDemands {
  let notice: Notice
  let lot: LotID
  let lexicon: DemandLexicon
  let amounts: AmountReader

  /// - Parameters:
  ///   - number: of the criterion within the lot, from 1.
  ///   - clauses: that were found in its texts.
  func sheet(of criterion: SelectionCriterion, number: Int, _ clauses: [Clause]) -> DemandSheet {
    var sheet = DemandSheet.none
    guard let entry = entry(of: criterion), let source = entry.source else { return sheet }
    let passage = DemandPassage(entry.text, language: entry.language, lexicon: lexicon)
    let nothing = NothingAsked(passage, isName: criterion.description.isEmpty)
    let draft = Draft(
      criterion: criterion, number: number, passage: passage, source: source,
      language: entry.language)
    if let reason = nothing.reason {
      let own =
        clauses.isEmpty ? [clause(.selectionOther, passage.sentences.first, draft)] : clauses
      sheet.noDemands = own.map { NoDemand($0, reason) }
      return sheet
    }
    return demands(draft, nothing, clauses, into: sheet)
  }

  private struct Draft {
    let criterion: SelectionCriterion
    let number: Int
    let passage: DemandPassage
    let source: Source
    let language: String
  }

  private func demands(
    _ draft: Draft, _ nothing: NothingAsked, _ clauses: [Clause], into sheet: DemandSheet
  ) -> DemandSheet {
    var sheet = sheet
    let passage = draft.passage
    var byKind = Dictionary(grouping: clauses, by: \.kind)
    let asking = passage.sentences.filter { !nothing.isEmpty($0) }
    let kinds = kinds(of: draft, asking)
    var covered: Set<Int> = []
    var isRead = false
    for (kind, sentences) in kinds {
      covered.formUnion(sentences.map(\.range.lowerBound))
      let own = byKind.removeValue(forKey: kind) ?? []
      let made = demands(kind, sentences, own, draft)
      isRead = isRead || made.contains { $0.clause.requirement == nil }
      sheet.demands += made
    }
    for (_, own) in byKind.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      sheet.demands.append(demand(own[0], alsoAt: Array(own.dropFirst()), draft, nil))
      isRead = true
    }
    let rest = asking.filter { !covered.contains($0.range.lowerBound) }
    // Who must read the criterion anyway reads the rest of it too.
    if let first = rest.first(where: \.hasNumbers) ?? rest.first, !isRead {
      let reading = DemandValues(passage: passage, amounts: amounts).other(rest)
      sheet.demands.append(
        demand(clause(.selectionOther, first, draft), draft, reading))
    }
    return sheet
  }

  /// The kinds that words or the code name, each with its sentences.
  private func kinds(
    of draft: Draft, _ sentences: [DemandPassage.Sentence]
  ) -> [(ClauseKind, [DemandPassage.Sentence])] {
    var found: [(ClauseKind, [DemandPassage.Sentence])] = []
    let turnover = sentences.filter { $0.has(.turnover) }
    if !turnover.isEmpty { found.append((.turnover, turnover)) }
    let references = sentences.filter { $0.has(.references) && !$0.has(.turnover) }
    if !references.isEmpty { found.append((.references, references)) }
    let standards = sentences.filter { !$0.standards.isEmpty }
    if !standards.isEmpty { found.append((.certificate, standards)) }
    guard found.isEmpty, let kind = Self.kind(of: draft.criterion.type?.value) else { return found }
    return [(kind, sentences)]
  }

  /// By the code, where it says; a general one says nothing.
  private static func kind(of code: String?) -> ClauseKind? {
    guard let code else { return nil }
    if code.hasPrefix("slc-stand-to") { return .turnover }
    if code.hasPrefix("slc-abil-ref") { return .references }
    return code.hasPrefix("slc-sche") ? .certificate : nil
  }

  private func demands(
    _ kind: ClauseKind, _ sentences: [DemandPassage.Sentence], _ clauses: [Clause], _ draft: Draft
  ) -> [TextDemand] {
    let values = DemandValues(passage: draft.passage, amounts: amounts)
    let own = clauses.first ?? clause(kind, sentences.first, draft)
    let rest = Array(clauses.dropFirst())
    switch kind {
    case .turnover:
      let name = Set(
        draft.criterion.name.entries.prefix(1).flatMap {
          lexicon.matches(in: FoldedText($0.text)).map(\.word)
        })
      let reading = values.turnover(valued(sentences, in: draft.passage), name: name)
      return [demand(own, alsoAt: rest, draft, reading)]
    case .certificate:
      let standards = sentences.flatMap(\.standards).uniquedStandards
      guard standards.count > 1 else {
        return [demand(own, alsoAt: rest, draft, certificate(standards.first, sentences))]
      }
      return standards.enumerated().map { place, standard in
        demand(
          place == 0 ? own : own.numbered(place + 1), alsoAt: place == 0 ? rest : [], draft,
          certificate(standard, sentences))
      }
    default: return [demand(own, alsoAt: rest, draft, values.references(sentences))]
    }
  }

  /// With the sentence behind, where the amount stands in a line of its own.
  private func valued(
    _ sentences: [DemandPassage.Sentence], in passage: DemandPassage
  ) -> [DemandPassage.Sentence] {
    guard sentences.allSatisfy({ !$0.hasNumbers }), let last = sentences.last,
      let next = passage.sentences.first(where: { $0.range.lowerBound >= last.range.upperBound })
    else { return sentences }
    return sentences + [next]
  }

  private func certificate(
    _ standard: String?, _ sentences: [DemandPassage.Sentence]
  ) -> DemandValues.Reading {
    guard let standard else { return DemandValues.Reading() }
    var reading = DemandValues.Reading()
    reading.stated = Phrase(verbatim: standard)
    reading.value = standard
    // A certificate for one kind of work, or one that is not asked for, is for a person to read.
    // `or the like` of a short sentence means equivalents, of a long one kinds of work.
    let isPlain = sentences.allSatisfy {
      !$0.has(.lot) && !$0.has(.none) && (!$0.has(.specific) || $0.count <= 20)
    }
    guard isPlain else {
      return reading
    }
    reading.content = .certificate(scheme: standard, orEquivalent: true)
    return reading
  }

  private func demand(
    _ clause: Clause, alsoAt: [Clause] = [], _ draft: Draft, _ reading: DemandValues.Reading?
  ) -> TextDemand {
    let requirement = reading.flatMap(clause.requirement)
    let value = requirement.map { " \($0.content)" } ?? ""
    return TextDemand(
      clause: clause.asking(requirement), alsoAt: alsoAt,
      mark: DemandFinder.mark(of: clause.kind, draft.passage.text + value),
      stated: reading?.stated, value: reading?.value)
  }

  private func clause(
    _ kind: ClauseKind, _ sentence: DemandPassage.Sentence?, _ draft: Draft
  ) -> Clause {
    Clause(
      id: "\(lot)/\(kind.rawValue)/criterion/\(draft.number)", kind: kind, lots: [lot],
      origin: .text, file: notice.source.path, source: draft.source,
      quote: sentence.map(draft.passage.quote) ?? draft.passage.text, language: draft.language)
  }

  /// The description, or the name where that is all there is: in a language that binds, where one is named.
  private func entry(of criterion: SelectionCriterion) -> LocalizedText.Entry? {
    let entries =
      criterion.description.isEmpty ? criterion.name.entries : criterion.description.entries
    return entries.first { notice.originalLanguages.contains($0.language) } ?? entries.first
  }
}

extension [String] {
  fileprivate var uniquedStandards: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Clause {
  /// The same words, asking something further.
  fileprivate func numbered(_ number: Int) -> Clause {
    Clause(
      id: "\(id)/\(number)", kind: kind, lots: lots, origin: origin, file: file, source: source,
      quote: quote, language: language, words: words)
  }
}
