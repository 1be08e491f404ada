import Digest
import Values
package import XMLStream

/// Writes a UBL TendererQualification as Peppol's "Qualification" (T019 1.1), for procedures in which
/// tenderers are chosen first.
///
/// Here the group has a shape: the leader is the main party, and each ESPD is tied to its party by a path.
package enum QualificationWriter {
  /// - Throws: ``XMLFailure`` `unwritable` where a text holds what XML cannot carry.
  package static func write(_ tender: JointTender) throws(XMLFailure) -> [UInt8] {
    let xml = try XMLWriter()
    let ubl = TenderElements(xml: xml)
    let root = "TendererQualification"
    xml.element(root, attributes: TenderElements.namespaces(root)) {
      ubl.header(tender, customization: "t019:1.1", profile: "p011:1.1")
      ubl.text("VersionID", "1")
      ubl.parties(of: tender)
      ubl.buyer(tender.buyer)
      for file in tender.files where file.kind == .espd { ubl.reference(file, in: tender) }
    }
    return try xml.finish()
  }
}

extension TenderElements {
  fileprivate func parties(of tender: JointTender) {
    element("TendererPartyQualification") {
      for lot in tender.lots {
        element("InterestedProcurementProjectLot") { text("ID", lot.description) }
      }
      for (place, party) in tender.tenderers.enumerated() {
        element(place == 0 ? "MainQualifyingParty" : "AdditionalQualifyingParty") {
          element("Party") { tenderer(party) }
        }
      }
    }
  }

  fileprivate func reference(_ file: TenderFile, in tender: JointTender) {
    let id = Digest.uuid(for: "\(tender.uuid)|\(file.name)", in: Self.namespace)
    element("AdditionalDocumentReference") {
      text("ID", id)
      typeCode(file.kind.rawValue)
      text("XPath", file.tenderer.map(Self.path))
      locale(tender.language)
      text("DocumentDescription", file.description)
      attachment(file, uri: id)
    }
  }

  /// The element of the party that an ESPD belongs to.
  private static func path(_ tenderer: Int) -> String {
    let party = tenderer == 0 ? "MainQualifyingParty" : "AdditionalQualifyingParty[\(tenderer)]"
    return "/TendererQualification/cac:TendererPartyQualification/cac:\(party)"
  }

  /// Our own name space, a random UUID drawn once.
  private static let namespace: [UInt8] = [
    0xc2, 0x8e, 0x06, 0x5d, 0x31, 0xaf, 0x4b, 0x77, 0x84, 0xd0, 0x9c, 0x13, 0x6e, 0x52, 0xf8, 0x20,
  ]
}
