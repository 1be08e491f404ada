import Values
package import XMLStream

/// Writes a UBL Tender as Peppol's "Submit Tender" (T005 1.2).
///
/// Who stands behind the tenderers is in their ESPDs and the offer: T005 says that `SubcontractorParty` should not be
/// used (PEPPOL-T005-S351).
package enum TenderWriter {
  /// - Throws: ``XMLFailure`` `unwritable` where a text holds what XML cannot carry.
  package static func write(_ tender: JointTender) throws(XMLFailure) -> [UInt8] {
    let xml = try XMLWriter()
    let ubl = TenderElements(xml: xml)
    xml.element("Tender", attributes: TenderElements.namespaces("Tender")) {
      ubl.header(tender, customization: "t005:1.2", profile: "p003:1.2")
      ubl.documents(of: tender)
      for party in tender.tenderers { ubl.element("TendererParty") { ubl.tenderer(party) } }
      ubl.buyer(tender.buyer)
      for lot in tender.lots {
        ubl.element("TenderedProject") {
          ubl.element("ProcurementProjectLot") { ubl.text("ID", lot.description) }
        }
      }
    }
    return try xml.finish()
  }
}

extension TenderElements {
  fileprivate func documents(of tender: JointTender) {
    if let call = tender.callID {
      element("DocumentReference") {
        text("ID", call)
        typeCode("311")
        locale(tender.language)
      }
    }
    for file in tender.files {
      element("DocumentReference") {
        text("ID", file.name)
        typeCode(file.kind.rawValue)
        locale(tender.language)
        text("DocumentDescription", file.description)
        attachment(file)
      }
    }
  }
}
