internal import JSONText
import Law
package import Matching
import Values

/// A group's matches as lines: JSON for programs, and rows for spreadsheets.
package enum DigestLines {
  /// The line as it was found, with what is new since the last run added; with its line end.
  package static func json(_ entry: DigestEntry) -> [UInt8] {
    let since = JSONWriter.bytes { json in
      json.string("news", entry.news.word)
      json.string("firstSeen", entry.firstSeen.description)
      json.string("changedOn", entry.changedOn.description)
      if case .changed(let changes) = entry.news {
        json.objects("changes", changes) { item, change in
          item.string("name", change.name.rawValue)
          item.string("before", change.before)
          item.string("after", change.after)
        }
      }
      if let dismissal = entry.dismissal {
        json.object("dismissed") {
          $0.string("reason", dismissal.reason)
          $0.string("day", dismissal.day.description)
        }
      }
    }
    return entry.bytes.dropLast() + Array(",\"since\":".utf8) + since + Array("}\n".utf8)
  }

  /// The names of the columns; they stay as they are, and new ones come after them.
  package static let header = [
    "group", "tier", "news", "deadline", "daysLeft", "notice", "lot", "title", "buyer", "country",
    "cpv", "regions", "value", "currency", "reserved", "social", "together", "membersAble",
    "membersEligible", "plan", "planMethod", "team", "reasonsFor", "reasonsOpen", "reasonsAgainst",
    "changes", "firstSeen", "dismissed", "file", "documents", "key",
  ]

  /// The cells of one lot, in the order of the heading; an empty cell where the match does not say.
  package static func row(_ entry: DigestEntry) -> [String] {
    let (lot, match) = (entry.lot, entry.match)
    let plan = match.plan
    return [
      match.group, match.tier.rawValue, entry.news.word, lot.deadline?.description ?? "",
      match.daysLeft.map(String.init) ?? "",
      lot.publicationNumber.isEmpty ? lot.noticeID : lot.publicationNumber, lot.lot.description,
      lot.lotTitle.isEmpty ? lot.procedureTitle : lot.lotTitle, lot.buyer, lot.buyerCountry,
      lot.codes.map(\.description).joined(separator: " "),
      lot.regions.map(\.description).joined(separator: " "), lot.value?.decimal ?? "",
      lot.value?.currency ?? "", codes(match, reserved: true), codes(match, reserved: false),
      [match.together.word, match.together.cause?.rawValue].compactMap(\.self)
        .joined(separator: " "),
      String(match.members.count), String(match.members.count(where: \.isEligible)),
      plan?.answer.rawValue ?? "", plan?.method.rawValue ?? "",
      (plan?.team ?? []).map(\.description).joined(separator: " "),
      facts(match, .speaksFor), facts(match, .open), facts(match, .against),
      changes(entry.news), entry.firstSeen.description, entry.dismissal?.reason ?? "", lot.file,
      lot.documents, entry.key,
    ]
  }

  private static func codes(_ match: TenderMatch, reserved: Bool) -> String {
    match.reasons.compactMap { reason in
      switch reason.fact {
      case .reservation(let kind, _, let degree, _, _, _) where reserved:
        degree == .mayState ? "\(kind.rawValue)?" : kind.rawValue
      case .socialObjective(let code, _) where !reserved: code
      default: nil
      }
    }.joined(separator: " ")
  }

  private static func facts(_ match: TenderMatch, _ weight: MatchReason.Weight) -> String {
    match.reasons.filter { $0.weight == weight }.map(\.fact.name).joined(separator: " ")
  }

  private static func changes(_ news: DigestEntry.News) -> String {
    guard case .changed(let changes) = news else { return "" }
    return changes.map { "\($0.name.rawValue): \($0.before) -> \($0.after)" }
      .joined(separator: "; ")
  }
}

extension DigestEntry.News {
  /// The word in JSON and CSV.
  package var word: String {
    switch self {
    case .new: "new"
    case .changed: "changed"
    case .same: "same"
    }
  }
}

extension TenderMatch {
  /// Whether a team could do the work; `nil` where no reason tells it.
  package var plan: PlanAnswer? {
    for reason in reasons {
      if case .plan(let answer) = reason.fact { return answer }
    }
    return nil
  }

  /// Days to the lot's first deadline; `nil` where it has none or no reason tells it.
  package var daysLeft: Int? {
    for reason in reasons {
      if case .time(let days) = reason.fact { return days }
    }
    return nil
  }
}
