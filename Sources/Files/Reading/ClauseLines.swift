import ClauseSearch
import JSONText
import Judging
import Law
import NoticeReading
import Notices
import Presentation

/// Finds the clauses of notices and writes them; one for each thread.
final class ClauseLines {
  private let reader = NoticeReader()
  private let layout: ExtractClauses.Format
  private let kinds: Set<ClauseKind>
  private let writer = JSONWriter()
  private var texts: TextReader

  init(_ book: PhraseBook, layout: ExtractClauses.Format, kinds: Set<ClauseKind>) {
    texts = TextReader(book)
    self.layout = layout
    self.kinds = kinds
  }

  func read(_ batch: NoticeBatch) -> BatchReader.Result {
    var result = BatchReader.Result()
    result.inputBytes = batch.inputBytes
    for item in batch.items {
      do throws(NoticeFailure) {
        append(try item.notice(by: reader), to: &result.text)
        result.notices += 1
      } catch {
        result.failures.append(error)
      }
    }
    return result
  }

  private func append(_ notice: Notice, to text: inout [UInt8]) {
    let all =
      StatedClauses.all(of: notice) + TextClauses.clauses(of: notice, reader: &texts)
    let clauses = kinds.isEmpty ? all : all.filter { kinds.contains($0.kind) }
    switch layout {
    case .jsonl:
      ClauseJSON.write(clauses, of: notice, to: writer)
      writer.take(into: &text)
      text.append(UInt8(ascii: "\n"))
    case .table:
      for clause in clauses { text += (ClauseLine.text(of: clause, in: notice) + "\n").utf8 }
    }
  }
}
