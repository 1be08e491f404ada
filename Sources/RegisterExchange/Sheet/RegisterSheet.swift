package import Members

/// Reads the sheet that a support structure keeps: one row a member, in CSV or XLSX.
///
/// `samples/README.md` documents the columns, `samples/registers/mall.*` are the template.
package enum RegisterSheet {
  /// One file of the sheet: a workbook, or one of several CSV files.
  package struct File: Hashable, Sendable {
    /// The file, as the user named it.
    package let path: String
    /// The file as it is.
    package let bytes: [UInt8]

    /// `path` is the file as the user named it; messages call it so.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What the files say together.
  package struct Reading: Hashable, Sendable {
    /// In the order of the sheet; none where there is any problem.
    package let operators: [EconomicOperator]
    /// Distances between places, in kilometres; none where there is any problem.
    package let distances: [PlaceDistance]
    /// What the sheets speak of.
    package let scope: ImportScope
    /// All that were found, in the order of files, sheets and rows.
    package let problems: [SheetProblem]
    /// What was taken in though nobody sees it in the sheet.
    package let notes: [SheetProblem]
  }

  /// What the files say together: one workbook, or CSV files for members, capacities, certificates and
  /// distances.
  ///
  /// Data about persons are searched for first: where there are any, nothing else is looked at, so that no
  /// message can quote them.
  package static func read(_ files: [File]) -> Reading {
    let problems = ProblemList()
    var tables: [(kind: SheetKind, table: SheetTable)] = []
    var notes: [SheetProblem] = []
    for file in files {
      do {
        let found = try self.tables(of: file, problems)
        tables += found.tables
        notes += found.notes
      } catch {
        problems.all.append(error)
      }
    }
    let kinds = Set(tables.map(\.kind))
    let scope = ImportScope.sheet(
      capacities: kinds.contains(.capacities), certificates: kinds.contains(.certificates))
    func refused() -> Reading {
      Reading(operators: [], distances: [], scope: scope, problems: problems.all, notes: [])
    }
    let unread = problems.all
    problems.all = tables.flatMap { kind, table in
      SheetPrivacy(table: table, layout: kind.layout).problems()
    }
    // What is not as it seems is told where nothing about a person is.
    if problems.all.isEmpty { problems.all = unread }
    guard problems.all.isEmpty else { return refused() }
    problems.all = tables.flatMap { SheetSigns(table: $0.table).problems() }
    guard problems.all.isEmpty else { return refused() }
    let sheets = SheetImport(problems: problems)
    // Distances may come by themselves: they belong to no member.
    let operators =
      kinds == [.distances] ? [] : sheets.operators(tables, files: files.map(\.path))
    let distances = sheets.distances(tables)
    return problems.all.isEmpty
      ? Reading(
        operators: operators, distances: distances, scope: scope, problems: [], notes: notes)
      : refused()
  }

  private static func tables(
    of file: File, _ problems: ProblemList
  ) throws(SheetProblem) -> (tables: [(kind: SheetKind, table: SheetTable)], notes: [SheetProblem])
  {
    guard file.bytes.starts(with: [0x50, 0x4B]) else {
      let table = try CSVTable.read(file.bytes, file: file.path)
      return ([(SheetKind(header: table), table)], [])
    }
    let workbook = try Workbook(file.bytes, file: file.path)
    var tables: [(kind: SheetKind, table: SheetTable)] = []
    var notes: [SheetProblem] = []
    for name in workbook.sheets {
      guard let kind = SheetKind(name: name) else { continue }
      let found = try workbook.table(name)
      problems.all += found.problems
      notes += found.notes
      tables.append((kind, found.table))
    }
    return (tables, notes)
  }
}

/// The sheets that are read.
enum SheetKind: String, Hashable, Sendable, CaseIterable {
  case members = "Medlemmar"
  case capacities = "Kapacitet"
  case certificates = "Certifikat"
  case distances = "Avstånd"

  /// By the name that a workbook's sheet has; others are the user's own and stay unread.
  init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() })
    else { return nil }
    self = kind
  }

  /// By the columns that only one of them has.
  init(header table: SheetTable) {
    let names = Set(table.rows.first?.cells.map { SheetColumn.key($0.text) } ?? [])
    self =
      names.contains("cpv")
      ? .capacities
      : names.contains("ordning")
        ? .certificates : names.contains("kilometer") ? .distances : .members
  }

  var layout: [SheetColumn] {
    switch self {
    case .members: SheetColumns.members
    case .capacities: SheetColumns.capacities
    case .certificates: SheetColumns.certificates
    case .distances: SheetColumns.distances
    }
  }
}
