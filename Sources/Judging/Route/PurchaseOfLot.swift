package import Law
package import Notices
package import Values

/// Reads off a notice what its buyer means to buy, for one lot.
extension Purchase {
  /// - Parameters:
  ///   - day: the day of the call where the notice does not state one.
  ///   - law: which acts there are.
  /// - Returns: `nil` where the buyers' country is not stated, or there are several.
  package init?(_ lot: Lot, of notice: Notice, callOn day: CivilDate, law: LawBook) {
    let countries = Set(
      notice.buyers.map { buyer in
        notice.organisations.first { $0.id == buyer.organisation }?.country
      })
    guard countries.count == 1, let country = countries.first ?? nil else { return nil }
    self.init(
      country: country, day: notice.callDay ?? day)
    let directive = LotContext(lot, in: notice, law: law).facts.directive?.value
    act = directive.flatMap { law.jurisdiction(of: country).acts[$0] }
    buyer = directive == Directive.utilities ? .utility : Self.buyer(of: notice)
    value = Self.value(of: notice)
    cpv = (lot.mainCPV ?? notice.procedure.mainCPV)?.value
    nature = Self.nature(lot.contractNature ?? notice.procedure.contractNature)
    months = Self.months(lot.term)
    // Renewals are counted by number and not by length, so that with them the whole term is not known.
    monthsWithOptions = lot.term?.renewals?.value == 0 ? months : nil
  }

  private static func buyer(of notice: Notice) -> BuyerKind? {
    let kinds = Set(
      notice.buyers.map { buyer -> BuyerKind? in
        switch buyer.kind {
        case .centralGovernment, .underCentralGovernment: .state
        case .localAuthority, .underLocalAuthority: .municipality
        case .regionalAuthority, .underRegionalAuthority: .region
        default: nil
        }
      })
    return kinds.count == 1 ? kinds.first ?? nil : nil
  }

  /// Thresholds look at the procurement as a whole: LOU 5 kap. 3 §.
  private static func value(of notice: Notice) -> Money? {
    if let whole = notice.procedure.estimatedValue?.value, whole.minorUnits > 0 { return whole }
    let lots = notice.lots.map(\.estimatedValue?.value)
    guard let currency = lots.first??.currency else { return nil }
    var sum = 0
    for value in lots {
      guard let value, value.minorUnits > 0, value.currency == currency else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(value.minorUnits)
      guard !overflow else { return nil }
      sum = next
    }
    return Money(minorUnits: sum, currency: currency)
  }

  private static func nature(_ code: ContractNature?) -> Nature? {
    switch code {
    case .works: .works
    case .supplies: .goods
    case .services: .services
    default: nil
    }
  }

  private static func months(_ term: ContractTerm?) -> Int? {
    guard let length = term?.length?.value, (0...1_000).contains(length.amount) else { return nil }
    switch length.unit {
    case .month: return length.amount
    case .year: return length.amount * 12
    case .day, .week: return nil
    }
  }
}
