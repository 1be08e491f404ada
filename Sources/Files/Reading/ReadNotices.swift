import Desk
import Foundation
import JSONText
package import NoticeReading
import Notices
package import Values

/// How `read` prints notices.
package enum ReadFormat: String, Sendable, CaseIterable {
  /// A line a notice, for people.
  case table
  /// An indented object a notice.
  case json
  /// A line a notice, for programs.
  case jsonl
  /// A release package of the Open Contracting Data Standard, a line a notice.
  case ocds
}

/// What `read` prints, and of which notices.
package struct ReadOptions: Sendable {
  /// How notices are printed.
  package var format = ReadFormat.table
  /// Whether addresses and names of contacts and owners are written.
  package var includesContacts = false
  /// Whether each value says where it was read.
  package var includesSources = false
  /// Whether notices that others of the input replace are left out.
  package var latestOnly = false
  /// Of the table, and of texts in several languages; the notice's own where `nil`.
  package var language: OutputLanguage?

  /// A table of everything, in the languages of the notices.
  package init() {}
}

/// Reads files, folders and archives of notices on several threads; the output does not depend on how many.
package struct ReadNotices {
  /// How far the reading has come.
  package struct Progress: Hashable, Sendable {
    package internal(set) var notices = 0
    /// Bytes of input that are done, archives as they are packed.
    package internal(set) var bytes = 0
    /// `nil` where it is not known.
    package internal(set) var totalBytes: Int?
  }

  private let inputs: [String]
  private let options: ReadOptions
  private let threads: Int

  /// - Parameter threads: how many read at a time, at least 1.
  package init(
    inputs: [String], options: ReadOptions, threads: Int = 1
  ) {
    self.inputs = inputs
    self.threads = threads
    self.options = options
  }

  /// - Parameters:
  ///   - output: takes the text of one or more notices, in the order of the input.
  ///   - failure: takes each file that cannot be read, in the order of the input; the rest goes on.
  ///   - progress: is told after each batch.
  /// - Throws: ``DeskFailure`` `noInput` where an argument is not there, and what the closures throw.
  package func run(
    output: ([UInt8]) throws -> Void, failure: (NoticeFailure) throws -> Void,
    progress: (Progress) -> Void = { _ in }
  ) throws {
    let inputs = try listed()
    let chain = options.latestOnly ? try ChainReader(inputs, threads: threads) : nil
    let writing = NoticeWriting(
      format: options.format, includesContacts: options.includesContacts,
      includesSources: options.includesSources,
      superseded: chain.map { Self.superseded($0.links) } ?? [],
      corrections: CorrectionBook(chain?.changing ?? []),
      announced: chain?.announced ?? AnnouncedContracts(), language: options.language)
    var reached = Progress()
    reached.totalBytes = NoticeFeed.totalBytes(of: inputs)
    let source = SharedSource(NoticeFeed(inputs))
    let work = OrderedWork(
      threads: threads, take: { source.next().map { ($0.number, $0) } },
      worker: {
        let reader = BatchReader(writing)
        return { reader.read($0) }
      })
    if let header = writing.header { try output(header) }
    try work.run { result in
      if !result.text.isEmpty { try output(result.text) }
      for each in result.failures { try failure(each) }
      reached.notices += result.notices
      reached.bytes += result.inputBytes
      progress(reached)
    }
  }

  /// What later ones replace; a notice that cannot be told from one that stays, stays.
  private static func superseded(_ links: [NoticeChain.Link]) -> Set<NoticeChain.Link> {
    let replaced = NoticeChain.superseded(links)
    let kept = Set(links.indices.lazy.filter { !replaced.contains($0) }.map { links[$0] })
    return Set(replaced.lazy.map { links[$0] }).subtracting(kept)
  }

  private func listed() throws(DeskFailure) -> [NoticeFiles.Input] {
    do {
      return try NoticeFiles.inputs(inputs)
    } catch { throw DeskFailure(.noInput, error) }
  }
}
