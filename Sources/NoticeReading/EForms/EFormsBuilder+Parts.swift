internal import Procurement
internal import XMLStream

/// Beginnings and ends of the parts that come several times.
extension EFormsBuilder {
  mutating func addLanguage(_ value: FieldValue) {
    guard let language = string(value).map(Languages.normalised),
      !notice.languages.contains(language)
    else { return }
    notice.languages.append(language)
  }

  mutating func addChange(_ value: FieldValue) {
    change.descriptions.add(entry(value).map { LocalizedText([$0]) })
  }

  mutating func addTouchPoint(_ value: FieldValue) {
    guard let id = string(value) else { return }
    touchPoints[id] = organisation.id
  }

  mutating func addRole(_ role: String, _ value: FieldValue) {
    guard let id = string(value) else { return }
    roles.append((id, role))
  }

  mutating func finishOrganisation() {
    if contact != Contact() { organisation.contact = contact }
    contact = Contact()
    notice.organisations.append(organisation)
  }

  mutating func finishBuyer() {
    guard !buyer.organisation.isEmpty else { return }
    roles.append((buyer.organisation, "buyer"))
    notice.buyers.append(buyer)
  }

  func country(_ value: FieldValue) -> Sourced<String>? {
    string(value).map { Sourced(Countries.normalised($0), from: source(value)) }
  }

  func yes(_ value: FieldValue) -> Sourced<Bool> { Sourced(true, from: source(value)) }

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
    lot = Lot(id: LotID(""))
    lotScheme = ""
    term = ContractTerm()
    opening = nil
    scope = ""
  }

  mutating func nameLot(_ value: FieldValue) {
    guard let id = string(value) else { return }
    lot.id = LotID(id)
    lotScheme = attribute(value) ?? ""
    scope = id
  }

  mutating func finishLot() {
    if !term.isEmpty { lot.term = term }
    lot.submission.opening = opening?.value
    scope = ""
    switch kindOfLot {
    case "Part": notice.parts.append(lot)
    case "LotsGroup": addTitle(ofGroup: lot)
    default: notice.lots.append(lot)
    }
  }

  /// The scheme, or where that is wrong or missing, what the identifier looks like.
  private var kindOfLot: String {
    if ["Lot", "Part", "LotsGroup"].contains(lotScheme) { return lotScheme }
    if lot.id.description.hasPrefix("PAR-") { return "Part" }
    return lot.id.description.hasPrefix("GLO-") ? "LotsGroup" : "Lot"
  }

  private mutating func addTitle(ofGroup lot: Lot) {
    var group = takeGroup(lot.id.description)
    group.title = lot.title
    notice.lotGroups.append(group)
  }

  mutating func finishLotGroup() {
    guard !lotGroup.id.isEmpty else { return }
    var group = takeGroup(lotGroup.id)
    group.lots += lotGroup.lots
    notice.lotGroups.append(group)
  }

  private mutating func takeGroup(_ id: String) -> LotGroup {
    guard let index = notice.lotGroups.firstIndex(where: { $0.id == id }) else {
      return LotGroup(id: id)
    }
    return notice.lotGroups.remove(at: index)
  }

  mutating func finishSelectionParameter() {
    guard let number = parameter.number else { return }
    selection.thresholds.append(.init(code: parameter.code, number: number))
  }

  /// A criterion has at most one weight; the first stays where a publisher gives more.
  mutating func finishAwardParameter() {
    guard award.weight == nil else { return }
    award.weight = parameter.number
    award.weightKind = parameter.code
  }

  /// A code whose list name is none that we know: it may be a slip of the pen, which is noted.
  mutating func takeOdd(_ value: FieldValue) {
    guard let code = string(value) else { return }
    let list = attribute(value) ?? ""
    textKind = list.isEmpty ? "other" : list
    guard !Self.otherLists.contains(list) else { return }
    let place = value.field.path
    guard
      let row = EFormsFields.table.likelyRow(
        at: place, list: Self.aliases[list] ?? list, code: code)
    else { return }
    let meant = FieldValue(record: value.record, field: row.field)
    row.take(&self, meant)
    note("code.list-name", meant, list)
  }

  /// Lists of other terms at the same places.
  private static let otherLists: Set<String> = [
    "contract-nature", "gpp-criteria", "innovative-acquisition", "missing-info-submission",
    "selection-criteria-source", "ecatalog-submission", "einvoicing", "esignature-submission",
    "fsr", "nda", "permission", "customer-service",
  ]

  private static let aliases = ["social-procurement": "social-objective"]
}
