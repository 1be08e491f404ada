package import JSONText
package import Judging
import Law
import Texts
import Values

/// What texts ask as JSON, the same in every document.
package enum DemandJSON {
  /// The members `demands`, `noDemands` and `refusedSettlements` of a lot's object.
  package static func write(_ assessment: LotAssessment, to json: JSONObjectWriter) {
    json.objects("demands", assessment.demands.demands) { item, demand in
      write(demand, to: item)
      if !assessment.operators.isEmpty {
        FindingsJSON.verdict(assessment.verdict(on: demand), to: item)
      }
    }
    json.objects("noDemands", assessment.demands.noDemands) { item, words in
      item.string("clause", words.clause.id)
      item.string("reason", words.reason.rawValue)
      item.string("quote", words.clause.quote)
    }
    json.objects("refusedSettlements", assessment.demands.refused) { item, refused in
      item.string("clause", refused.settlement.clause)
      item.string("words", refused.settlement.mark)
      item.string("reason", refused.reason.rawValue)
    }
  }

  static func write(_ demand: TextDemand, to json: JSONObjectWriter) {
    json.string("clause", demand.clause.id)
    json.string("kind", demand.clause.kind.rawValue)
    json.string("quote", demand.clause.quote)
    json.string("words", demand.mark)
    json.strings("alsoAt", demand.alsoAt.map(\.id))
    json.objects("places", demand.alsoAt.isEmpty ? [] : demand.places) { item, place in
      item.string("clause", place.id)
      item.string("field", place.source.field.term)
      item.integer("line", place.source.line > 0 ? place.source.line : nil)
      item.string("language", place.language)
      item.string("quote", place.quote)
    }
    json.string("read", demand.stated?.english)
    json.string("coveredBy", demand.coveredBy)
    guard let settlement = demand.settlement else { return }
    json.object("settlement") { item in
      item.string("by", settlement.by)
      item.string("on", settlement.on.description)
      switch settlement.answer {
      case .coveredBy(let id): item.string("coveredBy", id)
      case .noDemand(let reason): item.string("noDemand", reason)
      case .metBy(let place):
        item.object("metBy") {
          $0.string("document", place.document)
          $0.string("page", place.page)
          $0.string("quote", place.quote)
        }
      }
    }
  }

  /// Writes the figures into the object that is open, one member for each way a clause can stand.
  package static func write(_ counts: VerdictCounts, to json: JSONObjectWriter) {
    json.integer("met", counts.met)
    json.integer("notMet", counts.notMet)
    json.integer("unknown", counts.unknown)
    json.integer("disputed", counts.disputed)
    json.integer("notJudged", counts.notJudged)
    json.integer("notApplicable", counts.notApplicable)
    json.integer("settled", counts.settled)
  }
}
