import JSONText
import NoticeOutput
import NoticeReading
import Notices
import Presentation
import Texts
import Values

/// What becomes of a notice that has been read.
struct NoticeWriting: Sendable {
  let format: ReadFormat
  let includesContacts: Bool
  let includesSources: Bool
  /// Notices that later ones replace, and that are left out.
  let superseded: Set<NoticeChain.Link>
  /// What corrigenda change in the notices that are left.
  let corrections: CorrectionBook
  /// What stood before contracts were modified.
  let announced: AnnouncedContracts
  /// Of the table and of texts; the notice's own where `nil`.
  let language: OutputLanguage?

  /// The first line of the output, if there is one.
  var header: [UInt8]? {
    format == .table
      ? Array(NoticeLine.header(language ?? .english).utf8) + [UInt8(ascii: "\n")] : nil
  }

  var layout: JSONWriter.Layout { format == .json ? .indented : .compact }

  /// Adds the notice to `text`, or as JSON to `writer`.
  func append(_ notice: Notice, to text: inout [UInt8], _ writer: JSONWriter) {
    guard superseded.isEmpty || !superseded.contains(NoticeChain.Link(notice)) else { return }
    var notice = announced.completing(corrections.applied(to: notice))
    if let language { notice.prefer(language.threeLetters) }
    switch format {
    case .table:
      text += NoticeLine.text(of: notice, in: language ?? .english).utf8
      text.append(UInt8(ascii: "\n"))
    case .json, .jsonl:
      var options = NoticeJSON.Options()
      options.contacts = includesContacts
      options.sources = includesSources
      NoticeJSON.write(notice, to: writer, options: options)
      writer.endLine()
    case .ocds:
      OCDSRelease.write(notice, to: writer)
      writer.endLine()
    }
  }
}

/// Reads batches of notices; one for each thread.
final class BatchReader {
  struct Result: Sendable {
    var text: [UInt8] = []
    var failures: [NoticeFailure] = []
    var notices = 0
    var inputBytes = 0
  }

  private let reader = NoticeReader()
  private let writing: NoticeWriting
  private let writer: JSONWriter

  init(_ writing: NoticeWriting) {
    self.writing = writing
    writer = JSONWriter(writing.layout)
  }

  func read(_ batch: NoticeBatch) -> Result {
    var result = Result()
    result.inputBytes = batch.inputBytes
    for item in batch.items {
      do throws(NoticeFailure) {
        writing.append(try notice(item), to: &result.text, writer)
        result.notices += 1
      } catch {
        result.failures.append(error)
      }
    }
    writer.take(into: &result.text)
    return result
  }

  private func notice(_ item: NoticeBatch.Item) throws(NoticeFailure) -> Notice {
    try item.notice(by: reader, keepsRaw: writing.includesSources)
  }
}

extension NoticeBatch.Item {
  /// Opens the item where it is a file, and reads it.
  func notice(by reader: NoticeReader, keepsRaw: Bool = false) throws(NoticeFailure) -> Notice {
    switch self {
    case .file(let file):
      return try reader.read(NoticeFiles.bytes(of: file), path: file.path, keepsRaw: keepsRaw)
    case .failure(let failure): throw failure
    case .document(let path, let bytes, let archive):
      do throws(NoticeFailure) {
        return try reader.read(bytes, path: path, keepsRaw: keepsRaw)
      } catch {
        throw error.within(archive)
      }
    }
  }
}
