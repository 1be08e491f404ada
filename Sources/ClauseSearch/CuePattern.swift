/// A phrase as it is looked for: pieces of folded text and what may stand between them.
///
/// Written with three signs: `*` at either end of a word stands for any letters, `~` for up to three words,
/// and `(a|b)` for one or the other.
struct CuePattern: Hashable, Sendable {
  /// What may stand before a piece.
  enum Gap: Hashable, Sendable {
    case nothing
    /// The rest of a word.
    case letters
    /// Up to three words.
    case words
  }

  struct Piece: Hashable, Sendable {
    let gap: Gap
    let bytes: [UInt8]
  }

  /// Begins with a blank unless the first word may begin with anything.
  let pieces: [Piece]

  /// What is found first; the rest is compared from there.
  var anchor: [UInt8] { pieces[0].bytes }

  /// Every phrase that `text` stands for.
  ///
  /// - Returns: `nil` where it has no letters, or a bracket is open.
  static func all(of text: Substring) -> [CuePattern]? {
    guard let texts = alternatives(text) else { return nil }
    var patterns: [CuePattern] = []
    for text in texts {
      guard let pattern = CuePattern(text) else { return nil }
      patterns.append(pattern)
    }
    return patterns
  }

  private static func alternatives(_ text: Substring) -> [String]? {
    guard let open = text.firstIndex(of: "(") else {
      return text.contains(")") ? nil : [String(text)]
    }
    guard let close = text[open...].firstIndex(of: ")"),
      let rest = alternatives(text[text.index(after: close)...])
    else { return nil }
    let choices = text[text.index(after: open)..<close].split(
      separator: "|", omittingEmptySubsequences: false)
    return choices.flatMap { choice in rest.map { text[..<open] + choice + $0 } }
  }

  private init?(_ text: String) {
    var pieces: [Piece] = []
    var gap = Gap.nothing
    var bytes: [UInt8] = [FoldTable.space]
    func close(_ next: Gap) {
      if !bytes.isEmpty { pieces.append(Piece(gap: gap, bytes: bytes)) }
      bytes = []
      gap = next
    }
    for word in text.split(separator: " ") {
      if word == "~" {
        close(.words)
        bytes = [FoldTable.space]
        continue
      }
      if word.hasPrefix("*"), bytes.last == FoldTable.space { bytes.removeLast() }
      if word.hasPrefix("*"), !pieces.isEmpty || !bytes.isEmpty { return nil }
      bytes += FoldedText(String(word)).bytes.dropFirst().dropLast()
      if word.hasSuffix("*") { close(.letters) }
      bytes.append(FoldTable.space)
    }
    if bytes != [FoldTable.space] || gap == .words { close(.nothing) }
    guard let first = pieces.first, first.bytes.count > 1 else { return nil }
    guard !pieces.contains(where: { $0.bytes.contains(FoldTable.stop) }) else { return nil }
    self.pieces = pieces
  }

  /// Compares what follows the anchor.
  ///
  /// - Parameter index: the first byte behind the anchor.
  /// - Returns: where the last word ends, a blank; `nil` where something else stands there.
  func end(from index: Int, in text: [UInt8]) -> Int? {
    guard let end = end(ofPiecesFrom: 1, at: index, in: text) else { return nil }
    return Self.endOfLast(at: end, in: text)
  }

  /// Where the word ends that the last piece ends in.
  ///
  /// - Parameter index: the first byte behind the piece.
  static func endOfLast(at index: Int, in text: [UInt8]) -> Int {
    text[index - 1] == FoldTable.space ? index - 1 : wordEnd(index, in: text)
  }

  private func end(ofPiecesFrom piece: Int, at index: Int, in text: [UInt8]) -> Int? {
    guard piece < pieces.count else { return index }
    let wanted = pieces[piece]
    switch wanted.gap {
    case .nothing, .letters:
      let start = Self.wordEnd(index, in: text)
      guard matches(wanted.bytes, at: start, in: text) else { return nil }
      return end(ofPiecesFrom: piece + 1, at: start + wanted.bytes.count, in: text)
    case .words:
      // The piece before may have taken the blank that this one begins with.
      var start = Self.endOfLast(at: index, in: text)
      for _ in 0...3 {
        if matches(wanted.bytes, at: start, in: text),
          let found = end(ofPiecesFrom: piece + 1, at: start + wanted.bytes.count, in: text)
        {
          return found
        }
        guard start + 1 < text.count, text[start + 1] != FoldTable.stop else { return nil }
        start = Self.wordEnd(start + 1, in: text)
      }
      return nil
    }
  }

  private static func wordEnd(_ index: Int, in text: [UInt8]) -> Int {
    var end = index
    while end < text.count, text[end] != FoldTable.space { end += 1 }
    return end
  }

  private func matches(_ wanted: [UInt8], at start: Int, in text: [UInt8]) -> Bool {
    guard start + wanted.count <= text.count else { return false }
    for place in wanted.indices where text[start + place] != wanted[place] { return false }
    return true
  }
}
