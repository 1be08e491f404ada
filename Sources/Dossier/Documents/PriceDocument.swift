import Briefs
import Planning
import Presentation
import Texts
import Values

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

  /// One row for each kind of work; what the group adds for ways and common costs is in its price.
  private func sum(_ lot: LotContent) -> DossierDocument.Section {
    let assignments =
      lot.plan.tenderers.flatMap(\.assignments) + lot.plan.supporters.flatMap(\.assignments)
    var demands: [Demand] = []
    for demand in assignments.map(\.demand) where !demands.contains(demand) {
      demands.append(demand)
    }
    let period = context.content.period(of: lot)
    let prices = demands.map { demand in
      assignments.filter { $0.demand == demand }.reduce(0) {
        $0 + $1.amount * $1.unitPrice.minorUnits * demand.timesPriced(in: period)
      }
    }
    guard let total = lot.plan.price?.total else { return section(lot, [], []) }
    let whole = PriceParts.parts(of: total.minorUnits, by: prices)
    var rows = zip(demands, whole).map { demand, price in
      let amount = assignments.filter { $0.demand == demand }.reduce(0) { $0 + $1.amount }
      return [
        "CPV \(demand.cpv)", context.amount(amount, of: demand),
        context.formats.text(Money(minorUnits: price, currency: total.currency)),
      ]
    }
    rows.append([Word.total.text(in: context.language), "", context.formats.text(total)])
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
      lot, [DossierWord.work, DossierWord.amount, DossierWord.unitPrice, DossierWord.price], rows,
      caption: DossierWord.ownPrices)
  }

  /// As in `Price / year, VAT excluded`.
  private func period(of lot: LotContent) -> String {
    let excluded = Word.vatExcluded.text(in: context.language)
    let period = context.content.period(of: lot).phrase.text(in: context.language)
    return "\(context.say(DossierWord.price)) / \(period), \(excluded)"
  }

  private func section(
    _ lot: LotContent, _ headings: [Phrase], _ rows: [[String]],
    caption: Phrase = DossierWord.priceAnnex
  ) -> DossierDocument.Section {
    DossierDocument.Section(
      heading: "\(Word.lot.text(in: context.language)) \(context.title(of: lot))",
      paragraphs: [period(of: lot) + "."],
      table: DossierDocument.Table(
        caption: context.say(caption), headings: headings.map(context.say),
        rows: rows,
        numbers: Set(1..<headings.count)))
  }
}

extension String {
  var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
