import ClauseSearch
import Foundation
import Judging
import Law
import NoticeReading
import Notices
import Testing

/// The real notices, which are not part of the repository; people read every flagged one.
private enum RealNotices {
  static let folder: URL? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["SAMANBUD_NOTICES"].map(
      URL.init(fileURLWithPath:))
    let place = named ?? package.appendingPathComponent("../shared/notices").standardizedFileURL
    return FileManager.default.fileExists(atPath: place.path + "/index.tsv") ? place : nil
  }()

  /// The rows of a table by column.
  static func rows(_ name: String) throws -> [[String: String]] {
    let place = folder?.appendingPathComponent(name).path ?? ""
    let lines = try String(contentsOfFile: place, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map {
      Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first })
    }
  }

  static func notice(_ path: String, by reader: NoticeReader) throws -> Notice {
    let place = (folder?.path ?? "") + "/" + path
    let bytes = try NoticeFiles.bytes(of: NoticeFiles.File(location: place, path: path))
    return try reader.read(bytes, path: path)
  }
}

@Suite(
  "Reservations of real notices, code against text",
  .enabled(if: RealNotices.folder != nil, "no real notices: set SAMANBUD_NOTICES"))
struct RealReservationsTests {
  @Test("a notice that only codes reserve gives a finding on every lot, never a silent yes")
  func codeOnly() throws {
    var texts = TextReader(try OwnPhrases.book.get())
    let reader = NoticeReader()
    let rows = try RealNotices.rows("reserved.tsv").filter { $0["adjudicated"] == "code-only" }
    #expect(rows.count == 45)
    for row in rows {
      let notice = try RealNotices.notice(row["path"] ?? "", by: reader)
      let review = TextReview(
        notice, texts: TextClauses.clauses(of: notice, reader: &texts), law: .standard)
      let coded = CodedClauses.clauses(of: notice).filter(\.kind.reserves)
      #expect(!coded.isEmpty, "\(row["path"] ?? "")")
      for lot in notice.lots where coded.contains(where: { $0.lots.contains(lot.id) }) {
        let found = review.findings(on: lot).contains { $0.ruleID == "RES-NOTICE-01" }
        // One of them does say it in words, by its article; there code and text agree.
        #expect(found || row["path"] == Self.saysItByArticle, "\(row["path"] ?? "") \(lot.id)")
      }
    }
  }

  private static let saysItByArticle = "legacy/r209/351327-2016.xml"

  @Test(
    "of all notices that no code flags, those that reserve in words are found and at most three others"
  )
  func unflagged() throws {
    var texts = TextReader(try OwnPhrases.book.get())
    let reader = NoticeReader()
    let read = try RealNotices.rows("reserved.tsv")
    let flagged = Set(read.filter { $0["codes"] != "" }.compactMap { $0["path"] })
    let reserving = Set(
      read.filter { $0["adjudicated"]?.hasPrefix("text-only") == true }.compactMap { $0["path"] })
    var found: Set<String> = []
    var possible: Set<String> = []
    var notices = 0
    for row in try RealNotices.rows("index.tsv") {
      guard row["kind"]?.hasPrefix("real") == true, let path = row["path"], !flagged.contains(path)
      else { continue }
      notices += 1
      let clauses = TextClauses.clauses(
        of: try RealNotices.notice(path, by: reader), reader: &texts)
      let reservations = clauses.filter(\.kind.reserves)
      if reservations.contains(where: { $0.degree == .states }) {
        found.insert(path)
      } else if !reservations.isEmpty {
        possible.insert(path)
      }
    }
    #expect(notices == 1_227)
    #expect(reserving.count == 6)
    #expect(reserving.isSubset(of: found), "missed \(reserving.subtracting(found).sorted())")
    let falseAlarms = found.subtracting(reserving).sorted()
    #expect(falseAlarms.count <= 3, "\(falseAlarms)")
    // A person must read at most four in a hundred.
    #expect(possible.count <= notices * 4 / 100, "\(possible.sorted())")
  }
}
