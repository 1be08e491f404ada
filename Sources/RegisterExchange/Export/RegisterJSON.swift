internal import JSONText
package import Law
package import Members
package import Values

/// Writes a register as JSON, for sharing: what ``RegisterCSV`` leaves out is left out here too.
package enum RegisterJSON {
  /// The name that every document carries.
  package static let format = "samanbud-register"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// - Parameters:
  ///   - asOf: the day that the latest facts are looked up for.
  ///   - counts: whose counts may be shown; ``CountVisibility/init(publishing:asOf:)`` for sharing.
  package static func write(
    _ register: Register, asOf: CivilDate, counts: CountVisibility
  ) -> [UInt8] {
    JSONWriter.bytes(.indented) { json in
      json.string("format", format)
      json.integer("version", version)
      json.string("asOf", asOf.description)
      if register.group != .none { json.object("group") { write(register.group, to: $0) } }
      json.objects("otherGroups", register.otherGroups) { write($1, to: $0) }
      json.objects("distances", register.distances) { json, distance in
        json.string("from", distance.from)
        json.string("to", distance.to)
        json.integer("kilometres", distance.kilometres)
      }
      json.objects("operators", register.operators) { json, member in
        write(member, SharedFacts(member, asOf: asOf, counts: counts), to: json)
      }
    }
  }

  /// Those who belong to it on the day, not who did before.
  private static func write(_ group: Register.Group, to json: JSONObjectWriter) {
    json.string("name", group.name)
    json.string("lead", group.lead.description)
    json.strings("members", group.members.map(\.description))
  }

  private static func write(
    _ member: EconomicOperator, _ shared: SharedFacts, to json: JSONObjectWriter
  ) {
    json.string("id", member.id.description)
    json.string("name", member.name)
    json.string("legalForm", member.legalForm.isEmpty ? nil : member.legalForm)
    json.object("registration") {
      $0.string("scheme", member.registration.scheme)
      $0.string("number", member.registration.value)
    }
    json.string("vatNumber", member.vatNumber)
    json.string("country", member.country)
    json.string("town", member.town)
    json.string("municipality", member.municipality)
    json.string("nuts", member.nuts)
    json.string("size", member.size)
    json.bool("countsWithheld", shared.withholdsCounts)
    json.bool("atLeast30PercentTarget", shared.reaches30Percent)
    json.objects("facts", shared.facts) { write($1, to: $0) }
    json.objects("certificates", member.certificates) { write($1, to: $0) }
    work(member, to: json)
  }

  private static func write(_ fact: Fact, to json: JSONObjectWriter) {
    json.string("name", fact.name.rawValue)
    json.string("family", fact.name.family)
    switch fact.value {
    case .flag(let flag): json.bool("value", flag)
    case .unclear: json.bool("unclear", true)
    case .word(let word): json.string("value", word)
    case .money(let money):
      json.string("value", money.decimal)
      json.string("currency", money.currency)
    case .quantity(let number):
      if FactTable.element[fact.name]?.field.reading == .hundredths {
        json.string("value", decimalText(hundredths: number))
      } else {
        json.integer("value", number)
      }
    }
    json.string("asOf", fact.asOf.description)
    if let evidence = fact.evidence { json.object("evidence") { write(evidence, to: $0) } }
  }

  private static func write(_ evidence: Evidence, to json: JSONObjectWriter) {
    json.string("kind", evidence.kind)
    json.string("grade", evidence.grade.rawValue)
    json.string("issuer", evidence.issuer)
    json.string("number", evidence.number)
    json.string("validFrom", evidence.validFrom?.description)
    json.string("validThrough", evidence.validThrough?.description)
    json.string("sha256", evidence.fileHash)
  }

  private static func write(_ certificate: Certificate, to json: JSONObjectWriter) {
    json.string("scheme", certificate.scheme)
    json.string("issuer", certificate.issuer)
    json.string("number", certificate.number)
    json.string("validFrom", certificate.validFrom.description)
    json.string("validThrough", certificate.validThrough?.description)
    json.string("state", certificate.state.rawValue)
    json.string("checkedOn", certificate.checkedOn?.description)
    json.string("through", certificate.through)
  }

  private static func work(_ member: EconomicOperator, to json: JSONObjectWriter) {
    json.objects("capacities", member.capacities) { json, capacity in
      json.string("cpv", capacity.cpv.description)
      json.string("unit", capacity.unit.rawValue)
      json.string("period", capacity.period.rawValue)
      json.integer("amount", capacity.amount)
      json.strings("places", capacity.places)
    }
    json.objects("units", member.units) { json, unit in
      json.string("id", unit.id)
      json.string("name", unit.name)
      json.string("municipality", unit.municipality)
    }
    json.objects("references", member.references) { json, reference in
      json.string("buyer", reference.buyer)
      json.string("subject", reference.subject)
      json.string("cpv", reference.cpv.description)
      json.string("from", reference.from.description)
      json.string("through", reference.through?.description)
      json.string("value", reference.value?.decimal)
      json.string("currency", reference.value?.currency)
    }
  }
}
