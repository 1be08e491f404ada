import Texts

extension ESPDModel {
  /// ESPD-EDM 4.1.0 of October 2025.
  ///
  /// - Source: github.com/OP-TED/ESPD-EDM tag 4.1.0 (EUPL-1.2), code lists and rules 01, 04.
  package static let v410 = ESPDModel(
    version: "4.1.0", ublVersion: "2.3", customization: nil, profile: "ESPD-EDMv4.1.0",
    agency: "OP",
    taxonomy: "Criterion", lists: .v410, roles: threeAndLaterRoles, percentage: .numeric,
    countries: .threeLetters, numbering: .path, hasCapitalSizes: false,
    criteria: ESPDCriteria410.all)

  /// The words of `eo-role-type`.
  static let threeAndLaterRoles = Dictionary(
    uniqueKeysWithValues: ESPDRole.allCases.map { ($0, $0.rawValue) })
}

extension ESPDCodeLists {
  fileprivate static let v410 = ESPDCodeLists(
    country: .authority("country", "20250924-0"),
    procedure: .authority("procurement-procedure-type", "20250924-0"),
    role: .authority("eo-role-type", "20211208-0"),
    size: .authority("economic-operator-size", "20250924-0"),
    criterion: .authority("criterion", "20240612-0"),
    document: .authority("docrefcontent-type", "20250924-0"),
    propertyGroup: .technical("property-group-type", "4.1.0"),
    element: .technical("criterion-element-type", "4.1.0"),
    dataType: .technical("response-data-type", "4.1.0"))
}

extension ESPDCodeList {
  /// A list of the Publications Office.
  static func authority(_ name: String, _ version: String) -> ESPDCodeList {
    ESPDCodeList(
      "http://publications.europa.eu/resource/authority/\(name)", agency: "OP", version: version)
  }

  /// A list of the model itself, versioned with it.
  static func technical(_ name: String, _ version: String) -> ESPDCodeList {
    ESPDCodeList(name, agency: "OP", version: version)
  }
}
