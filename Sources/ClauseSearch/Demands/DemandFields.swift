import Notices
import Values

/// What each text of a notice is for, so that the same words in several languages are one, and words that weigh or
/// name something are told from words that ask.
struct DemandFields {
  enum Role: Hashable {
    case selection(Int)
    case selectionName(Int)
    case award
    case exclusion
    case subject
    case other
  }

  /// One field, in whatever languages it stands.
  struct Field: Hashable {
    let number: Int
    let role: Role
  }

  private var fields: [Source: Field] = [:]
  private var words: [Source: String] = [:]
  private var count = 0

  init(_ notice: Notice, lot: Lot) {
    add(notice.procedure.title, .subject)
    add(notice.procedure.description, .other)
    add(notice.procedure.texts)
    for ground in notice.procedure.exclusionGrounds { add(ground.description, .exclusion) }
    add(lot.title, .subject)
    add(lot.description, .other)
    add(lot.texts)
    for (number, criterion) in lot.selectionCriteria.enumerated() {
      add(criterion.name, .selectionName(number))
      add(criterion.description, .selection(number))
    }
    for criterion in lot.awardCriteria { add(criterion) }
    for group in notice.lotGroups where group.lots.contains(lot.id) {
      add(group.title, .subject)
      for criterion in group.awardCriteria { add(criterion) }
    }
  }

  func field(of source: Source) -> Field? { fields[source] }

  /// The whole text that stands there.
  func text(of source: Source) -> String? { words[source] }

  private mutating func add(_ criterion: AwardCriterion) {
    add(criterion.name, .award)
    add(criterion.description, .award)
  }

  private mutating func add(_ text: LocalizedText, _ role: Role) {
    guard !text.isEmpty else { return }
    count += 1
    for entry in text.entries {
      guard let source = entry.source else { continue }
      add(source, Field(number: count, role: role), entry.text)
    }
  }

  /// Texts of one kind follow each other in every language: the second Danish one is the second English one.
  private mutating func add(_ texts: [ClauseText]) {
    var numbers: [Place: Int] = [:]
    var seen: [Place: Int] = [:]
    for text in texts {
      let order = seen[Place(kind: text.kind, word: text.language), default: 0]
      seen[Place(kind: text.kind, word: text.language)] = order + 1
      let place = Place(kind: text.kind, word: String(order))
      if numbers[place] == nil {
        count += 1
        numbers[place] = count
      }
      let role: Role = text.kind.hasPrefix("award") ? .award : .other
      add(text.source, Field(number: numbers[place] ?? count, role: role), text.text)
    }
  }

  private struct Place: Hashable {
    let kind: String
    let word: String
  }

  private mutating func add(_ source: Source, _ field: Field, _ text: String) {
    guard fields[source] == nil else { return }
    fields[source] = field
    words[source] = text
  }
}
