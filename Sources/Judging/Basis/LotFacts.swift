import Law
import Notices
import Values

/// What a notice says that decides which law governs a lot: the facts of the lot, as a register has those
/// of an operator.
struct LotFacts {
  let notice: Notice
  let lot: Lot
  let law: LawBook

  /// The law of the buyers' country; the directives where it has none here.
  var jurisdiction: Jurisdiction { law.jurisdiction(of: country) }

  /// Three letters; `nil` where it is not stated, or the buyers are of several countries.
  var country: String? { notice.buyerCountry }

  /// The one directive that BT-01 names; references to other laws do not count.
  var directive: Sourced<String>? {
    let named = notice.legalBases.filter { Directive.all.contains($0.value) }
    return Set(named.map(\.value)).count == 1 ? named[0] : nil
  }

  var mainCPV: Sourced<CPVCode>? { lot.mainCPV ?? notice.procedure.mainCPV }

  /// The day of the call, whose law and thresholds apply: LOU 5 kap. 5 §.
  var call: CivilDate? { notice.callDay }

  /// The value of the procurement as a whole in the money of the buyer's country: LOU 5 kap. 3 §.
  var procurementValue: Sourced<Money>? {
    if let whole = notice.procedure.estimatedValue, counts(whole.value) { return whole }
    let lots = notice.lots.compactMap(\.estimatedValue).filter { counts($0.value) }
    guard lots.count == notice.lots.count, let first = lots.first else { return nil }
    var sum = 0
    for lot in lots {
      let (next, overflow) = sum.addingReportingOverflow(lot.value.minorUnits)
      guard !overflow else { return nil }
      sum = next
    }
    return Sourced(Money(minorUnits: sum, currency: first.value.currency), from: first.source)
  }

  /// Zero and less are slips or placeholders, not values; other money is never converted.
  private func counts(_ money: Money) -> Bool {
    money.currency == currency && money.minorUnits > 0
  }

  /// The money of the buyer's country, in which its thresholds are announced.
  var currency: String { jurisdiction.money.currency }

  /// The amounts that may apply: one for a known kind of buyer, both where it is not known; `nil` where a
  /// cell of the table is empty.
  func thresholds(_ law: Threshold.Law, _ kind: Threshold.Kind) -> [Money]? {
    rows(law, kind)?.map(\.amount)
  }

  /// The amounts of an office's own that the lot's value is held against; none where the value is not known.
  var officeThresholds: [Threshold] {
    guard procurementValue != nil else { return [] }
    let law: Threshold.Law = directive?.value == Directive.utilities ? .utilities : .classical
    var seen: Set<Threshold> = []
    return [Threshold.Kind.ordinary, .socialServices].flatMap { rows(law, $0) ?? [] }
      .filter { $0.origin != nil && seen.insert($0).inserted }
  }

  private func rows(_ law: Threshold.Law, _ kind: Threshold.Kind) -> [Threshold]? {
    guard let call else { return nil }
    let category: Threshold.Category =
      if kind == .socialServices {
        .socialServices
      } else if notice.procedure.contractNature == .works {
        .works
      } else {
        .goodsAndServices
      }
    let kinds: [Threshold.BuyerKind] = buyerKind.map { [$0] } ?? [.state, .other]
    let rows = kinds.compactMap {
      self.law.thresholdRow(on: call, law: law, category: category, buyer: $0, in: currency)
    }
    return rows.count == kinds.count ? rows : nil
  }

  private var buyerKind: Threshold.BuyerKind? {
    let kinds = Set(notice.buyers.map { Self.kind(of: $0.kind) })
    return kinds.count == 1 ? kinds.first ?? nil : nil
  }

  /// BT-11: central government is a state buyer; local and regional ones and their bodies are not.
  private static func kind(of type: BuyerLegalType?) -> Threshold.BuyerKind? {
    switch type {
    case .centralGovernment, .underCentralGovernment: .state
    case .localAuthority, .regionalAuthority, .underLocalAuthority, .underRegionalAuthority: .other
    default: nil
    }
  }
}
