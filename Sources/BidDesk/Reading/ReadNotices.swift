import BidWriting
import JSONText
package import NoticeReading
import Procurement
import Synchronization

/// How `read` prints notices.
package enum NoticeFormat: String, Sendable, CaseIterable {
  /// A line a notice, for people.
  case table
  /// An indented object a notice.
  case json
  /// A line a notice, for programs.
  case jsonl
}

/// Reads files, folders and archives of notices on several threads; the output does not depend on how many.
package struct ReadNotices {
  /// How far the reading has come.
  package struct Progress: Hashable, Sendable {
    package fileprivate(set) var notices = 0
    /// Bytes of input that are done, archives as they are packed.
    package fileprivate(set) var bytes = 0
    /// `nil` where it is not known.
    package fileprivate(set) var totalBytes: Int?
  }

  private let inputs: [String]
  private let writing: NoticeWriting
  private let threads: Int

  /// - Parameter threads: how many read at a time, at least 1.
  package init(
    inputs: [String], format: NoticeFormat, includesContacts: Bool, threads: Int = 1
  ) {
    self.inputs = inputs
    self.threads = threads
    writing = NoticeWriting(format: format, includesContacts: includesContacts)
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
    var reached = Progress()
    reached.totalBytes = NoticeFeed.totalBytes(of: inputs)
    let source = SharedSource(NoticeFeed(inputs))
    let writing = writing
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

  private func listed() throws(DeskFailure) -> [NoticeFiles.Input] {
    do {
      return try NoticeFiles.inputs(inputs)
    } catch { throw DeskFailure(.noInput, "\(error)") }
  }
}

/// The source that all threads take from; an archive is inflated while the lock is held, and parsed after.
private final class SharedSource: Sendable {
  private let source: Mutex<NoticeFeed>

  init(_ source: consuming sending NoticeFeed) { self.source = Mutex(source) }

  func next() -> NoticeBatch? { source.withLock { $0.next() } }
}
