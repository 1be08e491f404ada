package import Procurement

/// A published edition of the ESPD data model; a further one is a further case with its own table.
package enum ESPDEdition: String, Hashable, Sendable, CaseIterable {
  case v410 = "4.1.0"

  package var model: ESPDModel {
    switch self {
    case .v410: .v410
    }
  }
}

/// Everything in which editions differ: marks, code lists, encodings and criteria.
package struct ESPDModel: Sendable {
  package let version: String
  /// `cbc:UBLVersionID` (BR-OTH-05).
  package let ublVersion: String
  /// `cbc:ProfileExecutionID`.
  package let profile: String
  /// The agency of the model's identifiers and lists.
  package let agency: String
  package let lists: ESPDCodeLists
  package let roles: [Tenderer.Role: String]
  package let percentage: PercentageStyle
  package let criteria: [ESPDCriterion]

  /// How a share is written; both are fractions of one, as in `0.55`.
  package enum PercentageStyle: Hashable, Sendable {
    /// `cbc:ResponseNumeric` with `format` (BR-TCR-08-08 of 3.3.0 and 4.1.0).
    case numeric
    /// `cbc:ResponseQuantity` with `unitCode` (BR-TCR-08-08 of 2.1.1 and 3.0.1).
    case quantity
  }

  /// The criterion of that number, as in `C57`.
  package func criterion(_ number: String) -> ESPDCriterion? {
    criteria.first { $0.number == number }
  }
}

/// A code list as the attributes `listID`, `listAgencyID` and `listVersionID` name it (BR-OTH-01).
package struct ESPDCodeList: Hashable, Sendable {
  package let id: String
  package let agency: String
  package let version: String

  package init(_ id: String, agency: String, version: String) {
    self.id = id
    self.agency = agency
    self.version = version
  }
}

/// The lists that one edition was compiled with; another version of a list is refused.
package struct ESPDCodeLists: Hashable, Sendable {
  package let country: ESPDCodeList
  package let procedure: ESPDCodeList
  package let role: ESPDCodeList
  package let size: ESPDCodeList
  package let criterion: ESPDCodeList
  package let confidentiality: ESPDCodeList
  package let document: ESPDCodeList
  package let propertyGroup: ESPDCodeList
  package let element: ESPDCodeList
  package let dataType: ESPDCodeList
}
