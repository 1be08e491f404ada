internal import Members
internal import Schemas
internal import Values
internal import XMLStream

extension RegisterBuilder {
  /// Every fact that the operator's element states, in the order of the file.
  func facts(of element: XMLElement, id: OperatorID) throws(RegisterFailure) -> [Fact] {
    var result: [Fact] = []
    var items: [FactKey: XMLElement] = [:]
    for item in element.child("facts")?.children ?? [] {
      let stated = try facts(in: item, id: id)
      for fact in stated {
        let key = FactKey(name: fact.name, asOf: fact.asOf)
        if let earlier = items.updateValue(item, forKey: key) {
          throw RegisterFailure(
            .duplicateFact, file: path, line: item.line,
            "'\(item.name)' of operator '\(id)' is stated a second time for \(fact.asOf), "
              + "after line \(earlier.line)",
            remedy: "keep one of them, or correct the day")
        }
      }
      result += stated
    }
    try checkParts(of: result, in: items, id: id)
    return result
  }

  private func facts(in item: XMLElement, id: OperatorID) throws(RegisterFailure) -> [Fact] {
    let asOf = try read.day("asOf", of: item)
    let evidence = try evidence(of: item)
    var result: [Fact] = []
    for field in FactTable.fields[item.name] ?? [] {
      let holder = field.child.map(item.child) ?? item
      guard let holder, holder.attributes[field.attribute] != nil,
        let place = FactTable.places[field.name]
      else { continue }
      result.append(
        Fact(
          field.name, try value(field, in: holder), asOf: asOf, evidence: evidence,
          source: Source(place, scope: id.description, line: holder.line)))
    }
    return result
  }

  private func value(
    _ field: FactField, in element: XMLElement
  ) throws(RegisterFailure) -> FactValue {
    switch field.reading {
    case .count: return .quantity(try read.count(field.attribute, of: element))
    case .hundredths: return .quantity(try read.decimal(field.attribute, of: element))
    case .money: return .money(try read.money(of: element))
    case .answer, .word:
      let word = try read.text(field.attribute, of: element)
      if word == "unclear" { return .unclear }
      return field.reading == .word ? .word(word) : .flag(word == "yes")
    }
  }

  private func evidence(of item: XMLElement) throws(RegisterFailure) -> Evidence? {
    guard let element = item.child("evidence") else { return nil }
    let from = try read.optionalDay("validFrom", of: element)
    let through = try read.optionalDay("validThrough", of: element)
    try checkOrder(from, through, of: element)
    return Evidence(
      kind: try read.text("kind", of: element), grade: try read.word("grade", of: element),
      issuer: read.optionalText("issuer", of: element),
      number: read.optionalText("number", of: element), validFrom: from, validThrough: through,
      fileHash: read.optionalText("sha256", of: element))
  }

  func checkOrder(
    _ from: CivilDate?, _ through: CivilDate?, of element: XMLElement
  ) throws(RegisterFailure) {
    guard let from, let through, through < from else { return }
    throw RegisterFailure(
      .dates, file: path, line: element.line,
      "'\(element.name)' is valid through '\(through)', expected a day from \(from) on",
      remedy: "correct validFrom or validThrough")
  }

  /// A part is never larger than its whole on the same day, nor are the parts that remain without the
  /// open ones.
  private func checkParts(
    of facts: [Fact], in items: [FactKey: XMLElement], id: OperatorID
  ) throws(RegisterFailure) {
    for (asOf, stated) in FactNumbers.byDay(facts) {
      for (part, whole) in FactTable.parts {
        // Nobody open, unless somebody says so; the other wholes may come from another source.
        guard let number = stated[part],
          let all = stated[whole] ?? (whole == .occupiedOpenHeads ? 0 : nil), number > all
        else { continue }
        throw partFailure(part, over: whole, on: asOf, in: items, id: id)
      }
      if stated.settledTargetIsOverTotal {
        throw partFailure(.occupiedTargetHeads, over: .occupiedHeads, on: asOf, in: items, id: id)
      }
    }
  }

  private func partFailure(
    _ part: FactName, over whole: FactName, on day: CivilDate, in items: [FactKey: XMLElement],
    id: OperatorID
  ) -> RegisterFailure {
    func place(_ name: FactName) -> (item: XMLElement?, holder: XMLElement?, attribute: String) {
      let item = items[FactKey(name: name, asOf: day)]
      let field = FactTable.element[name]?.field
      return (item, field?.child.map { item?.child($0) } ?? item, field?.attribute ?? "")
    }
    let (item, holder, partName) = place(part)
    let (_, wholeHolder, wholeName) = place(whole)
    return RegisterFailure(
      .partOverWhole, file: path, line: holder?.line ?? 0,
      "'\(item?.name ?? "")' of operator '\(id)' has \(partName) "
        + "'\(holder?.attributes[partName] ?? "")', "
        + "expected at most the \(wholeName) '\(wholeHolder?.attributes[wholeName] ?? "0")'",
      remedy: "correct the numbers; the part is counted within the whole")
  }
}

private struct FactKey: Hashable {
  let name: FactName
  let asOf: CivilDate
}
