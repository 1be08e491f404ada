import Law
internal import Members
internal import Notices
internal import Schemas
internal import Values
internal import XMLStream

extension RegisterBuilder {
  private static let operatorField = NoticeField(
    term: "F-ID", path: "/register/operator[@id='{}']")

  func economicOperator(_ element: XMLElement) throws(RegisterFailure) -> EconomicOperator {
    let id = OperatorID(try read.text("id", of: element))
    let place = try child("place", of: element)
    try checkMunicipalities(of: element, place)
    let facts = try facts(of: element, id: id)
    var result = EconomicOperator(
      id: id, name: words(element.text(of: "name") ?? ""),
      legalForm: EconomicOperator.legalForm(statedIn: facts),
      registration: try registration(of: element, id: id),
      country: try read.text("country", of: element), town: try read.text("town", of: place),
      municipality: try read.text("municipality", of: place),
      nuts: try read.text("nuts", of: place), size: try read.text("size", of: element),
      source: Source(Self.operatorField, scope: id.description, line: element.line))
    result.facts = facts
    result.vatNumber = element.child("vat").flatMap { read.optionalText("number", of: $0) }
    if let disclosure = element.child("disclosure") {
      result.consentsToShare = read.optionalText("shareInTenders", of: disclosure)
        .map { $0 == "yes" }
      result.targetCategories = disclosure.text(of: "targetCategories").map(words)
    }
    result.certificates = try certificates(of: element)
    try addWork(of: element, to: &result)
    result.exclusionDeclaration = try exclusions(of: element)
    result.mandates = try mandates(of: element)
    result.units = try units(of: element)
    result.references = try references(of: element)
    result.commitments = try commitments(of: element)
    result.standAlone = try standAlone(of: element)
    return result
  }

  /// Codes of municipalities have as many digits as their country says: other doors refuse the others too.
  private func checkMunicipalities(
    of element: XMLElement, _ place: XMLElement
  ) throws(RegisterFailure) {
    let country = try read.text("country", of: element)
    guard let digits = LawBook.standard.jurisdiction(of: country).municipalities?.digits else {
      return
    }
    for item in [place] + (element.child("units")?.children("unit") ?? []) {
      let code = try read.text("municipality", of: item)
      guard code.utf8.count != digits else { continue }
      throw RegisterFailure(
        .schema, file: path, line: item.line,
        "municipality '\(code)' in \(country), expected a code of \(digits) digits",
        remedy: "copy the code from the list of municipalities")
    }
  }

  private func registration(
    of element: XMLElement, id: OperatorID
  ) throws(RegisterFailure) -> RegistrationNumber {
    let registration = try child("registration", of: element)
    let written = try read.text("number", of: registration)
    let number = RegistrationNumber(
      scheme: try read.text("scheme", of: registration), written: written)
    switch number.flaw {
    case nil, .doubtfulCheckDigit: return number
    case .personal:
      throw RegisterFailure(
        .soleTrader, file: path, line: registration.line,
        "the organisation number of operator '\(id)' is a sole trader's, "
          + "expected one of a legal person (third digit 2 or more)",
        remedy: "a sole trader cannot be kept in the register; remove the operator")
    case .malformed, .checkDigit, .unknownScheme:
      throw RegisterFailure(
        .checkDigit, file: path, line: registration.line,
        "organisation number '\(written)' of operator '\(id)' is not one of scheme "
          + "\(number.scheme): its check digit or length is wrong",
        remedy: "copy the number from the register extract")
    }
  }

  func certificates(of element: XMLElement) throws(RegisterFailure) -> [Certificate] {
    var result: [Certificate] = []
    for item in element.child("certificates")?.children("certificate") ?? [] {
      let from = try read.day("validFrom", of: item)
      let through = try read.optionalDay("validThrough", of: item)
      try checkOrder(from, through, of: item)
      result.append(
        Certificate(
          scheme: try read.text("scheme", of: item), issuer: try read.text("issuer", of: item),
          number: read.optionalText("number", of: item), validFrom: from, validThrough: through,
          state: try item.attributes["state"] == nil ? .granted : read.word("state", of: item),
          checkedOn: try read.optionalDay("checkedOn", of: item),
          through: read.optionalText("through", of: item)))
    }
    return result
  }

  private func addWork(
    of element: XMLElement, to result: inout EconomicOperator
  ) throws(RegisterFailure) {
    guard let work = element.child("work") else { return }
    for item in work.children("capacity") {
      result.capacities.append(try capacity(item, id: result.id))
    }
    for item in work.children("price") {
      result.prices.append(
        UnitPrice(
          cpv: try read.cpv(of: item), unit: try read.word("unit", of: item),
          price: try read.money(of: item)))
    }
  }

  private static let capacityField = NoticeField(
    term: "capacity", path: "/register/operator[@id='{}']/work/capacity")

  private func capacity(
    _ element: XMLElement, id: OperatorID
  ) throws(RegisterFailure) -> Capacity {
    var places: [String] = []
    for place in element.children("place") { places.append(try read.text("code", of: place)) }
    return Capacity(
      cpv: try read.cpv(of: element), unit: try read.word("unit", of: element),
      period: try read.word("period", of: element), amount: try read.count("amount", of: element),
      places: places,
      source: Source(Self.capacityField, scope: id.description, line: element.line))
  }

  private func exclusions(
    of element: XMLElement
  ) throws(RegisterFailure) -> ExclusionDeclaration? {
    guard let item = element.child("exclusions") else { return nil }
    let id = try read.text("id", of: element)
    var grounds: [String] = []
    for ground in item.children("ground") { grounds.append(try read.text("code", of: ground)) }
    return ExclusionDeclaration(
      asOf: try read.day("asOf", of: item), grounds: grounds,
      source: Source(Self.exclusionsField, scope: id, line: item.line))
  }

  private static let exclusionsField = NoticeField(
    term: "exclusions", path: "/register/operator[@id='{}']/exclusions")

  private func mandates(of element: XMLElement) throws(RegisterFailure) -> [Mandate] {
    var result: [Mandate] = []
    for item in element.child("mandates")?.children("mandate") ?? [] {
      result.append(
        Mandate(
          noticeID: try read.text("noticeID", of: item), lot: LotID(try read.text("lot", of: item)),
          decidedOn: try read.day("decidedOn", of: item), by: try read.text("by", of: item),
          reference: read.optionalText("reference", of: item)))
    }
    return result
  }

  private func child(
    _ name: String, of element: XMLElement
  ) throws(RegisterFailure) -> XMLElement {
    if let child = element.child(name) { return child }
    throw RegisterFailure(
      .schema, file: path, line: element.line, "element '\(element.name)' has no '\(name)'",
      remedy: "correct it as schemas/register.xsd says")
  }
}
