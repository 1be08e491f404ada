internal import Members
internal import Schemas
internal import Values
internal import XMLStream

/// Makes what the group decides itself of a brief's tree.
struct BriefWishesBuilder {
  let path: String

  private static let field = NoticeField(term: "wishes", path: "/brief/wishes")

  func wishes(_ element: XMLElement) throws(BriefFailure) -> BriefWishes {
    var wishes = BriefWishes(source: Source(Self.field, line: element.line))
    wishes.lead = element.attributes["lead"].map { OperatorID(words($0)) }
    wishes.mostMembers = try count("mostMembers", of: element)
    wishes.leastPart = try percent("leastPart", of: element)
    wishes.mostPart = try percent("mostPart", of: element)
    for share in element.children("workShare") {
      guard let ratio = try percent("atLeast", of: share) else {
        throw unreadable("atLeast", share)
      }
      wishes.workShares.append(
        BriefWorkShare(
          operators: share.children("member").compactMap { $0.attributes["ref"] }
            .map { OperatorID(words($0)) }, atLeast: ratio))
    }
    if let cost = element.child("memberCost") {
      guard let text = cost.attributes["perYear"], let currency = cost.attributes["currency"],
        let money = Money(words(text), currency: currency)
      else { throw unreadable("perYear", cost) }
      wishes.memberCost = money
    }
    if let transport = element.child("transport") {
      wishes.transport = try self.transport(transport)
    }
    return wishes
  }

  func decision(_ element: XMLElement) throws(BriefFailure) -> CompetitionDecision {
    guard let by = element.attributes["by"],
      let on = element.attributes["on"].flatMap({ CivilDate(words($0)) })
    else { throw unreadable("on", element) }
    return CompetitionDecision(by: words(by), on: on, reason: words(element.text))
  }

  func override(_ element: XMLElement, lot: LotID) throws(BriefFailure) -> RiskOverride {
    let names = ["clause", "member", "by"].map { element.attributes[$0].map(words) ?? "" }
    guard let on = element.attributes["on"].flatMap({ CivilDate(words($0)) }) else {
      throw unreadable("on", element)
    }
    return RiskOverride(
      lot: lot, clause: names[0],
      member: names[1] == Self.group ? nil : OperatorID(names[1]), by: names[2], on: on,
      risk: words(element.text),
      source: Source(Self.overrideField, scope: lot.description, line: element.line))
  }

  /// Instead of a member: those who tender together.
  private static let group = "group"
  private static let overrideField = NoticeField(
    term: "override", path: "/brief/lot[@id='{}']/override")

  private func transport(_ element: XMLElement) throws(BriefFailure) -> BriefTransport {
    guard let price = element.attributes["perKm"], let currency = element.attributes["currency"],
      let perKilometre = Money(words(price), currency: currency)
    else { throw unreadable("perKm", element) }
    guard let trips = try count("tripsPerYear", of: element) else {
      throw unreadable("tripsPerYear", element)
    }
    var distances: [PlaceDistance] = []
    for child in element.children("distance") {
      guard let from = child.attributes["from"], let to = child.attributes["to"],
        let kilometres = try count("km", of: child)
      else { throw unreadable("km", child) }
      distances.append(PlaceDistance(from: from, to: to, kilometres: kilometres))
    }
    return BriefTransport(perKilometre: perKilometre, tripsAYear: trips, distances: distances)
  }

  private func count(_ name: String, of element: XMLElement) throws(BriefFailure) -> Int? {
    guard let text = element.attributes[name] else { return nil }
    guard let value = Int(words(text)) else { throw unreadable(name, element) }
    return value
  }

  private func percent(_ name: String, of element: XMLElement) throws(BriefFailure) -> Ratio? {
    guard let text = element.attributes[name] else { return nil }
    guard let value = hundredths(words(text)) else { throw unreadable(name, element) }
    return value.isMultiple(of: 100) ? .percent(value / 100) : Ratio(value, of: 10_000)
  }

  private func unreadable(_ name: String, _ element: XMLElement) -> BriefFailure {
    BriefFailure(
      .schema, file: path, line: element.line,
      "element '\(element.name)': '\(name)' cannot be read",
      remedy: "correct it as schemas/brief.xsd says")
  }
}
