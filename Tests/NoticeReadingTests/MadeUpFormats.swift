import Notices
import Values
import XMLStream

@testable import NoticeReading

extension NoticeSource.Format {
  static let gazette = Self(rawValue: "gazette")
  static let lines = Self(rawValue: "lines")
}

/// What `docs/adding-a-format.md` shows for XML: a table of fields, a builder, and the value.
struct GazetteFormat: XMLNoticeFormat {
  let id = NoticeSource.Format.gazette
  let name = "a notice of the Utopian gazette"
  let roots: Set<String> = ["Gazette"]

  func table(_ choice: FieldChoice) -> ScanTable { Self.all }

  private static let all = ScanTable(
    GazetteFields.table.rules(), namespaces: [:], paragraphs: [])

  func notice(of document: ScannedDocument, bytes: [UInt8], path: String) -> Notice {
    var builder = GazetteBuilder(FieldContext(document, marksWithheld: false), path: path)
    return GazetteFields.table.notice(by: &builder)
  }

  var listing: FieldListing? {
    FieldListing(
      title: "Utopian gazette", fields: GazetteFields.table.listedFields,
      scopes: [("/Part", "lot")], ownWords: ["Number": ("number in the gazette", "identifier")])
  }
}

enum GazetteFields {
  typealias Row = FieldRow<GazetteBuilder>

  static let table = FieldTable([
    Row("Number", "/Gazette/Number") { $0.notice.id = $1.string },
    Row(
      group: "part", "/Gazette/Part[@name='{}']",
      begin: { builder, _ in builder.lot = Lot(id: LotID("")) },
      end: { builder, _ in builder.notice.lots.append(builder.lot) }),
    Row("BT-137", "/Gazette/Part/@name") {
      $0.lot.id = LotID($1.string ?? "")
      $0.context.scope = ShortText($1.string ?? "")
    },
    Row("BT-262", "/Gazette/Part[@name='{}']/Work") { $0.lot.mainCPV = $1.cpv },
    Row("BT-71", "/Gazette/Part[@name='{}']/Reserved") {
      $0.lot.reservedParticipation.add($1.mark(ReservedParticipation.shelteredWorkshop.rawValue))
    },
  ])
}

struct GazetteBuilder: NoticeBuilder {
  let context: FieldContext
  var notice: Notice
  var lot = Lot(id: LotID(""))

  init(_ context: FieldContext, path: String) {
    self.context = context
    notice = Notice(source: NoticeSource(path: path, format: .gazette, root: context.document.root))
  }

  mutating func finish() -> Notice {
    notice.issues = context.issues
    return notice
  }
}

/// What the page shows for a format that is not XML: lines of `key=value`, a lot after each `lot=`.
struct LinesFormat: NoticeFormat {
  static let mark = Array("%utopian-notice\n".utf8)

  let id = NoticeSource.Format.lines
  let name = "a Utopian notice in lines"

  func claims(_ start: DocumentStart) -> Bool { start.bytes.starts(with: Self.mark) }

  func reader(_ choice: FieldChoice, usesPlainReader: Bool) -> any NoticeFormatReader {
    LinesReader()
  }

  var listing: FieldListing? {
    FieldListing(
      title: "Utopian lines", fields: LinesReader.fields, scopes: [("lot", "lot")])
  }
}

final class LinesReader: NoticeFormatReader {
  private static let work = NoticeField(term: "BT-262", path: "lot[{}].work")
  private static let reserved = NoticeField(term: "BT-71", path: "lot[{}].reserved")
  static let fields = [work, reserved]

  func read(
    _ bytes: [UInt8], path: String, keepsRaw: Bool
  ) throws(NoticeFailure) -> FormatReading {
    var notice = Notice(source: NoticeSource(path: path, format: .lines, root: ""))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    for (index, line) in lines.enumerated().dropFirst() {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, add(parts[0], parts[1], line: index + 1, to: &notice) else {
        throw NoticeFailure(
          .unreadable,
          "'\(line)' says nothing; expected number, lot, work or reserved with a value",
          file: path, line: index + 1)
      }
    }
    return .notice(notice)
  }

  private func add(_ key: String, _ value: String, line: Int, to notice: inout Notice) -> Bool {
    if key == "number" {
      notice.id = value
    } else if key == "lot" {
      notice.lots.append(Lot(id: LotID(value)))
    } else if var lot = notice.lots.popLast() {
      let scope = lot.id.description
      switch key {
      case "work":
        let source = Source(Self.work, scope: scope, line: line)
        lot.mainCPV = CPVCode(value).map { Sourced($0, from: source) }
      case "reserved":
        let source = Source(Self.reserved, scope: scope, line: line)
        lot.reservedParticipation.append(
          Sourced(ReservedParticipation.shelteredWorkshop.rawValue, from: source))
      default: return false
      }
      notice.lots.append(lot)
    } else {
      return false
    }
    return true
  }
}
