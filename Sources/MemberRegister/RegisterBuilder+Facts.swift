internal import Procurement
internal import XMLStream

extension RegisterBuilder {
  /// Every fact that the operator's element states, in the order of the file.
  func facts(of element: XMLElement, id: OperatorID) throws(RegisterFailure) -> [Fact] {
    var result: [Fact] = []
    var lines: [FactKey: Int] = [:]
    for item in element.child("facts")?.children ?? [] {
      let stated = try facts(in: item, id: id)
      for fact in stated {
        let key = FactKey(name: fact.name, asOf: fact.asOf)
        if let line = lines.updateValue(item.line, forKey: key) {
          throw RegisterFailure(
            .duplicateFact, file: path, line: item.line,
            "'\(item.name)' of operator '\(id)' is stated a second time for \(fact.asOf), "
              + "after line \(line)",
            remedy: "keep one of them, or correct the day")
        }
      }
      try checkParts(of: stated, in: item, id: id)
      result += stated
    }
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

  /// A part is never larger than its whole, nor are the parts that remain without the open ones.
  private func checkParts(
    of facts: [Fact], in item: XMLElement, id: OperatorID
  ) throws(RegisterFailure) {
    let stated = Dictionary(facts.map { ($0.name, $0.value) }) { first, _ in first }
    func number(_ name: FactName) -> Int {
      if case .quantity(let value) = stated[name] { value } else { 0 }
    }
    for (part, whole) in FactTable.parts where stated[part] != nil && number(part) > number(whole) {
      throw partFailure(part, over: whole, in: item, id: id)
    }
    let settled = number(.occupiedHeads) - number(.occupiedOpenHeads)
    if number(.occupiedTargetHeads) - number(.occupiedOpenTargetHeads) > settled {
      throw partFailure(.occupiedTargetHeads, over: .occupiedHeads, in: item, id: id)
    }
  }

  private func partFailure(
    _ part: FactName, over whole: FactName, in item: XMLElement, id: OperatorID
  ) -> RegisterFailure {
    func attribute(_ name: FactName) -> (holder: XMLElement?, name: String) {
      let field = FactTable.fields[item.name]?.first { $0.name == name }
      return (field?.child.map(item.child) ?? item, field?.attribute ?? "")
    }
    let (holder, partName) = attribute(part)
    let wholeName = attribute(whole).name
    return RegisterFailure(
      .partOverWhole, file: path, line: holder?.line ?? item.line,
      "'\(item.name)' of operator '\(id)' has \(partName) '\(holder?.attributes[partName] ?? "")', "
        + "expected at most the \(wholeName) '\(holder?.attributes[wholeName] ?? "0")'",
      remedy: "correct the numbers; the part is counted within the whole")
  }
}

private struct FactKey: Hashable {
  let name: FactName
  let asOf: CivilDate
}
