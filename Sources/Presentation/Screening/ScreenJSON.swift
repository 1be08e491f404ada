internal import JSONText
import Law
package import Notices
package import Screening
internal import Values

/// A screening as JSON: `schemas/screen.schema.json`.
package enum ScreenJSON {
  /// The name and version that every document carries.
  package static let format = "samanbud-screen"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// One document about the lots of `notice`; `market` names whom they were screened against.
  package static func bytes(
    _ lots: [LotScreening], of notice: Notice, market: String
  ) -> [UInt8] {
    JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.object("notice") {
        $0.string("id", notice.id)
        $0.string("publicationNumber", notice.publicationNumber)
        $0.string("file", notice.source.path)
      }
      root.string("market", market)
      root.objects("lots", lots) { write($1, country: notice.buyerCountry, to: $0) }
    } + [UInt8(ascii: "\n")]
  }

  private static func write(_ lot: LotScreening, country: String?, to json: JSONObjectWriter) {
    let sentences = ScreenSentences(.english, country: country)
    json.string("lot", lot.lot.description)
    json.string("asOf", lot.asOf.description)
    json.object("coverage") { write(lot.coverage, to: $0) }
    json.strings("regimes", lot.regime.candidates.map(\.id))
    json.string("work", lot.usesAmounts ? "amounts" : "kinds")
    json.objects("supply", lot.supply) { item, supply in
      item.string("cpv", supply.code.description)
      item.integer("inPlace", supply.inPlace)
      item.integer("anywhere", supply.anywhere)
    }
    json.object("competition") { write(lot.competition, to: $0) }
    json.objects("notJudged", lot.demands.toBeRead) { DemandJSON.write($1, to: $0) }
    json.array("teams") { teams in
      for team in lot.teams {
        teams.array { for id in team { $0.string(id.description) } }
      }
    }
    json.objects("requirements", lot.costs) { item, cost in
      write(cost, to: item)
      item.string("text", sentences.text(cost.requirement))
      item.object("competition") { write(cost.competition, to: $0) }
    }
    json.object("advice") { advice in
      advice.string("answer", lot.advice.answer.rawValue)
      advice.strings("reasons", lot.advice.reasons.map(sentences.text))
    }
    json.objects("suppliers", lot.suppliers) { write($1, to: $0) }
  }

  private static func write(_ coverage: MarketCoverage, to json: JSONObjectWriter) {
    json.integer("suppliers", coverage.suppliers)
    json.integer("inPlace", coverage.inPlace)
    json.integer("doWork", coverage.doWork)
    json.integer("doWorkInPlace", coverage.doWorkInPlace)
    json.integer("known", coverage.known)
    json.bool("isEnough", coverage.isEnough)
  }

  private static func write(_ supplier: ScreenedSupplier, to json: JSONObjectWriter) {
    json.string("id", supplier.id.description)
    json.string("name", supplier.name)
    json.string("work", supplier.work.rawValue)
    json.string("verdict", supplier.verdict.word)
    json.string("cause", supplier.verdict.cause?.rawValue)
    json.bool("declarationMissing", supplier.awaitsDeclaration ? true : nil)
  }

  private static func write(_ competition: Competition, to json: JSONObjectWriter) {
    json.integer("alone", competition.alone)
    json.integer("onlyTogether", competition.onlyTogether)
    json.integer("undetermined", competition.undetermined)
    json.integer("notMet", competition.notMet)
    json.integer("declarationMissing", competition.undeclared)
    switch competition.smallestTeam {
    case .of(let size, let isProven):
      json.integer("smallestTeam", size)
      json.string("teamSearch", isProven ? nil : "stopped")
    case .none: break
    case .unsettled: json.string("teamSearch", "stopped")
    }
  }

  private static func write(_ cost: RequirementCost, to json: JSONObjectWriter) {
    switch cost.requirement {
    case .clause(let id, let kind, _):
      json.string("clause", id)
      json.string("kind", kind.rawValue)
    case .reservations: json.bool("reservations", true)
    case .rule(let clause, let id, _):
      json.string("clause", clause)
      json.string("rule", id)
    case .work(let code): json.string("cpv", code.description)
    case .place: json.bool("place", true)
    }
    switch cost.change {
    case .dropped: json.string("change", "dropped")
    case .turnover(let money):
      json.string("change", "turnover")
      json.string("to", money.description)
    case .share(let ratio):
      json.string("change", "share")
      json.string("to", ratio.description)
    }
  }
}
