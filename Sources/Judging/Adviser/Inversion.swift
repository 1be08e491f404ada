import Law
import Members

/// Turns a condition around: which facts would make it come out as wanted.
///
/// The third reader of a ``Condition``, beside the judge and the composer. It proposes, and the judge decides:
/// what is offered was evaluated by the very evaluator that gives verdicts.
struct Inversion {
  /// How a share is mended: one way throughout, because a mix of them is no plan.
  enum ShareWay: CaseIterable {
    /// Target persons in the place of others: the same total.
    case replaceOthers
    /// The same target persons, fewer others.
    case fewerOthers
    /// More target persons beside the others.
    case hireMore
  }

  let way: ShareWay
  /// How many drafts are carried on with; conditions are small, so that this loses nothing that matters.
  private let breadth = 6

  init(_ way: ShareWay) { self.way = way }

  /// Drafts in which all conditions hold, the cheapest first.
  func drafts(meeting conditions: [Condition], from start: Draft) -> [Draft] {
    // A later part can undo an earlier one where they share a fact; the second round mends that.
    let first = every(conditions, true, from: start)
    return cheapest(first.flatMap { every(conditions, true, from: $0) })
  }

  func drafts(making condition: Condition, _ wanted: Bool, from draft: Draft) -> [Draft] {
    guard value(of: condition, in: draft) != Kleene(wanted) else { return [draft] }
    switch condition {
    case .all(let parts):
      return wanted ? every(parts, true, from: draft) : some(parts, false, from: draft)
    case .any(let parts):
      return wanted ? some(parts, true, from: draft) : every(parts, false, from: draft)
    case .not(let part): return drafts(making: part, !wanted, from: draft)
    case .isTrue(let name): return [draft.setting(name, .flag(wanted))]
    case .isOneOf(let name, let words):
      return wanted ? words.map { draft.setting(name, .word($0)) } : [draft.opening(name)]
    case .share(let part, let whole, let ratio):
      return wanted ? shares(part, of: whole, atLeast: ratio, from: draft) : []
    case .count(let form, let floor):
      return wanted ? counts(form, atLeast: floor, from: draft) : []
    case .amount(let name, let floor): return wanted ? [draft.setting(name, .money(floor))] : []
    // Closed years are what they are.
    case .averageAmount: return []
    case .isKnown(let names): return wanted ? [names.reduce(draft) { $0.showing($1) }] : []
    case .isRecent(let name, _): return wanted ? [draft.showing(name)] : []
    }
  }

  private func value(of condition: Condition, in draft: Draft) -> Kleene {
    Evaluator(books: [draft.book]).step(condition, over: [draft.book]).value
  }

  private func every(_ parts: [Condition], _ wanted: Bool, from draft: Draft) -> [Draft] {
    parts.reduce([draft]) { drafts, part in
      cheapest(drafts.flatMap { self.drafts(making: part, wanted, from: $0) })
    }
  }

  private func some(_ parts: [Condition], _ wanted: Bool, from draft: Draft) -> [Draft] {
    cheapest(parts.flatMap { drafts(making: $0, wanted, from: draft) })
  }

  private func cheapest(_ drafts: [Draft]) -> [Draft] {
    var kept: [Draft] = []
    for draft in drafts where !kept.contains(where: { $0.key == draft.key }) {
      kept.append(draft)
    }
    return Array(kept.sorted(by: Draft.isCheaper).prefix(breadth))
  }
}

extension Condition {
  /// Whether some share is looked at, which can be mended in more than one way.
  var hasShare: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.hasShare)
    case .not(let part): part.hasShare
    case .share: true
    case .isTrue, .isOneOf, .count, .amount, .averageAmount, .isKnown, .isRecent: false
    }
  }
}
