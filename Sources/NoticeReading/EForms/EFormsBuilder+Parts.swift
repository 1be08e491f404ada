internal import Procurement
internal import XMLStream

/// Beginnings and ends of lots and of what stands in them.
extension EFormsBuilder {
  func lotID(_ value: FieldValue) -> Traced<LotID?> {
    Traced(string(value).map { LotID($0) }, from: source(value))
  }

  mutating func length(_ value: FieldValue) -> Sourced<ContractTerm.Length>? {
    guard let amount = integer(value), let unit = attribute(value).flatMap(Self.unit) else {
      return nil
    }
    return Sourced(ContractTerm.Length(amount: amount.value, unit: unit), from: amount.source)
  }

  private static func unit(_ code: String) -> ContractTerm.Unit? {
    switch code.uppercased() {
    case "DAY": .day
    case "WEEK", "WEE": .week
    case "MONTH", "MON": .month
    case "YEAR", "ANN": .year
    default: nil
    }
  }

  mutating func startLot(_ value: FieldValue) {
    swap(&common, &lot)
    lot = Lot(id: LotID(""))
    lotScheme = ""
    term = ContractTerm()
    opening = nil
    scope = ""
  }

  mutating func nameLot(_ value: FieldValue) {
    guard let id = string(value) else { return }
    lotScheme = attribute(value) ?? ""
    scope = id
    lot.$id = Traced(LotID(id), from: source(value))
  }

  mutating func finishLot() {
    if !term.isEmpty { lot.term = term }
    lot.submission.$opening = traced(opening)
    opening = nil
    scope = ""
    switch kindOfLot {
    case "Part": notice.parts.append(lot)
    case "LotsGroup": addGroup(lot)
    default: notice.lots.append(lot)
    }
    lot = Lot(id: LotID(""))
    swap(&common, &lot)
  }

  /// The scheme, or where that is wrong or missing, what the identifier looks like.
  private var kindOfLot: String {
    if ["Lot", "Part", "LotsGroup"].contains(lotScheme) { return lotScheme }
    if lot.id.description.hasPrefix("PAR-") { return "Part" }
    return lot.id.description.hasPrefix("GLO-") ? "LotsGroup" : "Lot"
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

  /// Supplementary codes (`UB08`) stand where codes of the main vocabulary stand, told by their list.
  mutating func ownCPV(_ value: FieldValue) -> Sourced<CPVCode>? {
    guard
      value.record.attribute.isEmpty || document.matches(value.record.attribute, "cpv")
        || value.record.text.length > 6
    else { return nil }
    return cpv(value)
  }

  mutating func addPlaceText(_ value: FieldValue) {
    let text = clause("place", value)
    if scope.isEmpty { procedure.texts.add(text) } else { lot.texts.add(text) }
  }

  mutating func takeDocumentType(_ value: FieldValue) {
    isRestrictedDocument = document.matches(value.record.text, "restricted-document")
    if isRestrictedDocument { lot.documents.isRestricted = yes(value) }
  }

  mutating func takeDocumentURL(_ value: FieldValue) {
    if isRestrictedDocument {
      lot.documents.restrictedURL = lot.documents.restrictedURL ?? code(value)
    } else if lot.submission.documentsURL == nil {
      lot.submission.$documentsURL = traced(value)
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
      procedure.exclusionGrounds[index].description.add(entry(value))
      procedure.texts.add(clause("exclusion", value))
    } else {
      lot.texts.add(clause("late-information", value))
    }
  }

  mutating func startExclusion(_ value: FieldValue) {
    guard let code = code(value) else { return }
    var ground = ExclusionGround()
    ground.code = code
    procedure.exclusionGrounds.append(ground)
    textKind = "exclusion"
  }
}
