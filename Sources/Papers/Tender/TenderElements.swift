import Values
import XMLStream

/// Writes the elements that Peppol's tender documents share.
struct TenderElements {
  let xml: XMLWriter

  func element(_ name: String, _ body: () -> Void) { xml.element("cac:\(name)", body) }

  func text(_ name: String, _ value: String?, _ attribute: (String, String)? = nil) {
    xml.element(
      "cbc:\(name)", attributes: attribute.map { [$0] } ?? [], ifPresent: value)
  }

  func header(_ tender: JointTender, customization: String, profile: String) {
    text("UBLVersionID", "2.2")
    text("CustomizationID", "urn:fdc:peppol.eu:prac:trns:\(customization)")
    text("ProfileID", "urn:fdc:peppol.eu:prac:bis:\(profile)")
    text("ID", tender.uuid, ("schemeURI", "urn:uuid"))
    text("ContractFolderID", tender.folderID)
    text("IssueDate", tender.issued.date.description)
    text("IssueTime", tender.issued.clock)
  }

  /// What both tenderers and buyers have: an address in the network, a number, a name.
  func identity(_ party: TenderParty) {
    text("EndpointID", party.number, ("schemeID", party.scheme))
    element("PartyIdentification") { text("ID", party.number, ("schemeID", party.scheme)) }
    element("PartyName") { text("Name", party.name) }
  }

  func tenderer(_ party: TenderParty) {
    identity(party)
    element("PostalAddress") {
      text("CityName", party.town)
      element("Country") {
        text("IdentificationCode", party.country, ("listID", "ISO3166-1:Alpha2"))
      }
    }
  }

  func buyer(_ party: TenderParty) {
    element("ContractingParty") { element("Party") { identity(party) } }
  }

  func typeCode(_ code: String) { text("DocumentTypeCode", code, ("listID", "UNCL1001")) }

  func locale(_ language: OutputLanguage) {
    text("LocaleCode", language.rawValue.uppercased(), ("listID", "ISO639-1"))
  }

  func attachment(_ file: TenderFile, uri: String? = nil) {
    element("Attachment") {
      element("ExternalReference") {
        text("URI", uri)
        text("DocumentHash", file.sha256)
        text("HashAlgorithmMethod", "http://www.w3.org/2001/04/xmlenc#sha256")
        text("MimeCode", file.mediaType)
        text("FileName", file.name)
      }
    }
  }

  static func namespaces(_ document: String) -> [(String, String)] {
    let schemas = "urn:oasis:names:specification:ubl:schema:xsd:"
    return [
      ("xmlns", "\(schemas)\(document)-2"), ("xmlns:cac", "\(schemas)CommonAggregateComponents-2"),
      ("xmlns:cbc", "\(schemas)CommonBasicComponents-2"),
    ]
  }
}

extension ZonedTime {
  /// With seconds, as the network asks; the beginning of the day where only the day is known.
  fileprivate var clock: String {
    secondOfDay == nil
      ? "00:00:00Z" : description.split(separator: "T").last.map(String.init) ?? "00:00:00Z"
  }
}
