/// Rules on the attributes of codes and identifiers of an ESPD Response, and on the codes themselves.
///
/// - Source: ESPD-EDM 4.1.0, rules 01 and 04 (BR-OTH-01 to BR-OTH-03). What rule 01 checks has no id there;
///   we call it BR-OTH-03, as its comment does.
enum ESPDAttributeRules {
  typealias Rule = ValidityRule<ESPDContext>

  static let common: [Rule] =
    [("listID", "10"), ("listAgencyID", "20"), ("listVersionID", "30")].flatMap {
      attribute, number in
      [
        demand(attribute, "BR-OTH-01-\(number)", codes),
        demand(attribute, "BR-OTH-01-\(number.dropLast())1", modelCodes),
      ]
    }

  /// What only 4.x demands.
  static let fourth: [Rule] =
    [
      Rule("BR-OTH-01-40", ofAny: modelCodes, "listVersionID must be 4.x.x") { node, _ in
        node["listVersionID"]?.hasPrefix("4.") == true
      }
    ] + lists + values

  private static let codes = [
    "cbc:ExpectedCode", "cbc:IdentificationCode", "cbc:DocumentTypeCode", "cbc:ValueCurrencyCode",
    "cbc:ProcedureCode", "cbc:ProcurementTypeCode", "cbc:ProcurementSubTypeCode",
  ]
  private static let modelCodes = [
    "cbc:TypeCode", "cbc:PropertyGroupTypeCode", "cbc:ValueDataTypeCode",
  ]

  private static func demand(_ attribute: String, _ id: String, _ elements: [String]) -> Rule {
    Rule(id, ofAny: elements, "\(attribute) is mandatory") { node, _ in node[attribute] != nil }
  }

  /// BR-OTH-02, on every element that is an identifier by its name.
  static func identifiers(in document: CheckedDocument) -> [ValidityFinding] {
    document.nodes.filter { $0.isIdentifier && ($0["schemeAgencyID"] ?? "").isEmpty }.map {
      ValidityFinding(
        "BR-OTH-02", .fatal, file: document.path, line: $0.line, path: $0.path,
        "schemeAgencyID is mandatory; found none on '\($0.text.prefix(60))'")
    }
  }

  /// The lists that 4.1.0 was compiled with, by the elements that use them.
  private static let lists: [Rule] = [
    list(
      "cbc:TypeCode", id: "criterion-element-type", name: "CriterionElementType", version: "4.1.0"),
    list(
      "cbc:PropertyGroupTypeCode", within: ["cac:TenderingCriterionPropertyGroup"],
      id: "property-group-type", name: "PropertyGroupType", version: "4.1.0"),
    list(
      "cbc:ValueDataTypeCode", within: ["cac:TenderingCriterionProperty"], id: "response-data-type",
      name: "ResponseDataType", version: "4.1.0"),
    list(
      "cbc:IdentificationCode", within: ["cac:Country"], id: authority + "country", name: "country",
      version: "20250924-0"),
    list(
      "cbc:ValueCurrencyCode", id: authority + "currency", name: "Currency", version: "20250924-0"),
    list(
      "cbc:LocaleCode", within: ["cac:Language"], id: authority + "language", name: "language",
      version: "20250618-0"),
    list(
      "cbc:DocumentTypeCode", within: ["cac:AdditionalDocumentReference"],
      id: authority + "docrefcontent-type", name: "DocrefcontentType", version: "20250924-0"),
    list(
      "cbc:RoleCode", within: role, id: authority + "eo-role-type", name: "EoRoleType",
      version: "20211208-0", agency: "OP"),
    list(
      "cbc:CriterionTypeCode", id: authority + "criterion", name: "Criterion",
      version: "20240612-0",
      agency: "OP"),
    list(
      "cbc:ConfidentialityLevelCode", id: authority + "access-right", name: "AccessRight",
      version: "20250924-0", agency: "OP"),
  ]

  private static let authority = "http://publications.europa.eu/resource/authority/"
  private static let role = ["cac:EconomicOperatorParty", "cac:EconomicOperatorRole"]

  /// An attribute that is absent is for BR-OTH-01; one that is there must name the list.
  private static func list(
    _ element: String, within: [String] = [], id: String, name: String, version: String,
    agency: String? = nil
  ) -> Rule {
    let expected = [
      "listID": id, "listName": name, "listVersionID": version, "listAgencyID": agency,
    ]
    return Rule(
      "BR-OTH-03", of: element, within: within,
      "the code list must be '\(id)' of version \(version)"
    ) { node, _ in
      expected.allSatisfy { attribute, value in
        value == nil || node[attribute] == nil || node[attribute] == value
      }
    }
  }

  private static let values: [Rule] = [
    .codes("BR-OTH-03", of: "cbc:IdentificationCode", within: ["cac:Country"], CodeLists.country),
    .codes(
      "BR-OTH-03", of: "cbc:RoleCode", within: role,
      ["sole-tenderer", "group-lead", "group-mem", "oeron", "subcont"]),
    .codes(
      "BR-OTH-03", of: "cbc:IndustryClassificationCode",
      within: ["cac:EconomicOperatorParty", "cac:Party"],
      ["sme", "micro", "small", "medium", "large"]),
    .codes(
      "BR-OTH-03", of: "cbc:TypeCode",
      [
        "ADDITIONAL_DESCRIPTION_LINE", "CAPTION", "CRITERION", "LEGISLATION", "QUESTION",
        "QUESTION_GROUP", "QUESTION_SUBGROUP", "REQUIREMENT", "REQUIREMENT_GROUP",
        "REQUIREMENT_SUBGROUP", "SUBCRITERION",
      ]),
    .codes(
      "BR-OTH-03", of: "cbc:PropertyGroupTypeCode", within: ["cac:TenderingCriterionPropertyGroup"],
      ["ON*", "ONTRUE", "ONFALSE"]),
    .codes(
      "BR-OTH-03", of: "cbc:ValueDataTypeCode", within: ["cac:TenderingCriterionProperty"],
      CodeLists.dataType),
    .codes("BR-OTH-03", of: "cbc:ValueCurrencyCode", CodeLists.currency),
    .codes("BR-OTH-03", of: "cbc:ProfileExecutionID", CodeLists.profile),
    .codes(
      "BR-OTH-03", of: "cbc:ConfidentialityLevelCode",
      ["PUBLIC", "RESTRICTED", "NON_PUBLIC", "SENSITIVE", "CONFIDENTIAL", "NORMAL"]),
    .codes(
      "BR-OTH-03", of: "cbc:DocumentTypeCode", within: ["cac:AdditionalDocumentReference"],
      [
        "TED_PIN", "LOJPIN", "TED_CN", "ROJCN", "ROJPIN", "ESPD_REQUEST", "NOJCN", "NOJPIN",
        "LOJCN",
        "epo-acc-espd-request",
      ]),
    Rule(
      "BR-OTH-03", of: "cbc:ID", within: ["cac:PartyIdentification"],
      "schemeID must be one of BRIS, DUNS, LEI, NATIONAL, VAT"
    ) { node, _ in
      node["schemeID"].map { ["BRIS", "DUNS", "LEI", "NATIONAL", "VAT"].contains($0.uppercased()) }
        ?? true
    },
    Rule(
      "BR-OTH-03", ofAny: ["cbc:ResponseAmount", "cbc:MinimumAmount", "cbc:ExpectedAmount"],
      "currencyID must be a currency of the list"
    ) { node, _ in node["currencyID"].map { CodeLists.currency.contains($0.uppercased()) } ?? true
    },
  ]
}

extension Node {
  /// Elements that BR-OTH-02 names: identifiers of UBL, which end in `ID`; BR-OTH-05-02 is for the version.
  fileprivate var isIdentifier: Bool {
    name.hasPrefix("cbc:") && name.hasSuffix("ID") && name != "cbc:UBLVersionID"
  }
}
