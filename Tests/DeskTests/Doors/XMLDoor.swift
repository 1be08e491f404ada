import Law
import Members
import Schemas
import Values

@testable import RegisterExchange

/// The exchange file, written by hand as another program would.
enum XMLDoor {
  static func read(_ next: DoorCase) -> Result<Register, RegisterFailure> {
    Result { () throws(RegisterFailure) in
      try RegisterReader.read(bytes: Array(text(of: next).utf8), path: "r.xml")
    }
  }

  static func verdict(
    _ file: Result<Register, RegisterFailure>, of next: DoorCase
  ) -> Door.Verdict {
    switch file {
    case .success(let register):
      // What an import refuses.
      register.remarks.first { $0.kind == .unknownScheme }.map {
        .refused($0.description, hasPlace: $0.line > 0)
      } ?? .taken(TakenCase(register, of: next))
    case .failure(let failure): .refused(failure.description, hasPlace: failure.line > 0)
    }
  }

  /// Members without anything, for the commands.
  static func bare(_ cases: [DoorCase]) throws -> Register {
    let members = cases.map { operatorElement($0.bare, facts: "", "") }
    return try RegisterReader.read(
      bytes: Array(register(members.joined()).utf8), path: "office.xml")
  }

  static func text(of next: DoorCase) -> String {
    let legalForm = element("legalForm", ["asOf": "2026-10-05", "form": "stiftelse"])
    let facts =
      next.subject != .fact
      ? legalForm : (next.fact == .legalForm ? "" : legalForm) + factElement(next)
    let member = operatorElement(next, facts: facts, after(next))
    switch next.subject {
    case .group:
      let other = next.other
      let times =
        element("member", ["ref": next.id])
        + element(
          "member", ["ref": other.id, "from": next["from"], "through": next["through"]])
      return register(
        element("group", ["name": next["name"], "lead": next.id], times) + member
          + operatorElement(other, facts: "", ""))
    case .distance:
      return register(
        element("distances", [:], element("distance", picked(next, ["from", "to", "km"]))) + member)
    default: return register(member)
    }
  }

  private static func register(_ body: String) -> String {
    "<?xml version=\"1.0\"?>\n<register xmlns=\"urn:samanbud:register:1\" asOf=\"2026-12-01\">\n"
      + body + "</register>\n"
  }

  private static func operatorElement(
    _ next: DoorCase, facts: String, _ after: String
  ) -> String {
    let own = next.subject == .identity ? next : nil
    let place = element(
      "place",
      [
        "town": own.map { $0["town"] } ?? "Bollnäs",
        "municipality": own.map { $0["municipality"] } ?? "2183",
        "nuts": own.map { $0["nuts"] } ?? "SE313",
      ])
    let vat = own?["vat"].map { element("vat", ["number": $0]) } ?? ""
    let categories = own?["categories"].map {
      "<targetCategories>\(escaped($0))</targetCategories>"
    }
    let disclosure =
      own?["consent"] == nil && categories == nil
      ? "" : element("disclosure", ["shareInTenders": own?["consent"]], categories ?? "")
    let body =
      "<name>\(escaped(own.map { $0["name"] ?? "" } ?? "Prov \(next.number)"))</name>"
      + element("registration", ["scheme": "0007", "number": next.registration]) + vat + place
      + disclosure + "<facts>\(facts)</facts>" + after
    return element(
      "operator",
      [
        "id": next.id, "country": own.map { $0["country"] } ?? "SWE",
        "size": own.map { $0["size"] } ?? "small",
      ], body)
  }

  private static func factElement(_ next: DoorCase) -> String {
    guard let (name, field) = FactTable.element[next.fact] else { return "" }
    let evidence = next.hasEvidence ? element("evidence", picked(next, DoorCase.evidence)) : ""
    var own: [String: String?] = [field.attribute: next["value"]]
    if field.reading == .money { own["currency"] = next["currency"] }
    guard let child = field.child else {
      return element(name, own.merging(["asOf": next["asOf"]]) { first, _ in first }, evidence)
    }
    return element(name, ["asOf": next["asOf"]], evidence + element(child, own))
  }

  /// What stands behind an operator's facts.
  private static func after(_ next: DoorCase) -> String {
    func list(_ name: String, _ item: String, _ text: String = "") -> String {
      var attributes = next.texts.mapValues(Optional.some)
      attributes["reasons"] = nil
      return element(name, [:], element(item, attributes, text))
    }
    switch next.subject {
    case .identity, .fact, .distance, .group: return ""
    case .certificate: return list("certificates", "certificate")
    case .capacity:
      let places = next["place"].map { element("place", ["code": $0]) } ?? ""
      return element(
        "work", [:],
        element("capacity", picked(next, ["cpv", "unit", "period", "amount"]), places)
          + element(
            "price",
            [
              "cpv": next["cpv"], "unit": next["unit"], "amount": next["price"],
              "currency": next["currency"],
            ]))
    case .ground:
      return element(
        "exclusions", ["asOf": next["asOf"]], element("ground", ["code": next["code"]]))
    case .mandate: return list("mandates", "mandate")
    case .unit: return list("units", "unit")
    case .reference: return list("references", "reference")
    case .commitment: return list("commitments", "commitment")
    case .answer: return list("standAlone", "answer", escaped(next["reasons"] ?? ""))
    }
  }

  private static func picked(_ next: DoorCase, _ names: [String]) -> [String: String?] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, next[$0]) })
  }

  private static func element(
    _ name: String, _ attributes: [String: String?], _ body: String = ""
  ) -> String {
    let texts = attributes.sorted { $0.key < $1.key }.compactMap { name, value in
      value.map { " \(name)=\"\(escaped($0))\"" }
    }
    return "<\(name)\(texts.joined())>\(body)</\(name)>\n"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
