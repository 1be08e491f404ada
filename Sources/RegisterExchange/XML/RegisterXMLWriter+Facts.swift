internal import Members
internal import Values
internal import XMLStream

extension RegisterXMLWriter {
  /// One element for what shares its kind, day and evidence; in order of days.
  func facts(_ facts: [Fact]) {
    var groups: [FactGroup: [Fact]] = [:]
    for fact in facts {
      guard let element = FactTable.element[fact.name]?.name else { continue }
      let group = FactGroup(element: element, asOf: fact.asOf, evidence: fact.evidence)
      groups[group, default: []].append(fact)
    }
    let order = groups.keys.sorted { left, right in
      (left.element, left.asOf, left.rank) < (right.element, right.asOf, right.rank)
    }
    for group in order { write(group, groups[group] ?? []) }
  }

  private func write(_ group: FactGroup, _ facts: [Fact]) {
    let attributes = [("asOf", group.asOf.description)] + self.attributes(of: facts, in: nil)
    xml.element(group.element, attributes: attributes) {
      if let evidence = group.evidence {
        xml.element("evidence", attributes: self.attributes(of: evidence), "")
      }
      for child in ["heads", "fte"] {
        let attributes = self.attributes(of: facts, in: child)
        if !attributes.isEmpty { xml.element(child, attributes: attributes, "") }
      }
    }
  }

  private func attributes(of facts: [Fact], in child: String?) -> [(String, String)] {
    let values = Dictionary(facts.map { ($0.name, $0.value) }) { $1 }
    let fields = facts.first.flatMap { FactTable.element[$0.name]?.name }
    return (fields.flatMap { FactTable.fields[$0] } ?? []).filter { $0.child == child }
      .flatMap { field in values[field.name].map { attributes(field, $0) } ?? [] }
  }

  private func attributes(_ field: FactField, _ value: FactValue) -> [(String, String)] {
    switch value {
    case .flag(let flag): [(field.attribute, flag ? "yes" : "no")]
    case .unclear: [(field.attribute, "unclear")]
    case .word(let word): [(field.attribute, word)]
    case .money(let money): [(field.attribute, money.decimal), ("currency", money.currency)]
    case .quantity(let number):
      [
        (
          field.attribute,
          field.reading == .hundredths ? decimalText(hundredths: number) : String(number)
        )
      ]
    }
  }

  private func attributes(of evidence: Evidence) -> [(String, String)] {
    present([
      "kind": evidence.kind, "grade": evidence.grade.rawValue, "issuer": evidence.issuer,
      "number": evidence.number, "validFrom": evidence.validFrom?.description,
      "validThrough": evidence.validThrough?.description, "sha256": evidence.fileHash,
    ])
  }
}

private struct FactGroup: Hashable {
  let element: String
  let asOf: CivilDate
  let evidence: Evidence?

  /// Tells apart what differs in evidence only, so that the order never changes.
  var rank: String { evidence.map { "\($0)" } ?? "" }
}
