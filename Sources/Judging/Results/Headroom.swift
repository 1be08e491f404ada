package import Values

/// How many target workers may leave, unreplaced, before a share is lost: RES-SE-04.
package enum Headroom {
  /// The largest k with `denominator * (part - k) >= numerator * (whole - k)`.
  ///
  /// - Returns: `nil` where the share is not reached to begin with, or there is nobody.
  package static func headroom(part: Int, whole: Int, ratio: Ratio) -> Int? {
    let margin = ratio.denominator * part - ratio.numerator * whole
    guard whole > 0, part <= whole, margin >= 0 else { return nil }
    guard ratio.denominator > ratio.numerator else { return part }
    return min(part, margin / (ratio.denominator - ratio.numerator))
  }
}
