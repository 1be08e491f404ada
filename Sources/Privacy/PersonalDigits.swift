/// Personal numbers in any spelling, also behind other signs than those that belong in them.
package enum PersonalDigits {
  /// Whether a personal number stands in `text`: with signs, blanks or words between its digits, with a letter
  /// in it, or in digits of another script.
  package static func occur(in text: String) -> Bool {
    // Nearly every text has too few digits, of whatever script, to hold one.
    guard text.utf8.count(where: { (0x30...0x39).contains($0) || $0 >= 0x80 }) >= 8 else {
      return false
    }
    let groups = DigitGroups(text)
    guard groups.all.reduce(0, { $0 + $1.digits.count }) >= 8 else { return false }
    let search = PersonalSearch(groups)
    return search.finds && !isOnlyInAccounts(text)
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

  /// Whether what was found stands within account numbers (IBAN) with right check digits, or within UUIDs.
  private static func isOnlyInAccounts(_ text: String) -> Bool {
    let uuid = /[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/
    let iban = /[A-Z]{2}[0-9]{2}([ \u{A0}]?[0-9A-Z]{4}){2,7}([ \u{A0}]?[0-9A-Z]{1,3})?/
    var rest = text.replacing(uuid, with: "¶")
    rest = rest.replacing(iban) { isAccount(String($0.output.0)) ? "¶" : String($0.output.0) }
    return rest != text && !PersonalSearch(DigitGroups(rest)).finds
  }

  /// Modulus 97 over the letters as numbers, with the first four signs at the end: ISO 13616.
  private static func isAccount(_ text: String) -> Bool {
    let signs = text.filter { !$0.isWhitespace }
    let turned = signs.dropFirst(4) + signs.prefix(4)
    let rest = turned.reduce(0) { sum, sign in
      let value = Int(String(sign), radix: 36) ?? 0
      return (sum * (value > 9 ? 100 : 10) + value) % 97
    }
    return (15...34).contains(signs.count) && rest == 1
  }
}
