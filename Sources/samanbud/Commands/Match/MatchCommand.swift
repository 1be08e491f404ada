import ArgumentParser
import Desk
import Files
import Foundation
import Values

/// `samanbud match`: every open lot against every group, and what the groups say to it.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find the open lots that may suit the groups of a register.",
    subcommands: [MatchRunCommand.self, MatchDismissCommand.self, MatchRestoreCommand.self],
    defaultSubcommand: MatchRunCommand.self)
}

/// `samanbud match run`, which is what `samanbud match` does.
struct MatchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Match files, folders and archives of notices (the default).",
    discussion: """
      Without --out: a line of JSON for each lot and group that it concerns, in the order of the input, \
      leaving out notices that later ones of the input replace. With --out: lines, a table, and for each group a page, a feed and a calendar in a folder of the day, \
      with what is new, changed and gone since the last run; a run that was interrupted goes on from where it stopped.

      Inputs as for 'read'. What cannot be read gives a line on standard error; the rest goes on, and the exit \
      code is 65. Exit code 75: another run works in the same folder. Others: 0 done, whatever was found and is \
      open, 64 usage, 66 no input, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "Files, folders or archives.") var inputs: [String] = []
  @OptionGroup var matching: MatchOptions
  @Option(help: "Threads that read at a time; default: all cores. The output is the same.")
  var threads: Int?
  @Option(help: "A CSV file for what cannot be read: file, line, path, kind, message.")
  var errors: String?
  @Option(help: "The folder of the ledger and the results.") var out: String?
  @Option(help: "Language of the pages: sv, da or en; by itself that of LANG, else en.") var lang:
    OutputLanguage = .ofReader
  @Flag(
    help:
      "Read notices from standard input, each after a line 'NAME<tab>BYTES', and answer likewise.")
  var framed = false

  func validate() throws {
    guard framed == inputs.isEmpty else {
      throw ValidationError(
        framed
          ? "--framed reads standard input: name no files." : "Name files, folders or archives.")
    }
    guard !framed || (out == nil && errors == nil) else {
      throw ValidationError(
        "--framed writes to standard output alone: leave out --out and --errors.")
    }
    guard let threads else { return }
    guard (1...256).contains(threads) else {
      throw ValidationError("'--threads \(threads)' is not between 1 and 256.")
    }
  }

  func run() throws {
    try reporting {
      let request = request
      if framed {
        return try MatchFrames(request).run(.standardInput, output: Console.write)
      }
      if let out { return try MatchReport(request, errors: errors).toFolder(out) }
      try MatchReport(request, errors: errors).toOutput()
    }
  }

  private var request: MatchRequest {
    var request = MatchRequest(
      inputs: inputs, register: matching.register, asOf: matching.asOf ?? today())
    request.groups = matching.group
    request.judgeOn = matching.judgeOn
    request.briefs = matching.briefs
    request.law = matching.law
    request.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    request.language = lang
    return request
  }
}

/// What every match is for.
struct MatchOptions: ParsableArguments {
  @Option(help: "The register: a database, or an XML file.") var register: String
  @Option(help: "Groups to match for; default: all of the register.") var group: [String] = []
  @Option(
    help:
      "Day to count from: without lots whose deadline was before it and notices sent after it; default: today.",
    transform: parseDay)
  var asOf: CivilDate?
  @Option(
    help: "Day to judge facts on; default: each lot's deadline, or today.", transform: parseDay)
  var judgeOn: CivilDate?
  @Option(help: "A folder of briefs, for notices whose documents somebody has read.")
  var briefs: String?
  @Option(
    help:
      "What the office adds to the law: standings on open points, amounts (schemas/law-data.xsd).")
  var law: String?
}
