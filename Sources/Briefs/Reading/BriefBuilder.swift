internal import Law
internal import Members
internal import Schemas
internal import Values
internal import XMLStream

/// Makes a brief of a tree that the schema has found valid.
struct BriefBuilder {
  let path: String

  private static let lotField = NoticeField(term: "brief", path: "/brief/lot[@id='{}']")
  private static let demandField = NoticeField(
    term: "demand", path: "/brief/lot[@id='{}']/demand")
  private static let turnoverField = NoticeField(
    term: "turnover", path: "/brief/lot[@id='{}']/turnover")
  private static let insuranceField = NoticeField(
    term: "insurance", path: "/brief/lot[@id='{}']/insurance")
  private static let targetShareField = NoticeField(
    term: "targetShare", path: "/brief/lot[@id='{}']/targetShare")
  private static let certificateField = NoticeField(
    term: "certificate", path: "/brief/lot[@id='{}']/certificate")

  private static let settledField = NoticeField(
    term: "settled", path: "/brief/lot[@id='{}']/settled")

  func brief(_ root: XMLElement) throws(BriefFailure) -> Brief {
    var brief = Brief(path: path, noticeID: try text("noticeID", of: root))
    if root.attributes["sharedCost"] != nil {
      brief.sharedCost = try percent("sharedCost", of: root)
    }
    if let element = root.child("wishes") {
      brief.wishes = try BriefWishesBuilder(path: path).wishes(element)
    }
    for element in root.children("lot") { brief.lots.append(try lot(element)) }
    return brief
  }

  private func lot(_ element: XMLElement) throws(BriefFailure) -> LotBrief {
    let id = LotID(try text("id", of: element))
    var demands: [Demand] = []
    var requirements: [Requirement] = []
    let decisions = ["competition", "override", "settled"]
    for child in element.children where !decisions.contains(child.name) {
      if child.name == "demand" {
        demands.append(try demand(child, lot: id))
      } else {
        requirements.append(try requirement(child, lot: id))
      }
    }
    var lot = LotBrief(
      id: id, demands: demands, requirements: requirements,
      source: Source(Self.lotField, scope: id.description, line: element.line))
    lot.competition = try element.child("competition").map(
      BriefWishesBuilder(path: path).decision)
    for child in element.children("override") {
      lot.overrides.append(try BriefWishesBuilder(path: path).override(child, lot: id))
    }
    for child in element.children("settled") {
      lot.settlements.append(try settlement(child, lot: id))
    }
    return lot
  }

  private func settlement(
    _ element: XMLElement, lot: LotID
  ) throws(BriefFailure) -> DemandSettlement {
    guard let on = CivilDate(try text("on", of: element)) else { throw unreadable("on", element) }
    return DemandSettlement(
      clause: try text("clause", of: element), mark: try text("words", of: element),
      answer: try answer(of: element), by: try text("by", of: element), on: on,
      source: Source(Self.settledField, scope: lot.description, line: element.line))
  }

  private func answer(of element: XMLElement) throws(BriefFailure) -> DemandSettlement.Answer {
    if let covering = element.child("coveredBy") {
      return .coveredBy(try text("demand", of: covering))
    }
    if let reason = element.child("noDemand") { return .noDemand(reason: words(reason.text)) }
    guard let place = try element.child("metBy").map(origin) else {
      throw unreadable("metBy", element)
    }
    return .metBy(place)
  }

  private func demand(_ element: XMLElement, lot: LotID) throws(BriefFailure) -> Demand {
    guard let cpv = CPVCode(try text("cpv", of: element)),
      let unit = WorkUnit(rawValue: try text("unit", of: element)),
      let period = WorkPeriod(rawValue: try text("period", of: element))
    else { throw unreadable("cpv, unit or period", element) }
    let amount = element.attributes["amount"].flatMap { Int(words($0)) }
    return Demand(
      cpv: cpv, unit: unit, period: period, amount: amount,
      place: element.attributes["place"], origin: try element.child("origin").map(origin),
      source: Source(Self.demandField, scope: lot.description, line: element.line))
  }

  private func requirement(
    _ element: XMLElement, lot: LotID
  ) throws(BriefFailure) -> Requirement {
    guard let origin = try element.child("origin").map(origin),
      let subject = Requirement.Subject(rawValue: element.attributes["subject"] ?? "group")
    else { throw unreadable("subject", element) }
    let (content, field) = try content(of: element)
    return Requirement(
      content: content, subject: subject, origin: origin,
      source: Source(field, scope: lot.description, line: element.line),
      id: element.attributes["id"].map(words))
  }

  private func content(
    of element: XMLElement
  ) throws(BriefFailure) -> (Requirement.Content, NoticeField) {
    switch element.name {
    case "turnover":
      let amount = try text("min", of: element)
      guard let money = Money(amount, currency: try text("currency", of: element)) else {
        throw unreadable("min", element)
      }
      guard let years = element.attributes["averageOfYears"] else {
        return (.turnover(money), Self.turnoverField)
      }
      guard let count = Int(words(years)) else { throw unreadable("averageOfYears", element) }
      return (.averageTurnover(money, years: count), Self.turnoverField)
    case "insurance":
      let amount = try text("min", of: element)
      guard let money = Money(amount, currency: try text("currency", of: element)) else {
        throw unreadable("min", element)
      }
      return (.insurance(money), Self.insuranceField)
    case "targetShare":
      return (.targetShare(try percent("percent", of: element)), Self.targetShareField)
    default:
      let scheme = try text("scheme", of: element)
      let orEquivalent = try text("orEquivalent", of: element) == "yes"
      return (.certificate(scheme: scheme, orEquivalent: orEquivalent), Self.certificateField)
    }
  }

  private func origin(_ element: XMLElement) throws(BriefFailure) -> DocumentPlace {
    let quote = words(element.text)
    return DocumentPlace(
      document: try text("document", of: element), page: element.attributes["page"].map(words),
      quote: quote.isEmpty ? nil : quote)
  }

  /// Whole per cents stay whole, so that 15 is the same value everywhere.
  private func percent(_ name: String, of element: XMLElement) throws(BriefFailure) -> Ratio {
    guard let value = hundredths(try text(name, of: element)) else {
      throw unreadable(name, element)
    }
    return value.isMultiple(of: 100) ? .percent(value / 100) : Ratio(value, of: 10_000)
  }

  private func text(_ name: String, of element: XMLElement) throws(BriefFailure) -> String {
    guard let value = element.attributes[name] else { throw unreadable(name, element) }
    return words(value)
  }

  private func unreadable(_ name: String, _ element: XMLElement) -> BriefFailure {
    BriefFailure(
      .schema, file: path, line: element.line,
      "element '\(element.name)': '\(name)' cannot be read",
      remedy: "correct it as schemas/brief.xsd says")
  }
}

/// `text` with every stretch of blanks made one blank, as the schema's `token` has it.
func words(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
