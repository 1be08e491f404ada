import Law

/// Tells words that ask something from stock phrases of forms, headings, and pointers to documents.
struct NothingAsked {
  private static let longestPointer = 45
  private static let longestHeading = 8

  private let passage: DemandPassage
  private let isName: Bool

  /// - Parameter isName: whether the text only names a criterion.
  init(_ passage: DemandPassage, isName: Bool) {
    self.passage = passage
    self.isName = isName
  }

  /// Why nothing at all is asked; `nil` where something may be.
  var reason: NoDemand.Reason? {
    let sentences = passage.sentences
    guard !sentences.isEmpty else { return .heading }
    if isFormQuestion { return .formQuestion }
    guard sentences.allSatisfy(isEmpty) else {
      // A name without a description says that something is asked, and the documents say what.
      return isName && sentences.allSatisfy { !$0.hasNumbers && $0.standards.isEmpty }
        ? .pointer : nil
    }
    if sentences.contains(where: isOfWorth) { return .contractValue }
    if sentences.contains(where: isPenalty) { return .contractTerm }
    return sentences.contains(where: isPointer) ? .pointer : .heading
  }

  /// Whether the sentence asks nothing by itself.
  func isEmpty(_ sentence: DemandPassage.Sentence) -> Bool {
    isPointer(sentence) || isNothing(sentence) || isHeading(sentence)
      || isOfWorth(sentence) || isPenalty(sentence)
  }

  /// What the contract is worth, or what the buyer spends.
  private func isOfWorth(_ sentence: DemandPassage.Sentence) -> Bool {
    let isWorth = sentence.has(.worth) && sentence.has(.estimated)
    let isSpent = sentence.has(.buyer) && (sentence.has(.annual) || sentence.has(.years))
    return (isWorth || isSpent) && sentence.hasNumbers && !asksTenderers(sentence)
  }

  /// What a breach of the contract costs.
  private func isPenalty(_ sentence: DemandPassage.Sentence) -> Bool {
    sentence.has(.penalty) && sentence.hasNumbers && !asksTenderers(sentence)
  }

  /// Whether any word may ask something of those who tender.
  private func asksTenderers(_ sentence: DemandPassage.Sentence) -> Bool {
    let asking: [DemandWord] = [
      .must, .minimum, .tenderer, .turnover, .references, .certificate, .insurance, .staff, .each,
      .group,
    ]
    return asking.contains(where: sentence.has) || !sentence.standards.isEmpty
  }

  /// The form's own words, without a value.
  private var isFormQuestion: Bool {
    let sentences = passage.sentences
    let hasValue = sentences.contains { $0.hasFigures || !$0.standards.isEmpty }
    guard !hasValue, sentences.count <= 4 else { return false }
    if sentences.contains(where: { $0.has(.form) }) { return true }
    let last = passage.text.last { !$0.isWhitespace }
    return sentences.count <= 2 && (last == "?" || last == ":")
  }

  private func isPointer(_ sentence: DemandPassage.Sentence) -> Bool {
    guard sentence.count <= Self.longestPointer, sentence.standards.isEmpty else { return false }
    let words = passage.words(of: sentence)
    let isAddress = words.contains("http") || words.contains("www.")
    guard isAddress || sentence.has(.documents) else { return false }
    return !(sentence.has(.tenderer) && sentence.has(.must))
      && !(sentence.has(.minimum) && sentence.hasFigures)
  }

  private func isNothing(_ sentence: DemandPassage.Sentence) -> Bool {
    sentence.count <= Self.longestHeading && !sentence.hasNumbers && sentence.has(.none)
      || sentence.count <= 2 && sentence.matches.isEmpty && passage.text.count <= 3
  }

  /// A line that only says what comes next.
  private func isHeading(_ sentence: DemandPassage.Sentence) -> Bool {
    guard sentence.range.upperBound < (passage.sentences.last?.range.upperBound ?? 0) else {
      return false
    }
    return sentence.count <= Self.longestHeading && !sentence.hasFigures && !sentence.has(.must)
      && sentence.standards.isEmpty
      && !sentence.has(.turnover) && !sentence.has(.references) && !sentence.has(.insurance)
  }
}

extension DemandPassage.Sentence {
  /// Numbers that may be a value: those of an annex or a year of an act are none.
  var hasFigures: Bool { hasNumbers && !(has(.form) && !has(.minimum)) }
}
