/// Reads clauses out of texts.
///
/// Keeps its working memory between texts; use one value a thread.
package struct TextReader {
  private let book: PhraseBook
  private var text = FoldedText()
  /// What the texts of a notice are nearly always all in, and its phrases.
  private var last: (languages: [String], phrases: [LanguagePhrases]) = ([], [])

  /// The phrases of all languages, with the grammar that makes clauses of them.
  package init(_ book: PhraseBook) { self.book = book }

  /// Clauses in the order in which they stand; at most one of a kind in a sentence.
  ///
  /// - Parameter language: three letters; `nil` where it is not known, which looks in all languages.
  package mutating func matches(in words: String, language: String?) -> [TextMatch] {
    matches(in: words, book.phrases(for: language))
  }

  /// - Parameter languages: that the words may be in; all where empty.
  package mutating func matches(in words: String, anyOf languages: [String]) -> [TextMatch] {
    guard !languages.isEmpty else { return matches(in: words, language: nil) }
    if last.languages != languages {
      last = (languages, languages.flatMap { book.phrases(for: $0) })
    }
    return matches(in: words, last.phrases)
  }

  private mutating func matches(
    in words: String, _ phrases: [LanguagePhrases]
  ) -> [TextMatch] {
    guard !phrases.isEmpty else { return [] }
    text.fold(words, keepsOffsets: false)
    var found: [TextMatch] = []
    for phrases in phrases {
      let cues = phrases.matches(in: text, isWanted: book.grammar.canMatch)
      if !cues.isEmpty { found += matches(from: cues, words, phrases) }
    }
    return found
  }

  private mutating func matches(
    from cues: [LanguagePhrases.Match], _ words: String, _ phrases: LanguagePhrases
  ) -> [TextMatch] {
    var found: [TextMatch] = []
    var rest = cues[...]
    while let first = rest.first {
      let sentence = text.sentence(around: first.start)
      let own = rest.prefix { $0.start < sentence.upperBound }
      rest = rest.dropFirst(own.count)
      // Most sentences end here: their words make nothing together.
      guard book.grammar.canMatch(ClassSet(own.lazy.map(\.number))) else { continue }
      let isAnswered = rest.first.map {
        $0.number == book.grammar.yes && $0.start == sentence.upperBound + 2
      }
      let reader = SentenceReader(
        grammar: book.grammar, text: text, matches: Array(own), sentence: sentence,
        isOpenQuestion: text.isQuestion(sentence) && isAnswered != true)
      let hits = reader.hits().sorted { $0.start < $1.start }
      if !hits.isEmpty { found += matches(hits, own, sentence, words, phrases.languages[0]) }
    }
    return found
  }

  private mutating func matches(
    _ hits: [SentenceReader.Hit], _ cues: ArraySlice<LanguagePhrases.Match>,
    _ sentence: Range<Int>, _ words: String, _ language: String
  ) -> [TextMatch] {
    text.locate(words)
    let lots = cues.filter { $0.number == book.grammar.lot }.flatMap {
      text.lotNumbers(around: $0.start..<$0.end)
    }
    return hits.map { hit in
      TextMatch(
        kind: hit.rule.kind, degree: hit.degree,
        quote: text.quote(hit.start..<hit.end, in: sentence, of: words),
        position: text.position(hit.start..<hit.end, in: words), language: language,
        rule: hit.rule.text, lotNumbers: lots.uniqued, percentages: text.percentages(in: sentence)
      )
    }
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order of the first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
