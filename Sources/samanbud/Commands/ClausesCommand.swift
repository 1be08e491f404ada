import ArgumentParser
import Desk
import Files
import Foundation
import Law

/// `samanbud clauses`: what notices demand, by code and in words.
struct ClausesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauses",
    abstract: "List the clauses of notices: those stated by code, and those found in their texts.",
    discussion: """
      A clause found in a text is quoted, with its place. What the words mean is for a person to decide: code \
      and text are listed side by side, and neither settles the other. What cannot be read gives a line on \
      standard error; the rest goes on, and the exit code is 65. Others: 0 done, 64 usage, 66 no input, 70 our \
      fault, 73 cannot write.

      With --passages, a table of labelled passages says how often the labels that are found are right: a JSON \
      object for each passage, and last one with precision, recall and F1 by label and language.
      """)

  @Argument(help: "Files, folders or archives.") var inputs: [String] = []
  @Option(help: "table or jsonl.") var format: ExtractClauses.Format = .table
  @Option(
    parsing: .upToNextOption,
    help: "List these kinds only, as in reserved-art20 labour-law; default: all.",
    transform: parseKind)
  var kinds: [ClauseKind] = []
  @Option(
    help:
      "A table with the columns path, lang, passage and label, parted by tabs; instead of inputs.")
  var passages: String?
  @Option(help: "Threads that read at a time; default: all cores. The output is the same.")
  var threads: Int?

  func validate() throws {
    guard inputs.isEmpty == (passages != nil) else {
      throw ValidationError("Name files, folders or archives, or else --passages TABLE.")
    }
    guard let threads else { return }
    guard (1...256).contains(threads) else {
      throw ValidationError("'--threads \(threads)' is not between 1 and 256.")
    }
  }

  func run() throws {
    try reporting {
      if let passages { return try printScore(of: passages) }
      var failed = false
      let extraction = ExtractClauses(
        inputs: inputs, format: format, kinds: Set(kinds),
        threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
      try extraction.run(
        output: Console.write,
        failure: {
          failed = true
          Console.complain($0)
        })
      if failed { throw ExitStatus.badInput.code }
    }
  }

  private func printScore(of table: String) throws {
    let score = ScorePassages(try Files.read(table), name: table)
    for line in try score.run() { try Console.write(Array("\(line)\n".utf8)) }
  }

  private static func parseKind(_ text: String) throws -> ClauseKind {
    guard let kind = ClauseKind(rawValue: text) else {
      let known = ClauseKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is not a kind of clause; expected one of \(known).")
    }
    return kind
  }
}

extension ExtractClauses.Format: ExpressibleByArgument {}
