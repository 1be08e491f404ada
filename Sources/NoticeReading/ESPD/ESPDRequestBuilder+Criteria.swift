internal import Notices
internal import Values

/// Criteria, their groups and properties.
extension ESPDRequestBuilder {
  mutating func criterion(
    _ element: ESPDRequest.Element, at outer: ESPDPlace
  ) -> ESPDRequest.Criterion {
    let place = outer.identified(element)
    var criterion = ESPDRequest.Criterion(
      element: element, source: source(place, line: element.line))
    criterion.id = value("cbc:ID", of: element, at: place)
    criterion.code = value(shape.criterionCode, of: element, at: place)
    criterion.name = texts("cbc:Name", of: element)
    criterion.description = texts("cbc:Description", of: element)
    criterion.weight = value("cbc:WeightNumeric", of: element, at: place)
    criterion.evaluation = value("cbc:EvaluationMethodTypeCode", of: element, at: place)
    criterion.lots = element.children("cac:ProcurementProjectLotReference").compactMap {
      lot($0, at: place)
    }
    criterion.legislation = element.children(shape.legislation).map { legislation($0, at: place) }
    criterion.groups = element.children(shape.group).map {
      group($0, at: place.child(shape.group))
    }
    let part = "cac:SubTenderingCriterion"
    criterion.parts = element.children(part).map { self.criterion($0, at: place.child(part)) }
    return classified(criterion, isPart: outer.path.hasSuffix(part))
  }

  /// Gives a criterion its common number; what no edition defines is kept and listed.
  private mutating func classified(
    _ read: ESPDRequest.Criterion, isPart: Bool
  ) -> ESPDRequest.Criterion {
    var criterion = read
    let code = criterion.code?.value
    // A national part has an id of its own that no edition fixes.
    guard !isPart else { return criterion }
    let row = ESPDCriterionTable.row(id: criterion.id?.value, code: code)
    criterion.number = row?.number
    criterion.eFormsCode = row?.eFormsCode
    criterion.kind = row?.kind ?? code.flatMap(ESPDCriterionTable.kind)
    let place = ESPDPlace(path: criterion.source.elementPath)
    if row == nil {
      note("espd.criterion-unknown", criterion.element, at: place, code ?? "no code")
    } else if let code, let other = ESPDCriterionTable.row(code: code), other.number != row?.number
    {
      note("espd.criterion-code", criterion.element, at: place, code)
    }
    return criterion
  }

  private mutating func legislation(
    _ element: ESPDRequest.Element, at outer: ESPDPlace
  ) -> ESPDRequest.Legislation {
    let place = outer.child(shape.legislation)
    var legislation = ESPDRequest.Legislation(source: source(place, line: element.line))
    legislation.id = element.words(of: "cbc:ID")
    legislation.title = texts(shape.legislationTitle, of: element)
    legislation.description = texts("cbc:Description", of: element)
    legislation.level = element.words(of: shape.legislationLevel)
    legislation.article = element.words(of: shape.legislationArticle)
    legislation.uri = element.words(of: "cbc:URI")
    return legislation
  }

  private mutating func group(
    _ element: ESPDRequest.Element, at outer: ESPDPlace
  ) -> ESPDRequest.Group {
    let place = outer.identified(element)
    var group = ESPDRequest.Group(source: source(place, line: element.line))
    group.id = value("cbc:ID", of: element, at: place)
    group.condition = condition(of: element, at: place)
    group.properties = element.children(shape.property).map {
      property($0, at: place.child(shape.property))
    }
    group.groups = element.children(shape.innerGroup).map {
      self.group($0, at: place.child(shape.innerGroup))
    }
    return group
  }

  /// Edition 1.0.2 writes the condition in an attribute, and none for a group that always applies.
  private mutating func condition(
    of element: ESPDRequest.Element, at place: ESPDPlace
  ) -> ESPDRequest.Group.Condition? {
    let written =
      edition == .first ? element["pi"] ?? "" : element.words(of: "cbc:PropertyGroupTypeCode") ?? ""
    let known: [String: ESPDRequest.Group.Condition] = [
      "ON*": .always, "ONTRUE": .onTrue, "ONFALSE": .onFalse,
      "GROUP_FULFILLED.ON_TRUE": .onTrue, "GROUP_FULFILLED.ON_FALSE": .onFalse,
    ]
    if let condition = known[written] { return condition }
    if edition == .first, written.isEmpty { return .always }
    note("espd.group-type", element, at: place, written)
    return nil
  }

  private mutating func property(
    _ element: ESPDRequest.Element, at outer: ESPDPlace
  ) -> ESPDRequest.Property {
    let place = outer.identified(element)
    var property = ESPDRequest.Property(source: source(place, line: element.line))
    property.id = value("cbc:ID", of: element, at: place)
    property.name = texts("cbc:Name", of: element)
    property.description = texts("cbc:Description", of: element)
    property.type = value("cbc:TypeCode", of: element, at: place)
    property.dataType = dataType(of: element, at: place)
    property.unit = element.words(of: "cbc:ValueUnitCode")
    property.currency = element.words(of: "cbc:ValueCurrencyCode")
    property.expected = expected(of: element, property: property, at: place)
    return property
  }

  private mutating func dataType(
    of element: ESPDRequest.Element, at place: ESPDPlace
  ) -> Sourced<String>? {
    guard edition == .first else {
      return value("cbc:ValueDataTypeCode", of: element, at: place)
    }
    let inside = place.child("@responseDataType")
    return element["responseDataType"].map { Sourced($0, from: source(inside, line: element.line)) }
  }
}
