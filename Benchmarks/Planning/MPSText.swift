import LinearProgramming

/// A program in free MPS format, which every solver reads. Amounts are divisible, as our own search takes them
/// first: whole ones would only slow others down.
struct MPSText {
  private let program: LinearProgram

  init(_ program: LinearProgram) { self.program = program }

  var text: String {
    let sections: [[String]] = [
      ["NAME planning", "ROWS", " N cost"], rows, ["COLUMNS"], columns, ["RHS"], sides, ["BOUNDS"],
      bounds, ["ENDATA", ""],
    ]
    return sections.flatMap(\.self).joined(separator: "\n")
  }

  private var rows: [String] {
    program.constraints.enumerated().map { number, row in
      " \(row.lower == row.upper ? "E" : row.lower == nil ? "L" : "G") r\(number)"
    }
  }

  private var columns: [String] {
    var entries: [[String]] = Array(repeating: [], count: program.variables.count)
    for term in program.minimised.terms {
      entries[term.variable.position].append(" x\(term.variable.position) cost \(term.coefficient)")
    }
    for (number, row) in program.constraints.enumerated() {
      for term in row.sum.terms {
        entries[term.variable.position].append(
          " x\(term.variable.position) r\(number) \(term.coefficient)")
      }
    }
    return zip(program.variables, entries).enumerated().flatMap { number, column in
      column.0.isAmount
        ? column.1
        : [" M\(number) 'MARKER' 'INTORG'"] + column.1 + [" N\(number) 'MARKER' 'INTEND'"]
    }
  }

  private var sides: [String] {
    program.constraints.enumerated().map { number, row in
      " rhs r\(number) \(row.lower ?? row.upper ?? 0)"
    }
  }

  private var bounds: [String] {
    program.variables.enumerated().flatMap { number, variable in
      [" LO b x\(number) \(variable.lower)"]
        + [variable.upper.map { " UP b x\(number) \($0)" } ?? " PL b x\(number)"]
    }
  }
}
