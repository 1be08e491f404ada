internal import Members

/// The JSON of statements, as older versions wrote it.
enum StoredJSON {
  /// Without signs that no text may have: older versions took them in, and no exchange file can carry them.
  static func cleaned(_ json: String) -> String {
    guard json.contains("\\u") || !KeptText.isClean(json) else { return json }
    var kept = String.UnicodeScalarView()
    var rest = json.unicodeScalars[...]
    while let sign = rest.popFirst() {
      guard sign == "\\", let escape = rest.first else {
        if !KeptText.isForbidden(sign) { kept.append(sign) }
        continue
      }
      // Escapes of ASCII control characters are the only ones that our encoder writes by number.
      let digits = String(String.UnicodeScalarView(rest.dropFirst().prefix(4)))
      if escape == "u", let value = UInt32(digits, radix: 16), let named = Unicode.Scalar(value),
        KeptText.isForbidden(named)
      {
        rest = rest.dropFirst(5)
      } else {
        kept.append(sign)
        kept.append(escape)
        rest = rest.dropFirst()
      }
    }
    return String(kept)
  }
}
