import Notices
import Values
package import XMLStream

/// Writes an ESPD Response as UBL: the same bytes for the same value.
///
/// Element order is that of UBL's `QualificationApplicationResponse`; nothing is looked up or decided
/// here but what the edition's table says.
package enum ESPDWriter {
  /// The document's bytes, UTF-8.
  ///
  /// - Throws: ``XMLFailure`` `unwritable` where a text holds what XML cannot carry.
  package static func write(_ response: ESPDResponse) throws(XMLFailure) -> [UInt8] {
    let xml = try XMLWriter()
    let ubl = UBLElements(xml: xml, model: response.edition.model)
    xml.element(root, attributes: namespaces) {
      ubl.header(response)
      ubl.parties(response)
      ubl.subject(response)
      for criterion in response.criteria { ubl.criterion(criterion) }
      ubl.answers(response.entries, of: response.uuid)
      ubl.references(response)
    }
    return try xml.finish()
  }

  private static let root = "QualificationApplicationResponse"
  private static let schemas = "urn:oasis:names:specification:ubl:schema:xsd:"
  private static let namespaces = [
    ("xmlns", "\(schemas)QualificationApplicationResponse-2"),
    ("xmlns:cac", "\(schemas)CommonAggregateComponents-2"),
    ("xmlns:cbc", "\(schemas)CommonBasicComponents-2"),
  ]
}

extension UBLElements {
  fileprivate func header(_ response: ESPDResponse) {
    xml.element(
      "cbc:UBLVersionID", attributes: [("schemeAgencyID", "OASIS-UBL-TC")], model.ublVersion)
    if let customization = model.customization { self.customization(customization) }
    versioned("ProfileExecutionID", model.profile)
    id("ID", response.id)
    uuid("UUID", response.uuid)
    if let folder = copied("cbc:ContractFolderID", of: response) {
      copy(folder)
    } else {
      id("ContractFolderID", response.procedure.folderID)
    }
    text("IssueDate", response.issued.date.description)
    text("IssueTime", response.issued.timeOfDay)
    text("EconomicOperatorGroupName", response.groupName)
    versioned("VersionID", model.version)
    if let code = copied("cbc:ProcedureCode", of: response) {
      copy(code)
    } else if let code = response.procedure.code {
      self.code("ProcedureCode", code, model.lists.procedure)
    }
    if let type = copied("cbc:QualificationApplicationTypeCode", of: response) { copy(type) }
  }

  private func customization(_ customization: ESPDModel.Customization) {
    let attributes = [
      ("schemeAgencyID", customization.agency), ("schemeVersionID", customization.version),
    ]
    xml.element("cbc:CustomizationID", attributes: attributes, customization.id)
    xml.element("cbc:ProfileID", attributes: attributes, customization.profileID)
  }

  /// What the Request says in that element of its header.
  private func copied(_ name: String, of response: ESPDResponse) -> ESPDRequest.Element? {
    response.request?.document.child(name)
  }

  fileprivate func parties(_ response: ESPDResponse) {
    if let buyer = copied("cac:ContractingParty", of: response) {
      copy(buyer.withoutContacts)
    } else {
      element("ContractingParty") { party(response.procedure.buyer) }
    }
    element("EconomicOperatorParty") {
      element("EconomicOperatorRole") { role("RoleCode", response.role) }
      party(response.party)
    }
  }

  private func party(_ party: ESPDParty) {
    element("Party") {
      if let size = party.size {
        let word = model.hasCapitalSizes ? size.uppercased() : size
        code("IndustryClassificationCode", word, model.lists.size)
      }
      for identifier in party.identifiers {
        element("PartyIdentification") { registered("ID", identifier) }
      }
      element("PartyName") { text("Name", party.name) }
      if let country = party.country {
        element("PostalAddress") {
          text("CityName", party.town)
          element("Country") {
            code("IdentificationCode", model.country(country), model.lists.country)
          }
        }
      }
    }
  }

  func role(_ name: String, _ role: ESPDRole) {
    code(name, model.roles[role] ?? role.rawValue, model.lists.role)
  }

  fileprivate func subject(_ response: ESPDResponse) {
    let procedure = response.procedure
    if let project = copied("cac:ProcurementProject", of: response) {
      copy(project)
    } else {
      element("ProcurementProject") {
        text("Name", procedure.title)
        text("Description", procedure.summary ?? procedure.title)
      }
    }
    element("ProcurementProjectLot") {
      id("ID", procedure.lot.description, scheme: model.lotScheme)
    }
  }

  /// The Request, and what the buyer referred to in it.
  fileprivate func references(_ response: ESPDResponse) {
    if let request = response.procedure.request {
      element("AdditionalDocumentReference") {
        id("ID", request.id)
        uuid("UUID", request.uuid)
        code("DocumentTypeCode", "ESPD_REQUEST", model.lists.document)
      }
    }
    for reference in response.request?.document.children("cac:AdditionalDocumentReference") ?? [] {
      copy(reference)
    }
  }
}

extension ESPDRequest.Element {
  /// The same without the buyer's contact persons, whom a Response need not name.
  fileprivate var withoutContacts: ESPDRequest.Element {
    ESPDRequest.Element(
      name: name, attributes: attributes, text: text,
      children: children.filter { $0.name != "cac:Contact" }.map(\.withoutContacts), line: line)
  }
}

extension ZonedTime {
  /// The part after the day, as in `10:00:00+01:00`; `nil` where only a day is known.
  fileprivate var timeOfDay: String? {
    secondOfDay == nil ? nil : description.split(separator: "T").last.map(String.init)
  }
}
