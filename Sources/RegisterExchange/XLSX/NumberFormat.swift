/// A number format of a workbook: what a person sees of the number that a cell holds.
///
/// - Source: ECMA-376 part 1, 18.8.31.
struct NumberFormat {
  enum Kind {
    /// All of the number, or its digits.
    case plain
    /// A day, with or without a time.
    case day
    /// A time of day, or hours that have gone by.
    case time
    case percent
    /// A fraction, or a number with its power of ten.
    case other
  }

  let kind: Kind
  private let sections: [String]

  init(_ code: String) {
    let bare = code.lowercased()
    if ["general", "standard", "@", ""].contains(bare) || bare.hasPrefix("general") {
      sections = []
      kind = .plain
      return
    }
    sections = Self.sections(of: bare)
    kind = Self.kind(of: sections.first ?? "", elapsed: bare)
  }

  /// What a person sees in place of `number`; `nil` where that is the number.
  func distortion(of number: Double) -> String? {
    switch kind {
    case .day: return "the cell shows a day"
    case .time: return "the cell shows a time"
    case .percent: return "the cell shows a percentage"
    case .other: return "the cell shows a fraction or a power of ten"
    case .plain: break
    }
    guard !sections.isEmpty else { return nil }
    let section = section(for: number)
    guard section.contains(where: { "0#?@".contains($0) }) || section.contains("general") else {
      return "the cell shows no number"
    }
    if section.contains("general") || section.contains("@") { return nil }
    let scale = section.reversed().drop { !"0#?,".contains($0) }.prefix { $0 == "," }.count
    if scale > 0 { return "the cell shows thousands or millions" }
    let decimals = section.drop { $0 != "." }.count { "0#?".contains($0) }
    return Self.isWhole(number, decimals: decimals) ? nil : "the cell shows a rounded number"
  }

  /// `text` with the zeros in front that the format shows, as in `00123` for `00000`.
  func padded(_ text: String) -> String {
    guard kind == .plain, let section = sections.first, section.allSatisfy({ $0 == "0" }),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.count < section.count
    else { return text }
    return String(repeating: "0", count: section.count - text.count) + text
  }

  /// Positive, negative, nothing; one that is left out is as the first.
  private func section(for number: Double) -> String {
    let index = number < 0 ? 1 : number == 0 ? 2 : 0
    return sections.indices.contains(index) ? sections[index] : sections.first ?? ""
  }

  private static func isWhole(_ number: Double, decimals: Int) -> Bool {
    let scaled = (0..<min(decimals, 15)).reduce(number) { value, _ in value * 10 }
    // Binary fractions are off by a little.
    return abs(scaled - scaled.rounded()) < max(1, abs(scaled)) * 1e-9
  }

  private static func kind(of section: String, elapsed code: String) -> Kind {
    if code.contains("[h") || code.contains("[m") && code.contains("s") || code.contains("[s") {
      return .time
    }
    if section.contains("general") { return .plain }
    if section.contains(where: { "dyå".contains($0) }) || section.contains("mmm") { return .day }
    if section.contains("h") || section.contains("s") && !section.contains("#")
      || section.contains("am/pm")
    {
      return .time
    }
    if section.contains("%") { return .percent }
    if section.contains("e+") || section.contains("e-") || section.contains("?/") { return .other }
    return .plain
  }

  /// Without what is in quotes, brackets and escapes; a colour or a language says nothing of the number.
  private static func sections(of code: String) -> [String] {
    var sections = [""]
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for sign in code {
      if isEscaped {
        isEscaped = false
      } else if isQuoted || isBracketed {
        if sign == (isQuoted ? "\"" : "]") { (isQuoted, isBracketed) = (false, false) }
      } else if sign == ";" {
        sections.append("")
      } else if sign == "\"" {
        isQuoted = true
      } else if sign == "[" {
        isBracketed = true
      } else if sign == "\\" || sign == "_" || sign == "*" {
        isEscaped = true
      } else {
        sections[sections.count - 1].append(sign)
      }
    }
    return sections
  }
}
