/// Rules on the criteria that an ESPD Response repeats.
///
/// - Source: ESPD-EDM 4.1.0, rule 03 for Requests and Responses; the ids are the official ones.
enum ESPDCriterionRules {
  typealias Rule = ValidityRule<ESPDContext>

  /// What every edition demands of a criterion's own shape.
  static let common: [Rule] = [
    Rule("BR-TC-02-01", of: criterion, "a criterion must have an id") { node, _ in
      !(node.text(of: "cbc:ID") ?? "").isEmpty
    },
    .needs("BR-TC-03", "cbc:CriterionTypeCode", in: criterion),
    .needs("BR-TC-05", "cbc:Name", in: criterion),
    .needs("BR-TC-06", "cbc:Description", in: criterion),
    .needs("BR-TC-09", "cbc:Title", in: "cac:Legislation"),
    .needs("BR-TC-10", severity: .warning, "cbc:Description", in: "cac:Legislation"),
    .needs("BR-TC-11", severity: .warning, "cbc:Article", in: "cac:Legislation"),
    Rule("BR-TC-12", ofAny: groups, "a group of questions must have an id") { node, _ in
      node.has("cbc:ID")
    },
    Rule("BR-TC-14", ofAny: groups, "a group of questions must say when it is asked") { node, _ in
      node.has("cbc:PropertyGroupTypeCode")
    },
    .needs("BR-TC-18", "cbc:ID", in: property), .needs("BR-TC-19", "cbc:Description", in: property),
    .needs("BR-TC-20", "cbc:TypeCode", in: property),
    .needs("BR-TC-21-01", "cbc:ValueDataTypeCode", in: property),
  ]

  /// What only the table of 4.1.0 can tell.
  static let structure: [Rule] = identity + shape

  private static let identity: [Rule] = [
    Rule("BR-TC-02-02", of: criterion, "the id must be that of a criterion of ESPD-EDM 4.1.0") {
      node, _ in
      node.text(of: "cbc:ID").map { $0.isEmpty || table.criteria[$0] != nil } ?? true
    },
    Rule("BR-TC-04", of: criterion, "the code must be the criterion's own") { node, _ in
      known(node).map { $0.code == node.text(of: "cbc:CriterionTypeCode") } ?? true
    },
    Rule("BR-TC-07", of: criterion, "no group of questions may be left out") { node, _ in
      known(node).map { $0.groups <= node.children(groups[0]).count } ?? true
    },
    Rule("BR-TC-13", ofAny: groups, "the group must be the criterion's own, in its place") {
      node, _ in
      guard let id = node.text(of: "cbc:ID"), !id.isEmpty, !node.isInPart else { return true }
      return group(node) != nil
    },
    propertyRule("BR-TC-20-02", "cbc:TypeCode", "the group has no property of this type") {
      $0.types
    },
    propertyRule("BR-TC-21-03", "cbc:ValueDataTypeCode", "the group has no answer of this type") {
      $0.dataTypes
    },
  ]

  /// The official rules ask the same of outer groups (-01) and inner ones (-02) of the table.
  private static let shape: [Rule] = [true, false].flatMap { isOutermost in
    [
      grouped("BR-TC-15", isOutermost, "the condition must be the group's own") { node, group in
        group.condition == node.text(of: "cbc:PropertyGroupTypeCode")
      },
      grouped("BR-TC-16", isOutermost, "no question may be left out") { node, group in
        group.types.count <= node.children(property).count
      },
      grouped("BR-TC-17", isOutermost, "no inner group may be left out") { node, group in
        group.groups <= node.children(groups[1]).count
      },
    ]
  }

  private static let table = CriterionStructure.edition410
  private static let criterion = "cac:TenderingCriterion"
  private static let groups = [
    "cac:TenderingCriterionPropertyGroup", "cac:SubsidiaryTenderingCriterionPropertyGroup",
  ]
  private static let property = "cac:TenderingCriterionProperty"

  private static func known(_ node: Node) -> CriterionStructure.Criterion? {
    node.text(of: "cbc:ID").flatMap { table.criteria[$0] }
  }

  /// The group of the table with that id and below the same one; `nil` where there is none.
  private static func group(_ node: Node) -> CriterionStructure.Group? {
    guard let group = node.text(of: "cbc:ID").flatMap({ table.groups[$0] }),
      group.parent == node.parent?.text(of: "cbc:ID")
    else { return nil }
    return group
  }

  private static func grouped(
    _ id: String, _ isOutermost: Bool, _ demand: String,
    _ holds: @escaping @Sendable (Node, CriterionStructure.Group) -> Bool
  ) -> Rule {
    Rule("\(id)-0\(isOutermost ? 1 : 2)", ofAny: groups, demand) { node, _ in
      guard let group = group(node), group.isOutermost == isOutermost else { return true }
      return holds(node, group)
    }
  }

  private static func propertyRule(
    _ id: String, _ element: String, _ demand: String,
    _ known: @escaping @Sendable (CriterionStructure.Group) -> [String]
  ) -> Rule {
    Rule(id, of: property, demand) { node, _ in
      guard let code = node.text(of: element), !code.isEmpty,
        let group = node.parent?.text(of: "cbc:ID").flatMap({ table.groups[$0] }),
        !group.types.isEmpty
      else { return true }
      return known(group).contains(code)
    }
  }
}

extension Node {
  /// Whether it stands in a national part of a criterion, where ids are free.
  fileprivate var isInPart: Bool {
    parent.map { $0.name == "cac:SubTenderingCriterion" || $0.isInPart } ?? false
  }
}
