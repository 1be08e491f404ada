internal import Phrases

/// What a word of `phrases/demands.txt` says of a demand.
enum DemandWord: String, CaseIterable {
  case turnover, specific, average, annual, closed, years, three, minimum, estimated, must, tenderer
  case references, certificate, insurance, staff, pooled, each, lead, group
  case documents, none, form, general, lot, million
}

/// The words by which demands are read, of all languages at once.
package struct DemandLexicon: Sendable {
  /// Words in a folded text: blanks around them left out.
  struct Match {
    let word: DemandWord
    let start: Int
    let end: Int
  }

  private let patterns: [CuePattern]
  private let words: [DemandWord]
  private let automaton: CueAutomaton

  /// - Throws: ``PhraseFailure`` with the line that cannot be understood.
  package init(_ text: String, file: String) throws(PhraseFailure) {
    var patterns: [CuePattern] = []
    var words: [DemandWord] = []
    var folder = FoldedText()
    for line in try PhraseLines(text, file: file).lines {
      guard let word = DemandWord(rawValue: String(line.key)) else {
        throw PhraseFailure(
          file: file, line: line.number, message: "'\(line.key)' is no class of these words")
      }
      for phrase in line.value.phrases {
        guard let all = CuePattern.all(of: phrase, &folder) else {
          throw PhraseFailure(
            file: file, line: line.number,
            message: "'\(phrase)' is not a phrase; expected words with *, ~ and (a|b)")
        }
        patterns += all
        words += all.map { _ in word }
      }
    }
    self.patterns = patterns
    self.words = words
    automaton = CueAutomaton(patterns.map(\.anchor))
  }

  /// The words that the program carries.
  ///
  /// - Throws: ``PhraseFailure`` where our own file is malformed, which a test keeps from being released.
  package static func own() throws(PhraseFailure) -> DemandLexicon { try loaded.get() }

  private static let loaded: Result<DemandLexicon, PhraseFailure> = {
    do throws(PhraseFailure) {
      return .success(try DemandLexicon(PhraseFiles.demands, file: "demands.txt"))
    } catch { return .failure(error) }
  }()

  func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    automaton.scan(text.bytes) { pattern, index in
      guard let end = patterns[pattern].end(from: index, in: text.bytes) else { return }
      var start = index - patterns[pattern].anchor.count
      if text.bytes[start] == FoldTable.space { start += 1 }
      found.append(Match(word: words[pattern], start: start, end: end))
    }
    return found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }
}
