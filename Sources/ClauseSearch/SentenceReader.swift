import Law

/// Finds in the matches of one sentence what the grammar calls a clause.
struct SentenceReader {
  typealias Match = LanguagePhrases.Match

  /// Words of a rule that stand together.
  struct Hit {
    let rule: Grammar.Rule
    let degree: WordMatch.Degree
    let start: Int
    let end: Int
  }

  private static let blockerReach = 12
  private static let doubtReach = 4
  private static let negationReach = 5

  private let grammar: Grammar
  private let text: FoldedText
  /// Those of the sentence; words within other words of a longer phrase included.
  private let matches: [Match]
  /// Bytes of the sentence.
  private let sentence: Range<Int>
  /// Whether it asks and no yes follows: nothing is reserved by a question.
  private let isOpenQuestion: Bool
  /// The classes that have words in the sentence.
  private let present: ClassSet

  init(
    grammar: Grammar, text: FoldedText, matches: [Match], sentence: Range<Int>,
    isOpenQuestion: Bool
  ) {
    self.grammar = grammar
    self.text = text
    self.matches = matches
    self.sentence = sentence
    self.isOpenQuestion = isOpenQuestion
    present = ClassSet(matches.lazy.map(\.number))
  }

  /// One hit a kind: the first that stands.
  func hits() -> [Hit] {
    var hits: [Hit] = []
    for rule in grammar.rules where present.contains(rule.needed) {
      if isOpenQuestion && rule.kind.reserves { continue }
      if hits.contains(where: { rules(out: rule, $0.rule) }) { continue }
      if let hit = hit(of: rule) { hits.append(hit) }
    }
    return hits
  }

  private func rules(out rule: Grammar.Rule, _ other: Grammar.Rule) -> Bool {
    if rule.kind == other.kind { return true }
    guard other.kind.reserves else { return false }
    // What a person must first read takes no certain clause away.
    return rule.yieldsToReservation && other.degree == .states
      || rule.degree == .mayState && rule.kind.reserves
  }

  private func hit(of rule: Grammar.Rule) -> Hit? {
    for head in matches where head.number == rule.classes[0] {
      guard let words = words(of: rule, from: head), !isNear(rule.blockers, words),
        rule.ignoresNegation || !isNegated(words, by: rule)
      else { continue }
      return Hit(
        rule: rule,
        degree: isNear(rule.doubts, words, within: Self.doubtReach) ? .mayState : rule.degree,
        start: words.map(\.start).min() ?? 0, end: words.map(\.end).max() ?? 0)
    }
    return nil
  }

  /// The head and, for each other class, the nearest words to what is there.
  private func words(of rule: Grammar.Rule, from head: Match) -> [Match]? {
    var chosen = [head]
    for number in rule.classes.dropFirst() {
      let others = matches.filter { other in
        other.number == number && !chosen.contains { overlap($0, other) }
          && (!rule.isOrdered || other.start > chosen[chosen.count - 1].start)
      }
      let near = others.map { other in
        (other, chosen.map { distance($0, other) }.min() ?? .max)
      }
      guard let best = near.min(by: { $0.1 < $1.1 }), best.1 <= rule.reach else { return nil }
      chosen.append(best.0)
    }
    return chosen
  }

  /// Whether a word of one of the classes stands near.
  private func isNear(
    _ classes: [Int], _ words: [Match], within reach: Int = blockerReach
  ) -> Bool {
    guard classes.contains(where: present.contains) else { return false }
    return matches.contains { match in
      classes.contains(match.number) && !isPartOfAct(match)
        && words.contains { distance($0, match) <= reach }
    }
  }

  /// Whether the words are negated, or what they reserve by: `does not reserve it under article 20`.
  private func isNegated(_ words: [Match], by rule: Grammar.Rule) -> Bool {
    let start = words.map(\.start).min() ?? 0
    let end = words.map(\.end).max() ?? 0
    if isNegated(start..<end) { return true }
    guard rule.kind.reserves else { return false }
    return matches.contains { match in
      match.number == grammar.act && words.contains { distance($0, match) <= Self.blockerReach }
        && isNegated(match.start..<match.end)
    }
  }

  /// Whether a negating word stands shortly before, in between, or alone behind: `reserved: no`.
  private func isNegated(_ range: Range<Int>) -> Bool {
    matches.contains { match in
      guard match.number == grammar.negation, !isPartOfLonger(match) else { return false }
      if match.end <= range.lowerBound {
        return wordCount(match.end, range.lowerBound) <= Self.negationReach
      }
      if match.start >= range.upperBound {
        return wordCount(range.upperBound, match.start) == 0
          && wordCount(match.end, sentence.upperBound) <= 1
      }
      return true
    }
  }

  /// `non` in `non profit` negates nothing; `not` in `participation is not reserved` does, though words for the act
  /// of reserving stand around it.
  private func isPartOfLonger(_ match: Match) -> Bool {
    matches.contains {
      $0.number != match.number && $0.number != grammar.act && $0.start <= match.start
        && $0.end >= match.end && $0.end - $0.start > match.end - match.start
    }
  }

  /// `reserves the right` in `reserves the right to participate` keeps no right for the buyer.
  private func isPartOfAct(_ match: Match) -> Bool {
    guard match.number == grammar.right else { return false }
    return matches.contains {
      $0.number == grammar.act && $0.start <= match.start && $0.end >= match.end
        && $0.end - $0.start > match.end - match.start
    }
  }

  private func overlap(_ one: Match, _ other: Match) -> Bool {
    one.start < other.end && other.start < one.end
  }

  /// Words between two matches, 0 where they touch or overlap.
  private func distance(_ one: Match, _ other: Match) -> Int {
    if overlap(one, other) { return 0 }
    return one.end <= other.start
      ? wordCount(one.end, other.start) : wordCount(other.end, one.start)
  }

  private func wordCount(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    var blanks = 0
    for place in start..<min(end, text.bytes.count) where text.bytes[place] == FoldTable.space {
      blanks += 1
    }
    return max(0, blanks - 1)
  }
}
