import Procurement

/// The price annex, walled: the buyer and the group's papers show sums, a member its own prices only.
///
/// - Source: RULES.md CMP-04.
struct PriceDocument {
  let context: DossierContext

  /// For the buyer: amounts and prices of the work as a whole, nobody's own.
  var forBuyer: DossierDocument {
    DossierDocument(
      template: "price", title: context.say(DossierWord.priceAnnex),
      sections: context.lots.map(sum), isForBuyer: true)
  }

  /// For one member: its own amounts and prices.
  func forMember(_ id: OperatorID) -> DossierDocument {
    DossierDocument(
      template: "price", title: context.say(DossierWord.ownPrices),
      sections: context.lots.map { own(id, $0) })
  }

  private func sum(_ lot: LotContent) -> DossierDocument.Section {
    var rows: [[String]] = []
    var seen: [Demand] = []
    let assignments = lot.plan.tenderers.flatMap(\.assignments)
    for demand in assignments.map(\.demand) where !seen.contains(demand) {
      seen.append(demand)
      let parts = assignments.filter { $0.demand == demand }
      let total = Assignment(
        demand: demand, amount: parts.reduce(0) { $0 + $1.amount }, unitPrice: parts[0].unitPrice)
      let price = parts.reduce(0) { $0 + $1.amount * $1.unitPrice.minorUnits }
      rows.append([
        "CPV \(demand.cpv)", context.amount(total),
        context.formats.text(Money(minorUnits: price, currency: parts[0].unitPrice.currency)),
      ])
    }
    if let price = lot.plan.price {
      rows.append([
        "\(Word.sharedCosts.text(in: context.language)) (\(context.content.brief.sharedCost))", "",
        context.formats.text(price.shared),
      ])
      rows.append([
        Word.total.text(in: context.language), "", context.formats.text(price.total),
      ])
    }
    return section(lot, [DossierWord.work, DossierWord.amount, DossierWord.price], rows)
  }

  private func own(_ id: OperatorID, _ lot: LotContent) -> DossierDocument.Section {
    let rows = lot.plan.tenderers.filter { $0.operatorID == id }.flatMap(\.assignments).map {
      let price = Money(
        minorUnits: $0.amount * $0.unitPrice.minorUnits, currency: $0.unitPrice.currency)
      return [
        "CPV \($0.demand.cpv)", context.amount($0), context.formats.text($0.unitPrice),
        context.formats.text(price),
      ]
    }
    return section(
      lot, [DossierWord.work, DossierWord.amount, DossierWord.unitPrice, DossierWord.price], rows)
  }

  /// As in `Price a year, VAT excluded`.
  private func period(of lot: LotContent) -> String {
    let excluded = Word.vatExcluded.text(in: context.language)
    guard PricePeriod.isYearly([lot]) else { return excluded.firstUppercased }
    return
      "\(context.say(DossierWord.price)) \(Word.perYear.text(in: context.language)), \(excluded)"
  }

  private func section(
    _ lot: LotContent, _ headings: [Phrase], _ rows: [[String]]
  ) -> DossierDocument.Section {
    DossierDocument.Section(
      heading: "\(Word.lot.text(in: context.language)) \(context.title(of: lot))",
      paragraphs: [period(of: lot) + "."],
      table: DossierDocument.Table(
        caption: context.say(DossierWord.priceAnnex), headings: headings.map(context.say),
        rows: rows,
        numbers: Set(1..<headings.count)))
  }
}

extension String {
  var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
