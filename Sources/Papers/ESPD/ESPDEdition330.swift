import Texts

extension ESPDModel {
  /// ESPD-EDM 3.3.0 of July 2023; written in answer to a Request only.
  ///
  /// - Source: github.com/OP-TED/ESPD-EDM tag v3.3.0 (EUPL-1.2), list of external code lists, and the
  ///   official sample Request.
  package static let v330 = ESPDModel(
    version: "3.3.0", ublVersion: "2.3", customization: nil, profile: "ESPD-EDMv3.3.0",
    agency: "OP",
    taxonomy: "Criterion", lists: .v330, roles: threeAndLaterRoles, percentage: .numeric,
    countries: .threeLetters, numbering: .uuid, hasCapitalSizes: false, criteria: [])
}

extension ESPDCodeLists {
  fileprivate static let v330 = ESPDCodeLists(
    country: .authority("country", "20220928-0"),
    procedure: .authority("procurement-procedure-type", "20220928-0"),
    role: .authority("eo-role-type", "20211208-0"),
    size: .authority("economic-operator-size", "20220316-0"),
    criterion: .authority("criterion", "20230315-0"),
    document: .authority("docrefcontent-type", "20220928-0"),
    propertyGroup: .technical("property-group-type", "3.3.0"),
    element: .technical("criterion-element-type", "3.3.0"),
    dataType: .technical("response-data-type", "3.3.0"))
}
