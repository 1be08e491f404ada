import Briefs
internal import JSONText
import Judging
import Law
import Members
import Notices
import Planning
import Presentation
import Texts
import Values

/// A bid as JSON: what the pages say, for programs.
enum BidJSON {
  static let format = "samanbud-bid"
  static let version = 1

  static func bytes(_ content: BidContent) -> [UInt8] {
    document(content) { root in
      root.objects("lots", content.lots) { write($1, of: content, to: $0) }
      root.array("objectives") { list in
        for objective in content.plan.objectives {
          list.object {
            $0.string("name", objective.name)
            if objective.name == "price" {
              $0.string("value", decimalText(hundredths: objective.value))
            } else {
              $0.integer("value", objective.value)
            }
          }
        }
      }
      root.bool("provenOptimal", content.plan.isProvenOptimal)
    }
  }

  static func bytes(_ lot: LotContent, of content: BidContent) -> [UInt8] {
    document(content) { root in
      root.object("lot") { write(lot, of: content, to: $0) }
    }
  }

  private static func document(
    _ content: BidContent, _ body: (JSONObjectWriter) -> Void
  ) -> [UInt8] {
    JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.string("bidId", content.bidID)
      root.string("noticeId", content.notice.id)
      root.string("publicationNumber", content.notice.publicationNumber)
      root.string("group", content.register.group.name)
      root.string("status", content.isDraft ? "draft" : "final")
      root.objects("openPoints", content.openPoints) { point, item in
        point.string("kind", item.kind.rawValue)
        point.string("lot", item.lot?.description)
        point.string("operator", item.operatorID?.description)
        point.string("responsible", content.responsible(for: item) ?? "administrator")
        point.string("lastDay", item.lastDay?.description)
        point.string("text", item.text.english)
      }
      root.objects("overrides", content.risks) { item, risk in
        item.string("lot", risk.lot.description)
        item.string("operator", risk.operatorID?.description)
        item.string("rule", risk.rule.id)
        item.string("verdict", risk.verdict.word)
        item.string("cause", risk.verdict.cause?.rawValue)
        item.string("by", risk.decision.by)
        item.string("on", risk.decision.on.description)
        item.string("risk", risk.decision.risk)
      }
      root.object("counts") { DemandJSON.write(content.counts, to: $0) }
      body(root)
      root.string("notice", Word.notLegalAdvice.text(in: .english))
    } + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ lot: LotContent, of content: BidContent, to json: JSONObjectWriter
  ) {
    json.string("id", lot.lot.id.description)
    let verdict = (lot.tender ?? lot.candidates).groupVerdict
    if lot.tender != nil {
      json.string("verdict", verdict.word)
      json.string("cause", verdict.cause?.rawValue)
    }
    DemandJSON.write(lot.tender ?? lot.candidates.withoutFindings, to: json)
    json.bool("tender", lot.tender != nil)
    json.objects("tenderers", lot.plan.tenderers) { member, part in
      member.string("operator", part.operatorID.description)
      member.string("name", content.name(of: part.operatorID))
      member.string("role", part.role.rawValue)
      member.objects("work", part.assignments) { work, assignment in
        work.string("cpv", assignment.demand.cpv.description)
        work.integer("amount", assignment.amount)
        work.string("unit", assignment.demand.unit.rawValue)
        work.string("period", assignment.demand.period.rawValue)
        work.string("unitPrice", assignment.unitPrice.decimal)
      }
    }
    json.objects("supporters", lot.plan.supporters) { item, supporter in
      item.string("operator", supporter.operatorID.description)
      item.string("name", content.name(of: supporter.operatorID))
      item.string("kind", supporter.kind.rawValue)
    }
    if let price = lot.plan.price {
      json.object("price") {
        $0.string("work", price.work.decimal)
        $0.string("shared", price.shared.decimal)
        $0.string("total", price.total.decimal)
        $0.string("currency", price.total.currency)
      }
    }
    json.strings("obstacles", lot.plan.obstacles.map { ObstacleText.text($0, in: .english) })
  }
}
