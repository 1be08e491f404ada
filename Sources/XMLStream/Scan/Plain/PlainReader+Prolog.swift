internal import CLibXML2

extension PlainReader {
  /// Tells of the character that a reference stands for.
  ///
  /// - Returns: the place after it; `nil` for one that is not plain.
  func reference(_ document: Span<UInt8>, at start: Int, _ state: State) -> Int? {
    let most = min(document.count, start + PlainLimits.referenceLength)
    guard unsafe open.count > 0,
      let end = document.place(of: UInt8(ascii: ";"), in: start..<most),
      let letter = document.extracting(start + 1..<end).referenced
    else { return nil }
    for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
      unsafe withUnsafePointer(to: byte) { unsafe state.pointee.characters($0, 1) }
    }
    return end + 1
  }
}

extension Span<UInt8> {
  /// The character that is meant by what stands between `&` and `;`.
  fileprivate var referenced: Unicode.Scalar? {
    if spells("amp") { return "&" }
    if spells("lt") { return "<" }
    if spells("gt") { return ">" }
    if spells("quot") { return "\"" }
    if spells("apos") { return "'" }
    guard byte(at: 0) == UInt8(ascii: "#") else { return nil }
    let isHex = byte(at: 1) == UInt8(ascii: "x")
    let digits = extracting((isHex ? 2 : 1)...)
    guard let number = digits.number(base: isHex ? 16 : 10), let letter = Unicode.Scalar(number)
    else { return nil }
    switch number {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return letter
    default: return nil
    }
  }

  private func number(base: UInt32) -> UInt32? {
    guard !isEmpty, count <= 8 else { return nil }
    var number: UInt32 = 0
    for place in indices {
      let byte = self[place]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46 where base == 16: digit = byte - 0x41 + 10
      case 0x61...0x66 where base == 16: digit = byte - 0x61 + 10
      default: return nil
      }
      number = number &* base &+ UInt32(digit)
    }
    return number
  }

  private func spells(_ word: StaticString) -> Bool {
    unsafe isSame(as: word.utf8Start, word.utf8CodeUnitCount)
  }

  private func starts(at place: Int, with word: StaticString) -> Bool {
    let end = place + word.utf8CodeUnitCount
    return end <= count && extracting(place..<end).spells(word)
  }

  /// The place after the byte order mark and the XML declaration, where there are any; `nil` for a declaration
  /// that is not plain.
  var afterDeclaration: Int? {
    var place = starts(at: 0, with: "\u{FEFF}") ? 3 : 0
    guard byte(at: place) == UInt8(ascii: "<") else { return nil }
    guard starts(at: place, with: "<?xml ") else { return place }
    place += 5
    guard let version = declared("version", from: place),
      extracting(version).spells("1.0")
    else { return nil }
    place = version.upperBound + 1
    if let encoding = declared("encoding", from: place) {
      guard extracting(encoding).spells("UTF-8") || extracting(encoding).spells("utf-8") else {
        return nil
      }
      place = encoding.upperBound + 1
    }
    if let standalone = declared("standalone", from: place) {
      guard extracting(standalone).spells("yes") || extracting(standalone).spells("no") else {
        return nil
      }
      place = standalone.upperBound + 1
    }
    place = afterBlanks(place)
    return starts(at: place, with: "?>") ? place + 2 : nil
  }

  private func declared(_ name: StaticString, from start: Int) -> Range<Int>? {
    let place = afterBlanks(start)
    guard place > start, starts(at: place, with: name) else { return nil }
    return value(from: place + name.utf8CodeUnitCount)
  }

  /// The place after a comment; `nil` for what is none, or is none that XML allows, or is very long.
  func afterComment(_ start: Int) -> Int? {
    guard starts(at: start, with: "<!--") else { return nil }
    var from = start + 4
    let most = min(count, start + PlainLimits.valueLength)
    while let place = place(of: UInt8(ascii: "-"), in: from..<max(from, most)) {
      guard byte(at: place + 1) == UInt8(ascii: "-") else {
        from = place + 1
        continue
      }
      return byte(at: place + 2) == UInt8(ascii: ">") ? place + 3 : nil
    }
    return nil
  }
}
