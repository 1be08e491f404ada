package import Law
package import Members
import Texts
package import Values

/// All that a register says about a member, for the terminal of whoever may see it.
package struct MemberText {
  private let member: EconomicOperator
  private let language: OutputLanguage
  private let counts: CountVisibility

  /// - Parameter counts: whose counts of persons the reader may see.
  package init(_ member: EconomicOperator, language: OutputLanguage, counts: CountVisibility) {
    self.member = member
    self.language = language
    self.counts = counts
  }

  /// Name and identity first, then one section for each kind of record that the member has.
  package var lines: [String] {
    let sections: [(title: Word, rows: [[String]])] = [
      (.facts, facts), (.certificate, certificates), (.capacities, capacities), (.prices, prices),
      (.commitments, commitments), (.references, references), (.units, units),
      (.mandates, mandates),
      (.exclusionGrounds, exclusions), (.standAlone, standAlone),
    ]
    return ["\(member.id)  \(member.name)", "  \(identity)"] + disclosure
      + sections.flatMap { section($0.title, $0.rows) }
  }

  private func section(_ title: Word, _ rows: [[String]]) -> [String] {
    guard !rows.isEmpty else { return [] }
    return ["", title.text(in: language)] + RegisterText.lines(rows).map { "  " + $0 }
  }

  private var identity: String {
    [
      member.registration.value, member.vatNumber ?? "", member.legalForm, member.town,
      member.municipality, member.nuts, member.country,
      CodeWords.text(member.size, in: language),
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var disclosure: [String] {
    let consent = member.consentsToShare.map { consents in
      (consents ? Word.mayShowShare : .mayNotShowShare).text(in: language)
    }
    return [consent, member.targetCategories].compactMap(\.self).map { "  " + $0 }
  }

  private var facts: [[String]] {
    let sentences = ConditionText(language: language, counts: counts)
    return member.facts.sorted {
      ($0.name.family, $0.name.rawValue, $0.asOf) < ($1.name.family, $1.name.rawValue, $1.asOf)
    }
    .map { fact in
      let use = FactUse(operatorID: member.id, name: fact.name, fact: fact, unusable: nil)
      return [fact.name.family, sentences.text(use)]
    }
  }

  private var certificates: [[String]] {
    member.certificates.map {
      [
        $0.scheme, $0.issuer, $0.number ?? "", days($0.validFrom, $0.validThrough),
        CodeWords.text($0.state.rawValue, in: language), $0.through ?? "",
      ]
    }
  }

  private var capacities: [[String]] {
    member.capacities.map {
      ["CPV \($0.cpv)", work($0.amount, $0.unit, $0.period), $0.places.joined(separator: " ")]
    }
  }

  private var prices: [[String]] {
    member.prices.map {
      [
        "CPV \($0.cpv)",
        "\(Formats(language).text($0.price)) / \($0.unit.phrase.text(in: language))",
      ]
    }
  }

  private var commitments: [[String]] {
    member.commitments.map {
      ["CPV \($0.cpv)", work($0.amount, $0.unit, $0.period), days($0.from, $0.through)]
    }
  }

  private var references: [[String]] {
    member.references.map {
      [
        $0.buyer, $0.subject, "CPV \($0.cpv)", days($0.from, $0.through),
        $0.value.map { Formats(language).text($0) } ?? "",
      ]
    }
  }

  private var units: [[String]] { member.units.map { [$0.id, $0.name, $0.municipality] } }

  private var mandates: [[String]] {
    member.mandates.map {
      [$0.noticeID, $0.lot.description, $0.decidedOn.description, $0.by, $0.reference ?? ""]
    }
  }

  private var exclusions: [[String]] {
    guard let declaration = member.exclusionDeclaration else { return [] }
    let grounds = declaration.grounds.joined(separator: ", ")
    let asOf = "\(Word.asOf.text(in: language)) \(declaration.asOf)"
    return [[grounds.isEmpty ? Word.noGrounds.text(in: language) : grounds, asOf]]
  }

  private var standAlone: [[String]] {
    member.standAlone.map {
      [$0.noticeID, $0.lot.description, $0.answer.rawValue, $0.asOf.description, $0.reasons]
    }
  }

  private func work(_ amount: Int, _ unit: WorkUnit, _ period: WorkPeriod) -> String {
    "\(Formats(language).text(amount)) \(unit.phrase.text(in: language)) / "
      + period.phrase.text(in: language)
  }

  private func days(_ from: CivilDate, _ through: CivilDate?) -> String {
    "\(from)–\(through?.description ?? "")"
  }
}
