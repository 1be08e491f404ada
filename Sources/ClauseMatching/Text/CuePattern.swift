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
  /// - Parameter folder: whose memory is used.
  /// - Returns: `nil` where it has no letters, or a bracket is open.
  static func all(of text: Substring, _ folder: inout FoldedText) -> [CuePattern]? {
    guard let texts = alternatives(text) else { return nil }
    var patterns: [CuePattern] = []
    for text in texts {
      guard let pattern = CuePattern(text, &folder) else { return nil }
      patterns.append(pattern)
    }
    return patterns
  }

  private static func alternatives(_ text: Substring) -> [Substring]? {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) else {
      return text.utf8.contains(UInt8(ascii: ")")) ? nil : [text]
    }
    guard let close = text.utf8[open...].firstIndex(of: UInt8(ascii: ")")),
      let rest = alternatives(text[text.utf8.index(after: close)...])
    else { return nil }
    let choices = text.utf8[text.utf8.index(after: open)..<close].split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let before = text[..<open]
    return choices.flatMap { choice in
      rest.map { "\(before)\(Substring(choice))\($0)"[...] }
    }
  }

  private init?(_ text: Substring, _ folder: inout FoldedText) {
    let any = UInt8(ascii: "*")
    var pieces: [Piece] = []
    var gap = Gap.nothing
    var bytes: [UInt8] = [FoldTable.space]
    func close(_ next: Gap) {
      if !bytes.isEmpty { pieces.append(Piece(gap: gap, bytes: bytes)) }
      bytes = []
      gap = next
    }
    for word in text.utf8.split(separator: FoldTable.space) {
      if word.elementsEqual(CollectionOfOne(UInt8(ascii: "~"))) {
        close(.words)
        bytes = [FoldTable.space]
        continue
      }
      if word.first == any, bytes.last == FoldTable.space { bytes.removeLast() }
      if word.first == any, !pieces.isEmpty || !bytes.isEmpty { return nil }
      folder.fold(Substring(word), keepsOffsets: false)
      bytes += folder.bytes.dropFirst().dropLast()
      if word.last == any { close(.letters) }
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
