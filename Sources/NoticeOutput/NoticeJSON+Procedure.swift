internal import JSONText
internal import Notices
internal import Values

extension NoticeJSON {
  static func write(_ procedure: Procedure, to json: NoticeObject) {
    json.string("id", procedure.$id)
    json.string("internalId", procedure.$internalID)
    json.string("type", procedure.type)
    json.bool("accelerated", procedure.$isAccelerated)
    json.string("accelerationReason", procedure.accelerationReason)
    json.strings("directAwardReasons", procedure.directAwardReasons)
    json.string("earlierProcedure", procedure.$earlierProcedure)
    json.bool("relaunched", procedure.isRelaunched)
    json.text("title", procedure.title)
    json.text("description", procedure.description)
    json.string("nature", procedure.nature)
    json.strings("additionalNatures", procedure.additionalNatures)
    json.cpv(procedure.mainCPV, procedure.additionalCPV)
    json.strings("nuts", procedure.nuts)
    json.objects("places", procedure.places) { write($1, to: $0) }
    json.money("estimatedValue", procedure.estimatedValue)
    json.money("frameworkMaximum", procedure.frameworkMaximum)
    json.integer("maxLotsSubmitted", procedure.maxLotsSubmitted)
    json.integer("maxLotsAwarded", procedure.maxLotsAwarded)
    json.bool("lotsAllRequired", procedure.lotsAllRequired)
    json.bool("terminated", procedure.isTerminated)
    json.strings("exclusionSources", procedure.exclusionSources)
    json.objects("exclusionGrounds", procedure.exclusionGrounds) {
      $0.string("code", $1.code)
      $0.text("description", $1.description)
    }
    json.strings("legalReferences", procedure.legalReferences)
    json.strings("earlierNotices", procedure.earlierNotices)
    json.clauses("texts", procedure.texts, without: ["exclusion"])
  }

  static func write(_ place: Place, to json: NoticeObject) {
    json.string("nuts", place.nuts)
    json.string("country", place.country)
    json.string("town", place.town)
    json.string("postalCode", place.postalCode)
    json.string("street", place.street)
    json.string("anywhere", place.anywhere)
  }

  static func write(_ group: LotGroup, to json: NoticeObject) {
    json.string("id", group.$id)
    json.text("title", group.title)
    json.text("description", group.description)
    json.strings("lots", group.lots) { $0.description }
    json.money("estimatedValue", group.estimatedValue)
    json.money("frameworkMaximum", group.frameworkMaximum)
    json.objects("awardCriteria", group.awardCriteria) { write($1, to: $0) }
  }
}
