internal import Members
internal import Schemas
internal import Values
internal import XMLStream

/// What an operator has done, has promised, and could do alone.
extension RegisterBuilder {
  func units(of element: XMLElement) throws(RegisterFailure) -> [OperatorUnit] {
    var result: [OperatorUnit] = []
    for item in element.child("units")?.children("unit") ?? [] {
      result.append(
        OperatorUnit(
          id: try read.text("id", of: item), name: try read.text("name", of: item),
          municipality: try read.text("municipality", of: item)))
    }
    return result
  }

  func references(of element: XMLElement) throws(RegisterFailure) -> [ContractReference] {
    var result: [ContractReference] = []
    for item in element.child("references")?.children("reference") ?? [] {
      let from = try read.day("from", of: item)
      let through = try read.optionalDay("through", of: item)
      try checkOrder(from, through, of: item)
      let hasValue = item.attributes["amount"] != nil || item.attributes["currency"] != nil
      result.append(
        ContractReference(
          buyer: try read.text("buyer", of: item), subject: try read.text("subject", of: item),
          cpv: try read.cpv(of: item), from: from, through: through,
          value: hasValue ? try read.money(of: item) : nil))
    }
    return result
  }

  func commitments(of element: XMLElement) throws(RegisterFailure) -> [Commitment] {
    var result: [Commitment] = []
    for item in element.child("commitments")?.children("commitment") ?? [] {
      let from = try read.day("from", of: item)
      let through = try read.optionalDay("through", of: item)
      try checkOrder(from, through, of: item)
      result.append(
        Commitment(
          cpv: try read.cpv(of: item), unit: try read.word("unit", of: item),
          period: try read.word("period", of: item), amount: try read.count("amount", of: item),
          from: from, through: through))
    }
    return result
  }

  func standAlone(of element: XMLElement) throws(RegisterFailure) -> [StandAloneAnswer] {
    var result: [StandAloneAnswer] = []
    for item in element.child("standAlone")?.children("answer") ?? [] {
      result.append(
        StandAloneAnswer(
          noticeID: try read.text("noticeID", of: item), lot: LotID(try read.text("lot", of: item)),
          answer: try read.word("answer", of: item), asOf: try read.day("asOf", of: item),
          reasons: words(item.text)))
    }
    return result
  }
}
