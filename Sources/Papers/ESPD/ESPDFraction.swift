import Values

/// A share as the ESPD writes it: a fraction of one with four decimals.
package struct ESPDFraction: Hashable, Sendable {
  /// 0 through 10,000.
  package let tenThousandths: Int

  /// Must be within 0 through 10,000: one is the whole.
  package init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

  /// As in `0.55`, `0.3333`, `1`: no zeros at the end.
  package var text: String {
    let whole = tenThousandths / 10_000
    var decimals = Array(String(10_000 + tenThousandths % 10_000).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? "\(whole)" : "\(whole).\(String(decimals))"
  }
}

/// How many of those who work in an enterprise are target workers, exactly.
package struct TargetShare: Hashable, Sendable {
  /// What is counted: persons, or their full-time equivalents.
  package enum Unit: Hashable, Sendable {
    case heads
    /// Hundredths of a full-time equivalent.
    case fullTimeHundredths

    fileprivate var perPerson: Int { self == .heads ? 1 : 100 }
  }

  /// Target workers, in ``unit``.
  package let part: Int
  /// All who work there, in ``unit``; above zero.
  package let whole: Int
  /// What both figures count.
  package let unit: Unit

  /// `nil` where the whole is not positive or the part is not within it (RES-SE-03).
  package init?(part: Int, of whole: Int, unit: Unit = .heads) {
    guard whole > 0, (0...whole).contains(part) else { return nil }
    self.part = part
    self.whole = whole
    self.unit = unit
  }

  /// Rounded half up, but never up to a whole per cent, such as 30 %: limits are whole per cents, and a share below
  /// one reads so.
  package var fraction: ESPDFraction {
    ESPDFraction(tenThousandths: Rounding.share(part, of: whole, in: 10_000, limits: 100))
  }

  /// The law's share, 30 %, reached exactly or passed.
  package var isAtLeastLawful: Bool { fraction.tenThousandths >= Self.lawful.tenThousandths }

  /// Whether the figures would point at persons: fewer than ten in all, or fewer than five on one side.
  ///
  /// - Source: RULES.md GDP-04. The share of a few gives their number away as well.
  package var identifiesPersons: Bool {
    let person = unit.perPerson
    return whole < 10 * person || part < 5 * person || whole - part < 5 * person
  }

  /// Whether there are too few target workers to say of which category they are (GDP-04).
  package var hidesCategories: Bool { part < 5 * unit.perPerson }

  /// 30 %: what is stated in place of a share that would point at persons.
  ///
  /// - Source: directive 2014/24/EU article 20(1); LOU (2016:1145) 4 kap. 18 §.
  package static let lawful = ESPDFraction(tenThousandths: 3_000)
}
