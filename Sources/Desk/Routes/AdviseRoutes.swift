package import Judging
package import Law
package import Notices
package import Values

/// Says which ways to buy are open, for a purchase as somebody describes it or as a notice does.
package struct AdviseRoutes {
  /// What somebody typed; everything but the country may be left out.
  package struct Description {
    /// As `FR` or `FRA`, in either case.
    package var country: String
    /// `nil` where it is not known.
    package var buyer: Purchase.BuyerKind?
    /// The whole purchase with options, VAT not included, as `350000`.
    package var value: String?
    /// Three letters.
    package var currency: String?
    /// Eight digits.
    package var cpv: String?
    /// `nil` takes what the CPV code says.
    package var nature: Purchase.Nature?
    /// How long the contract runs, options not counted.
    package var months: Int?
    /// Further months by options and renewals.
    package var optionMonths: Int?

    /// Everything but the country may stay unknown.
    package init(country: String) { self.country = country }
  }

  /// The day of the call, whose law applies; a notice's own day goes before it.
  private let day: CivilDate
  private let law: LawBook

  /// - Parameter law: the law that is looked at.
  package init(day: CivilDate, law: LawBook) {
    self.day = day
    self.law = law
  }

  /// - Throws: ``DeskFailure`` `usage` where a part of the description cannot be read.
  package func run(_ description: Description) throws(DeskFailure) -> [RouteAdvice] {
    [RouteAdvisor.advice(on: try purchase(description), law: law)]
  }

  /// - Throws: ``DeskFailure`` where the notice has no such lot or no single country.
  package func run(on notice: Notice, lots: [String]) throws(DeskFailure) -> [RouteAdvice] {
    var advice: [RouteAdvice] = []
    for lot in try Selection.lots(lots, of: notice) {
      guard let purchase = Purchase(lot, of: notice, callOn: day, law: law) else {
        throw DeskFailure(
          .badInput, at: notice.source.path, Phrase("failure.route.country"),
          remedy: Phrase("remedy.describe-purchase"))
      }
      advice.append(RouteAdvisor.advice(on: purchase, lot: lot.id, law: law))
    }
    return advice
  }

  private func purchase(_ description: Description) throws(DeskFailure) -> Purchase {
    let country = Countries.normalised(description.country.uppercased())
    guard Countries.isKnown(country) else {
      throw refusal(
        "--country", description.country, Phrase("route-option.country"), Phrase("remedy.country"))
    }
    var purchase = Purchase(country: country, day: day)
    purchase.buyer = description.buyer
    let acts = law.jurisdiction(of: country).acts
    purchase.act = description.buyer.flatMap {
      acts[$0 == .utility ? Directive.utilities : Directive.classical]
    }
    purchase.value = try value(description)
    purchase.cpv = try description.cpv.map { text throws(DeskFailure) in
      guard let code = CPVCode(text) else {
        throw refusal("--cpv", text, Phrase("route-option.cpv"), Phrase("remedy.cpv"))
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
      throw refusal(
        "--currency", currency, Phrase("route-option.currency-alone"), Phrase("remedy.add-value"))
    case (let value?, nil):
      throw refusal(
        "--value", value, Phrase("route-option.value-alone"), Phrase("remedy.add-currency"))
    case (let value?, let currency?):
      guard currency.wholeMatch(of: /[A-Za-z]{3}/) != nil else {
        throw refusal(
          "--currency", currency, Phrase("route-option.currency"), Phrase("remedy.currency"))
      }
      guard let money = Money(value, currency: currency.uppercased()), money.minorUnits > 0 else {
        throw refusal("--value", value, Phrase("route-option.value"), Phrase("remedy.value"))
      }
      return money
    }
  }

  private func months(_ option: String, _ count: Int?) throws(DeskFailure) -> Int? {
    guard let count else { return nil }
    guard (0...1_200).contains(count) else {
      throw refusal(
        option, "\(count)", Phrase("route-option.months"), Phrase("remedy.months"))
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
    _ option: String, _ text: String, _ expected: Phrase, _ remedy: Phrase
  ) -> DeskFailure {
    DeskFailure(
      .usage,
      Phrase(
        "failure.route.option",
        ["option": "\(option)", "text": "\(text)", "expected": .phrase(expected)]), remedy: remedy)
  }
}
