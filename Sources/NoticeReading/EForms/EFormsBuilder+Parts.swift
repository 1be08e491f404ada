internal import Notices
internal import Values
internal import XMLStream

/// Beginnings and ends of lots and of what stands in them.
extension EFormsBuilder {
  mutating func startLot(_ value: FieldValue) {
    lots.append(Lot(id: LotID("")))
    lotPlace = lots.count - 1
    lotName = ""
    lotScheme = ""
    opening = nil
    context.scope = ShortText()
  }

  mutating func nameLot(_ value: FieldValue) {
    guard let id = value.string else { return }
    lotName = id
    lotScheme = value.attribute ?? ""
    context.scope = ShortText(id)
    lot.$id = Traced(LotID(id), from: value.source)
  }

  mutating func finishLot() {
    finishTerm()
    lot.submission.$opening = Traced(opening)
    opening = nil
    context.scope = ShortText()
    let kind = Self.kind(ofLot: lotName, scheme: lotScheme)
    lotPlace = 0
    if kind == "Part" { notice.parts.append(lots.removeLast()) }
    if kind == "LotsGroup" { addGroup(lots.removeLast()) }
  }

  /// What was read of the term belongs to the lot that is being read, or outside of lots to all of them.
  mutating func finishTerm() {
    guard !term.isEmpty else { return }
    lot.term = term
    term = ContractTerm()
  }

  /// The scheme, or where that is wrong or missing, what the identifier looks like.
  private static func kind(ofLot id: String, scheme: String) -> String {
    if ["Lot", "Part", "LotsGroup"].contains(scheme) { return scheme }
    if id.hasPrefix("PAR-") { return "Part" }
    return id.hasPrefix("GLO-") ? "LotsGroup" : "Lot"
  }

  private mutating func addGroup(_ lot: Lot) {
    var group = takeGroup(lot.id.description)
    group.$id = Traced(lot.id.description, from: lot.$id.source)
    group.title = lot.title
    group.description = lot.description
    group.estimatedValue = lot.estimatedValue
    group.frameworkMaximum = lot.technique.frameworkMaximum
    group.awardCriteria = lot.awardCriteria
    notice.lotGroups.append(group)
  }

  mutating func finishLotGroup() {
    guard !lotGroup.id.isEmpty else { return }
    var group = takeGroup(lotGroup.id)
    if group.$id.source == nil { group.$id = lotGroup.$id }
    group.lots += lotGroup.lots
    notice.lotGroups.append(group)
  }

  private mutating func takeGroup(_ id: String) -> LotGroup {
    guard let index = notice.lotGroups.firstIndex(where: { $0.id == id }) else {
      return LotGroup(id: id)
    }
    return notice.lotGroups.remove(at: index)
  }

  mutating func addPlaceText(_ value: FieldValue) {
    let text = value.clause("place")
    if context.scope.isEmpty { procedure.texts.add(text) } else { lot.texts.add(text) }
  }

  mutating func takeDocumentType(_ value: FieldValue) {
    isRestrictedDocument = value.is("restricted-document")
    if isRestrictedDocument { lot.documents.isRestricted = value.yes }
  }

  mutating func takeDocumentURL(_ value: FieldValue) {
    if isRestrictedDocument {
      lot.documents.restrictedURL = lot.documents.restrictedURL ?? value.code
    } else {
      lot.submission.addDocuments(at: value.traced)
    }
  }

  mutating func setLegislation(url: Sourced<String>?) {
    guard let index = lot.legislation.indices.last else { return }
    lot.legislation[index].url = url
  }

  mutating func setLegislation(organisation: Sourced<String>?) {
    guard let index = lot.legislation.indices.last else { return }
    lot.legislation[index].organisation = organisation
  }

  mutating func setEarlier(notice: Sourced<String>?) {
    guard let index = lot.earlierNotices.indices.last else { return }
    lot.earlierNotices[index].notice = notice
  }

  mutating func setEarlier(part: Sourced<String>?) {
    guard let index = lot.earlierNotices.indices.last else { return }
    lot.earlierNotices[index].part = part
  }

  /// The text after an exclusion ground is about that ground; elsewhere it is about late information.
  mutating func addRequirementText(_ value: FieldValue) {
    if textKind == "exclusion", let index = procedure.exclusionGrounds.indices.last {
      procedure.exclusionGrounds[index].description.add(value.entry)
      procedure.texts.add(value.clause("exclusion"))
    } else {
      lot.texts.add(value.clause("late-information"))
    }
  }

  mutating func startExclusion(_ value: FieldValue) {
    guard let code = value.code else { return }
    var ground = ExclusionGround()
    ground.code = code
    ground.declaredAs = ESPDCriterionTable.row(code: code.value)?.code
    procedure.exclusionGrounds.append(ground)
    textKind = "exclusion"
  }
}

extension Submission {
  /// The first address is the one.
  fileprivate mutating func addDocuments(at url: Traced<String?>) {
    if documentsURL == nil { $documentsURL = url }
  }
}

extension FieldValue {
  var lotID: Traced<LotID?> { Traced(string.map { LotID($0) }, from: source) }

  var attributeCode: Sourced<String>? { attribute.map { Sourced($0, from: source) } }

  /// Supplementary codes (`UB08`) stand where codes of the main vocabulary stand, told by their list.
  var ownCPV: Sourced<CPVCode>? {
    guard
      record.attribute.isEmpty || context.document.matches(record.attribute, "cpv")
        || record.text.length > 6
    else { return nil }
    return cpv
  }
}
