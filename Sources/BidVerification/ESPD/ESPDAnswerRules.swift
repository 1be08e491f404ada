/// Rules on the answers of an ESPD Response.
///
/// - Source: ESPD-EDM 4.1.0, rule 03 of Responses (BR-TCR); BR-TCR-01-03 and the old way of writing shares
///   from the same rule of 2.1.1. The ids are the official ones.
enum ESPDAnswerRules {
  typealias Rule = ValidityRule<ESPDContext>

  static let all: [Rule] =
    [
      .needs("BR-TCR-01-01", "cbc:ValidatedCriterionPropertyID", in: answer),
      Rule("BR-TCR-01-02", of: answer, "an answer must be to a question that is there once") {
        node, context in
        node.text(of: "cbc:ValidatedCriterionPropertyID").map { context.properties[$0]?.count == 1 }
          ?? true
      },
      Rule("BR-TCR-01-03", of: property, "before 4.x a question takes one answer") {
        node, context in
        !context.release.takesOneAnswer || context.answersTo(node) <= 1
      },
      Rule(
        "BR-TCR-03", of: answer, "an answer must be one value, one period or one piece of evidence"
      ) {
        node, _ in
        let others =
          node.children("cac:ApplicablePeriod").count + node.children("cac:EvidenceSupplied").count
        return node.has("cac:ResponseValue") ? others == 0 : others == 1
      },
      Rule("BR-TCR-04", of: answer, "an answer must have one value only") { node, _ in
        node.children("cac:ResponseValue").count <= 1
      },
      Rule("BR-TCR-09", of: answer, "the evidence that is referred to must be there once") {
        node, context in
        guard let evidence = node.child("cac:EvidenceSupplied") else { return true }
        return context.evidence[evidence.text(of: "cbc:ID") ?? ""] == 1
      },
    ] + types + dependencies

  private static let answer = "cac:TenderingCriterionResponse"
  private static let property = "cac:TenderingCriterionProperty"

  // MARK: BR-TCR-08, the element that an answer of each type needs

  private static let types: [Rule] =
    elements.map { number, type, element in
      typed(number, type) { node, _ in node.find("cac:ResponseValue", element) != nil }
    } + [
      typed("06", "EVIDENCE_IDENTIFIER") { node, _ in
        node.find("cac:EvidenceSupplied", "cbc:ID") != nil
      },
      typed("08", "PERCENTAGE") { node, context in
        let value = node.child("cac:ResponseValue")
        return context.release.writesSharesAsQuantity
          ? value?.child("cbc:ResponseQuantity")?["unitCode"] == "PERCENTAGE"
          : value?.child("cbc:ResponseNumeric")?["format"] == "PERCENTAGE"
      },
      typed("09", "PERIOD") { node, _ in node.has("cac:ApplicablePeriod") },
      typed("11", "QUANTITY_YEAR") { node, _ in
        node.find("cac:ResponseValue", "cbc:ResponseQuantity")?["unitCode"] == "YEAR"
      },
    ]

  private static let elements = [
    ("01", "AMOUNT", "cbc:ResponseAmount"), ("02", "CODE", "cbc:ResponseCode"),
    ("03", "CODE_COUNTRY", "cbc:ResponseCode"), ("26", "CODE_BOOLEAN", "cbc:ResponseCode"),
    ("04", "DATE", "cbc:ResponseDate"), ("05", "DESCRIPTION", "cbc:Description"),
    ("07", "INDICATOR", "cbc:ResponseIndicator"),
    ("10", "QUANTITY_INTEGER", "cbc:ResponseQuantity"), ("12", "QUANTITY", "cbc:ResponseQuantity"),
    ("13", "IDENTIFIER", "cbc:ResponseID"), ("25", "QUAL_IDENTIFIER", "cbc:ResponseID"),
    ("14", "URL", "cbc:ResponseURI"), ("15", "MAXIMUM_AMOUNT", "cbc:ResponseAmount"),
    ("16", "MINIMUM_AMOUNT", "cbc:ResponseAmount"),
    ("17", "MAXIMUM_VALUE_NUMERIC", "cbc:ResponseNumeric"),
    ("18", "TRANSLATION_TYPE_CODE", "cbc:ResponseCode"),
    ("19", "CERTIFICATION_LEVEL_DESCRIPTION", "cbc:Description"),
    ("20", "COPY_QUALITY_TYPE_CODE", "cbc:ResponseCode"), ("21", "TIME", "cbc:ResponseTime"),
    ("22", "ECONOMIC_OPERATOR_IDENTIFIER", "cbc:ResponseID"),
  ]

  private static func typed(
    _ number: String, _ type: String, _ holds: @escaping @Sendable (Node, ESPDContext) -> Bool
  ) -> Rule {
    Rule("BR-TCR-08-\(number)", of: answer, "the question asks for an answer of type \(type)") {
      node, context in
      let id = node.text(of: "cbc:ValidatedCriterionPropertyID") ?? ""
      let types = (context.properties[id] ?? []).map { $0.text(of: "cbc:ValueDataTypeCode") }
      return !types.contains(type) || holds(node, context)
    }
  }

  // MARK: BR-TCR-06 and 07, questions that depend on a yes or no

  private static let dependencies: [Rule] = [
    dependent("BR-TCR-06-01", "ONTRUE", on: true, "must be answered, since the one above says yes")
    {
      $0 >= 1
    },
    dependent(
      "BR-TCR-06-02", "ONTRUE", on: false, "must not be answered, since the one above says no"
    ) {
      $0 == 0
    },
    dependent(
      "BR-TCR-07-01", "ONFALSE", on: false, "must be answered once, since the one above says no"
    ) {
      $0 == 1
    },
    dependent(
      "BR-TCR-07-02", "ONFALSE", on: true, "must not be answered, since the one above says yes"
    ) {
      $0 == 0
    },
  ]

  private static func dependent(
    _ id: String, _ condition: String, on value: Bool, _ demand: String,
    _ fits: @escaping @Sendable (Int) -> Bool
  ) -> Rule {
    Rule(id, of: property, within: ["cac:SubsidiaryTenderingCriterionPropertyGroup"], demand) {
      node, context in
      guard let group = node.parent, group.text(of: "cbc:PropertyGroupTypeCode") == condition,
        let above = group.parent?.children(property),
        above.contains(where: { context.says(value, to: $0) })
      else { return true }
      return fits(context.answersTo(node))
    }
  }
}

extension ESPDContext {
  func answersTo(_ property: Node) -> Int {
    answers[property.text(of: "cbc:ID") ?? ""]?.count ?? 0
  }

  fileprivate func says(_ value: Bool, to property: Node) -> Bool {
    (answers[property.text(of: "cbc:ID") ?? ""] ?? []).contains { answer in
      answer.all("cac:ResponseValue", "cbc:ResponseIndicator")
        .contains { ESPDContext.boolean($0.text) == value }
    }
  }
}
