package import Notices
import Texts
import Values

/// A published edition of the ESPD data model; a further one is a further case with its own table.
package enum ESPDEdition: String, Hashable, Sendable, CaseIterable {
  case v211 = "2.1.1"
  case v330 = "3.3.0"
  case v410 = "4.1.0"

  /// The edition that a Response to `request` must be of; `nil` where we write none such.
  ///
  /// Releases between those that we write differ in code lists and encodings, so that none stands in for
  /// another.
  package init?(answering request: ESPDRequest) {
    guard let version = request.version else { return nil }
    self.init(rawValue: version)
  }

  /// The table of what this edition does in its own way.
  package var model: ESPDModel {
    switch self {
    case .v211: .v211
    case .v330: .v330
    case .v410: .v410
    }
  }
}

/// Everything in which editions differ: marks, code lists, encodings and criteria.
package struct ESPDModel: Sendable {
  /// `cbc:VersionID`, as in `4.1.0`.
  package let version: String
  /// `cbc:UBLVersionID` (BR-OTH-05).
  package let ublVersion: String
  /// `cbc:CustomizationID` and `cbc:ProfileID` with their agency, which 3.1.0 dropped.
  let customization: Customization?
  /// `cbc:ProfileExecutionID`, which 2.1.1 does not have.
  package let profile: String?
  /// The agency of the model's identifiers and lists.
  package let agency: String
  /// `schemeID` of the ids of criteria and properties.
  let taxonomy: String
  /// The code lists that the edition was compiled with.
  package let lists: ESPDCodeLists
  /// `cbc:RoleCode` as the edition writes each role.
  package let roles: [ESPDRole: String]
  /// In which element a share stands.
  package let percentage: PercentageStyle
  let countries: CountryStyle
  let numbering: NumberingStyle
  /// Whether sizes are in capitals, as in `MICRO`.
  let hasCapitalSizes: Bool
  /// The criteria to answer where no Request names them; only the newest edition is written without one.
  package let criteria: [ESPDCriterion]

  /// How a share is written; both are fractions of one, as in `0.55`.
  package enum PercentageStyle: Hashable, Sendable {
    /// `cbc:ResponseNumeric` with `format` (BR-TCR-08-08 of 3.3.0 and 4.1.0).
    case numeric
    /// `cbc:ResponseQuantity` with `unitCode` (BR-TCR-08-08 of 2.1.1 and 3.0.1).
    case quantity
  }

  /// How countries are written: `FR` or `FRA`.
  enum CountryStyle: Hashable, Sendable { case twoLetters, threeLetters }

  /// How answers are numbered, and how many a question may have.
  enum NumberingStyle: Hashable, Sendable {
    /// By UUIDs; at most one answer a question (BR-TCR-01-03, which 4.x dropped).
    case uuid
    /// By the question's path, as in `C57_OT_shelt-worksh/QG1/Q1/R2`.
    case path
  }

  struct Customization: Hashable, Sendable {
    let id: String
    let profileID: String
    let agency: String
    let version: String
  }

  /// The criterion of that number, as in `C57`.
  package func criterion(_ number: String) -> ESPDCriterion? {
    criteria.first { $0.number == number }
  }

  /// `schemeID` of a lot's id, which 2.1.1 leaves out.
  var lotScheme: String? { customization == nil ? taxonomy : nil }

  /// A country of three letters as this edition writes it; one without two letters stays as it is.
  func country(_ code: String) -> String {
    countries == .threeLetters ? code : Countries.twoLetters(code) ?? code
  }
}

/// A code list as the attributes `listID`, `listAgencyID` and `listVersionID` name it (BR-OTH-01).
package struct ESPDCodeList: Hashable, Sendable {
  /// `listID`.
  package let id: String
  /// `listAgencyID`.
  package let agency: String
  /// `listVersionID`.
  package let version: String

  /// As the edition's own code lists name themselves.
  package init(_ id: String, agency: String, version: String) {
    self.id = id
    self.agency = agency
    self.version = version
  }
}

/// The lists that one edition was compiled with; another version of a list is refused.
package struct ESPDCodeLists: Hashable, Sendable {
  /// Of countries.
  package let country: ESPDCodeList
  /// Of kinds of procedure (BT-105).
  package let procedure: ESPDCodeList
  /// Of the roles of economic operators.
  package let role: ESPDCodeList
  /// Of sizes of economic operators.
  package let size: ESPDCodeList
  /// Of criteria (`cbc:CriterionTypeCode`).
  package let criterion: ESPDCodeList
  /// Of kinds of document that are referred to.
  package let document: ESPDCodeList
  /// Of conditions of question groups (`cbc:PropertyGroupTypeCode`).
  package let propertyGroup: ESPDCodeList
  /// Of caption, requirement and question (`cbc:TypeCode`).
  package let element: ESPDCodeList
  /// Of types of answer (`cbc:ValueDataTypeCode`).
  package let dataType: ESPDCodeList
}
