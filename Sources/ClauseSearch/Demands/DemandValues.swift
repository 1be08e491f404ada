import Law
import Values

/// Reads the value of a demand out of a passage: a requirement where the words say enough, else what is stated.
struct DemandValues {
  let passage: DemandPassage
  let amounts: AmountReader

  /// What was read of one demand.
  struct Reading {
    var content: Requirement.Content?
    /// Who must meet it, where the words say.
    var subject: Requirement.Subject?
    var stated: Phrase?
  }

  // MARK: Turnover

  /// - Parameter sentences: those that speak of turnover.
  func turnover(_ sentences: [DemandPassage.Sentence], name: Set<DemandWord>) -> Reading {
    var reading = Reading()
    let found = Set(sentences.flatMap { all(in: $0) })
    guard found.count == 1, let money = found.first else { return reading }
    func has(_ word: DemandWord) -> Bool {
      name.contains(word) || sentences.contains { $0.has(word) }
    }
    let years = sentences.lazy.compactMap(years(in:)).first
    let isOfSeveralYears = years.map { $0 > 1 } ?? has(.three)
    let isSimple = !has(.average) && !isOfSeveralYears && !has(.specific) && !has(.lot)
    reading.stated = Phrase.turnover(money, average: has(.average), years: years)
    guard isSimple, has(.minimum), has(.annual) || has(.closed), !has(.estimated) else {
      return reading
    }
    reading.content = .turnover(money)
    reading.subject = subject
    return reading
  }

  /// `nil` where the passage does not say, or says more than one thing.
  private var subject: Requirement.Subject? {
    let says = { (word: DemandWord) in passage.sentences.contains { $0.has(word) } }
    let isPooled = passage.sentences.contains { $0.has(.pooled) && $0.has(.group) }
    switch (isPooled, says(.each), says(.lead)) {
    case (true, false, false): return .group
    case (false, true, false) where passage.sentences.contains { $0.has(.each) && $0.has(.group) }:
      return .each
    default: return nil
    }
  }

  private func all(in sentence: DemandPassage.Sentence) -> [Money] {
    amounts.amounts(in: passage.words(of: sentence), language: passage.language).map(\.money)
  }

  /// A number of years that stands in the sentence, 1 to 15.
  private func years(in sentence: DemandPassage.Sentence) -> Int? {
    sentence.matches.lazy.filter { $0.word == .years }
      .compactMap { passage.number(before: $0, within: 3) }.first { (1...15).contains($0) }
  }

  // MARK: What no fact here answers

  func references(_ sentences: [DemandPassage.Sentence]) -> Reading {
    var reading = Reading()
    let count = sentences.lazy.flatMap(\.matches).filter { $0.word == .references }
      .compactMap { passage.number(before: $0, within: 3) }.first { (1...20).contains($0) }
    let years = sentences.lazy.compactMap(years(in:)).first
    reading.stated = Phrase.references(count: count, years: years)
    return reading
  }

  func other(_ sentences: [DemandPassage.Sentence]) -> Reading {
    var reading = Reading()
    let insured = sentences.filter { $0.has(.insurance) }
    if let money = only(insured.flatMap { all(in: $0) }) {
      reading.stated = Phrase.insurance(money)
      return reading
    }
    let staff = sentences.lazy.flatMap(\.matches).filter { $0.word == .staff }
      .compactMap { passage.number(before: $0, within: 2) }.first
    if let staff { reading.stated = Phrase.staff(staff) }
    return reading
  }

  private func only(_ amounts: [Money]) -> Money? {
    let all = Set(amounts)
    return all.count == 1 ? all.first : nil
  }
}

extension Phrase {
  fileprivate static func turnover(_ money: Money, average: Bool, years: Int?) -> Phrase {
    let (en, sv, da) = (
      Formats(.english).text(money), Formats(.swedish).text(money), Formats(.danish).text(money)
    )
    switch (average, years) {
    case (true, .some(let years)):
      return Phrase(
        en: "\(en), average of \(years) years", sv: "\(sv), genomsnitt av \(years) år",
        da: "\(da), gennemsnit af \(years) år")
    case (true, nil):
      return Phrase(en: "\(en), average", sv: "\(sv), genomsnitt", da: "\(da), gennemsnit")
    case (false, .some(let years)) where years > 1:
      return Phrase(en: "\(en), \(years) years", sv: "\(sv), \(years) år", da: "\(da), \(years) år")
    default: return Phrase(en: en, sv: sv, da: da)
    }
  }

  fileprivate static func references(count: Int?, years: Int?) -> Phrase? {
    switch (count, years) {
    case (.some(let count), .some(let years)):
      Phrase(
        en: "\(count) references, \(years) years", sv: "\(count) referenser, \(years) år",
        da: "\(count) referencer, \(years) år")
    case (.some(let count), nil):
      Phrase(en: "\(count) references", sv: "\(count) referenser", da: "\(count) referencer")
    case (nil, .some(let years)): Phrase(en: "\(years) years", sv: "\(years) år", da: "\(years) år")
    case (nil, nil): nil
    }
  }

  fileprivate static func insurance(_ money: Money) -> Phrase {
    Phrase(
      en: "insurance, \(Formats(.english).text(money))",
      sv: "försäkring, \(Formats(.swedish).text(money))",
      da: "forsikring, \(Formats(.danish).text(money))")
  }

  fileprivate static func staff(_ count: Int) -> Phrase {
    Phrase(en: "\(count) persons", sv: "\(count) personer", da: "\(count) personer")
  }
}
