package import Procurement

/// Rows of the register for a terminal.
package enum RegisterText {
  package static func lines(_ rows: [[String]]) -> [String] {
    var table = TextTable()
    for row in rows { table.add(row) }
    return table.lines
  }
}

/// All that a register says about a member, for a terminal.
package struct MemberText {
  private let member: EconomicOperator
  private let language: OutputLanguage

  package init(_ member: EconomicOperator, language: OutputLanguage) {
    self.member = member
    self.language = language
  }

  package var lines: [String] {
    ["\(member.id)  \(member.name)", "  \(identity)", ""] + facts + [""] + certificates + work
  }

  private var identity: String {
    [
      member.registration.value, member.legalForm, member.town, member.municipality, member.nuts,
      member.country,
    ].joined(separator: "  ")
  }

  private var facts: [String] {
    let sentences = ConditionText(language: language, counts: .everything)
    return member.facts.sorted {
      ($0.name.family, $0.name.rawValue, $0.asOf) < ($1.name.family, $1.name.rawValue, $1.asOf)
    }
    .map { fact in
      let use = FactUse(operatorID: member.id, name: fact.name, fact: fact, unusable: nil)
      return "  \(fact.name.family)  \(sentences.text(use))"
    }
  }

  private var certificates: [String] {
    member.certificates.map { item in
      let through = item.validThrough.map { "–\($0)" } ?? "–"
      return "  \(item.scheme)  \(item.issuer)  \(item.number ?? "")  \(item.validFrom)\(through)  "
        + item.state.rawValue
    }
  }

  private var work: [String] {
    let capacities = member.capacities.map {
      "  CPV \($0.cpv)  \($0.amount) \($0.unit.phrase.text(in: language)) / "
        + "\($0.period.phrase.text(in: language))  \($0.places.joined(separator: " "))"
    }
    let prices = member.prices.map {
      "  CPV \($0.cpv)  \(Formats(language).text($0.price)) / \($0.unit.phrase.text(in: language))"
    }
    return capacities + prices
  }
}
