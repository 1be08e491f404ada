/// The phrases of one language, ready to be looked for.
struct LanguagePhrases: Sendable {
  /// As the EU's list has them, the first one leading: `NOR`, `NOB`, `NNO`.
  let languages: [String]
  private let patterns: [CuePattern]
  /// Of each pattern, its class.
  private let classes: [Int]
  /// Of each pattern, how many bytes its anchor has, and whether it is no more than that: nearly all of them,
  /// which are told without a look at the pattern itself.
  private let anchors: [(length: Int, isAll: Bool)]
  private let automaton: CueAutomaton

  /// The languages that a file says it is for, without reading the rest.
  static func languages(of text: String) -> [String] {
    let key = "language:".utf8
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      if line.starts(with: key) {
        return Substring(line.dropFirst(key.count)).split(separator: " ").map(String.init)
      }
      rest = rest[line.endIndex...].dropFirst()
    }
    return []
  }

  /// - Throws: ``PhraseFailure`` with the line that cannot be understood.
  init(_ text: String, file: String, grammar: Grammar) throws(PhraseFailure) {
    var languages: [String] = []
    var patterns: [CuePattern] = []
    var classes: [Int] = []
    var folder = FoldedText()
    for line in try PhraseLines(text, file: file).lines {
      if line.key == "language" {
        languages = line.value.split(separator: " ").map(String.init)
        continue
      }
      guard let number = grammar.number(named: line.key) else {
        throw PhraseFailure(
          file: file, line: line.number,
          message: "'\(line.key)' is a class that no rule of the grammar uses")
      }
      for phrase in line.value.phrases {
        guard let all = CuePattern.all(of: phrase, &folder) else {
          throw PhraseFailure(
            file: file, line: line.number,
            message: "'\(phrase)' is not a phrase; expected words with *, ~ and (a|b)")
        }
        patterns += all
        classes += all.map { _ in number }
      }
    }
    guard !languages.isEmpty else {
      throw PhraseFailure(file: file, line: 1, message: "no line 'language: FRA' in the file")
    }
    self.languages = languages
    self.patterns = patterns
    self.classes = classes
    anchors = patterns.map { ($0.anchor.count, $0.pieces.count == 1) }
    automaton = CueAutomaton(patterns.map(\.anchor))
  }

  /// Words of a class in a text: bytes of ``FoldedText``, blanks around them left out.
  struct Match: Hashable, Sendable {
    let number: Int
    let start: Int
    let end: Int
  }

  /// All matches in the order in which they begin.
  ///
  /// - Parameter isWanted: whether words of these classes can make anything; where not, none are given.
  func matches(in text: FoldedText, isWanted: (ClassSet) -> Bool = { _ in true }) -> [Match] {
    var matches: [Match] = []
    var present = ClassSet()
    let bytes = text.bytes
    automaton.scan(bytes) { pattern, index in
      let anchor = anchors[pattern]
      let found =
        anchor.isAll
        ? CuePattern.endOfLast(at: index, in: bytes) : patterns[pattern].end(from: index, in: bytes)
      guard let end = found else { return }
      var start = index - anchor.length
      if bytes[start] == FoldTable.space {
        start += 1
      } else {
        while bytes[start - 1] != FoldTable.space { start -= 1 }
      }
      present.insert(classes[pattern])
      matches.append(Match(number: classes[pattern], start: start, end: end))
    }
    guard isWanted(present) else { return [] }
    return matches.sorted { ($0.start, $0.end, $0.number) < ($1.start, $1.end, $1.number) }
  }
}
