import Foundation
import JSONText
import NoticeOutput
import NoticeReading
import Notices
import Testing
import Texts
import Values
import XMLStream

/// The real notices, which are not part of the repository.
enum RealNotices {
  /// `SAMANBUD_NOTICES`, or `../shared/notices` beside the package; `nil` where that is not there.
  static let directory: String? = {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let beside = package.deletingLastPathComponent().appendingPathComponent("shared/notices").path
    let above = package.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("shared/notices").path
    let named = ProcessInfo.processInfo.environment["SAMANBUD_NOTICES"]
    return [named, beside, above].compactMap { $0 }.first {
      FileManager.default.fileExists(atPath: $0 + "/index.tsv")
    }
  }()

  static let reason: Comment =
    "no real notices: set SAMANBUD_NOTICES to the directory that holds index.tsv"

  /// One row of index.tsv by column.
  static func index() throws -> [[String: String]] {
    let text = try String(contentsOfFile: (directory ?? "") + "/index.tsv", encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { line in
      Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The file at `path` below the directory.
  static func file(_ path: String) -> NoticeFiles.File {
    NoticeFiles.File(location: (directory ?? "") + "/" + path, path: path)
  }
}

@Suite(
  "Real notices are read", .enabled(if: RealNotices.directory != nil, RealNotices.reason))
struct RealNoticesTests {
  @Test("every one, without a failure, and by libxml2 alone to the same JSON")
  func all() throws {
    let files = try NoticeFiles.list([RealNotices.directory ?? ""])
    #expect(files.count >= 1_669)
    let first = lines(of: files, reader: NoticeReader())
    let second = lines(of: files.reversed(), reader: NoticeReader(usesPlainReader: false))
    #expect(first.failures == [])
    #expect(first.lines == second.lines)
  }

  @Test("nearly all of them without libxml2, as it is fast")
  func plain() throws {
    let files = try NoticeFiles.list([RealNotices.directory ?? ""])
    let scanner = FieldScanner(ScanTable([], namespaces: [:], paragraphs: []))
    let others = try files.filter { file in
      try !scanner.scan(try NoticeFiles.bytes(of: file), file: file.path).wasPlain
    }
    print("left to libxml2: \(others.count) of \(files.count) real notices")
    #expect(others.count * 100 <= files.count * 3, "\(others.map(\.path))")
  }

  private func lines(
    of files: [NoticeFiles.File], reader: NoticeReader
  ) -> (lines: [String: [UInt8]], failures: [String]) {
    var lines: [String: [UInt8]] = [:]
    var failures: [String] = []
    let writer = JSONWriter()
    for file in files {
      do {
        let notice = try reader.read(try NoticeFiles.bytes(of: file), path: file.path)
        NoticeJSON.write(notice, to: writer)
        lines[file.path] = writer.take()
      } catch {
        failures.append("\(error)")
      }
    }
    return (lines, failures)
  }

  @Test("and agree with an independent index in at least 99.5 % of the rows")
  func agreement() throws {
    let reader = NoticeReader()
    let rows = try RealNotices.index().filter { $0["kind"]?.hasPrefix("real") == true }
    var disagreements: [String: [String]] = [:]
    for row in rows {
      let file = RealNotices.file(row["path"] ?? "")
      let notice = try reader.read(try NoticeFiles.bytes(of: file), path: file.path)
      for (property, expected, found) in IndexRow(row).differences(from: notice) {
        disagreements[property, default: []].append("\(file.path): index \(expected), we \(found)")
      }
    }
    #expect(rows.count == 1_298)
    for (property, cases) in disagreements.sorted(by: { $0.key < $1.key }) {
      print("index.tsv, \(property): \(cases.count) of \(rows.count) disagree")
      for line in cases { print("  \(line)") }
      #expect(Double(cases.count) <= 0.005 * Double(rows.count), "\(property)")
    }
  }

  @Test("the Spanish cleaning notice reserves two of its four lots")
  func mixedLots() throws {
    let file = RealNotices.file("eforms/ted/00262891-2023.xml")
    let notice = try NoticeReader().read(try NoticeFiles.bytes(of: file), path: file.path)
    #expect(notice.lots.count == 4)
    let reserved = notice.lots.filter { lot in
      lot.reservedParticipation.contains { $0.value != "none" }
    }
    #expect(reserved.map(\.id.description) == ["LOT-0003", "LOT-0004"])
    let source = try #require(reserved.first?.reservedParticipation.first?.source)
    #expect(
      source.elementPath
        == "/*/cac:ProcurementProjectLot[cbc:ID='LOT-0003']/cac:TenderingTerms"
        + "/cac:TendererQualificationRequest/cac:SpecificTendererRequirement"
        + "/cbc:TendererRequirementTypeCode[@listName='reserved-procurement']")
  }
}

/// What index.tsv says of one notice, in our terms.
struct IndexRow {
  private let row: [String: String]

  init(_ row: [String: String]) { self.row = row }

  private var isTED: Bool { row["format"]?.hasPrefix("ted") == true }

  private func column(_ name: String) -> String { row[name] ?? "" }

  func differences(from notice: Notice) -> [(String, String, String)] {
    var all = [
      ("country", column("buyer_country"), country(notice)),
      ("languages", expectedLanguages, languages(notice)),
      ("reserved participation", expectedParticipation, participation(notice)),
      ("reserved execution", expectedExecution, execution(notice)),
    ]
    all.append(("publication date", String(column("pub_date").prefix(10)), published(notice)))
    if !isTED { all += eFormsOnly(notice) }
    // The index counts OBJECT_DESCR, which R2.0.8 does not have.
    if row["format"] != "ted-r208" { all.append(("lots", column("lots"), "\(notice.lots.count)")) }
    return all.filter { $0.1 != $0.2 }
  }

  /// The index takes the day of dispatch where a national notice has no day of publication.
  private func published(_ notice: Notice) -> String {
    (notice.publicationDate ?? notice.transmissionDate?.date ?? notice.issueDate?.date)?
      .description ?? ""
  }

  private func eFormsOnly(_ notice: Notice) -> [(String, String, String)] {
    [
      (
        "subtype", column("subtype_or_doctype"),
        "\(notice.subtype?.value ?? "")/\(notice.noticeType?.value ?? "")"
      ),
      (
        "social objectives", sorted(column("social_objective")),
        codes(of: notice) { $0.socialObjectives }
      ),
      (
        "strategic aims", sorted(column("strategic")),
        codes(of: notice) { $0.strategicProcurement }
      ),
      (
        "accessibility", sorted(column("accessibility")),
        codes(of: notice) { [$0.accessibility].compactMap { $0 } }
      ),
    ]
  }

  /// The index keeps a wrong list name before the code.
  private func sorted(_ column: String) -> String {
    let codes = column.split { ";,".contains($0) }.map { code in
      String(code.split(separator: ":").last ?? code).trimmingCharacters(in: .whitespaces)
    }
    return Set(codes).sorted().joined(separator: ";")
  }

  private func codes(of notice: Notice, _ list: (Lot) -> [Sourced<String>]) -> String {
    let all = (notice.lots + notice.parts).flatMap { list($0).map(\.value) }
    return Set(all).sorted().joined(separator: ";")
  }

  private func country(_ notice: Notice) -> String {
    let countries = notice.buyers.compactMap { buyer in
      notice.organisations.first { $0.id == buyer.organisation }?.country
    }
    // The index has one country for a TED notice, the coded one: that of the first buyer.
    return isTED ? countries.first ?? "" : Set(countries).sorted().joined(separator: ",")
  }

  private var expectedLanguages: String {
    guard isTED else { return column("notice_langs") }
    let codes = column("text_langs").split(separator: ",").map {
      Self.threeLetters[String($0)] ?? String($0)
    }
    return Set(codes).sorted().joined(separator: ",")
  }

  private func languages(_ notice: Notice) -> String {
    (isTED ? notice.languages.sorted() : notice.languages).joined(separator: ",")
  }

  private static let threeLetters = [
    "BG": "BUL", "CS": "CES", "DA": "DAN", "DE": "DEU", "EL": "ELL", "EN": "ENG", "ES": "SPA",
    "ET": "EST", "FI": "FIN", "FR": "FRA", "GA": "GLE", "HR": "HRV", "HU": "HUN", "IT": "ITA",
    "LT": "LIT", "LV": "LAV", "MT": "MLT", "NL": "NLD", "PL": "POL", "PT": "POR", "RO": "RON",
    "SK": "SLK", "SL": "SLV", "SV": "SWE",
  ]

  private var expectedParticipation: String {
    guard isTED else { return column("reserved_codes") }
    let flags = column("reserved_codes")
    return [
      flags.contains("SHELTERED_WORKSHOP") ? "res-ws" : nil,
      flags.contains("RESERVED_ORGANISATIONS") ? "res-pub-ser" : nil,
    ].compactMap { $0 }.joined(separator: ";")
  }

  private func participation(_ notice: Notice) -> String {
    if isTED {
      let codes = Set(notice.lots.flatMap { $0.reservedParticipation.map(\.value) })
      return ["res-ws", "res-pub-ser"].filter { codes.contains($0) }.joined(separator: ";")
    }
    return summary(notice, none: "none") { $0.reservedParticipation.map(\.value) }
  }

  private var expectedExecution: String {
    guard isTED else { return column("reserved_execution") }
    let flags = column("reserved_codes")
    return flags.contains("SHELTERED_PROGRAM") || flags.contains("TO_FRAMEWORK") ? "yes" : ""
  }

  private func execution(_ notice: Notice) -> String {
    if isTED { return notice.lots.contains { $0.reservedExecution?.value == "yes" } ? "yes" : "" }
    return summary(notice, none: "no") { [$0.reservedExecution?.value].compactMap { $0 } }
  }

  /// The index's way to say it: the lots with a code, or the negative code where all have that.
  private func summary(_ notice: Notice, none: String, _ codes: (Lot) -> [String]) -> String {
    let pairs = (notice.lots + notice.parts).flatMap { lot in codes(lot).map { (lot.id, $0) } }
    let positive = pairs.filter { $0.1 != none }.map { "\($0.0)=\($0.1)" }
    return positive.isEmpty ? (pairs.isEmpty ? "" : none) : positive.joined(separator: ";")
  }
}
