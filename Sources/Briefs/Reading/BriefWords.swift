internal import Values

/// What the comments of a new brief say.
enum BriefWords {
  static let opening = Phrase("brief.opening")

  static let sharedCost = Phrase("brief.shared-cost")

  static let wishes = Phrase("brief.wishes")

  /// One of each kind.
  static func wishExamples(currency: String) -> [String] {
    [
      "<wishes lead=\"...\" mostMembers=\"...\" leastPart=\"10\" mostPart=\"50\">",
      "<workShare atLeast=\"30\"><member ref=\"...\"/></workShare>",
      "<memberCost perYear=\"...\" currency=\"\(currency)\"/>",
      "<transport perKm=\"...\" currency=\"\(currency)\" tripsPerYear=\"...\"/></wishes>",
    ]
  }

  static let coded = Phrase("brief.coded")

  static let value = Phrase("brief.value")

  static let places = Phrase("brief.places")

  static let demand = Phrase("brief.demand")

  static let demandWithoutCode = Phrase("brief.demand-without-code")

  static let requirements = Phrase("brief.requirements")

  static let settle = Phrase("brief.settle")

  static let pointer = Phrase("brief.pointer")

  /// One line for each kind of requirement.
  static func requirementExamples(currency: String) -> [String] {
    let origin = "<origin document=\"...\" page=\"...\"/>"
    return [
      "<turnover min=\"...\" currency=\"\(currency)\" subject=\"group\">\(origin)</turnover>",
      "<targetShare percent=\"...\" subject=\"each\">\(origin)</targetShare>",
      "<certificate scheme=\"...\" orEquivalent=\"yes\" subject=\"each\">\(origin)</certificate>",
    ]
  }
}
