import ArgumentParser
import Desk
import Files
import Foundation
import Presentation
import Values

/// `samanbud read`: notices as one model, whatever format they came in.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read notices and print them as a table or as JSON, or compare two.",
    discussion: """
      Of a folder, everything that ends in .xml is read. Archives are .tar, .tar.gz, .zip and .xml.gz, recognised \
      by their content. Name each archive: those within a folder or another archive are not opened. What cannot \
      be read gives a line on standard error; the rest goes on, and the exit code is 65. Others: 0 done, 64 usage, \
      66 no input, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "Files, folders or archives.") var inputs: [String]
  @Option(help: "table, json, jsonl or ocds.") var format: ReadFormat = .table
  @Flag(help: "Say of every value where it was read: element path, line, BT number, raw text.")
  var sources = false
  @Flag(
    help: """
      Leave out notices that others of the input change or replace, and put what corrigenda (F14) and results \
      without a winner change into the notices that are left.
      """)
  var latest = false
  @Flag(
    help: """
      Show what changed between two versions of a notice, and which is the later one; a corrigendum (F14) is shown \
      by what it changes in the notice that it corrects.
      """)
  var diff = false
  @Option(
    help: """
      Language of the table, and of texts where a notice has several: sv, da or en; default: English, and the \
      notice's own.
      """)
  var lang: OutputLanguage?
  @Flag(help: "Include names and addresses of contact points.") var contacts = false
  @Option(help: "Threads that read at a time; default: all cores. The output is the same.")
  var threads: Int?
  @Option(help: "A CSV file for what cannot be read: file, line, path, kind, message.")
  var errors: String?

  func validate() throws {
    guard !diff || inputs.count == 2 else {
      throw ValidationError("--diff compares two files.")
    }
    guard let threads else { return }
    guard (1...256).contains(threads) else {
      throw ValidationError("'--threads \(threads)' is not between 1 and 256.")
    }
  }

  func run() throws {
    try reporting {
      if diff { return try printDifferences() }
      let table = try errors.map { try ErrorTable($0) }
      var bar = ProgressBar()
      var failed = false
      let reading = ReadNotices(
        inputs: inputs, options: options,
        threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
      try reading.run(
        output: Console.write,
        failure: {
          failed = true
          bar.clear()
          Console.complain("\($0)")
          try table?.add($0)
        },
        progress: { bar.update($0) })
      bar.clear()
      try table?.keep()
      if failed { throw ExitStatus.badInput.code }
    }
  }

  private var options: ReadOptions {
    var options = ReadOptions()
    options.format = format
    options.includesContacts = contacts
    options.includesSources = sources
    options.latestOnly = latest
    options.language = lang
    return options
  }

  private func printDifferences() throws {
    let comparison = try DiffNotices(
      try Inputs.notice(inputs[0]), try Inputs.notice(inputs[1])
    ).run()
    let lines = VersionLines(lang ?? .ofReader)
    if let later = comparison.later, let file = comparison.laterFile {
      try Console.write(lines: [lines.later(later, file: file)])
    } else {
      Console.note(lines.unrelated)
    }
    try Console.write(
      lines: comparison.changes.map { "\($0.path): \($0.before ?? "–") → \($0.after ?? "–")" })
  }
}

extension ReadFormat: ExpressibleByArgument {}
