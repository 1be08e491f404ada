package import Law
internal import Members
internal import Schemas
package import Values
internal import XMLStream

/// Reads what an office adds to the law, and holds it against the law that is there: whole, or not at all.
package enum LawDataReader {
  /// - Parameters:
  ///   - path: the file's name, said in failures.
  ///   - law: what it is added to; it may answer open points of this, and no others.
  /// - Returns: without standings of a later day than `today`: nobody had them yet.
  package static func read(
    bytes: [UInt8], path: String, adding law: LawBook, today: CivilDate
  ) throws(LawDataFailure) -> OfficeLaw {
    let root = try OwnFormatReader<LawDataFormat>.read(bytes, path: path)
    let builder = LawDataBuilder(path: path, law: law)
    var standings: [OfficeStanding] = []
    for element in root.children("standing") { standings.append(try builder.standing(element)) }
    var thresholds: [Threshold] = []
    for element in root.children("threshold") { thresholds.append(try builder.threshold(element)) }
    return OfficeLaw(
      path: path, standings: standings.filter { $0.on <= today }, thresholds: thresholds)
  }
}

/// Makes values of elements that the schema has found valid.
private struct LawDataBuilder {
  let path: String
  let law: LawBook

  func standing(_ element: XMLElement) throws(LawDataFailure) -> OfficeStanding {
    let id = try text("rule", element)
    let wordings = law.wordings(of: id).filter { $0.id == id }
    let open = law.openPoints.joined(separator: ", ")
    guard !wordings.isEmpty else {
      throw failure(
        .unknownRule, element, "there is no rule '\(id)', expected one of \(open)",
        "name an open point; samanbud rules explain ID shows it")
    }
    guard wordings.contains(where: \.isOpen) else {
      throw failure(
        .notOpen, element, "the sources settle what rule '\(id)' asks, expected one of \(open)",
        "leave it out: no office overrides a rule")
    }
    let reading = element.attributes["reading"]
    try check(reading, of: wordings, element)
    return OfficeStanding(
      rule: id, reading: reading, by: try text("by", element), on: try day("on", element),
      because: KeptText.words(element.text), line: element.line)
  }

  /// A reading that is named must be there; one must be named where the text was read and can be read in several ways.
  private func check(
    _ reading: String?, of wordings: [Rule], _ element: XMLElement
  ) throws(LawDataFailure) {
    let known = wordings.flatMap(\.readings).map(\.id)
    let list = known.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .map { "'\($0)'" }.joined(separator: ", ")
    if let reading, !known.contains(reading) {
      throw failure(
        .unknownReading, element, "rule has no reading '\(reading)', expected one of \(list)",
        "correct the reading")
    }
    if reading == nil, wordings.allSatisfy({ $0.cap == nil }) {
      throw failure(
        .unknownReading, element, "no reading is named, expected one of \(list)",
        "say in reading=\"...\" which one the office takes")
    }
  }

  func threshold(_ element: XMLElement) throws(LawDataFailure) -> Threshold {
    let (from, through) = (try day("from", element), try day("through", element))
    guard from <= through else {
      throw failure(
        .days, element, "through '\(through)' is before from '\(from)'", "correct the days")
    }
    guard let act = Threshold.Law(rawValue: try text("act", element)),
      let category = Threshold.Category(rawValue: try text("category", element)),
      let whole = Int(try text("amount", element))
    else { throw failure(.schema, element, "an amount that cannot be read", "correct it") }
    let row = Threshold(
      Validity(from: from, through: through), act, category,
      element.attributes["buyer"].flatMap(Threshold.BuyerKind.init),
      Money(minorUnits: whole * 100, currency: try text("currency", element)),
      from: OfficeFigure(
        source: try text("source", element), readOn: try day("readOn", element)))
    guard !law.knows(row) else {
      throw failure(
        .knownAmount, element,
        "the program has an amount for these buyers in \(row.amount.currency) within \(from) to \(through)",
        "leave the row out, or let it begin and end where there is none")
    }
    return row
  }

  private func text(_ name: String, _ element: XMLElement) throws(LawDataFailure) -> String {
    guard let text = element.attributes[name] else {
      throw failure(.schema, element, "no attribute '\(name)'", "add it")
    }
    return KeptText.words(text)
  }

  private func day(_ name: String, _ element: XMLElement) throws(LawDataFailure) -> CivilDate {
    let text = try text(name, element)
    guard let day = CivilDate(text) else {
      throw failure(.schema, element, "'\(text)' is no day", "write it as 2026-12-01")
    }
    return day
  }

  private func failure(
    _ kind: LawDataFormat.Kind, _ element: XMLElement, _ message: String, _ remedy: String
  ) -> LawDataFailure {
    LawDataFailure(kind, file: path, line: element.line, message, remedy: remedy)
  }
}
