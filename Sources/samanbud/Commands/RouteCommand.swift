import ArgumentParser
import Desk
import Files
import Judging
import Law
import Presentation
import Texts
import Values

/// `samanbud route`: which ways to buy are open for a purchase, and why.
struct RouteCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, html }

  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Say which ways to buy are open for a purchase: reserved, direct, in lots and so on.",
    discussion: """
      Name a notice, or describe the purchase. Each way is open, closed, unsettled (no source says) or \
      depends on something that is not known. The law is that of the day on which the notice was \
      published, or of --as-of. Values are for the whole purchase with options, VAT not included; they are never converted. \
      JSON is described in schemas/route.schema.json.

      Exit codes: 0 done, 64 usage, 65 unreadable or invalid input, 66 no input, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "A notice, an XML file.") var notice: String?
  @OptionGroup var looked: LotArguments
  @Option(help: "The buyer's country, as FR or FRA.") var country: String?
  @Option(help: "municipality, region, state or utility.") var buyer: Purchase.BuyerKind?
  @Option(help: "The value, as 350000.") var value: String?
  @Option(help: "Its currency, as EUR.") var currency: String?
  @Option(help: "The CPV code, eight digits.") var cpv: String?
  @Option(help: "goods, services or works; default: what the CPV code says.")
  var nature: Purchase.Nature?
  @Option(help: "How many months the contract runs, options not counted.") var months: Int?
  @Option(help: "Further months by options and renewals.") var optionMonths: Int?
  @Option(help: "The day on which the notice is published; default: today.", transform: parseDay)
  var asOf: CivilDate?
  @Option(
    help:
      "What the office adds to the law: standings on open points, amounts (schemas/law-data.xsd).")
  var law: String?
  @Option(help: "Language of the texts: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader
  @Option(help: "table, json or html.") var format: Format = .table

  func run() throws {
    try reporting { try print(advice()) }
  }

  private func advice() throws -> [RouteAdvice] {
    let today = today()
    let routes = AdviseRoutes(day: asOf ?? today, law: try Inputs.law(law, today: today))
    switch (notice, country) {
    case (let notice?, nil):
      return
        try routes.run(on: try Inputs.notice(notice), lots: looked.lots)
    case (nil, let country?):
      var purchase = AdviseRoutes.Description(country: country)
      purchase.buyer = buyer
      purchase.value = value
      purchase.currency = currency
      purchase.cpv = cpv
      purchase.nature = nature
      purchase.months = months
      purchase.optionMonths = optionMonths
      return try routes.run(purchase)
    default:
      throw DeskFailure(.usage, Phrase("failure.route.purchase"), remedy: Phrase("remedy.see-help"))
    }
  }

  private func print(_ advice: [RouteAdvice]) throws {
    switch format {
    case .table:
      let text = RouteText(language: lang)
      try Console.write(
        lines: advice.flatMap(text.lines) + [Word.notLegalAdvice.text(in: lang)])
    case .json: try Console.write(RouteJSON.bytes(advice))
    case .html:
      do {
        try Console.write(RoutePage(language: lang).bytes(advice))
      } catch let failure as TemplateFailure {
        throw DeskFailure(.fault, failure, remedy: Phrase("remedy.report"))
      }
    }
  }
}

extension Purchase.BuyerKind: ExpressibleByArgument {}
extension Purchase.Nature: ExpressibleByArgument {}
