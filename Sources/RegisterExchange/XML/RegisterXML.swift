package import Members
internal import Schemas
import Values
internal import XMLStream

/// Writes the register exchange file (`schemas/register.xsd`): the administrator's backup.
///
/// Nothing is left out: walled answers, prices and small counts are in it, so that it must not be shared.
/// Reading it again gives a register that says the same (``Register/says(theSameAs:)``).
package enum RegisterXML {
  /// The register as UTF-8 bytes, the same for the same register.
  ///
  /// - Throws: ``RegisterFailure`` `unwritable` where a text holds what XML cannot carry.
  package static func write(_ register: Register) throws(RegisterFailure) -> [UInt8] {
    do {
      let writer = RegisterXMLWriter(xml: try XMLWriter())
      writer.register(register)
      return try writer.xml.finish()
    } catch {
      throw RegisterFailure(
        .unwritable, file: register.path, line: 0, "\(error.path): \(error.message)",
        remedy: "correct the text in the register")
    }
  }
}

/// Attributes with a value, in the order given.
func present(_ attributes: KeyValuePairs<String, String?>) -> [(String, String)] {
  attributes.compactMap { name, value in value.map { (name, $0) } }
}

struct RegisterXMLWriter {
  let xml: XMLWriter

  func register(_ register: Register) {
    let attributes = [("xmlns", RegisterFormat.namespace), ("asOf", register.asOf.description)]
    xml.element("register", attributes: attributes) {
      for next in register.groups { group(next) }
      list("distances", of: "distance", register.distances) {
        [("from", $0.from), ("to", $0.to), ("km", String($0.kilometres))]
      }
      for member in register.operators { economicOperator(member) }
    }
  }

  private func group(_ group: Register.Group) {
    xml.element("group", attributes: [("name", group.name), ("lead", group.lead.description)]) {
      for member in group.memberships {
        xml.element(
          "member",
          attributes: present([
            "ref": member.operatorID.description, "from": member.from?.description,
            "through": member.through?.description,
          ]), "")
      }
      certificates(group.certificates)
    }
  }

  private func economicOperator(_ member: EconomicOperator) {
    let attributes = [
      ("id", member.id.description), ("country", member.country), ("size", member.size),
    ]
    xml.element("operator", attributes: attributes) {
      identity(member)
      xml.element("facts") { facts(member.facts) }
      certificates(member.certificates)
      work(member)
      if let declaration = member.exclusionDeclaration { exclusions(declaration) }
      list("mandates", of: "mandate", member.mandates) {
        present([
          "noticeID": $0.noticeID, "lot": $0.lot.description,
          "decidedOn": $0.decidedOn.description, "by": $0.by, "reference": $0.reference,
        ])
      }
      experience(member)
    }
  }

  private func identity(_ member: EconomicOperator) {
    xml.element("name", member.name)
    xml.element(
      "registration",
      attributes: [("scheme", member.registration.scheme), ("number", member.registration.value)],
      "")
    if let vat = member.vatNumber { xml.element("vat", attributes: [("number", vat)], "") }
    xml.element(
      "place",
      attributes: [
        ("town", member.town), ("municipality", member.municipality), ("nuts", member.nuts),
      ], "")
    disclosure(member)
  }

  private func disclosure(_ member: EconomicOperator) {
    guard member.consentsToShare != nil || member.targetCategories != nil else { return }
    let answer = member.consentsToShare.map { $0 ? "yes" : "no" }
    xml.element("disclosure", attributes: present(["shareInTenders": answer])) {
      xml.element("targetCategories", ifPresent: member.targetCategories)
    }
  }

  func list<Item>(
    _ name: String, of item: String, _ items: [Item], _ attributes: (Item) -> [(String, String)]
  ) {
    guard !items.isEmpty else { return }
    xml.element(name) {
      for next in items { xml.element(item, attributes: attributes(next), "") }
    }
  }
}
