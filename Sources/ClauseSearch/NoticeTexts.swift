package import Notices
package import Values

/// Every text of a notice that may hold a clause, each once, with the lots that it is about.
///
/// Of a text in several languages only those that the notice calls authentic are taken, where there is one:
/// a translation demands nothing of its own.
package struct NoticeTexts {
  package struct Passage {
    /// Three letters each: its own, or where that is not known those of the notice; empty where neither is.
    package let languages: [String]
    package let text: String
    package let source: Source
    /// Whether it names what is bought, as titles do, and so asks nothing of how work is done.
    package let isTitle: Bool
    /// Those that the place in the notice belongs to; all of the notice where it belongs to the procedure.
    package var lots: [LotID]
  }

  package private(set) var passages: [Passage] = []
  private let originals: Set<String>
  private let ofNotice: [String]
  /// Of each place, the passages read there: what a notice states once for all lots stands in every lot.
  private var places: [Source: [Int]] = [:]

  package init(_ notice: Notice) {
    originals = Set(notice.originalLanguages)
    ofNotice = notice.languages
    let all = notice.lots.map(\.id)
    add(notice.procedure, for: all)
    for lot in notice.lots { add(lot, for: [lot.id]) }
    for part in notice.parts { add(part, for: [part.id]) }
    for group in notice.lotGroups { add(group) }
    for item in notice.change?.items ?? [] {
      add(item.description, for: all)
      add(item.after, for: all)
    }
    if let modification = notice.modification { add(modification.description, for: all) }
  }

  private mutating func add(_ procedure: Procedure, for lots: [LotID]) {
    add(procedure.title, isTitle: true, for: lots)
    add(procedure.description, for: lots)
    add(procedure.texts, for: lots)
    for ground in procedure.exclusionGrounds { add(ground.description, for: lots) }
    for reference in procedure.legalReferences {
      add(reference.value, language: "", at: reference.source, for: lots)
    }
  }

  private mutating func add(_ lot: Lot, for lots: [LotID]) {
    add(lot.title, isTitle: true, for: lots)
    add(lot.description, for: lots)
    add(lot.texts, for: lots)
    for criterion in lot.selectionCriteria {
      add(criterion.name, for: lots)
      add(criterion.description, for: lots)
    }
    add(lot.awardCriteria, for: lots)
    add(lot.submission.openingText, for: lots)
    if let term = lot.term {
      add(term.renewalText, for: lots)
      add(term.optionsText, for: lots)
    }
  }

  private mutating func add(_ group: LotGroup) {
    add(group.title, isTitle: true, for: group.lots)
    add(group.description, for: group.lots)
    add(group.awardCriteria, for: group.lots)
  }

  private mutating func add(_ criteria: [AwardCriterion], for lots: [LotID]) {
    for criterion in criteria {
      add(criterion.name, for: lots)
      add(criterion.description, for: lots)
    }
  }

  private mutating func add(_ text: LocalizedText, isTitle: Bool = false, for lots: [LotID]) {
    let hasOriginal = text.entries.contains { originals.contains($0.language) }
    for entry in text.entries where !hasOriginal || originals.contains(entry.language) {
      guard let source = entry.source else { continue }
      add(entry.text, language: entry.language, at: source, isTitle: isTitle, for: lots)
    }
  }

  private mutating func add(_ texts: [ClauseText], for lots: [LotID]) {
    let hasOriginal = texts.contains { originals.contains($0.language) }
    for text in texts where !hasOriginal || originals.contains(text.language) {
      add(text.text, language: text.language, at: text.source, for: lots)
    }
  }

  private mutating func add(
    _ text: String, language: String, at source: Source, isTitle: Bool = false, for lots: [LotID]
  ) {
    let isKnown = !language.isEmpty && language != "UND"
    let languages = isKnown ? [language] : ofNotice
    let known = places[source, default: []].first {
      passages[$0].languages == languages && passages[$0].text == text
    }
    guard let known else {
      places[source, default: []].append(passages.count)
      passages.append(
        Passage(languages: languages, text: text, source: source, isTitle: isTitle, lots: lots))
      return
    }
    passages[known].lots += lots.filter { !passages[known].lots.contains($0) }
  }
}
