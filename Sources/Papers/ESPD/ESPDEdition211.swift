extension ESPDModel {
  /// ESPD-EDM 2.1.1 of December 2019; written in answer to a Request only.
  ///
  /// - Source: github.com/OP-TED/ESPD-EDM tag 2.1.1 (EUPL-1.2), rules 01 and 03 of the Response, and the
  ///   official sample Requests.
  package static let v211 = ESPDModel(
    version: "2.1.1", ublVersion: "2.2",
    customization: Customization(
      id: "urn:www.cenbii.eu:transaction:biitrdm092:ver3.0", profileID: "4.1", agency: "CEN-BII",
      version: "2.1.1"),
    profile: nil, agency: "EU-COM-GROW", taxonomy: "CriteriaTaxonomy", lists: .v211,
    roles: [
      .sole: "SC", .lead: "LE", .member: "GM", .reliedOn: "OERON", .subcontractor: "OENRON",
    ], percentage: .quantity, countries: .twoLetters,
    numbering: .uuid, hasCapitalSizes: true, criteria: [])
}

extension ESPDCodeLists {
  fileprivate static let v211 = ESPDCodeLists(
    country: ESPDCodeList("CountryCodeIdentifier", agency: "ISO", version: "1.0"),
    procedure: ESPDCodeList("ProcedureType", agency: "EU-COM-OP", version: "1.0"),
    role: grow("EORoleType"), size: grow("EOIndustryClassificationCode"),
    criterion: grow("CriteriaTypeCode"), document: grow("DocRefContentType"),
    propertyGroup: grow("PropertyGroupType"), element: grow("CriterionElementType"),
    dataType: grow("ResponseDataType"))

  /// A list of the model itself.
  private static func grow(_ name: String) -> ESPDCodeList {
    ESPDCodeList(name, agency: "EU-COM-GROW", version: "2.1.1")
  }
}
