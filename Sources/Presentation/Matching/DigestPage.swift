import Matching
import Texts
package import Values

/// A group's morning on one page.
package struct DigestPage {
  /// More long shots than this are told by their number.
  private static let mostLongShots = 40

  private let language: OutputLanguage
  private let sentences: MatchSentences
  private let formats: Formats
  private let templates: Templates

  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package init(_ language: OutputLanguage) throws(TemplateFailure) {
    self.language = language
    sentences = MatchSentences(language)
    formats = Formats(language)
    templates = try Templates()
  }

  /// The page as HTML; lots that the group dismissed stand apart.
  ///
  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package func bytes(_ digest: GroupDigest) throws(TemplateFailure) -> [UInt8] {
    let wanted = digest.entries.filter { $0.dismissal == nil }
    let good = wanted.filter { $0.match.tier != .longShot }
    let long = wanted.filter { $0.match.tier == .longShot }
    let dismissed = digest.entries.filter { $0.dismissal != nil }
    let newCount = wanted.count { $0.news == .new }
    return try templates.render(
      "digest",
      words([
        "title": "\(say(.title)) \(digest.group)", "asOf": digest.asOf.description,
        "isFirst": !digest.hasBaseline, "newCount": newCount,
        "changedCount": wanted.count { $0.news != .new && $0.news != .same },
        "hasGood": !good.isEmpty, "good": good.map(values), "hasLong": !long.isEmpty,
        "longCount": long.count, "long": long.prefix(Self.mostLongShots).map(values),
        "hasMore": long.count > Self.mostLongShots, "hasDismissed": !dismissed.isEmpty,
        "dismissed": dismissed.map(values), "hasGone": !digest.gone.isEmpty,
        "gone": digest.gone.map(values),
      ]))
  }

  /// All groups with how much there is for each, for whoever runs the match.
  ///
  /// - Parameter rows: each group's digest in brief, and the name of its files.
  package func index(
    _ rows: [DigestCount], asOf day: CivilDate
  ) throws(TemplateFailure) -> [UInt8] {
    try templates.render(
      "digests",
      words([
        "title": say(.allGroups), "asOf": day.description,
        "groups": rows.map { row -> [String: Any] in
          [
            "name": row.group, "file": row.file, "strong": row.strong, "possible": row.possible,
            "longShots": row.longShots, "new": row.new, "changed": row.changed, "gone": row.gone,
          ]
        },
      ]))
  }

  private func words(_ values: [String: Any]) -> [String: Any] {
    var page = values
    page["w"] = Dictionary(
      uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.text(in: language) as Any) })
    page["d"] = Dictionary(
      uniqueKeysWithValues: DigestWord.allCases.map {
        ($0.rawValue, $0.phrase.text(in: language) as Any)
      })
    page["t"] = Dictionary(
      uniqueKeysWithValues: MatchTier.allCases.map {
        ($0 == .longShot ? "longShot" : $0.rawValue, $0.phrase.text(in: language) as Any)
      })
    page["lang"] = language.rawValue
    return page
  }

  private func values(_ entry: DigestEntry) -> [String: Any] {
    let (lot, match) = (entry.lot, entry.match)
    return [
      "tier": sentences.say(match.tier.phrase), "style": match.tier.style,
      "deadline": lot.deadline.map(formats.text) ?? say(.noDeadline),
      "hasDays": match.daysLeft != nil, "days": match.daysLeft ?? 0,
      "lotTitle": lot.lotTitle.isEmpty ? lot.procedureTitle : lot.lotTitle,
      "procedureTitle": lot.lotTitle == lot.procedureTitle ? "" : lot.procedureTitle,
      "lotID": lot.lot.description, "buyer": lot.buyer, "country": lot.buyerCountry,
      "notice": notice(lot), "file": lot.file, "address": lot.documents,
      "link": LinkAddress(lot.documents)?.description ?? "",
      "isNew": entry.news == .new, "changes": changes(entry.news),
      "reasons": match.reasons.sorted { $0.weight.rank < $1.weight.rank }.map {
        [
          "sign": $0.weight.sign, "weight": sentences.say($0.weight.phrase),
          "text": sentences.text($0),
        ]
      },
      "able": match.members.map {
        ["id": $0.id.description, "verdict": VerdictText($0.verdict, in: language).line]
      },
      "dismissal": entry.dismissal.map { "\($0.day): \($0.reason)" } ?? "", "key": entry.key,
      "firstSeen": entry.firstSeen.description,
    ]
  }

  /// Its number, and where TED shows it.
  private func notice(_ lot: MatchedLot) -> [String: Any] {
    [
      "number": lot.publicationNumber.isEmpty ? lot.noticeID : lot.publicationNumber,
      "link": LinkAddress(noticeOnTED: lot.publicationNumber, in: language.rawValue)?.description
        ?? "",
    ]
  }

  private func changes(_ news: DigestEntry.News) -> [[String: Any]] {
    guard case .changed(let changes) = news else { return [] }
    return changes.map { ["text": sentences.text($0)] }
  }

  private func values(_ gone: GoneMatch) -> [String: Any] {
    let why: String =
      switch gone.reason {
      case .closed(let deadline): "\(say(.closed)) \(deadline)"
      case .absent: say(.absent)
      }
    return ["goneTitle": gone.title, "why": why]
  }

  private func say(_ word: DigestWord) -> String { word.phrase.text(in: language) }
}

/// A digest in brief.
package struct DigestCount: Hashable, Sendable {
  /// Whose digest it is.
  package let group: String
  /// Without ending.
  package let file: String
  /// Lots for which every reason speaks.
  package let strong: Int
  /// Lots against which nothing speaks, with something open.
  package let possible: Int
  /// Lots against which something speaks.
  package let longShots: Int
  /// Lots that no run told of before.
  package let new: Int
  /// Lots of which a watched value is another than in the run before.
  package let changed: Int
  /// Lots told of the last time and told of no more.
  package let gone: Int

  /// What the group does not want is not counted.
  package init(_ digest: GroupDigest, file: String) {
    let wanted = digest.entries.filter { $0.dismissal == nil }
    group = digest.group
    self.file = file
    strong = wanted.count { $0.match.tier == .strong }
    possible = wanted.count { $0.match.tier == .possible }
    longShots = wanted.count { $0.match.tier == .longShot }
    new = wanted.count { $0.news == .new }
    changed = wanted.count { $0.news != .new && $0.news != .same }
    gone = digest.gone.count
  }
}

extension MatchTier {
  fileprivate var style: String {
    switch self {
    case .strong: "met"
    case .possible: "unknown"
    case .longShot: "not-applicable"
    }
  }
}

extension MatchReason.Weight {
  fileprivate var rank: Int {
    switch self {
    case .against: 0
    case .open: 1
    case .speaksFor: 2
    case .note: 3
    }
  }
}
