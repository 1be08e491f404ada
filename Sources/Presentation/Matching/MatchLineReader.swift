internal import Foundation
import Judging
internal import Law
package import Matching
package import Values

/// A line of matches, read back.
package struct MatchLine: Hashable, Sendable {
  /// The day of the run that wrote the line.
  package let asOf: CivilDate
  /// What the notice says of the lot.
  package let lot: MatchedLot
  /// Why the lot is worth a look, and for which group.
  package let match: TenderMatch
}

/// Reads lines as ``MatchJSON`` writes them, whoever collected them.
package enum MatchLineReader {
  /// - Returns: `nil` for what is no line of ours in a version that we know.
  package static func read(_ bytes: [UInt8]) -> MatchLine? {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)),
      line.format == MatchJSON.format, line.version == MatchJSON.version,
      let day = CivilDate(line.asOf), let lot = line.matchedLot, let match = line.match
    else { return nil }
    return MatchLine(asOf: day, lot: lot, match: match)
  }

  private struct Line: Decodable {
    let format: String
    let version: Int
    let asOf: String
    let group: String
    let tier: String
    let key: String
    let notice: NoticePart
    let lot: LotPart
    let members: [MemberPart]?
    let together: VerdictPart
    let reasons: [ReasonPart]

    var matchedLot: MatchedLot? {
      MatchedLot(
        key: key, file: notice.file, noticeID: notice.id ?? "", noticeVersion: notice.version ?? "",
        publicationNumber: notice.publicationNumber ?? "", changes: notice.changes ?? "",
        procedureTitle: notice.title ?? "", buyer: notice.buyer ?? "",
        buyerCountry: notice.country ?? "", lot: LotID(lot.id), lotTitle: lot.title ?? "",
        deadline: lot.deadline.flatMap { ZonedTime(line: $0) },
        codes: (lot.cpv ?? []).compactMap { CPVCode($0) },
        regions: (lot.regions ?? []).compactMap { NUTSCode($0) }, value: lot.value?.money,
        documents: lot.documents ?? "", lots: notice.lots)
    }

    var match: TenderMatch? {
      let read = reasons.compactMap(\.reason)
      guard read.count == reasons.count, let together = together.verdict else { return nil }
      let verdicts = (members ?? []).compactMap { member in
        member.verdict.map { MemberVerdict(id: OperatorID(member.id), verdict: $0) }
      }
      return TenderMatch(group: group, members: verdicts, together: together, reasons: read)
    }

    private enum CodingKeys: String, CodingKey {
      case format, version, asOf, group, tier, key, notice, lot, members, together, reasons
    }
  }

  private struct NoticePart: Decodable {
    let file: String
    let id, version, publicationNumber, changes, title, buyer, country: String?
    let lots: Int
  }

  private struct LotPart: Decodable {
    let id: String
    let title, deadline, documents: String?
    let cpv, regions: [String]?
    let value: MoneyPart?
  }

  private struct MoneyPart: Decodable {
    let amount, currency: String
    var money: Money? { Money(amount, currency: currency) }
  }

  private struct VerdictPart: Decodable {
    let verdictWord: String
    let cause: String?
    var verdict: Verdict? { Verdict(word: verdictWord, cause: cause) }

    private enum CodingKeys: String, CodingKey {
      case verdictWord = "verdict"
      case cause
    }
  }

  private struct MemberPart: Decodable {
    let id: String
    let verdictWord: String
    let cause: String?
    var verdict: Verdict? { Verdict(word: verdictWord, cause: cause) }

    private enum CodingKeys: String, CodingKey {
      case verdictWord = "verdict"
      case id, cause
    }
  }

  private struct ReasonPart: Decodable {
    let fact, weight: String
    let clause, origin, degree, quote, path, verdict, cause, rule, state, fit, answer, method,
      failure: String?
    let line, daysLeft, lots, relevant, members, undeclared, open, barred, judged: Int?
    let done, wider, missing, codes, regions, team: [String]?
    let value, turnover: MoneyPart?
    let yearly, smallest: Bool?

    var reason: MatchReason? {
      guard let weight = MatchReason.Weight(rawValue: weight), let read else { return nil }
      return MatchReason(read, weight)
    }

    private var place: ClausePlace { ClausePlace(path: path ?? "", line: line ?? 0) }

    private var read: MatchReason.Fact? {
      switch fact {
      case "reservation":
        clause.flatMap(ClauseKind.init).flatMap { kind in
          verdict.flatMap { Verdict(word: $0, cause: cause) }.map {
            .reservation(
              kind, origin.flatMap(Clause.Origin.init) ?? .code,
              degree.flatMap(WordMatch.Degree.init) ?? .states, quote: quote ?? "", at: place, $0)
          }
        }
      case "social-objective": .socialObjective(code: quote ?? "", at: place)
      case "open-to-all": .openToAll
      case "basis":
        state.flatMap(BasisFinding.State.init).map { .basis(ruleID: rule ?? "", $0) }
      case "work": .work(done: codes(done), wider: codes(wider), missing: codes(missing))
      case "permit": .permit(ruleID: rule ?? "", codes(codes))
      case "place":
        fit.flatMap(PlaceFit.init).map {
          .place($0, (regions ?? []).compactMap { NUTSCode($0) })
        }
      case "time": .time(daysLeft: daysLeft)
      case "size":
        .size(value: value?.money, isYearly: yearly ?? false, turnover: turnover?.money)
      case "plan": plan
      case "all-lots-required": .allLotsRequired(lots: lots ?? 0, relevant: relevant ?? 0)
      case "alone": .alone(members: members ?? 0)
      case "exclusion":
        .exclusion(undeclared: undeclared ?? 0, open: open ?? 0, barred: barred ?? 0)
      case "demands": .demands(open: open ?? 0, judged: judged ?? 0)
      default: nil
      }
    }

    private var plan: MatchReason.Fact? {
      guard let answer = answer.flatMap(PlanAnswer.Answer.init),
        let method = method.flatMap(PlanAnswer.Method.init)
      else { return nil }
      if answer == .unknown { return .plan(PlanAnswer(unknown: failure ?? "", by: method)) }
      return .plan(
        PlanAnswer(
          answer, by: method, team: (team ?? []).map(OperatorID.init),
          isSmallest: smallest ?? false))
    }

    private func codes(_ texts: [String]?) -> [CPVCode] {
      (texts ?? []).compactMap { CPVCode($0) }
    }
  }
}

extension Verdict {
  /// The inverse of ``word`` and ``cause``.
  fileprivate init?(word: String, cause: String?) {
    switch (word, cause.flatMap(Cause.init)) {
    case ("met", _): self = .met
    case ("notMet", _): self = .notMet
    case ("undetermined", let cause?): self = .undetermined(cause)
    case ("notApplicable", _): self = .notApplicable
    default: return nil
    }
  }
}

extension ZonedTime {
  /// The inverse of `description`; `nil` for anything that it does not write.
  package init?(line text: String) {
    let shape =
      /(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?(?:(Z)|([+-])(\d{2}):(\d{2}))?/
    guard let parts = text.wholeMatch(of: shape)?.output, let day = CivilDate(parts.1) else {
      return nil
    }
    let clock = [parts.2, parts.3, parts.4].compactMap { $0.flatMap { Int($0) } }
    let zone = [parts.7, parts.8].compactMap { $0.flatMap { Int($0) } }
    let east = zone.count == 2 ? zone[0] * 60 + zone[1] : parts.5 == nil ? nil : 0
    self.init(
      date: day,
      secondOfDay: clock.count == 3 ? clock[0] * 3_600 + clock[1] * 60 + clock[2] : nil,
      offsetMinutes: east.map { parts.6 == "-" ? -$0 : $0 })
  }
}
