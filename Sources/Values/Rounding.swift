/// How shares and figures are shortened for people: half up, and never onto a limit that was not reached.
package enum Rounding {
  /// `part` of `whole` in parts of `scale`: 1 of 3 is 3,333 of 10,000.
  ///
  /// Rounding up stops short of every multiple of `limits`, so that what is printed never says that a limit was
  /// reached which the exact figures miss; nothing but nothing is 0.
  ///
  /// - Parameters:
  ///   - part: from 0 through `whole`.
  ///   - whole: positive.
  ///   - limits: the step between figures that may be a limit; by default the whole alone.
  package static func share(_ part: Int, of whole: Int, in scale: Int, limits: Int? = nil) -> Int {
    let (cut, rest) = whole.dividingFullWidth(part.multipliedFullWidth(by: scale))
    let rounded = rest >= whole - rest ? cut + 1 : cut
    guard rounded != cut else { return cut }
    return rounded.isMultiple(of: limits ?? scale) ? cut : rounded
  }

  /// Parts of one whole in parts of `scale`, each rounded so that all together make `scale` where the parts make the
  /// whole: what rounding leaves goes to those that lost most by it, the first where equal. No part that is something
  /// is shown as nothing.
  ///
  /// - Parameter whole: positive, and no less than the parts together.
  package static func shares(_ parts: [Int], of whole: Int, in scale: Int) -> [Int] {
    let divided = parts.map { whole.dividingFullWidth($0.multipliedFullWidth(by: scale)) }
    var shares = divided.map(\.quotient)
    let all = share(parts.reduce(0, +), of: whole, in: scale)
    let order = divided.indices.sorted {
      (divided[$1].remainder, $0) < (divided[$0].remainder, $1)
    }
    for index in order.prefix(max(0, all - shares.reduce(0, +))) { shares[index] += 1 }
    for index in parts.indices where parts[index] > 0 && shares[index] == 0 {
      guard let largest = shares.indices.max(by: { shares[$0] < shares[$1] }),
        shares[largest] > 1
      else { break }
      shares[index] = 1
      shares[largest] -= 1
    }
    return shares
  }

  /// `value` divided by `divisor`, which is positive, as a whole number.
  package static func halfUp(_ value: Int, by divisor: Int) -> Int {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest >= divisor - rest ? quotient + 1 : quotient
  }
}
