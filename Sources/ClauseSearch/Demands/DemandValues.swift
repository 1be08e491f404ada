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
    /// As ``TextDemand/value``.
    var value: String?
  }

  // MARK: Turnover

  /// - Parameter sentences: those that speak of turnover.
  func turnover(_ sentences: [DemandPassage.Sentence], name: Set<DemandWord>) -> Reading {
    var reading = Reading()
    func has(_ word: DemandWord) -> Bool {
      name.contains(word) || sentences.contains { $0.has(word) }
    }
    // A share or a multiple of what the contract is worth is not the amount that stands there.
    guard !has(.times), !has(.worth), !sentences.contains(where: isShare),
      let money = only(sentences)
    else { return reading }
    let years = years(in: sentences)
    let isAverage = has(.average)
    guard years != .several else { return reading }
    // Of several years, and not of how many: whether for each or for all together is for a person to read.
    guard isAverage || years.number != nil || !has(.three) else { return reading }
    reading.stated = Phrase.turnover(money, average: isAverage, years: years.number)
    reading.value = "\(money)\(isAverage ? " average" : "") \(years.number ?? 1)"
    let isOfSeveralYears = years.number.map { $0 > 1 } ?? has(.three)
    guard has(.minimum), !has(.specific), !has(.lot), !has(.estimated), !has(.none) else {
      return reading
    }
    if isAverage, case .one(let number) = years, (2...5).contains(number) {
      reading.content = .averageTurnover(money, years: number)
    } else if !isAverage, !isOfSeveralYears, has(.annual) || has(.closed) {
      reading.content = .turnover(money)
    } else {
      return reading
    }
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

  private func isShare(_ sentence: DemandPassage.Sentence) -> Bool {
    passage.words(of: sentence).contains { $0 == "%" || $0 == "٪" }
  }

  /// The amount of the sentences; `nil` where there is none, or several, or one that is in doubt.
  private func only(_ sentences: [DemandPassage.Sentence]) -> Money? {
    let found = Set(
      sentences.flatMap {
        amounts.amounts(in: passage.words(of: $0), language: passage.language)
      })
    guard found.count == 1, case .money(let money) = found.first else { return nil }
    return money
  }

  /// Of how many years the sentences speak.
  private enum Years: Hashable {
    case unstated
    case one(Int)
    /// More than one number of years, or some years out of several.
    case several

    var number: Int? { if case .one(let number) = self { number } else { nil } }
  }

  /// Numbers of years that stand in the sentences, 1 to 15.
  private func years(in sentences: [DemandPassage.Sentence]) -> Years {
    let matches = sentences.flatMap(\.matches).filter { $0.word == .years }
    let found = Set(
      matches.compactMap { passage.number(before: $0, within: 3) }.filter { (1...15).contains($0) })
    if found.count > 1 || matches.contains(where: passage.isOutOfSeveral) { return .several }
    return found.first.map(Years.one) ?? .unstated
  }

  // MARK: What no fact here answers

  func references(_ sentences: [DemandPassage.Sentence]) -> Reading {
    var reading = Reading()
    let counts = Set(
      sentences.lazy.flatMap(\.matches).filter { $0.word == .references }
        .compactMap { passage.number(before: $0, within: 3) }.filter { (1...20).contains($0) })
    let count = counts.count == 1 ? counts.first : nil
    let years = years(in: sentences).number
    reading.stated = Phrase.references(count: count, years: years)
    if let count, let years { reading.value = "\(count) in \(years)" }
    return reading
  }

  func other(_ sentences: [DemandPassage.Sentence]) -> Reading {
    var reading = Reading()
    let insured = sentences.filter { $0.has(.insurance) }
    if !insured.isEmpty {
      guard let money = insurance(insured) else { return reading }
      reading.stated = Phrase.insurance(money)
      reading.value = "insurance \(money)"
      let isBinding = insured.contains {
        $0.has(.minimum) && $0.has(.must) && $0.has(.tenderer) && $0.has(.liability)
      }
      // Insurance of what the contract is for is no demand on what a tenderer has.
      let isPlain = !insured.contains { $0.has(.lot) || $0.has(.worth) || $0.has(.building) }
      if isBinding, isPlain, sentences.count == insured.count {
        reading.content = .insurance(money)
      }
      return reading
    }
    let staff = Set(
      sentences.lazy.flatMap(\.matches).filter { $0.word == .staff }
        .compactMap { passage.number(before: $0, within: 2) })
    if let count = staff.first, staff.count == 1 {
      reading.stated = Phrase.staff(count)
      reading.value = "staff \(count)"
    }
    return reading
  }

  private func insurance(_ sentences: [DemandPassage.Sentence]) -> Money? {
    sentences.contains { $0.has(.times) || isShare($0) } ? nil : only(sentences)
  }
}

extension Phrase {
  fileprivate static func turnover(_ money: Money, average: Bool, years: Int?) -> Phrase {
    switch (average, years) {
    case (true, .some(let years)):
      Phrase("demand-values.turnover.true", ["money": .money(money), "years": .number(years)])
    case (true, nil):
      Phrase("demand-values.turnover.true.average", ["money": .money(money)])
    case (false, .some(let years)) where years > 1:
      Phrase("demand-values.turnover.false", ["money": .money(money), "years": .number(years)])
    default:
      Phrase("demand-values.turnover.other", ["money": .money(money)])
    }
  }

  fileprivate static func references(count: Int?, years: Int?) -> Phrase? {
    switch (count, years) {
    case (.some(let count), .some(let years)):
      Phrase("demand-values.references.some", ["count": "\(count)", "years": "\(years)"])
    case (.some(let count), nil):
      Phrase("demand-values.references.some.references", ["count": "\(count)"])
    case (nil, .some(let years)): Phrase("demand-values.references.nil", ["years": "\(years)"])
    case (nil, nil): nil
    }
  }

  fileprivate static func insurance(_ money: Money) -> Phrase {
    Phrase("demand-values.insurance", ["money": .money(money)])
  }

  fileprivate static func staff(_ count: Int) -> Phrase {
    Phrase("demand-values.staff", ["count": "\(count)"])
  }
}
