import ArgumentParser
import Desk
import Files
import Members
import RegisterStore
import Values

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in files, all of them or nothing.",
    discussion: """
      Told by content: our exchange file (XML), the member sheet as a workbook (XLSX) or as CSV files, and \
      accounting files (SIE 4), which give the turnover of closed years to a member that the register has. \
      Every mistake in a sheet is told with line and column, and nothing is taken in. What a sheet does not \
      speak of stays as it is. Examples:
        samanbud register import office.sqlite samples/registers/femtio.xml --dry-run
        samanbud register import office.sqlite medlemmar.csv kapacitet.csv certifikat.csv
        samanbud register import office.sqlite V01-2025.se V02-2025.se --reason 'accounts of 2025'
      """)

  @OptionGroup var options: RegisterOptions
  @Argument(help: "The files to take in, of one kind.") var files: [String]
  @Option(help: "What the files are, whatever they look like: xml, csv, xlsx or sie.")
  var kind: RegisterImport.Kind?
  @Flag(help: "Say what would change, and change nothing.") var dryRun = false

  func run() throws {
    try reporting {
      var work = RegisterImport(desk: options.desk)
      work.kind = kind
      work.isDryRun = dryRun
      let report = try work.take(in: try files.map { ($0, try Files.read($0)) })
      for kept in report.kept { Console.note("note: \(kept.line)") }
      for note in report.notes { Console.note("note: \(note)") }
      try Console.write(
        lines: (dryRun ? report.lines : []) + [
          "\(report.added.count) added, \(report.changed.count) changed, "
            + "\(report.statementsAdded) statements new, \(report.statementsEnded) ended"
            + (dryRun ? " (dry run: nothing was changed)" : "")
        ])
    }
  }
}

extension KeptFact {
  /// As in `V01: turnover of 2025-12-31 stays 612400.00 EUR (grade B); the file says 610000.00 EUR`.
  fileprivate var line: String {
    let grade = held.evidence.map { " (grade \($0.grade.rawValue))" } ?? ""
    let same = held.value == offered.value
    return "\(operatorID): \(held.name) of \(held.asOf) stays \(held.value.text)\(grade); "
      + (same ? "the file says the same" : "the file says \(offered.value.text)")
  }
}

extension FactValue {
  fileprivate var text: String {
    switch self {
    case .flag(let flag): flag ? "yes" : "no"
    case .unclear: "unclear"
    case .quantity(let number): String(number)
    case .money(let money): "\(money.decimal) \(money.currency)"
    case .word(let word): word
    }
  }
}

extension RegisterImport.Kind: ExpressibleByArgument {}
