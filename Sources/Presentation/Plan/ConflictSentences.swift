import Briefs
import Planning
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
      return Phrase(
        en: "\(lot): the work, \(work)", sv: "\(lot): arbetet, \(work)",
        da: "\(lot): arbejdet, \(work)")
    case .pooled(let lot, let label):
      return Phrase(
        en: "\(lot): what the group must show together (\(label))",
        sv: "\(lot): det som gruppen ska visa tillsammans (\(label))",
        da: "\(lot): det, som gruppen skal vise tilsammen (\(label))")
    case .leader(let lot):
      return Phrase(
        en: "\(lot): what the leader must meet", sv: "\(lot): kraven på den som leder",
        da: "\(lot): kravene til den ledende")
    case .jointLeader(let lot):
      return Phrase(
        en: "\(lot): a leader with mandate and administration for those who tender together",
        sv: "\(lot): en ledare med fullmakt och administration för dem som lämnar anbud ihop",
        da: "\(lot): en leder med fuldmagt og administration for dem, der byder sammen")
    case .leads(let id):
      return Phrase(
        en: "\(id) leads every joint tender, as you asked",
        sv: "\(id) leder varje gemensamt anbud, som ni har bestämt",
        da: "\(id) leder hvert fælles tilbud, som I har bestemt")
    case .lotsSubmitted(let most):
      return Phrase(
        en: "tenders for \(most) lots at most (BT-31)", sv: "anbud på högst \(most) delar (BT-31)",
        da: "tilbud på højst \(most) delkontrakter (BT-31)")
    case .lotsAwarded:
      return Phrase(
        en: "capacity for all lots that may be awarded at once (BT-33)",
        sv: "kapacitet för alla delar som kan tilldelas samtidigt (BT-33)",
        da: "kapacitet til alle delkontrakter, som kan tildeles samtidig (BT-33)")
    case .allLots:
      return Phrase(
        en: "tenders for all lots (BT-763)", sv: "anbud på alla delar (BT-763)",
        da: "tilbud på alle delkontrakter (BT-763)")
    case .mostMembers(let most):
      return Phrase(
        en: "\(most) members at most", sv: "högst \(most) medlemmar", da: "højst \(most) medlemmer")
    case .leastPart(let ratio):
      return Phrase(
        en: "at least \(Formats(.english).text(ratio)) of a piece of work for each member",
        sv: "minst \(Formats(.swedish).text(ratio)) av ett arbete för varje medlem",
        da: "mindst \(Formats(.danish).text(ratio)) af et arbejde til hvert medlem")
    case .mostPart(let ratio):
      return Phrase(
        en: "at most \(Formats(.english).text(ratio)) of all work for each member",
        sv: "högst \(Formats(.swedish).text(ratio)) av allt arbete för varje medlem",
        da: "højst \(Formats(.danish).text(ratio)) af alt arbejde til hvert medlem")
    case .workShare(let ratio, let members):
      let list = members.map(\.description).joined(separator: ", ")
      return Phrase(
        en: "at least \(Formats(.english).text(ratio)) of all work for \(list)",
        sv: "minst \(Formats(.swedish).text(ratio)) av allt arbete till \(list)",
        da: "mindst \(Formats(.danish).text(ratio)) af alt arbejde til \(list)")
    case .takesPart(let id):
      return Phrase(en: "\(id) takes part", sv: "\(id) deltar", da: "\(id) deltager")
    }
  }

  private func phrase(_ mend: Mend) -> Phrase {
    switch mend {
    case .settleFacts(let id, let rules):
      let list = rules.joined(separator: ", ")
      return Phrase(
        en: "\(id) gets its facts in order: \(list)",
        sv: "\(id) får sina uppgifter i ordning: \(list)",
        da: "\(id) får sine oplysninger i orden: \(list)")
    case .settleLaw(let id, let rules):
      let list = rules.joined(separator: ", ")
      return Phrase(
        en:
          "\(id) is planned with although the law is disputed for it: \(list) (--include-disputed)",
        sv:
          "\(id) planeras in trots att rättsläget är omtvistat för den: \(list) (--include-disputed)",
        da: "\(id) planlægges med, selv om retsstillingen er omstridt: \(list) (--include-disputed)"
      )
    case .meetRules(let id, let rules):
      let list = rules.joined(separator: ", ")
      return Phrase(
        en: "\(id) comes to meet what it does not meet now: \(list)",
        sv: "\(id) uppfyller det som den inte uppfyller nu: \(list)",
        da: "\(id) kommer til at opfylde det, som det ikke opfylder nu: \(list)")
    case .showLeadership(let id, let facts):
      let list = Phrase(facts.map(\.phrase), separator: ", ")
      return Phrase(
        en: "{id} has it registered, with evidence: {list}",
        sv: "{id} får det registrerat, med underlag: {list}",
        da: "{id} får det registreret, med dokumentation: {list}",
        ["id": "\(id)", "list": .phrase(list)])
    case .statePrice(let id, let demand):
      let work = sentences.unit(demand)
      return Phrase(
        en: "\(id) states a price for \(work)", sv: "\(id) anger ett pris för \(work)",
        da: "\(id) angiver en pris for \(work)")
    case .partner(let demand, let missing):
      let work =
        "\(Formats(language).text(missing)) \(demand.unit.phrase.text(in: language)) / "
        + "\(sentences.period(demand.period)) CPV \(demand.cpv)"
      guard let place = demand.place else {
        return Phrase(
          en: "a member with \(work)", sv: "en medlem med \(work)", da: "et medlem med \(work)")
      }
      return Phrase(
        en: "a member in \(place) with \(work)", sv: "en medlem i \(place) med \(work)",
        da: "et medlem i \(place) med \(work)")
    case .turnover(let money):
      let text = Formats(language).text(money)
      return Phrase(
        en: "a member with a yearly turnover of \(text)", sv: "en medlem med årsomsättning \(text)",
        da: "et medlem med en årlig omsætning på \(text)")
    case .targetWorkers(let count, let rule):
      return Phrase(
        en: "members with \(count) more target workers and no others (\(rule))",
        sv: "medlemmar med \(count) fler ur målgruppen och inga andra (\(rule))",
        da: "medlemmer med \(count) flere fra målgruppen og ingen andre (\(rule))")
    case .together(let mends):
      return Phrase(
        mends.map(phrase), separator: Phrase(en: " and ", sv: " och ", da: " og "))
    case .giveUp(let requirement):
      let text = self.requirement(requirement)
      return Phrase(en: "give up: \(text)", sv: "släpp: \(text)", da: "opgiv: \(text)")
    case .dropLot(let lot):
      return Phrase(en: "leave out \(lot)", sv: "lämna \(lot)", da: "udelad \(lot)")
    }
  }
}
