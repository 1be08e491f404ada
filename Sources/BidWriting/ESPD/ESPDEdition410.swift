import Procurement

extension ESPDModel {
  /// ESPD-EDM 4.1.0 of October 2025.
  ///
  /// - Source: github.com/OP-TED/ESPD-EDM tag 4.1.0 (EUPL-1.2), code lists and rules 01, 04.
  package static let v410 = ESPDModel(
    version: "4.1.0", ublVersion: "2.3", profile: "ESPD-EDMv4.1.0", agency: "OP", lists: .v410,
    roles: [.sole: "sole-tenderer", .lead: "group-lead", .member: "group-mem"],
    percentage: .numeric, criteria: ESPDCriteria410.all)
}

extension ESPDCodeLists {
  fileprivate static let v410 = ESPDCodeLists(
    country: authority("country", "20250924-0"),
    procedure: authority("procurement-procedure-type", "20250924-0"),
    role: authority("eo-role-type", "20211208-0"),
    size: authority("economic-operator-size", "20250924-0"),
    criterion: authority("criterion", "20240612-0"),
    confidentiality: authority("access-right", "20250924-0"),
    document: authority("docrefcontent-type", "20250924-0"),
    propertyGroup: technical("property-group-type"),
    element: technical("criterion-element-type"),
    dataType: technical("response-data-type"))

  /// A list of the Publications Office.
  private static func authority(_ name: String, _ version: String) -> ESPDCodeList {
    ESPDCodeList(
      "http://publications.europa.eu/resource/authority/\(name)", agency: "OP", version: version)
  }

  /// A list of the model itself, versioned with it.
  private static func technical(_ name: String) -> ESPDCodeList {
    ESPDCodeList(name, agency: "OP", version: "4.1.0")
  }
}
