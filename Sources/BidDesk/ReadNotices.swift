import BidWriting
import JSONText
import NoticeReading
import Procurement

/// How `read` prints notices.
package enum NoticeFormat: String, Sendable, CaseIterable {
  /// A line a notice, for people.
  case table
  /// An indented object a notice.
  case json
  /// A line a notice, for programs.
  case jsonl
}

/// Reads files and folders of notices and prints each as soon as it is read.
package struct ReadNotices {
  private let inputs: [String]
  private let format: NoticeFormat
  private let includesContacts: Bool

  package init(inputs: [String], format: NoticeFormat, includesContacts: Bool) {
    self.inputs = inputs
    self.format = format
    self.includesContacts = includesContacts
  }

  /// - Parameters:
  ///   - output: takes the text of one or more notices, in the order of the input.
  ///   - failure: takes one line for each file that cannot be read; the rest goes on.
  /// - Throws: ``DeskFailure`` `noInput` where an argument is not there, and what `output` throws.
  package func run(
    output: ([UInt8]) throws -> Void, failure: (String) -> Void
  ) throws {
    let reader = NoticeReader()
    let writer = JSONWriter(format == .json ? .indented : .compact)
    if format == .table { try output(line(NoticeLine.header)) }
    for file in try files() {
      let notice: Notice
      do throws(NoticeFailure) {
        notice = try reader.read(NoticeFiles.bytes(of: file), path: file.path)
      } catch {
        failure("\(error)")
        continue
      }
      try output(bytes(of: notice, writer))
    }
  }

  private func files() throws(DeskFailure) -> [NoticeFiles.File] {
    do {
      return try NoticeFiles.list(inputs)
    } catch { throw DeskFailure(.noInput, "\(error)") }
  }

  private func line(_ text: String) -> [UInt8] { Array(text.utf8) + [UInt8(ascii: "\n")] }

  private func bytes(of notice: Notice, _ writer: JSONWriter) -> [UInt8] {
    guard format != .table else { return line(NoticeLine.text(of: notice)) }
    var options = NoticeJSON.Options()
    options.contacts = includesContacts
    NoticeJSON.write(notice, to: writer, options: options)
    return writer.take() + [UInt8(ascii: "\n")]
  }
}
