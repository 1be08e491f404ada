package import Procurement

/// Finds the clauses that a notice states in words.
package enum TextClauses {
  /// One clause a sentence and kind, in the order of the notice; further ones for percentages that stand with
  /// a reservation.
  ///
  /// A title names what is bought: legal advice on labour law is no term of labour law, and services for
  /// unemployed people are no duty to employ them. A title that reserves does reserve.
  ///
  /// - Parameter reader: keeps its memory from notice to notice.
  package static func clauses(of notice: Notice, reader: inout TextReader) -> [Clause] {
    var numbers: [String: Int] = [:]
    var clauses: [Clause] = []
    var scopes = LotScopes(notice)
    var found: [Int: [TextMatch]] = [:]
    for (number, passage) in NoticeTexts(notice).passages.enumerated() {
      let matches =
        passage.same.map { found[$0] ?? [] }
        ?? reader.matches(in: passage.text, anyOf: passage.languages)
      if passage.same == nil, !matches.isEmpty { found[number] = matches }
      for match in matches where !passage.isTitle || Self.titleKinds.contains(match.kind) {
        let lots = scopes.lots(named: match.lotNumbers) ?? passage.lots
        for kind in kinds(of: match) {
          let scope = lots.count == 1 ? lots[0].description : "notice"
          let stem = "\(scope)/\(kind.rawValue)/text"
          numbers[stem, default: 0] += 1
          clauses.append(
            Clause(
              id: "\(stem)/\(numbers[stem] ?? 1)", kind: kind, lots: lots, origin: .text,
              file: notice.source.path, source: passage.source, quote: match.quote,
              language: match.language, words: WordMatch(match)))
        }
      }
    }
    return clauses
  }

  /// What a title can say of how tenders are chosen.
  private static let titleKinds: Set<ClauseKind> = [
    .reservedArt20, .reservedArt77, .reservedOther, .reservedExecution, .preference, .accessibility,
    .socialOther,
  ]

  /// The languages whose phrases ``clauses(of:reader:)`` looks for in a notice; `nil` for all.
  package static func languages(of notice: Notice) -> Set<String>? {
    let passages = NoticeTexts(notice).passages
    let isOpen = passages.contains { $0.languages.isEmpty }
    return isOpen ? nil : Set(passages.flatMap(\.languages))
  }

  /// The clause itself, and the share of target persons where a reservation states one.
  private static func kinds(of match: TextMatch) -> [ClauseKind] {
    guard match.kind.reservesParticipation, !match.percentages.isEmpty else { return [match.kind] }
    return [match.kind, .targetShare]
  }
}

extension WordMatch {
  fileprivate init(_ match: TextMatch) {
    self.init(
      position: match.position, rule: match.rule, lotNumbers: match.lotNumbers,
      percentages: match.percentages, degree: match.degree)
  }
}

/// The lots of a notice by the numbers that texts call them by.
private struct LotScopes {
  private let notice: Notice
  private lazy var lots: [String: [LotID]] = Self.lots(of: notice)

  init(_ notice: Notice) { self.notice = notice }

  private static func lots(of notice: Notice) -> [String: [LotID]] {
    var lots: [String: [LotID]] = [:]
    for lot in notice.lots.map(\.id) + notice.parts.map(\.id) {
      let digits = lot.description.reversed().prefix { $0.isNumber }.reversed()
      guard let number = Int(String(digits)), number > 0 else { continue }
      lots[String(number), default: []].append(lot)
    }
    return lots
  }

  /// `nil` where no number is that of a lot.
  mutating func lots(named numbers: [String]) -> [LotID]? {
    guard !numbers.isEmpty else { return nil }
    let named = numbers.flatMap { lots[$0] ?? [] }
    return named.isEmpty ? nil : named
  }
}
