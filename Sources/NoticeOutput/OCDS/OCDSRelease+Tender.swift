internal import JSONText
internal import Notices
internal import Values

extension OCDSRelease {
  static func writeTender(of notice: Notice, id: String, to json: JSONObjectWriter) {
    let procedure = notice.procedure
    json.string("id", procedure.id ?? id)
    text("title", procedure.title, to: json)
    text("description", procedure.description, to: json)
    json.string("status", status(of: notice))
    if let basis = notice.legalBases.first?.value {
      json.object("legalBasis") {
        $0.string("scheme", "CELEX")
        $0.string("id", basis)
      }
    }
    money("value", procedure.estimatedValue?.value, to: json)
    json.string("procurementMethod", method(procedure.kind))
    json.string("procurementMethodDetails", procedure.type?.value)
    let rationale = procedure.texts.filter { $0.kind == "direct-award" }.first?.text
    json.string("procurementMethodRationale", rationale)
    json.string("mainProcurementCategory", category(procedure.nature?.value))
    json.strings(
      "additionalProcurementCategories",
      procedure.additionalNatures.compactMap { category($0.value) })
    if notice.lots.contains(where: { $0.technique.gpa?.value == true }) {
      json.strings("coveredBy", ["GPA"])
    }
    writePeriod(of: notice, to: json)
    writeLotDetails(of: procedure, to: json)
    writeExclusion(of: procedure, to: json)
    json.objects("items", items(of: notice)) { write($1, to: $0) }
    json.objects("lots", notice.lots) { write($1, of: notice, to: $0) }
    json.objects("lotGroups", notice.lotGroups) {
      $0.string("id", $1.id)
      $0.strings("relatedLots", $1.lots.map(\.description))
      money("maximumValue", $1.frameworkMaximum?.value, to: $0)
    }
  }

  private static func status(of notice: Notice) -> String {
    switch notice.form {
    case _
    where notice.change?.isCancellation == true && tags(of: notice) == ["tenderCancellation"]:
      "cancelled"
    case .planning, .consultation: "planned"
    case .result, .directAwardPrenotification, .contractModification, .completion: "complete"
    default: "active"
    }
  }

  private static func method(_ type: ProcedureType?) -> String? {
    switch type {
    case .open: "open"
    case let type? where type.choosesBeforeTenders: "selective"
    case .negotiatedWithoutCall: "limited"
    default: nil
    }
  }

  /// The deadline stands at the tender only where it is the same for all lots.
  private static func writePeriod(of notice: Notice, to json: JSONObjectWriter) {
    let deadlines = Set(notice.lots.compactMap { $0.tenderDeadline?.value })
    guard deadlines.count == 1, let deadline = deadlines.first else { return }
    json.object("tenderPeriod") { $0.string("endDate", end(deadline)) }
  }

  private static func writeLotDetails(of procedure: Procedure, to json: JSONObjectWriter) {
    guard procedure.maxLotsSubmitted != nil || procedure.maxLotsAwarded != nil else { return }
    json.object("lotDetails") {
      $0.integer("maximumLotsBidPerSupplier", procedure.maxLotsSubmitted?.value)
      $0.integer("maximumLotsAwardedPerSupplier", procedure.maxLotsAwarded?.value)
    }
  }

  private static func writeExclusion(of procedure: Procedure, to json: JSONObjectWriter) {
    guard !procedure.exclusionGrounds.isEmpty else { return }
    json.object("exclusionGrounds") {
      $0.objects("criteria", procedure.exclusionGrounds) {
        $0.string("type", $1.code?.value)
        text("description", $1.description, to: $0)
      }
    }
  }

  private struct Item {
    let id: String
    let lot: String?
    let main: CPVCode
    let additional: [CPVCode]
    let places: [String]
  }

  /// One item a lot, or one for the whole procedure where there is no lot.
  private static func items(of notice: Notice) -> [Item] {
    let lots = notice.lots.compactMap { lot in
      lot.mainCPV.map { (lot.id.description, $0, lot.additionalCPV, lot.nuts) }
    }
    let whole = notice.procedure
    let found: [(String?, Sourced<CPVCode>, [Sourced<CPVCode>], [Sourced<String>])] =
      lots.isEmpty
      ? whole.mainCPV.map { [(nil, $0, whole.additionalCPV, whole.nuts)] } ?? []
      : lots.map { ($0.0, $0.1, $0.2, $0.3) }
    return found.enumerated().map { index, item in
      Item(
        id: String(index + 1), lot: item.0, main: item.1.value, additional: item.2.map(\.value),
        places: item.3.map(\.value))
    }
  }

  private static func write(_ item: Item, to json: JSONObjectWriter) {
    json.string("id", item.id)
    json.object("classification") { classification(item.main, to: $0) }
    json.objects("additionalClassifications", item.additional) { classification($1, to: $0) }
    json.objects("deliveryAddresses", item.places) { write(place: $1, to: $0) }
    json.string("relatedLot", item.lot)
  }

  /// A region begins with the two letters of its country, as NUTS writes it (`EL`, `UK`); a place without region has
  /// the three letters of its country.
  private static func write(place: String, to json: JSONObjectWriter) {
    if Countries.isKnown(place) {
      json.string("country", Countries.twoLetters(place) ?? place)
      return
    }
    json.string("region", place)
    json.string("country", Countries.twoLetters(Countries.normalised(String(place.prefix(2)))))
  }

  private static func classification(_ code: CPVCode, to json: JSONObjectWriter) {
    json.string("scheme", "CPV")
    json.string("id", code.description)
  }
}
