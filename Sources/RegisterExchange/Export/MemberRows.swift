internal import Law
internal import Members
internal import Values

/// The rows of the member sheet.
struct MemberRows {
  private let register: Register
  private let asOf: CivilDate
  private let counts: CountVisibility
  private let years: [CivilDate]

  /// Notes, which are not read again.
  private static let share = "#minst 30 % målgrupp"
  private static let otherEvidence = "#annan dag eller annat underlag"

  init(_ register: Register, asOf: CivilDate, counts: CountVisibility) {
    self.register = register
    self.asOf = asOf
    self.counts = counts
    years = Set(
      register.operators.flatMap(\.facts).filter { $0.name == .turnover && $0.asOf <= asOf }
        .map(\.asOf)
    ).sorted()
  }

  func rows() -> [[String]] {
    let columns =
      SheetColumns.members.map(\.name) + years.map(Self.column) + [Self.share, Self.otherEvidence]
    return [columns]
      + register.operators.map { member in
        let cells = cells(member)
        return columns.map { cells[$0] ?? "" }
      }
  }

  private static func column(_ year: CivilDate) -> String {
    let isCalendarYear = year.month == 12 && year.day == 31
    let name = isCalendarYear ? String(year.description.prefix(4)) : year.description
    return "\(SheetColumns.turnover) \(name)"
  }

  private func cells(_ member: EconomicOperator) -> [String: String] {
    var cells = [
      "medlem": member.id.description, "namn": member.name,
      "organisationsnummer": RegisterCSV.number(member), "momsnummer": member.vatNumber ?? "",
      "land": member.country, "ort": member.town, "kommunkod": member.municipality,
      "nuts": member.nuts, "storlek": SheetWords.swedish(member.size, in: SheetWords.sizes),
    ]
    if let consents = member.consentsToShare { cells["andel får visas"] = consents ? "ja" : "nej" }
    if member.consentsToShare == true { cells["målgrupper"] = member.targetCategories }
    let shared = SharedFacts(member, asOf: asOf, counts: counts)
    cells[Self.share] = shared.reaches30Percent.map { $0 ? "ja" : "nej" }
    var left: [String] = []
    for block in SheetFacts.blocks { left += add(block, of: member, shared.facts, to: &cells) }
    if !left.isEmpty { cells[Self.otherEvidence] = left.joined(separator: ", ") }
    return cells
  }

  /// Adds the facts of a block that share day and evidence, and names those that do not.
  private func add(
    _ block: String, of member: EconomicOperator, _ facts: [Fact], to cells: inout [String: String]
  ) -> [String] {
    let columns = SheetFacts.columns.filter { $0.block == block }
    let stated = columns.compactMap { column in
      facts.first { $0.name == column.fact }.map { (column, $0) }
    }
    let years = block == "bokslut" ? turnovers(member) : []
    let groups = Dictionary(grouping: stated) {
      FactSource(asOf: $0.1.asOf, evidence: $0.1.evidence)
    }
    let main = groups.max { ($0.value.count, $0.key.asOf) < ($1.value.count, $1.key.asOf) }?.key
    guard let evidence = main.map(\.evidence) ?? years.last.map(\.evidence) else { return [] }
    if let main { cells["\(block) per"] = main.asOf.description }
    add(evidence, of: block, to: &cells)
    var left: [String] = []
    for (column, fact) in stated {
      if FactSource(asOf: fact.asOf, evidence: fact.evidence) == main {
        cells[column.name] = text(fact.value, column.reading)
      } else {
        left.append(column.name)
      }
    }
    for fact in years {
      guard case .money(let money) = fact.value, fact.evidence == evidence,
        money.currency == LawBook.standard.jurisdiction(of: member.country).money.currency
      else {
        left.append(Self.column(fact.asOf))
        continue
      }
      cells[Self.column(fact.asOf)] = money.decimal.replacing(".", with: ",")
    }
    return left
  }

  private func turnovers(_ member: EconomicOperator) -> [Fact] {
    member.facts.filter { $0.name == .turnover && $0.asOf <= asOf }.sorted { $0.asOf < $1.asOf }
  }

  private func add(_ evidence: Evidence?, of block: String, to cells: inout [String: String]) {
    guard let evidence else { return }
    cells["\(block) underlag"] = SheetWords.swedish(evidence.kind, in: SheetWords.evidence)
    cells["\(block) grad"] = evidence.grade.rawValue
    cells["\(block) utfärdare"] = evidence.issuer
    cells["\(block) nummer"] = evidence.number
    cells["\(block) giltigt från"] = evidence.validFrom?.description
    cells["\(block) giltigt till"] = evidence.validThrough?.description
    cells["\(block) sha256"] = evidence.fileHash
  }

  private func text(_ value: FactValue, _ reading: SheetFacts.Reading) -> String {
    switch value {
    case .flag(let flag): flag ? "ja" : "nej"
    case .unclear: "oklart"
    case .quantity(let number):
      reading == .hundredths
        ? decimalText(hundredths: number).replacing(".", with: ",") : String(number)
    case .money(let money): money.decimal.replacing(".", with: ",")
    case .word(let word):
      if case .word(let words) = reading { SheetWords.swedish(word, in: words) } else { word }
    }
  }
}

private struct FactSource: Hashable {
  let asOf: CivilDate
  let evidence: Evidence?
}
