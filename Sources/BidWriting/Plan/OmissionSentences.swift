import Procurement

/// Says what a plan does not look at: members it could not count on, ways without a distance, groups of lots.
struct OmissionSentences {
  let sentences: PlanSentences

  /// One for each member and reason, with the lots, by member; then one for each group of lots.
  var all: [String] {
    var order: [String] = []
    var lots: [String: [LotID]] = [:]
    for omission in sentences.content.omissions.sorted(by: { $0.operatorID < $1.operatorID }) {
      let text = "\(omission.operatorID): \(reason(omission.reason))"
      if lots[text] == nil { order.append(text) }
      if lots[text]?.contains(omission.lot) != true { lots[text, default: []].append(omission.lot) }
    }
    return order.map { "\($0) (\(names(lots[$0] ?? [])))" }
      + sentences.content.lotGroups.map(remark)
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
