import Briefs
import Notices
import Planning
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
      return Phrase(
        en: "no price for CPV \(demand.cpv), \(unit.text(in: .english)), in the price list",
        sv: "prislistan saknar pris för CPV \(demand.cpv), \(unit.text(in: .swedish))",
        da: "prislisten mangler en pris for CPV \(demand.cpv), \(unit.text(in: .danish))")
    case .unknownFact(let label):
      return Phrase(
        en: "not in the group, as a fact that it must show is unknown: \(label)",
        sv: "inte med i gruppen, eftersom en uppgift som gruppen ska visa är okänd: \(label)",
        da: "ikke med i gruppen, da en oplysning, som gruppen skal vise, er ukendt: \(label)")
    case .unknownLeadership(let facts):
      let list = Phrase(facts.map(\.phrase), separator: ", ")
      return Phrase(
        en: "cannot be counted on to lead, until it is registered with evidence: {list}",
        sv: "kan inte räknas som ledare förrän det är registrerat med underlag: {list}",
        da: "kan ikke regnes som leder, før det er registreret med dokumentation: {list}",
        ["list": .phrase(list)])
    case .noDistance(let place):
      return Phrase(
        en: "the distance to \(place) is not known, so that its ways are not in the price",
        sv: "avståndet till \(place) är okänt, så resorna ingår inte i priset",
        da: "afstanden til \(place) er ukendt, så rejserne indgår ikke i prisen")
    }
  }

  private func remark(_ group: LotGroup) -> String {
    let lots = names(group.lots)
    return Phrase(
      en: "\(group.id): \(lots) may be awarded together (BT-330); the plan prices them one by one",
      sv: "\(group.id): \(lots) kan tilldelas ihop (BT-330); planen prissätter dem var för sig",
      da: "\(group.id): \(lots) kan tildeles samlet (BT-330); planen prissætter dem hver for sig"
    ).text(in: sentences.language)
  }
}

extension Omission {
  fileprivate var isOfLeader: Bool { if case .unknownLeadership = reason { true } else { false } }
}
