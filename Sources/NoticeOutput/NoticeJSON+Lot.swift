internal import JSONText
internal import NoticeReading
internal import Notices
internal import Values

extension NoticeJSON {
  static func write(_ lot: borrowing Lot, to json: NoticeObject) {
    json.text("id", lot.$id)
    json.string("internalId", lot.$internalID)
    json.text("title", lot.title)
    json.text("description", lot.description)
    json.string("nature", lot.nature)
    json.strings("additionalNatures", lot.additionalNatures)
    json.cpv(lot.mainCPV, lot.additionalCPV)
    json.strings("nuts", lot.nuts)
    json.objects("places", lot.places) { write($1, to: $0) }
    json.money("estimatedValue", lot.estimatedValue)
    json.string("quantity", lot.quantity)
    json.string("quantityUnit", lot.quantityUnit)
    json.bool("suitsSme", lot.suitsSME)
    if let term = lot.term { json.object("duration") { write(term, to: $0) } }
    writeDeadlines(of: lot, to: json)
    writeReservations(of: lot, to: json)
    writeTerms(of: lot, to: json)
    json.strings("selectionSources", lot.selectionSources)
    json.objects("selectionCriteria", lot.selectionCriteria) { write($1, to: $0) }
    json.objects("awardCriteria", lot.awardCriteria) { write($1, to: $0) }
    json.string("awardSource", lot.awardSource)
    writeRest(of: lot, to: json)
    json.clauses("texts", lot.texts, without: kindsWithKeys)
  }

  private static func writeDeadlines(of lot: borrowing Lot, to json: NoticeObject) {
    json.text("tenderDeadline", lot.tenderDeadline)
    json.text("requestDeadline", lot.requestDeadline)
    json.text("interestDeadline", lot.interestDeadline)
    json.text("questionDeadline", lot.questionDeadline)
    json.text("invitationDate", lot.invitationDate)
  }

  private static func writeReservations(of lot: borrowing Lot, to json: NoticeObject) {
    json.strings("reservedParticipation", lot.reservedParticipation)
    json.string("reservedExecution", lot.reservedExecution)
    if !lot.reservedParticipation.isEmpty || lot.reservedExecution != nil {
      json.string("scope", lot.reservationScope.rawValue)
    }
    json.strings("strategicProcurement", lot.strategicProcurement)
    json.strings("socialObjectives", lot.socialObjectives)
    json.strings("environmentalImpacts", lot.environmentalImpacts)
    json.strings("innovations", lot.innovations)
    json.strings("greenCriteria", lot.greenCriteria)
    json.string("accessibility", lot.accessibility)
    json.bool("cleanVehicles", lot.cleanVehicles)
    json.strings("cleanVehicleContracts", lot.cleanVehicleContracts)
    json.bool("energyEfficiency", lot.energyEfficiency)
  }

  private static func writeTerms(of lot: borrowing Lot, to json: NoticeObject) {
    json.text("performanceTerms", texts("performance-terms", of: lot))
    json.objectUnlessEmpty("legalForm") {
      $0.bool("required", lot.legalFormRequired)
      $0.text("description", texts("legal-form", of: lot))
    }
    json.string("staffQualification", lot.staffQualification)
    write(lot.technique, to: json)
    json.objectUnlessEmpty("shortList") { write(lot.shortList, to: $0) }
    json.string("euFunding", lot.$euFunding)
    json.objects("euFunds", lot.funds) { write($1, to: $0) }
    json.string("variants", lot.variants)
    json.objectUnlessEmpty("conditions") { write(lot.conditions, to: $0) }
    json.objectUnlessEmpty("submission") { write(lot.submission, to: $0) }
    json.objectUnlessEmpty("documents") { write(lot.documents, to: $0) }
  }

  /// Texts that have keys of their own.
  private static let kindsWithKeys = ["performance-terms", "legal-form"]

  private static func texts(_ kind: String, of lot: borrowing Lot) -> LocalizedText {
    var text = LocalizedText()
    let clauses = lot.texts.span
    for index in clauses.indices where clauses[index].isKind(kind) {
      let clause = clauses[index]
      text.add(LocalizedText.Entry(clause.languageCode, clause.text, from: clause.source))
    }
    return text
  }

  private static func writeRest(of lot: borrowing Lot, to json: NoticeObject) {
    json.objects("prizes", lot.prizes) {
      $0.integer("rank", $1.rank)
      $0.money("value", $1.value)
      $0.text("description", $1.description)
    }
    json.objects("earlierNotices", lot.earlierNotices) {
      $0.string("notice", $1.notice)
      $0.string("part", $1.part)
    }
    json.objects("legislation", lot.legislation) {
      $0.string("kind", $1.kind.rawValue)
      $0.string("url", $1.url)
      $0.string("organisation", $1.organisation)
    }
  }

  static func write(_ term: ContractTerm, to json: NoticeObject) {
    if let length = term.length {
      json.integer("amount", Sourced(length.value.amount, from: length.source))
      json.string("unit", length.value.unit.rawValue)
    }
    json.text("start", term.start)
    json.text("end", term.end)
    json.string("other", term.$other)
    json.integer("renewals", term.renewals)
    json.text("renewalDescription", term.renewalText)
    json.text("optionsDescription", term.optionsText)
  }
}
