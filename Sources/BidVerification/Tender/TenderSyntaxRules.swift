/// What Peppol's "Submit Tender" leaves out of UBL: warnings about what readers may not look at.
///
/// - Source: OpenPeppol PRACC, PEPPOL-T005.sch, the rules that begin with S.
enum TenderSyntaxRules {
  typealias Rule = ValidityRule<Void>

  static let all: [Rule] = absent + only + bare + numbers

  private static let absent: [Rule] = [
    ("S301", "ext:UBLExtensions"), ("S307", "cbc:CopyIndicator"), ("S308", "cbc:UUID"),
    ("S309", "cbc:TenderTypeCode"), ("S312", "cbc:Note"), ("S313", "cac:ValidityPeriod"),
    ("S328", "cac:Signature"), ("S350", "cac:TendererQualificationDocumentReference"),
    ("S351", "cac:SubcontractorParty"), ("S356", "cac:OriginatorCustomerParty"),
  ].map { number, child in
    warning(number, "", [], "\(child) is not expected") { !$0.has(child) }
  }

  private static let only: [Rule] = [
    (
      "S315", "cac:DocumentReference",
      "cbc:ID cbc:DocumentTypeCode cbc:LocaleCode cbc:VersionID cbc:DocumentDescription cac:Attachment"
    ),
    ("S322", "cac:Attachment", "cac:ExternalReference"),
    (
      "S323", "cac:ExternalReference",
      "cbc:DocumentHash cbc:HashAlgorithmMethod cbc:MimeCode cbc:FileName"
    ),
    (
      "S329", "cac:TendererParty",
      "cbc:EndpointID cac:PartyIdentification cac:PartyName cac:PostalAddress cac:PartyLegalEntity "
        + "cac:Contact"
    ),
    (
      "S334", "cac:PostalAddress",
      "cbc:StreetName cbc:AdditionalStreetName cbc:CityName cbc:PostalZone cbc:CountrySubentity "
        + "cac:Country"
    ),
    ("S340", "cac:Country", "cbc:IdentificationCode"),
    ("S343", "cac:PartyLegalEntity", "cbc:CompanyLegalForm cac:RegistrationAddress"),
    ("S345", "cac:RegistrationAddress", "cac:Country"),
    ("S346", "cac:Contact", "cbc:Telephone cbc:Telefax cbc:ElectronicMail cbc:Name"),
    ("S353", "cac:ContractingParty", "cac:Party"),
    ("S354", "cac:Party", "cac:PartyIdentification cbc:EndpointID cac:PartyName"),
    ("S357", "cac:TenderedProject", "cac:ProcurementProjectLot"),
    ("S358", "cac:ProcurementProjectLot", "cbc:ID"),
  ].map { number, element, children in
    let allowed = Set(children.split(separator: " ").map(String.init))
    return warning(number, element, [], "only \(children) are expected") {
      $0.children.allSatisfy { allowed.contains($0.name) }
    }
  }

  /// Elements that carry no attributes, or one only.
  private static let bare: [Rule] =
    [
      ("S302", "cbc:UBLVersionID", ""), ("S303", "cbc:CustomizationID", ""),
      ("S304", "cbc:ProfileID", ""), ("S310", "cbc:ContractFolderID", ""),
      ("S316", "cbc:EndpointID", "schemeID"), ("S317", "cbc:DocumentTypeCode", "listID"),
      ("S318", "cbc:LocaleCode", "listID"), ("S319", "cbc:VersionID", ""),
      ("S321", "cbc:DocumentDescription", ""), ("S324", "cbc:DocumentHash", ""),
      ("S325", "cbc:HashAlgorithmMethod", ""), ("S326", "cbc:FileName", ""),
      ("S327", "cbc:MimeCode", ""), ("S333", "cbc:Name", ""), ("S335", "cbc:StreetName", ""),
      ("S336", "cbc:AdditionalStreetName", ""), ("S337", "cbc:CityName", ""),
      ("S338", "cbc:PostalZone", ""), ("S339", "cbc:CountrySubentity", ""),
      ("S341", "cbc:IdentificationCode", "listID"), ("S344", "cbc:CompanyLegalForm", ""),
      ("S347", "cbc:Telephone", ""), ("S348", "cbc:Telefax", ""),
      ("S349", "cbc:ElectronicMail", ""),
    ].map { number, element, attribute in
      warning(number, element, [], "no attributes are expected but '\(attribute)'") {
        $0.attributes.keys.allSatisfy { $0 == attribute }
      }
    } + [
      warning("S306", "cbc:ID", [""], "no attributes are expected but 'schemeURI'") {
        $0.attributes.keys.allSatisfy { $0 == "schemeURI" }
      },
      warning(
        "S331", "cbc:ID", ["cac:PartyIdentification"], "no attributes are expected but 'schemeID'"
      ) {
        $0.attributes.keys.allSatisfy { $0 == "schemeID" }
      },
      warning("S359", "cbc:ID", ["cac:ProcurementProjectLot"], "no attributes are expected") {
        $0.attributes.isEmpty
      },
    ]

  private static let numbers: [Rule] = [
    warning("S314", "", [], "at least two documents are expected") {
      $0.children("cac:DocumentReference").count > 1
    },
    warning("S320", "cac:DocumentReference", [], "one description is expected") {
      $0.children("cbc:DocumentDescription").count <= 1
    },
    warning("S332", "cac:TendererParty", [], "one name is expected") {
      $0.children("cac:PartyName").count == 1
    },
    warning("S342", "cac:TendererParty", [], "one legal entity is expected") {
      $0.children("cac:PartyLegalEntity").count <= 1
    },
    warning("S352", "", [], "one buyer is expected") {
      $0.children("cac:ContractingParty").count == 1
    },
    warning("S355", "cac:Party", [], "one name is expected") {
      $0.children("cac:PartyName").count <= 1
    },
  ]

  private static func warning(
    _ number: String, _ element: String, _ within: [String], _ demand: String,
    _ holds: @escaping @Sendable (Node) -> Bool
  ) -> Rule {
    Rule("PEPPOL-T005-\(number)", severity: .warning, of: element, within: within, demand) {
      node, _ in holds(node)
    }
  }
}
