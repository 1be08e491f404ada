internal import JSONText
import Judging
import Law
import Members
import Values

/// What would mend a lot, as part of the findings' JSON.
struct AdviceJSON {
  private let counts: CountVisibility
  private let sentences: AdviceSentences

  init(counts: CountVisibility, register: Register?) {
    self.counts = counts
    sentences = AdviceSentences(
      FindingSentences(language: .english, register: register, counts: counts),
      names: OperatorNames(register))
  }

  /// The members of the advice's object.
  func write(_ advice: LotAdvice, to json: JSONObjectWriter) {
    json.string("by", advice.by.description)
    json.strings("inTheWay", advice.inTheWay.map(\.description))
    json.objects("proposals", advice.proposals) { write($1, to: $0) }
    let shown = advice.headroom.filter { $0.operators.allSatisfy(counts.shows) }
    json.objects("headroom", shown) { item, headroom in
      item.string("rule", headroom.ruleID)
      item.strings("operators", headroom.operators.map(\.description))
      item.string("share", headroom.ratio.description)
      item.integer("persons", headroom.persons)
      item.number(
        "fullTimeEquivalents",
        headroom.fullTimeHundredths.flatMap { JSONNumber(decimalText(hundredths: $0)) })
    }
  }

  private func write(_ proposal: Proposal, to json: JSONObjectWriter) {
    switch proposal.change {
    case .facts(let id, let changes):
      json.string("kind", "facts")
      json.strings("operators", [id.description])
      json.objects("changes", changes) { $1.write(to: $0, counts: counts) }
    case .withdrawal(let ids):
      json.string("kind", "withdrawal")
      json.strings("operators", ids.map(\.description))
    case .joining(let id):
      json.string("kind", "joining")
      json.strings("operators", [id.description])
    }
    json.string("effort", proposal.effort.word)
    json.string("text", sentences.text(proposal))
    guard let promise = proposal.promise else { return }
    json.object("then") { then in
      if let own = promise.own {
        then.object("own") { FindingsJSON.verdict(own, to: $0) }
      }
      then.object("together") { FindingsJSON.verdict(promise.together, to: $0) }
    }
  }
}
