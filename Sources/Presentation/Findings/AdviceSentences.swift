import Judging
import Law
import Texts
import Values

/// Says in one language what would mend a lot, and how firm it is.
struct AdviceSentences {
  private let sentences: FindingSentences
  private let changes: GapSentences
  private let names: OperatorNames

  init(_ sentences: FindingSentences, names: OperatorNames) {
    self.sentences = sentences
    self.names = names
    changes = GapSentences(sentences.language, counts: sentences.facts.counts)
  }

  /// As in `Only M05 … is in the way`; `nil` where nobody is.
  func summary(_ advice: LotAdvice) -> String? {
    guard let first = advice.inTheWay.first.map(names.full) else { return nil }
    let all = advice.inTheWay.map(names.full).joined(separator: ", ")
    return sentences.say(
      advice.inTheWay.count == 1
        ? Phrase("advice.summary", ["first": "\(first)"])
        : Phrase("advice.summary.not-met-or-not", ["all": "\(all)"]))
  }

  /// Who does what, how hard it is, and what the judge then says.
  func text(_ proposal: Proposal) -> String {
    "\(who(proposal.change)): \(what(proposal.change)) (\(effort(proposal))) → "
      + then(proposal).joined(separator: ", ")
  }

  func headroom(_ advice: LotAdvice) -> [String] { advice.headroom.compactMap(sentences.headroom) }

  func values(_ advice: LotAdvice?) -> [String: Any]? {
    guard let advice else { return nil }
    let headroom = headroom(advice)
    guard !advice.proposals.isEmpty || !advice.inTheWay.isEmpty || !headroom.isEmpty else {
      return nil
    }
    var values: [String: Any] = [
      "hasProposals": !advice.proposals.isEmpty, "by": advice.by.description,
      "proposals": advice.proposals.map { proposal in
        [
          "who": who(proposal.change), "what": what(proposal.change), "how": effort(proposal),
          "then": then(proposal).joined(separator: ", "),
        ]
      },
      "hasHeadroom": !headroom.isEmpty, "headrooms": headroom.map { ["text": $0] },
    ]
    values["summary"] = summary(advice)
    return values
  }

  private func who(_ change: Proposal.Change) -> String {
    switch change {
    case .facts(let id, _), .joining(let id): names.full(id)
    case .withdrawal(let ids): ids.map(names.full).joined(separator: ", ")
    }
  }

  private func what(_ change: Proposal.Change) -> String {
    switch change {
    case .facts(_, let facts): changes.text(Remedy(changes: facts, isCertain: true))
    case .withdrawal: say(.withdraws)
    case .joining: say(.joins)
    }
  }

  private func effort(_ proposal: Proposal) -> String {
    guard case .facts = proposal.change else { return say(.membersDecide) }
    return proposal.effort.phrase.text(in: sentences.language)
  }

  private func then(_ proposal: Proposal) -> [String] {
    guard let promise = proposal.promise else { return [say(.judgedAnew)] }
    let own = promise.own.map { "\(say(.itself)) \(line($0))" }
    return [own, "\(say(.together).lowercased()) \(line(promise.together))"].compactMap(\.self)
  }

  private func line(_ verdict: Verdict) -> String {
    VerdictText(verdict, in: sentences.language).line
  }

  private func say(_ word: Word) -> String { sentences.word(word) }
}
