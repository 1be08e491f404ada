import ArgumentParser
import BidDesk
import BidWriting
import Foundation
import Procurement
import TenderMatching

/// `samanbud match`: every open lot against every group.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find the open lots that are worth a look for the groups of a register.",
    discussion: """
      A line of JSON for each lot and group that it concerns. Inputs as for 'read'. What cannot be read gives a \
      line on standard error; the rest goes on, and the exit code is 65.
      """)

  @Argument(help: "Files, folders or archives.") var inputs: [String]
  @Option(help: "The register: a database, or an XML file.") var register: String
  @Option(help: "Groups to match for; default: all of the register.") var group: [String] = []
  @Option(
    help: "Day to count from: lots whose deadline is before it are left out; default: today.",
    transform: parseDay)
  var asOf: CivilDate?
  @Option(help: "Day to judge facts on; default: each lot's deadline.", transform: parseDay)
  var judgeOn: CivilDate?
  @Option(help: "A folder of briefs, for notices whose documents somebody has read.")
  var briefs: String?
  @Option(help: "Threads that read at a time; default: all cores. The output is the same.")
  var threads: Int?
  @Option(help: "A CSV file for what cannot be read: file, line, path, kind, message.")
  var errors: String?

  func run() throws {
    try reporting {
      let day = asOf ?? today()
      let registers = try MatchInputs.registers(register, groups: group, today: day)
      let basis = MatchBasis(
        index: .init(registers), asOf: day, judgeOn: judgeOn,
        briefs: try MatchInputs.briefs(in: briefs))
      let matching = try MatchNotices(
        inputs: inputs, basis: basis,
        threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
      let table = try errors.map { try ErrorTable($0) }
      var bar = ProgressBar()
      var failed = false
      let counts = try matching.run(
        { batch in
          try Console.write(batch.lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] })
          for failure in batch.failures {
            failed = true
            bar.clear()
            Console.complain("\(failure)")
            try table?.add(failure)
          }
        }, progress: { bar.update($0) })
      bar.clear()
      try table?.keep()
      Console.note("\(counts)")
      if failed { throw ExitStatus.badInput.code }
    }
  }
}
