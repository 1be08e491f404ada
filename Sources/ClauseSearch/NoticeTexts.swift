package import Notices
package import Values

/// Every text of a notice that may hold a clause, each once, with the lots that it is about.
///
/// Of a text in several languages only those that the notice calls authentic are taken, where there is one:
/// a translation demands nothing of its own.
package struct NoticeTexts {
  /// One text of the notice at one place.
  package struct Passage {
    /// Three letters each: its own, or where that is not known those of the notice; empty where neither is.
    package let languages: [String]
    /// The words as the notice has them.
    package let text: String
    /// Field, path and line where it stands.
    package let source: Source
    /// Whether it names what is bought, as titles do, and so asks nothing of how work is done.
    package let isTitle: Bool
    /// Those that the place in the notice belongs to; all of the notice where it belongs to the procedure.
    package var lots: [LotID]
    /// The passage before that has the same words in the same languages, if any.
    package let same: Int?
    /// The passage before that was read at the same place, if any.
    fileprivate let before: Int?
  }

  /// In the order in which the notice is read: procedure, lots, parts, groups, changes.
  package private(set) var passages: [Passage] = []
  private let originals: Set<String>
  private let ofNotice: [String]
  /// Of each place, the last passage read there: what a notice states once for all lots stands in every lot.
  private var places: [Source: Int] = [:]
  /// The lots of passages that several state.
  private var sharing: [Int: Set<LotID>] = [:]
  /// The last passages of each length: what a notice states once a lot is often the same.
  private var lengths: [Int: Int] = [:]

  /// Reads every text of `notice` that may hold a clause.
  package init(_ notice: Notice) {
    originals = Set(notice.originalLanguages)
    ofNotice = notice.languages
    let all = notice.lots.map(\.id)
    add(notice.procedure, for: all)
    // By number: a lot is large, and taken out it is copied.
    for number in notice.lots.indices { add(notice.lots[number], for: [all[number]]) }
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
    let place = passages.count
    let before = places.updateValue(place, forKey: source)
    if let known = passage(before, text, languages) {
      places[source] = before
      share(known, with: lots)
      return
    }
    passages.append(
      Passage(
        languages: languages, text: text, source: source, isTitle: isTitle, lots: lots,
        same: same(text, languages), before: before))
  }

  /// What a notice states for thousands of lots is not looked for in all of them.
  private mutating func share(_ place: Int, with lots: [LotID]) {
    var known = sharing.removeValue(forKey: place) ?? Set(passages[place].lots)
    for lot in lots where known.insert(lot).inserted { passages[place].lots.append(lot) }
    sharing[place] = known
  }

  /// The passage with these words at the place where `last` was read.
  private func passage(_ last: Int?, _ text: String, _ languages: [String]) -> Int? {
    var next = last
    while let known = next {
      if passages[known].languages == languages && passages[known].text == text { return known }
      next = passages[known].before
    }
    return nil
  }

  private mutating func same(_ text: String, _ languages: [String]) -> Int? {
    guard let last = lengths.updateValue(passages.count, forKey: text.utf8.count) else {
      return nil
    }
    let known = passages[last]
    return known.text == text && known.languages == languages ? known.same ?? last : nil
  }
}
