internal import JSONText
internal import Procurement

extension NoticeJSON {
  static func write(_ lot: Lot, to json: JSONObjectWriter) {
    json.string("id", lot.id.description)
    json.string("internalId", lot.internalID)
    json.text("title", lot.title)
    json.text("description", lot.description)
    json.string("nature", lot.nature?.value)
    json.cpv(lot.mainCPV, lot.additionalCPV)
    json.strings("nuts", lot.nuts.lazy.map(\.value))
    json.money("estimatedValue", lot.estimatedValue?.value)
    if let term = lot.term { json.object("duration") { write(term, to: $0) } }
    json.string("tenderDeadline", lot.tenderDeadline?.value.description)
    json.string("requestDeadline", lot.requestDeadline?.value.description)
    json.string("interestDeadline", lot.interestDeadline?.value.description)
    writeReservations(of: lot, to: json)
    writeTerms(of: lot, to: json)
    json.objects("selectionCriteria", lot.selectionCriteria) { write($1, to: $0) }
    json.objects("awardCriteria", lot.awardCriteria) { write($1, to: $0) }
    json.clauses("texts", lot.texts.filter { !ownKeys.contains($0.kind) })
  }

  /// Kinds of text that have a key of their own.
  private static let ownKeys: Set<String> = ["performance-terms", "legal-form"]

  private static func writeReservations(of lot: Lot, to json: JSONObjectWriter) {
    json.strings("reservedParticipation", lot.reservedParticipation.lazy.map(\.value))
    json.string("reservedExecution", lot.reservedExecution?.value)
    if !lot.reservedParticipation.isEmpty || lot.reservedExecution != nil {
      json.string("scope", lot.reservationScope.rawValue)
    }
    json.strings("strategicProcurement", lot.strategicProcurement.lazy.map(\.value))
    json.strings("socialObjectives", lot.socialObjectives.lazy.map(\.value))
    json.strings("environmentalImpacts", lot.environmentalImpacts.lazy.map(\.value))
    json.string("accessibility", lot.accessibility?.value)
  }

  private static func writeTerms(of lot: Lot, to json: JSONObjectWriter) {
    json.text("performanceTerms", texts("performance-terms", of: lot))
    let form = texts("legal-form", of: lot)
    if lot.legalFormRequired != nil || !form.isEmpty {
      json.object("legalForm") {
        $0.bool("required", lot.legalFormRequired?.value)
        $0.text("description", form)
      }
    }
    json.string("frameworkAgreement", lot.isFramework?.value)
    json.string("dynamicPurchasingSystem", lot.usesDPS?.value)
    json.string("euFunding", lot.euFunding)
    json.string("variants", lot.variants?.value)
    if lot.submission != Submission() {
      json.object("submission") { write(lot.submission, to: $0) }
    }
  }

  private static func texts(_ kind: String, of lot: Lot) -> LocalizedText {
    var text = LocalizedText()
    for clause in lot.texts where clause.kind == kind {
      text.add(LocalizedText.Entry(language: clause.language, text: clause.text))
    }
    return text
  }

  private static func write(_ submission: Submission, to json: JSONObjectWriter) {
    json.string("electronic", submission.electronic)
    json.string("url", submission.url)
    json.strings("languages", submission.languages)
    json.string("documentsUrl", submission.documentsURL)
    json.string("opening", submission.opening?.description)
  }

  private static func write(_ term: ContractTerm, to json: JSONObjectWriter) {
    if let length = term.length?.value {
      json.integer("amount", length.amount)
      json.string("unit", length.unit.rawValue)
    }
    json.string("start", term.start?.value.description)
    json.string("end", term.end?.value.description)
    json.string("other", term.other)
    json.integer("renewals", term.renewals?.value)
    json.text("renewalDescription", term.renewalText)
    json.text("optionsDescription", term.optionsText)
  }

  private static func write(_ criterion: SelectionCriterion, to json: JSONObjectWriter) {
    json.string("type", criterion.type?.value)
    json.string("usage", criterion.usage)
    json.text("name", criterion.name)
    json.text("description", criterion.description)
    json.objects("thresholds", criterion.thresholds) {
      $0.string("code", $1.code)
      $0.string("number", $1.number)
    }
  }

  private static func write(_ criterion: AwardCriterion, to json: JSONObjectWriter) {
    json.string("type", criterion.type?.value)
    json.text("name", criterion.name)
    json.text("description", criterion.description)
    json.string("weight", criterion.weight)
    json.string("weightKind", criterion.weightKind)
  }
}

extension JSONObjectWriter {
  /// A text by language; left out where there is none.
  func text(_ key: StaticString, _ text: LocalizedText) {
    guard !text.isEmpty else { return }
    object(key) { NoticeJSON.writeTexts(text, to: $0) }
  }

  func money(_ key: StaticString, _ money: Money?) {
    guard let money else { return }
    object(key) {
      $0.string("amount", money.decimal)
      $0.string("currency", money.currency)
    }
  }

  func cpv(_ main: Sourced<CPVCode>?, _ additional: [Sourced<CPVCode>]) {
    guard main != nil || !additional.isEmpty else { return }
    object("cpv") {
      $0.string("main", main?.value.description)
      $0.strings("additional", additional.lazy.map(\.value.description))
    }
  }

  func clauses(_ key: StaticString, _ texts: [ClauseText]) {
    objects(key, texts) {
      $0.string("kind", $1.kind)
      $0.string("language", $1.language.isEmpty ? nil : $1.language)
      $0.string("text", $1.text)
    }
  }
}
