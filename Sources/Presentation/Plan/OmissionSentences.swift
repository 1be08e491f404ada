import Briefs
import Notices
import Planning
import Texts
import Values

/// Says what a plan does not look at: members it could not count on, ways without a distance, groups of lots.
struct OmissionSentences {
  let sentences: PlanSentences

  /// One for each member and reason, with the lots, by member; one for all who may not be able to lead; then one
  /// for each group of lots.
  var all: [String] {
    var order: [String] = []
    var lots: [String: [LotID]] = [:]
    let omissions = sentences.content.omissions.sorted { $0.operatorID < $1.operatorID }
    for omission in omissions where !omission.isOfLeader {
      let text = "\(omission.operatorID): \(reason(omission.reason))"
      if lots[text] == nil { order.append(text) }
      if lots[text]?.contains(omission.lot) != true { lots[text, default: []].append(omission.lot) }
    }
    return order.map { "\($0) (\(names(lots[$0] ?? [])))" }
      + leaders(omissions.filter(\.isOfLeader)) + sentences.content.lotGroups.map(remark)
  }

  private func leaders(_ omissions: [Omission]) -> [String] {
    let reasons = Dictionary(grouping: omissions) { reason($0.reason) }
    return reasons.keys.sorted().map { text in
      let ids = Set((reasons[text] ?? []).map(\.operatorID)).sorted()
      return "\(text): " + ids.map(\.description).joined(separator: ", ")
    }
  }

  func reason(_ reason: Omission.Reason) -> String { phrase(reason).text(in: sentences.language) }

  private func names(_ lots: [LotID]) -> String {
    lots.map(\.description).joined(separator: ", ")
  }

  private func phrase(_ reason: Omission.Reason) -> Phrase {
    switch reason {
    case .noPrice(let demand):
      let unit = demand.unit.phrase
      return Phrase("omission.no-price", ["cpv": "\(demand.cpv)", "unit": .phrase(unit)])
    case .unknownFact(let label):
      return Phrase("omission.unknown-fact", ["label": "\(label)"])
    case .unknownLeadership(let facts):
      let list = Phrase(facts.map(\.phrase), separator: ", ")
      return Phrase("omission.unknown-leadership", ["list": .phrase(list)])
    case .noDistance(let place):
      return Phrase("omission.no-distance", ["place": "\(place)"])
    }
  }

  private func remark(_ group: LotGroup) -> String {
    let lots = names(group.lots)
    return Phrase("omission.remark", ["group": "\(group.id)", "lots": "\(lots)"]).text(
      in: sentences.language)
  }
}

extension Omission {
  fileprivate var isOfLeader: Bool { if case .unknownLeadership = reason { true } else { false } }
}
