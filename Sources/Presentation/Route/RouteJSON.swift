internal import JSONText
package import Judging
import Law
import Texts
import Values

/// Ways to buy as JSON.
package enum RouteJSON {
  /// The name and version that every document carries.
  package static let format = "samanbud-routes"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// One document with an object for each purchase, in the order given.
  package static func bytes(_ advice: [RouteAdvice]) -> [UInt8] {
    JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.objects("purchases", advice) { json, item in
        json.string("lot", item.lot?.description)
        write(item.purchase, to: json)
        json.objects("officeNotes", item.officeNotes) { phrases($1, to: $0) }
        json.objects("routes", item.routes) { write($1, to: $0) }
      }
      root.string("notLegalAdvice", Word.notLegalAdvice.text(in: .english))
    } + [UInt8(ascii: "\n")]
  }

  private static func write(_ purchase: Purchase, to json: JSONObjectWriter) {
    json.string("country", purchase.country)
    json.string("buyer", purchase.buyer?.rawValue)
    json.string("act", purchase.act?.id)
    json.string("value", purchase.value?.decimal)
    json.string("currency", purchase.value?.currency)
    json.string("cpv", purchase.cpv?.description)
    json.string("nature", purchase.nature?.rawValue)
    json.integer("months", purchase.months)
    json.integer("monthsWithOptions", purchase.monthsWithOptions)
    json.string("lawOn", purchase.day.description)
  }

  private static func write(_ finding: RouteFinding, to json: JSONObjectWriter) {
    json.string("route", finding.route.rawValue)
    json.string("state", finding.state.rawValue)
    json.strings("dependsOn", finding.dependsOn.map(\.rawValue))
    json.objects("answers", finding.answers) { answer, item in
      answer.string("rule", item.ruleID)
      answer.string("state", item.branch.state.rawValue)
      text("text", item.branch.text, to: answer)
      answer.objects("sources", item.branch.citations) { source, citation in
        source.string("act", citation.act)
        source.string("provision", citation.provision)
        source.string("standing", citation.standing.rawValue)
        source.string("verifiedOn", citation.verifiedOn.description)
      }
      answer.objects("unsettled", item.branch.unsettled) { phrases($1, to: $0) }
    }
  }

  private static func text(_ key: StaticString, _ phrase: Phrase, to json: JSONObjectWriter) {
    json.object(key) { phrases(phrase, to: $0) }
  }

  private static func phrases(_ phrase: Phrase, to json: JSONObjectWriter) {
    for language in OutputLanguage.allCases {
      json.string(named: language.rawValue, phrase.text(in: language))
    }
  }
}
