import Desk
package import Law
import NoticeReading

/// Lists the clauses of notices: those stated by code, and those found in texts.
package struct ExtractClauses {
  /// How clauses are listed.
  package enum Format: String, Sendable, CaseIterable {
    /// A row a clause, for people.
    case table
    /// A line a notice, for programs.
    case jsonl
  }

  private let inputs: [String]
  private let format: Format
  private let kinds: Set<ClauseKind>
  private let threads: Int

  /// - Parameters:
  ///   - kinds: which clauses to list; all where empty.
  ///   - threads: how many read at a time, at least 1; the output is the same.
  package init(inputs: [String], format: Format, kinds: Set<ClauseKind> = [], threads: Int = 1) {
    self.inputs = inputs
    self.format = format
    self.kinds = kinds
    self.threads = threads
  }

  /// - Parameters:
  ///   - output: takes the text of one or more notices, in the order of the input.
  ///   - failure: takes each file that cannot be read; the rest goes on.
  /// - Throws: ``DeskFailure`` `noInput` where an argument is not there, and what the closures throw.
  package func run(
    output: ([UInt8]) throws -> Void, failure: (String) throws -> Void
  ) throws {
    let book = try OwnPhrases.book()
    let source = try SharedSource(listing: inputs)
    let work = OrderedWork(
      threads: threads, take: { source.next().map { ($0.number, $0) } },
      worker: { [format, kinds] in
        let lines = ClauseLines(book, layout: format, kinds: kinds)
        return { lines.read($0) }
      })
    try work.run { result in
      if !result.text.isEmpty { try output(result.text) }
      for each in result.failures { try failure("\(each)") }
    }
  }
}
