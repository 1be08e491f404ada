import Glibc
import Law
import Notices
import Values

/// Which of the words that the law's tests ask for stand in the texts of a notice.
///
/// Searched once a notice, and only for what the tests of its clauses ask: its texts are long, and its lots many.
struct NoticeMentions: Sendable {
  static let none = NoticeMentions(found: [])

  private let found: Set<String>

  private init(found: Set<String>) { self.found = found }

  init(in notice: Notice, for clauses: [Clause], law: LawBook) {
    let wanted = Set(
      Set(clauses.map(\.kind)).flatMap { BasisReview.noticeWords(of: $0, in: law) })
    guard !wanted.isEmpty else {
      found = []
      return
    }
    let texts = Self.texts(of: notice).map { $0.lowercased() }
    found = wanted.filter { word in texts.contains { $0.holds(word) } }
  }

  /// Whether one of `words`, which are in lower case, is mentioned.
  func hold(anyOf words: [String]) -> Bool { words.contains(where: found.contains) }

  private static func texts(of notice: Notice) -> [String] {
    let references = notice.procedure.legalReferences.map(\.value)
    let passages = (notice.procedure.texts + notice.lots.flatMap(\.texts)).map(\.text)
    let descriptions = [notice.procedure.description] + notice.lots.map(\.description)
    return references + passages + descriptions.flatMap { $0.entries.map(\.text) }
  }
}

extension LotCondition {
  /// The words that it looks for in the notice's texts.
  var noticeWords: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.noticeWords)
    case .not(let part): part.noticeWords
    case .noticeMentions(let words): words
    default: []
    }
  }
}

extension String {
  /// Whether the bytes of `word` stand in it; the standard library looks character by character, at great cost.
  fileprivate func holds(_ word: String) -> Bool { strstr(self, word) != nil }
}
