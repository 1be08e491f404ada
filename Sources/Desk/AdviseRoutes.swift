package import Files
package import Judging
package import Law
import Notices
package import Values

/// Says which ways to buy are open, for a purchase as somebody describes it or as a notice does.
package struct AdviseRoutes {
  /// What somebody typed; everything but the country may be left out.
  package struct Description {
    package var country: String
    package var buyer: Purchase.BuyerKind?
    package var value: String?
    package var currency: String?
    package var cpv: String?
    package var nature: Purchase.Nature?
    package var months: Int?
    /// Further months by options and renewals.
    package var optionMonths: Int?

    package init(country: String) { self.country = country }
  }

  /// The day of the call, whose law applies; a notice's own day goes before it.
  package var day: CivilDate

  package init(day: CivilDate) { self.day = day }

  /// - Throws: ``DeskFailure`` `usage` where a part of the description cannot be read.
  package func run(_ description: Description) throws(DeskFailure) -> [RouteAdvice] {
    [RouteAdvisor.advice(on: try purchase(description))]
  }

  /// - Throws: ``DeskFailure`` where the notice cannot be read, has no such lot or no single country.
  package func run(noticePath: String, lots: [String]) throws(DeskFailure) -> [RouteAdvice] {
    let notice = try Inputs.notice(noticePath)
    var advice: [RouteAdvice] = []
    for lot in try Selection.lots(lots, of: notice) {
      guard let purchase = Purchase(lot, of: notice, callOn: day, law: .standard) else {
        throw DeskFailure(
          .badInput,
          "\(noticePath): the buyers' country is not stated, or there are several "
            + "[route.country]; describe the purchase with --country instead")
      }
      advice.append(RouteAdvisor.advice(on: purchase, lot: lot.id))
    }
    return advice
  }

  private func purchase(_ description: Description) throws(DeskFailure) -> Purchase {
    let country = Countries.normalised(description.country.uppercased())
    guard Countries.isKnown(country) else {
      throw refusal("--country", description.country, "a country", "write it as FR or FRA")
    }
    var purchase = Purchase(country: country, day: day)
    purchase.buyer = description.buyer
    let acts = LawBook.standard.jurisdiction(of: country).acts
    purchase.act = description.buyer.flatMap {
      acts[$0 == .utility ? Directive.utilities : Directive.classical]
    }
    purchase.value = try value(description)
    purchase.cpv = try description.cpv.map { text throws(DeskFailure) in
      guard let code = CPVCode(text) else {
        throw refusal("--cpv", text, "a CPV code", "write eight digits, as in 90910000")
      }
      return code
    }
    purchase.nature = description.nature ?? purchase.cpv.flatMap(Self.nature)
    purchase.months = try months("--months", description.months)
    let options = try months("--option-months", description.optionMonths)
    purchase.monthsWithOptions = purchase.months.map { $0 + (options ?? 0) }
    return purchase
  }

  private func value(_ description: Description) throws(DeskFailure) -> Money? {
    switch (description.value, description.currency) {
    case (nil, nil): return nil
    case (nil, let currency?):
      throw refusal("--currency", currency, "of use without an amount", "add --value")
    case (let value?, nil):
      throw refusal(
        "--value", value, "an amount without its currency", "add --currency and its three letters")
    case (let value?, let currency?):
      guard currency.wholeMatch(of: /[A-Za-z]{3}/) != nil else {
        throw refusal("--currency", currency, "a currency", "write three letters, as in EUR")
      }
      guard let money = Money(value, currency: currency.uppercased()), money.minorUnits > 0 else {
        throw refusal("--value", value, "an amount above zero", "write it as 350000 or 350000.50")
      }
      return money
    }
  }

  private func months(_ option: String, _ count: Int?) throws(DeskFailure) -> Int? {
    guard let count else { return nil }
    guard (0...1_200).contains(count) else {
      throw refusal(option, "\(count)", "a number of months", "give one from 0 to 1200")
    }
    return count
  }

  /// Division 45 of the vocabulary is works, those from 50 on are services, the others goods.
  private static func nature(_ cpv: CPVCode) -> Purchase.Nature? {
    switch cpv.number / 1_000_000 {
    case 45: .works
    case 50...98: .services
    default: .goods
    }
  }

  private func refusal(
    _ option: String, _ text: String, _ expected: String, _ remedy: String
  ) -> DeskFailure {
    DeskFailure(.usage, "\(option) '\(text)' is not \(expected) [route.option]; \(remedy)")
  }
}
