import ArgumentParser
import BidDesk

/// `samanbud read`: notices as one model, whatever format they came in.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read notices and print them as a table or as JSON.",
    discussion: """
      Folders are read with everything below them. A file that cannot be read gives a line on standard error; \
      the rest goes on, and the exit code is 65.
      """)

  @Argument(help: "Files or folders.") var inputs: [String]
  @Option(help: "table, json or jsonl.") var format: NoticeFormat = .table
  @Flag(help: "Include names and addresses of contact points.") var contacts = false

  func run() throws {
    try reporting {
      var failed = false
      try ReadNotices(inputs: inputs, format: format, includesContacts: contacts).run(
        output: Console.write,
        failure: {
          Console.complain($0)
          failed = true
        })
      if failed { throw ExitStatus.badInput.code }
    }
  }
}

extension NoticeFormat: ExpressibleByArgument {}
