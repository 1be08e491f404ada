internal import Members
internal import Values
internal import XMLStream

extension RegisterXMLWriter {
  func certificates(_ certificates: [Certificate]) {
    list("certificates", of: "certificate", certificates) {
      present([
        "scheme": $0.scheme, "issuer": $0.issuer, "number": $0.number,
        "validFrom": $0.validFrom.description, "validThrough": $0.validThrough?.description,
        "state": $0.state == .granted ? nil : $0.state.rawValue,
        "checkedOn": $0.checkedOn?.description, "through": $0.through,
      ])
    }
  }

  func work(_ member: EconomicOperator) {
    guard !member.capacities.isEmpty || !member.prices.isEmpty else { return }
    xml.element("work") {
      for capacity in member.capacities { write(capacity) }
      for price in member.prices {
        xml.element(
          "price",
          attributes: [
            ("cpv", price.cpv.description), ("unit", price.unit.rawValue),
            ("amount", price.price.decimal), ("currency", price.price.currency),
          ], "")
      }
    }
  }

  private func write(_ capacity: Capacity) {
    let attributes = [
      ("cpv", capacity.cpv.description), ("unit", capacity.unit.rawValue),
      ("period", capacity.period.rawValue), ("amount", String(capacity.amount)),
    ]
    xml.element("capacity", attributes: attributes) {
      for place in capacity.places { xml.element("place", attributes: [("code", place)], "") }
    }
  }

  func exclusions(_ declaration: ExclusionDeclaration) {
    xml.element("exclusions", attributes: [("asOf", declaration.asOf.description)]) {
      for ground in declaration.grounds {
        xml.element("ground", attributes: [("code", ground)], "")
      }
    }
  }

  func experience(_ member: EconomicOperator) {
    list("units", of: "unit", member.units) {
      [("id", $0.id), ("name", $0.name), ("municipality", $0.municipality)]
    }
    list("references", of: "reference", member.references) {
      present([
        "buyer": $0.buyer, "subject": $0.subject, "cpv": $0.cpv.description,
        "from": $0.from.description, "through": $0.through?.description,
        "amount": $0.value?.decimal, "currency": $0.value?.currency,
      ])
    }
    list("commitments", of: "commitment", member.commitments) {
      present([
        "cpv": $0.cpv.description, "unit": $0.unit.rawValue, "period": $0.period.rawValue,
        "amount": String($0.amount), "from": $0.from.description,
        "through": $0.through?.description,
      ])
    }
    standAlone(member.standAlone)
  }

  private func standAlone(_ answers: [StandAloneAnswer]) {
    guard !answers.isEmpty else { return }
    xml.element("standAlone") {
      for answer in answers {
        xml.element(
          "answer",
          attributes: [
            ("noticeID", answer.noticeID), ("lot", answer.lot.description),
            ("answer", answer.answer.rawValue), ("asOf", answer.asOf.description),
          ], answer.reasons)
      }
    }
  }
}
