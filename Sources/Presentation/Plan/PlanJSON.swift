import Briefs
internal import JSONText
import Judging
import Members
import Notices
import Planning
import Values

/// A plan as JSON, as `schemas/plan.schema.json` has it.
package enum PlanJSON {
  /// The name that every document carries.
  package static let format = "samanbud-plan"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// The document with what its viewer may see.
  package static func bytes(_ content: PlanContent) -> [UInt8] {
    let plan = content.report.plan
    return JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.string("noticeId", content.notice.id)
      root.string("publicationNumber", content.notice.publicationNumber)
      root.string("group", content.register.group.name)
      root.string("viewer", content.viewer?.description)
      root.string("solver", plan.solver)
      root.bool("provenOptimal", plan.isProvenOptimal)
      root.string("stoppedBy", plan.stoppedBy?.rawValue)
      root.bool("robust", content.report.isRobust)
      root.string("period", content.period.rawValue)
      write(objectives: plan, of: content, to: root)
      root.objects("lots", plan.lots) { write($1, of: content, to: $0) }
      write(content.counts, to: root)
      if content.showsReasons { write(reportOf: content, to: root) }
      root.string("notice", Word.notLegalAdvice.text(in: .english))
    } + [UInt8(ascii: "\n")]
  }

  private static func write(
    objectives plan: Plan, of content: PlanContent, to json: JSONObjectWriter
  ) {
    json.objects(
      "objectives", plan.objectives.filter { content.showsObjective($0.name) }
    ) { item, objective in
      item.string("name", objective.name)
      if objective.name == "price" {
        item.string("value", decimalText(hundredths: objective.value))
        item.string("bound", objective.bound.map { decimalText(hundredths: $0) })
      } else {
        item.integer("value", objective.value)
        item.integer("bound", objective.bound)
      }
      item.string("gapPercent", objective.gapInHundredths.map { decimalText(hundredths: $0) })
    }
  }

  private static func write(
    _ plan: LotPlan, of content: PlanContent, to json: JSONObjectWriter
  ) {
    json.string("id", plan.lot.description)
    json.bool("tender", !plan.tenderers.isEmpty)
    json.objects("parties", PlanPart.parts(of: plan)) { item, part in
      item.string("operator", part.operatorID.description)
      item.string("name", content.name(of: part.operatorID))
      item.string("role", part.role)
      guard content.shows(part.operatorID) else { return item.bool("hidden", true) }
      item.objects("work", part.assignments) { write($1, to: $0) }
    }
    if let price = plan.price, content.showsTotal(of: plan) {
      json.object("price") {
        $0.string("work", price.work.decimal)
        $0.string("transport", price.transport?.decimal)
        $0.string("shared", price.shared.decimal)
        $0.string("total", price.total.decimal)
        $0.string("currency", price.total.currency)
        $0.string("period", content.period(of: plan.lot).rawValue)
        $0.string("vat", "excluded")
        write(content.prices.first { $0.lot == plan.lot }, to: $0)
      }
    }
    write(content.counts(of: plan.lot), to: json)
    json.strings("obstacles", plan.obstacles.map { ObstacleText.text($0, in: .english) })
    if let record = content.competition.first(where: { $0.lot == plan.lot }) {
      json.object("competition") { write(record, of: content, to: $0) }
    }
  }

  private static func write(_ counts: VerdictCounts?, to json: JSONObjectWriter) {
    guard let counts else { return }
    json.object("counts") { DemandJSON.write(counts, to: $0) }
  }

  private static func write(_ assignment: Assignment, to json: JSONObjectWriter) {
    json.string("cpv", assignment.demand.cpv.description)
    json.integer("amount", assignment.amount)
    json.integer("of", assignment.demand.amount)
    json.string("unit", assignment.demand.unit.rawValue)
    json.string("period", assignment.demand.period.rawValue)
    json.string("place", assignment.demand.place)
    json.string("unitPrice", assignment.unitPrice.decimal)
  }

  private static func write(_ review: PriceReview?, to json: JSONObjectWriter) {
    guard let review else { return }
    json.object("review") {
      $0.string("wholeTerm", review.price.decimal)
      $0.string("estimate", review.estimate.decimal)
      $0.bool("low", review.isLow)
    }
  }

  private static func write(
    _ record: CompetitionRecord, of content: PlanContent, to json: JSONObjectWriter
  ) {
    json.string("level", record.level.rawValue)
    json.objects("answers", record.answers) { item, answer in
      item.string("operator", answer.operatorID.description)
      guard content.shows(answer.operatorID) else { return item.bool("hidden", true) }
      item.string("answer", answer.answer?.answer.rawValue)
      item.string("asOf", answer.answer?.asOf.description)
      item.string("reasons", answer.answer?.reasons)
    }
    json.strings("surplus", record.surplus.map(\.description))
    if let decision = record.decision {
      json.object("decision") {
        $0.string("by", decision.by)
        $0.string("on", decision.on.description)
        $0.string("reason", decision.reason)
      }
    }
  }

  private static func write(reportOf content: PlanContent, to json: JSONObjectWriter) {
    let sentences = PlanSentences(language: .english, content: content)
    let words = ConflictSentences(sentences: sentences)
    json.objects("reasons", content.report.reasons) { item, reason in
      item.string("operator", reason.operatorID.description)
      item.strings("losses", reason.losses.map(sentences.loss))
      item.object("fallback") { write(short: reason.fallback, of: content, to: $0) }
    }
    json.objects("alternatives", content.report.alternatives) {
      write(short: $1, of: content, to: $0)
    }
    json.objects("conflicts", content.report.conflicts) { item, conflict in
      item.strings("lots", conflict.lots.map(\.description))
      item.strings("requirements", conflict.requirements.map(words.requirement))
      item.strings("mends", conflict.mends.map(words.mend))
      item.bool("smallest", conflict.isSmallest)
    }
    let omitted = OmissionSentences(sentences: sentences)
    json.objects("omissions", content.omissions) { item, omission in
      item.string("lot", omission.lot.description)
      item.string("operator", omission.operatorID.description)
      item.string("reason", omission.reason.code)
      item.string("text", omitted.reason(omission.reason))
    }
    json.strings("leftOut", content.leftOut(in: .english))
    json.objects("lotGroups", content.lotGroups) { item, group in
      item.string("id", group.id)
      item.strings("lots", group.lots.map(\.description))
    }
  }

  /// Who is on which lot, and how good it is.
  private static func write(
    short plan: Plan, of content: PlanContent, to json: JSONObjectWriter
  ) {
    json.bool("provenOptimal", plan.isProvenOptimal)
    write(objectives: plan, of: content, to: json)
    json.objects("lots", plan.lots) { item, lot in
      item.string("id", lot.lot.description)
      item.strings("members", lot.tenderers.map(\.operatorID.description))
    }
  }
}

extension Omission.Reason {
  fileprivate var code: String {
    switch self {
    case .noPrice: "no-price"
    case .unknownFact: "unknown-fact"
    case .unknownLeadership: "unknown-leadership"
    case .noDistance: "no-distance"
    }
  }
}
