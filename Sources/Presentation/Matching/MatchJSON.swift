package import JSONText
import Judging
import Law
package import Matching
package import Values

/// A match as one line of JSON: `schemas/match.schema.json`.
package enum MatchJSON {
  /// The name and version that every line carries.
  package static let format = "samanbud-match"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// Writes one object; the caller adds the line end.
  package static func write(
    _ match: TenderMatch, of lot: MatchedLot, asOf day: CivilDate, to writer: JSONWriter
  ) {
    writer.object { root in
      root.string("format", format)
      root.integer("version", version)
      root.string("asOf", day.description)
      root.string("group", match.group)
      root.string("tier", match.tier.rawValue)
      root.string("key", lot.key)
      root.object("notice") { write(noticeOf: lot, to: $0) }
      root.object("lot") { write(lot, to: $0) }
      root.objects("members", match.members) { item, member in
        item.string("id", member.id.description)
        write(member.verdict, to: item)
      }
      root.object("together") { write(match.together, to: $0) }
      root.objects("reasons", match.reasons) { item, reason in
        item.string("fact", reason.fact.name)
        item.string("weight", reason.weight.rawValue)
        write(reason.fact, to: item)
      }
    }
  }

  private static func write(noticeOf lot: MatchedLot, to json: JSONObjectWriter) {
    json.string("file", lot.file)
    json.string("id", lot.noticeID.orAbsent)
    json.string("version", lot.noticeVersion.orAbsent)
    json.string("publicationNumber", lot.publicationNumber.orAbsent)
    json.string("changes", lot.changes.orAbsent)
    json.string("title", lot.procedureTitle.orAbsent)
    json.string("buyer", lot.buyer.orAbsent)
    json.string("country", lot.buyerCountry.orAbsent)
    json.integer("lots", lot.lots)
  }

  private static func write(_ lot: MatchedLot, to json: JSONObjectWriter) {
    json.string("id", lot.lot.description)
    json.string("title", lot.lotTitle.orAbsent)
    json.string("deadline", lot.deadline?.description)
    json.strings("cpv", lot.codes.lazy.map(\.description))
    json.strings("regions", lot.regions.lazy.map(\.description))
    write("value", lot.value, to: json)
    json.string("documents", lot.documents.orAbsent)
  }

  private static func write(_ fact: MatchReason.Fact, to json: JSONObjectWriter) {
    switch fact {
    case .reservation, .socialObjective, .openToAll, .basis, .permit, .demands, .exclusion:
      write(law: fact, to: json)
    case .work, .place, .time, .size, .plan, .allLotsRequired, .alone:
      write(work: fact, to: json)
    }
  }

  /// What is asked of those who tender.
  private static func write(law fact: MatchReason.Fact, to json: JSONObjectWriter) {
    switch fact {
    case .reservation(let kind, let origin, let degree, let quote, let place, let verdict):
      json.string("clause", kind.rawValue)
      json.string("origin", origin.rawValue)
      if origin == .text { json.string("degree", degree.rawValue) }
      write(quote, place, to: json)
      write(verdict, to: json)
    case .socialObjective(let code, let place): write(code, place, to: json)
    case .basis(let ruleID, let state):
      json.string("rule", ruleID)
      json.string("state", state.rawValue)
    case .permit(let ruleID, let codes):
      json.string("rule", ruleID)
      json.strings("codes", codes.lazy.map(\.description))
    case .demands(let open, let judged):
      json.integer("open", open)
      json.integer("judged", judged)
    case .exclusion(let undeclared, let open, let barred):
      json.integer("undeclared", undeclared)
      json.integer("open", open)
      json.integer("barred", barred)
    default: break
    }
  }

  /// What is to be done, where, by when and by whom.
  private static func write(work fact: MatchReason.Fact, to json: JSONObjectWriter) {
    switch fact {
    case .work(let done, let wider, let missing):
      json.strings("done", done.lazy.map(\.description))
      json.strings("wider", wider.lazy.map(\.description))
      json.strings("missing", missing.lazy.map(\.description))
    case .place(let fit, let regions):
      json.string("fit", fit.rawValue)
      json.strings("regions", regions.lazy.map(\.description))
    case .time(let daysLeft): json.integer("daysLeft", daysLeft)
    case .size(let value, let isYearly, let turnover):
      write("value", value, to: json)
      json.bool("yearly", value == nil ? nil : isYearly)
      write("turnover", turnover, to: json)
    case .plan(let answer):
      json.string("answer", answer.answer.rawValue)
      json.string("method", answer.method.rawValue)
      json.strings("team", answer.team.lazy.map(\.description))
      json.bool("smallest", answer.team.isEmpty ? nil : answer.isSmallest)
      json.string("failure", answer.failure.orAbsent)
    case .allLotsRequired(let lots, let relevant):
      json.integer("lots", lots)
      json.integer("relevant", relevant)
    case .alone(let members): json.integer("members", members)
    default: break
    }
  }

  private static func write(_ quote: String, _ place: ClausePlace, to json: JSONObjectWriter) {
    json.string("quote", quote)
    json.string("path", place.path)
    json.integer("line", place.line > 0 ? place.line : nil)
  }

  private static func write(_ verdict: Verdict, to json: JSONObjectWriter) {
    json.string("verdict", verdict.word)
    json.string("cause", verdict.cause?.rawValue)
  }

  private static func write(_ key: StaticString, _ money: Money?, to json: JSONObjectWriter) {
    guard let money else { return }
    json.object(key) {
      $0.string("amount", money.decimal)
      $0.string("currency", money.currency)
    }
  }
}

extension MatchReason.Fact {
  /// The word in JSON and CSV.
  package var name: String {
    switch self {
    case .reservation: "reservation"
    case .socialObjective: "social-objective"
    case .openToAll: "open-to-all"
    case .basis: "basis"
    case .work: "work"
    case .permit: "permit"
    case .place: "place"
    case .time: "time"
    case .size: "size"
    case .plan: "plan"
    case .allLotsRequired: "all-lots-required"
    case .alone: "alone"
    case .exclusion: "exclusion"
    case .demands: "demands"
    }
  }
}

extension String {
  fileprivate var orAbsent: String? { isEmpty ? nil : self }
}
