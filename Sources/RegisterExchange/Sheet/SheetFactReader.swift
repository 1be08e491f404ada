import Law
internal import Members
internal import Values

/// Reads the facts of a row of the member sheet, each with its block's day and evidence.
struct SheetFactReader {
  let read: SheetRowReader
  let id: OperatorID

  func facts() -> [Fact] {
    let result = SheetFacts.blocks.flatMap(blockFacts) + turnover()
    checkParts(result)
    return result
  }

  private func blockFacts(_ block: String) -> [Fact] {
    let values = SheetFacts.columns.filter { $0.block == block }.compactMap { column in
      value(column).map { (column.fact, $0) }
    }
    let evidence = evidence(block)
    guard !values.isEmpty else { return [] }
    let per = "\(block) per"
    guard read.required(per, because: ", expected the day that the facts describe") != nil,
      let asOf = read.day(per)
    else { return [] }
    return values.map { fact($0, $1, asOf: asOf, evidence: evidence) }
  }

  private func turnover() -> [Fact] {
    let evidence = evidence("bokslut", reporting: false)
    return read.heading.turnover.sorted { $0.value < $1.value }.compactMap { column, day in
      let country = read.text("land").flatMap { SheetWords.word($0, in: SheetWords.countries) }
      let law = LawBook.standard.jurisdiction(of: country ?? SheetWords.homeCountry)
      guard let name = read.heading.columns[column]?.name,
        let money = read.money(name, currency: law.money.currency)
      else { return nil }
      return fact(.turnover, .money(money), asOf: day, evidence: evidence)
    }
  }

  private func fact(
    _ name: FactName, _ value: FactValue, asOf: CivilDate, evidence: Evidence?
  ) -> Fact {
    let field = FactTable.places[name] ?? NoticeField(term: name.family, path: "")
    return Fact(
      name, value, asOf: asOf, evidence: evidence,
      source: Source(field, scope: id.description, line: read.row.line))
  }

  private func value(_ column: SheetFacts.Column) -> FactValue? {
    switch column.reading {
    case .count: return read.count(column.name).map { .quantity($0) }
    case .hundredths:
      return read.decimal(column.name, in: RegisterLimits.hundredths).map { .quantity($0) }
    case .answer:
      return read.word(column.name, in: SheetWords.answers).map {
        $0 == "unclear" ? .unclear : .flag($0 == "yes")
      }
    case .word(let words):
      return read.word(column.name, in: words).map { $0 == "unclear" ? .unclear : .word($0) }
    }
  }

  /// - Parameter reporting: whether mistakes are told; once is enough for a block that serves twice.
  private func evidence(_ block: String, reporting: Bool = true) -> Evidence? {
    let told = read.problems.all.count
    defer { if !reporting { read.problems.all.removeLast(read.problems.all.count - told) } }
    let others = SheetFacts.parts.map { "\(block) \($0.suffix)" }.dropFirst(2)
    guard let kind = read.word("\(block) underlag", in: SheetWords.evidence) else {
      if read.text("\(block) underlag") == nil, others.contains(where: { read.text($0) != nil }) {
        _ = read.required("\(block) underlag", because: ", but other cells describe it")
      }
      return nil
    }
    let grade = read.requiredWord(
      "\(block) grad", in: SheetWords.grades, because: ", expected the grade of the evidence")
    let from = read.day("\(block) giltigt från")
    let through = read.day("\(block) giltigt till")
    if let from, let through, through < from {
      read.add(
        .dates, "\(block) giltigt till", "'\(through)'", "a day from \(from) on", "correct a day")
    }
    return grade.flatMap(Evidence.Grade.init).map {
      Evidence(
        kind: kind, grade: $0, issuer: read.text("\(block) utfärdare"),
        number: read.text("\(block) nummer"), validFrom: from, validThrough: through,
        fileHash: hash(block))
    }
  }

  private func hash(_ block: String) -> String? {
    let name = "\(block) sha256"
    let hash = read.text(name)
    read.check(
      name, hash.map(Evidence.isFileHash) ?? true, expected: "64 hexadecimal digits in lower case")
    return hash
  }

  private func checkParts(_ facts: [Fact]) {
    let columns = Dictionary(uniqueKeysWithValues: SheetFacts.columns.map { ($0.fact, $0.name) })
    func add(_ part: FactName, over whole: FactName) {
      guard let part = columns[part], let whole = columns[whole] else { return }
      read.add(
        .partOverWhole, part, "'\(read.text(part) ?? "")'",
        "at most '\(whole)', which is '\(read.text(whole) ?? "0")'",
        "correct the numbers; the part is counted within the whole")
    }
    for (_, stated) in FactNumbers.byDay(facts) {
      for (part, whole) in FactTable.parts {
        guard let number = stated[part],
          let all = stated[whole] ?? (whole == .occupiedOpenHeads ? 0 : nil), number > all
        else { continue }
        add(part, over: whole)
      }
      if stated.settledTargetIsOverTotal { add(.occupiedTargetHeads, over: .occupiedHeads) }
    }
  }
}
