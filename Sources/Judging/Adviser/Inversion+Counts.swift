import Law
import Members
import Values

/// How sums and shares of counts are mended.
extension Inversion {
  func shares(
    _ part: LinearForm, of whole: LinearForm, atLeast ratio: Ratio, from draft: Draft
  ) -> [Draft] {
    let shown = showing([part, whole], in: draft)
    let names = counted([part, whole], in: shown)
    guard shown.open.isDisjoint(with: names) else { return [shown] }
    guard let partSum = shown.book.value(of: part), let wholeSum = shown.book.value(of: whole),
      wholeSum > 0, partSum <= wholeSum
    else { return [names.reduce(shown) { $0.opening($1, because: .inconsistent) }] }
    let short = ratio.numerator * wholeSum - ratio.denominator * partSum
    guard short > 0 else { return [shown] }
    guard let target = part.terms.first(where: { $0.coefficient == 1 })?.fact,
      let base = whole.terms.first(where: { $0.coefficient == 1 })?.fact
    else { return [] }
    let change = Shortfall(part: partSum, whole: wholeSum, ratio: ratio, short: short)
    return [change.difference(by: way)].compactMap(\.self).map { difference in
      shown.adding(difference.target, to: target).adding(difference.base, to: base)
    }
  }

  /// One draft for each fact of the sum that could be raised, or lowered, by itself.
  func counts(_ form: LinearForm, atLeast floor: Int, from draft: Draft) -> [Draft] {
    let shown = showing([form], in: draft)
    guard shown.open.isDisjoint(with: counted([form], in: shown)) else { return [shown] }
    guard let sum = shown.book.value(of: form) else { return [] }
    guard sum < floor else { return [shown] }
    return form.terms.compactMap { term in
      guard term.coefficient != 0, let now = shown.book.quantity(term.fact) else { return nil }
      let size = Int(term.coefficient.magnitude)
      let by = (floor - sum + size - 1) / size * term.coefficient.signum()
      return now + by < 0 ? nil : shown.adding(by, to: term.fact)
    }
  }

  private func showing(_ forms: [LinearForm], in draft: Draft) -> Draft {
    counted(forms, in: draft).reduce(draft) { $0.showing($1) }
  }

  /// The facts that count: those that may be absent only where they are stated.
  private func counted(_ forms: [LinearForm], in draft: Draft) -> [FactName] {
    forms.flatMap(\.terms).filter {
      !($0.absentIsZero && draft.book.use($0.fact).unusable == .missing)
    }.map(\.fact)
  }
}

/// A share that is not reached, and by how much.
private struct Shortfall {
  let part: Int
  let whole: Int
  let ratio: Ratio
  /// `numerator * whole - denominator * part`, above zero.
  let short: Int

  /// What to add to the target and to the total; `nil` where this way leads nowhere.
  func difference(by way: Inversion.ShareWay) -> (target: Int, base: Int)? {
    switch way {
    case .replaceOthers:
      let more = divided(short, by: ratio.denominator)
      return part + more <= whole ? (more, 0) : nil
    case .fewerOthers:
      guard ratio.numerator > 0, part > 0 else { return nil }
      let left = ratio.denominator * part / ratio.numerator
      return left >= part ? (0, left - whole) : nil
    case .hireMore:
      guard ratio.denominator > ratio.numerator else { return nil }
      let more = divided(short, by: ratio.denominator - ratio.numerator)
      return (more, more)
    }
  }

  private func divided(_ number: Int, by divisor: Int) -> Int { (number + divisor - 1) / divisor }
}

extension Draft {
  /// The draft with a count that many larger; the same where nothing is added.
  fileprivate func adding(_ difference: Int, to name: FactName) -> Draft {
    guard difference != 0, let now = book.quantity(name) else { return self }
    return setting(name, .quantity(now + difference))
  }
}
