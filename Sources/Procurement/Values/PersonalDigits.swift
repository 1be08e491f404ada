/// Personal numbers behind other signs than those that belong in them.
package enum PersonalDigits {
  /// Whether a personal number stands in `text`, also with several signs between its digits, or in digits of
  /// another script.
  package static func occur(in text: String) -> Bool {
    // Nearly every text has too few digits, of whatever script, to hold one.
    guard text.utf8.count(where: { (0x30...0x39).contains($0) || $0 >= 0x80 }) >= 10 else {
      return false
    }
    if PersonalNumber.occurs(in: text) { return true }
    let groups = groups(text)
    for start in groups.indices {
      var joined = ""
      for group in groups[start...] {
        joined += group.digits
        if [10, 12].contains(joined.count), PersonalNumber.occurs(in: joined) { return true }
        if joined.count >= 12 || !group.isFollowedClosely { break }
      }
    }
    return false
  }

  package static func digits(_ text: String) -> String {
    text.compactMap { digit($0).map(String.init) }.joined()
  }

  package static func isOnlyDigits(_ text: String) -> Bool {
    text.contains { digit($0) != nil } && text.allSatisfy { digit($0) != nil || !$0.isLetter }
  }

  private static func digit(_ sign: Character) -> Int? {
    sign.unicodeScalars.first?.properties.numericType == .decimal ? sign.wholeNumberValue : nil
  }

  /// Runs of digits, and whether at most three signs that are no letters lie before the next.
  private static func groups(_ text: String) -> [(digits: String, isFollowedClosely: Bool)] {
    var groups: [(digits: String, isFollowedClosely: Bool)] = []
    var between = 4
    var isLetter = false
    for sign in text {
      guard let digit = digit(sign) else {
        between += 1
        isLetter = isLetter || sign.isLetter
        continue
      }
      if between == 0, let last = groups.indices.last {
        groups[last].digits += String(digit)
      } else {
        if let last = groups.indices.last {
          groups[last].isFollowedClosely = between <= 3 && !isLetter
        }
        groups.append((String(digit), false))
      }
      between = 0
      isLetter = false
    }
    return groups
  }
}
