import Briefs
import Planning
import Texts
import Values

/// Says which requirements cannot hold together, and what would mend it.
struct ConflictSentences {
  let sentences: PlanSentences

  private var language: OutputLanguage { sentences.language }

  func requirement(_ requirement: PlanRequirement) -> String {
    phrase(requirement).text(in: language)
  }

  func mend(_ mend: Mend) -> String { phrase(mend).text(in: language) }

  private func phrase(_ requirement: PlanRequirement) -> Phrase {
    switch requirement {
    case .demand(let lot, let demand):
      let work = "\(Formats(language).text(demand.amount ?? 0)) \(sentences.unit(demand))"
      return Phrase("conflict.demand", ["lot": "\(lot)", "work": "\(work)"])
    case .pooled(let lot, let label):
      return Phrase("conflict.pooled", ["lot": "\(lot)", "label": "\(label)"])
    case .leader(let lot):
      return Phrase("conflict.leader", ["lot": "\(lot)"])
    case .jointLeader(let lot):
      return Phrase("conflict.joint-leader", ["lot": "\(lot)"])
    case .leads(let id):
      return Phrase("conflict.leads", ["id": "\(id)"])
    case .lotsSubmitted(let most):
      return Phrase("conflict.lots-submitted", ["most": "\(most)"])
    case .lotsAwarded:
      return Phrase("conflict.lots-awarded")
    case .allLots:
      return Phrase("conflict.all-lots")
    case .mostMembers(let most):
      return Phrase("conflict.most-members", ["most": "\(most)"])
    case .leastPart(let ratio):
      return Phrase("conflict.least-part", ["ratio": .ratio(ratio)])
    case .mostPart(let ratio):
      return Phrase("conflict.most-part", ["ratio": .ratio(ratio)])
    case .workShare(let ratio, let members):
      let list = members.map(\.description).joined(separator: ", ")
      return Phrase("conflict.work-share", ["ratio": .ratio(ratio), "list": "\(list)"])
    case .takesPart(let id):
      return Phrase("conflict.takes-part", ["id": "\(id)"])
    }
  }

  private func phrase(_ mend: Mend) -> Phrase {
    switch mend {
    case .settleFacts(let id, let rules):
      let list = rules.joined(separator: ", ")
      return Phrase("conflict.settle-facts", ["id": "\(id)", "list": "\(list)"])
    case .settleLaw(let id, let rules):
      let list = rules.joined(separator: ", ")
      return Phrase("conflict.settle-law", ["id": "\(id)", "list": "\(list)"])
    case .meetRules(let id, let rules):
      let list = rules.joined(separator: ", ")
      return Phrase("conflict.meet-rules", ["id": "\(id)", "list": "\(list)"])
    case .showLeadership(let id, let facts):
      let list = Phrase(facts.map(\.phrase), separator: ", ")
      return Phrase("conflict.show-leadership", ["id": "\(id)", "list": .phrase(list)])
    case .statePrice(let id, let demand):
      let work = sentences.unit(demand)
      return Phrase("conflict.state-price", ["id": "\(id)", "work": "\(work)"])
    case .partner(let demand, let missing):
      let work =
        "\(Formats(language).text(missing)) \(demand.unit.phrase.text(in: language)) / "
        + "\(sentences.period(demand.period)) CPV \(demand.cpv)"
      guard let place = demand.place else {
        return Phrase("conflict.partner", ["work": "\(work)"])
      }
      return Phrase("conflict.partner.a-member-in-with", ["place": "\(place)", "work": "\(work)"])
    case .turnover(let money):
      let text = Formats(language).text(money)
      return Phrase("conflict.turnover", ["text": "\(text)"])
    case .targetWorkers(let count, let rule):
      return Phrase("conflict.target-workers", ["count": "\(count)", "rule": "\(rule)"])
    case .together(let mends):
      return Phrase(
        mends.map(phrase), separator: Phrase("conflict.together.separator"))
    case .giveUp(let requirement):
      let text = self.requirement(requirement)
      return Phrase("conflict.give-up", ["text": "\(text)"])
    case .dropLot(let lot):
      return Phrase("conflict.drop-lot", ["lot": "\(lot)"])
    }
  }
}
