import Law
internal import Members
internal import Notices
internal import Values

/// Puts the rows of several sheets together into operators.
struct SheetImport {
  let problems: ProblemList

  func operators(
    _ tables: [(kind: SheetKind, table: SheetTable)], files: [String]
  ) -> [EconomicOperator] {
    var members = Members()
    let sheets = tables.filter { $0.kind == .members }
    guard sheets.count == 1, let sheet = sheets.first else {
      problems.all.append(missing(sheets.map(\.table), files: files))
      return []
    }
    for row in rows(sheet.table, sheet.kind) { add(row, to: &members) }
    for (kind, table) in tables where kind != .members && kind != .distances {
      for row in rows(table, kind) { add(row, kind, to: &members) }
    }
    return members.operators
  }

  func distances(_ tables: [(kind: SheetKind, table: SheetTable)]) -> [PlaceDistance] {
    var distances: [PlaceDistance] = []
    for (kind, table) in tables where kind == .distances {
      for row in rows(table, kind) {
        guard let next = WorkSheets(read: row).distance() else { continue }
        if distances.contains(where: { $0.ends == next.ends }) {
          row.add(
            .duplicate, "till", "a second distance between '\(next.from)' and '\(next.to)'", "",
            "keep one of them")
        }
        distances.append(next)
      }
    }
    return distances
  }

  private func missing(_ sheets: [SheetTable], files: [String]) -> SheetProblem {
    SheetProblem(
      kind: .sheet, file: sheets.last?.file ?? files.first ?? "", sheet: sheets.last?.sheet,
      line: 0, column: 0,
      found: sheets.isEmpty ? "there is no sheet of members" : "there are two sheets of members",
      expected: "one, in a workbook with the name 'Medlemmar'",
      remedy: "begin with the template")
  }

  private func rows(_ table: SheetTable, _ kind: SheetKind) -> [SheetRowReader] {
    guard let header = table.rows.first else {
      problems.all.append(
        table.problem(
          .column, "the sheet is empty", expected: "the names of the columns in its first row",
          remedy: "begin with the template"))
      return []
    }
    let heading = SheetHeading(header, of: table, layout: kind.layout, problems: problems)
    return table.rows.dropFirst().map {
      SheetRowReader($0, of: table, heading: heading, problems: problems)
    }
  }

  private func add(_ row: SheetRowReader, to members: inout Members) {
    guard let member = MemberSheet(read: row).economicOperator() else {
      members.hasGaps = true
      return
    }
    if let line = members.lines[member.registration] {
      row.add(
        .duplicate, "organisationsnummer", "the same organisation number as in line \(line)", "",
        "keep one row for one legal entity")
    } else if let line = members.idLines[member.id] {
      row.add(
        .duplicate, "medlem", "the same identifier as in line \(line)", "",
        "give each member its own, or leave the column empty")
    }
    members.lines[member.registration] = row.row.line
    members.idLines[member.id] = row.row.line
    members.places[member.registration.value] = members.operators.count
    members.operators.append(member)
  }

  private func add(_ row: SheetRowReader, _ kind: SheetKind, to members: inout Members) {
    guard let text = row.required("organisationsnummer") else { return }
    // An unknown number may belong to a row that has a mistake, which was told already.
    let number = RegistrationNumber(scheme: SheetWords.homeScheme, written: text).value
    guard let place = members.places[number.filter(\.isNumber)] else {
      if !members.hasGaps {
        row.add(
          .unknownOperator, "organisationsnummer", "'\(text)' is not in the sheet of members", "",
          "correct it, or add the member")
      }
      return
    }
    let sheet = WorkSheets(read: row)
    if kind == .capacities {
      sheet.addCapacity(to: &members.operators[place])
    } else {
      sheet.addCertificate(to: &members.operators[place])
    }
  }

  private struct Members {
    var operators: [EconomicOperator] = []
    var places: [String: Int] = [:]
    var lines: [RegistrationNumber: Int] = [:]
    var idLines: [OperatorID: Int] = [:]
    /// Whether a row could not be read.
    var hasGaps = false
  }
}
