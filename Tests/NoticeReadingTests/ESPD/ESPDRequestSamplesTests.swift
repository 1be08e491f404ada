import Foundation
import Notices
import Testing
import XMLStream

@testable import NoticeReading
@testable import Values

/// The official files, which are not part of the repository.
enum ESPDStandards {
  /// `SAMANBUD_STANDARDS`, or `../shared/standards` beside the package.
  static let folder: URL = {
    let named = ProcessInfo.processInfo.environment["SAMANBUD_STANDARDS"]
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    return (named.map { URL(filePath: $0) } ?? root.appending(path: "../shared/standards"))
      .standardizedFileURL
  }()

  static let table = folder.appending(path: "../data/espd-criteria.tsv").standardizedFileURL
  static let published = folder.appending(path: "espd-4.1.0/sch/ESPD-criterion.xml")
  static let isThere = [table, published].allSatisfy {
    FileManager.default.fileExists(atPath: $0.path)
  }
  static let reason: Comment =
    "no official ESPD files: set SAMANBUD_STANDARDS to the directory that holds samples"

  static func bytes(_ sample: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "samples/\(sample)")))
  }

  static func request(_ sample: String) throws -> ESPDRequest {
    try ESPDRequestReader.read(bytes: bytes(sample), path: sample)
  }

  /// The rows of the table by column; its first line names the columns.
  static func rows() throws -> [[String: String]] {
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }
}

/// What an official Request holds, counted by an independent program.
struct ESPDSampleCase: Sendable, CustomTestStringConvertible {
  let file: String
  let edition: ESPDRequest.Edition
  let criteria: Int
  let properties: Int
  let requirements: Int
  let lots: [String]
  let unnumbered: [String]
  /// The templates hold placeholders, and group types that their own code list does not have.
  let issues: [String: Int]
  var testDescription: String { file }

  static let v1 = "v1.0.2-uprc-ESPDRequest_DA_Test.xml"
  static let basic = "v2.1.1-BASIC-ESPDRequest.xml"
  static let extended = "v2.1.1-EXTENDED-ESPDRequest.xml"
  static let v3 = "v3.3.0-ESPD-Request.xml"
  static let v4 = "v4.1.0-ESPD-Request.xml"

  private static let only211 = [
    "CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SET_UP",
    "CRITERION.OTHER.EO_DATA.LOTS_TENDERED", "CRITERION.OTHER.CA_DATA.LOTS_SUBMISSION",
    "CRITERION.DEFENCE.SELECTION.OTHER", "CRITERION.UTILITIES.SELECTION.OTHER",
  ]

  static let all = [
    ESPDSampleCase(
      file: v1, edition: .first, criteria: 62, properties: 402, requirements: 0,
      lots: ["LOT-0000"],
      unnumbered: [only211[0], "CRITERION.OTHER.EO_DATA.MEETS_THE_OBJECTIVE"],
      issues: ["espd.criterion-unknown": 1]),
    ESPDSampleCase(
      file: basic, edition: .second, criteria: 65, properties: 326, requirements: 0,
      lots: ["LOT-0000"], unnumbered: only211.filter { !$0.contains("CA_DATA") }, issues: [:]),
    ESPDSampleCase(
      file: extended, edition: .second, criteria: 67, properties: 582, requirements: 77,
      lots: ["Lot1"], unnumbered: only211,
      issues: ["espd.placeholder": 23, "espd.group-type": 2]),
    ESPDSampleCase(
      file: v3, edition: .third, criteria: 62, properties: 668, requirements: 56,
      lots: ["LOT-0000"], unnumbered: [], issues: ["espd.placeholder": 15]),
    ESPDSampleCase(
      file: v4, edition: .fourth, criteria: 62, properties: 623, requirements: 88,
      lots: ["LOT-0000"], unnumbered: [],
      issues: ["espd.placeholder": 18, "espd.group-type": 3]),
  ]
}

@Suite(
  "ESPDRequest: the official Requests are read as they stand",
  .enabled(if: ESPDStandards.isThere, ESPDStandards.reason))
struct ESPDRequestSamplesTests {
  @Test("Criteria, properties and lots are all there", arguments: ESPDSampleCase.all)
  func counts(_ row: ESPDSampleCase) throws {
    let request = try ESPDStandards.request(row.file)
    #expect(request.edition == row.edition)
    #expect(request.criteria.count == row.criteria)
    let properties = request.criteria.flatMap(\.properties)
    #expect(properties.count == row.properties)
    #expect(properties.count(where: \.isRequirement) == row.requirements)
    #expect(request.allLots.map(\.description) == row.lots)
    let unnumbered = request.criteria.filter { $0.number == nil }.compactMap(\.code?.value)
    #expect(Set(unnumbered) == Set(row.unnumbered))
    #expect(request.criteria.allSatisfy { $0.kind != nil })
    #expect(Dictionary(grouping: request.issues, by: \.code).mapValues(\.count) == row.issues)
    #expect(try ESPDStandards.request(row.file) == request)
  }

  @Test(
    "Nothing of the file is lost: every element is in the document", arguments: ESPDSampleCase.all)
  func elements(_ row: ESPDSampleCase) throws {
    let root = try XMLDocumentReader.read(try ESPDStandards.bytes(row.file), file: row.file)
    func flat(_ element: XMLElement) -> [String] {
      [element.name + element.text] + element.children.flatMap(flat)
    }
    func flat(_ element: ESPDRequest.Element) -> [String] {
      let name = element.name.split(separator: ":").last.map(String.init) ?? element.name
      return [name + element.text] + element.children.flatMap(flat)
    }
    #expect(flat(try ESPDStandards.request(row.file).document) == flat(root))
  }

  @Test("Numbers, ids and codes of 4.1.0, 3.3.0 and 2.1.1 are those of the common table")
  func table() throws {
    let columns = [
      (ESPDSampleCase.v4, "criterion_id_4.1.0", "code_3.x_4.x"),
      (ESPDSampleCase.v3, "uuid_2.1.1_3.3.0", "code_3.x_4.x"),
      (ESPDSampleCase.extended, "uuid_2.1.1_3.3.0", "code_2.1.1"),
    ]
    for (file, id, code) in columns {
      let rows = try ESPDStandards.rows().filter { $0["no"] != "-" && $0[id] != "" }
      let ours = try ESPDStandards.request(file).criteria.filter { $0.number != nil }
      let theirs = rows.map {
        "\($0["no"] ?? "") \($0["kind"] ?? "") \($0[id] ?? "") \($0[code] ?? "")"
      }
      let read = ours.map {
        "\($0.number ?? "") \($0.kind?.rawValue ?? "") \($0.id?.value ?? "") \($0.code?.value ?? "")"
      }
      #expect(Set(read) == Set(theirs), "\(file)")
    }
  }

  @Test("Each row of the common table is found by id and by code")
  func rows() throws {
    for row in try ESPDStandards.rows() where row["no"] != "-" {
      let number = row["no"]
      for key in ["criterion_id_4.1.0", "uuid_2.1.1_3.3.0"] where row[key] != "" {
        #expect(ESPDCriterionTable.row(id: row[key], code: nil)?.number == number, "\(row)")
      }
      for key in ["code_3.x_4.x", "code_2.1.1", "code_5.0.0-alpha.2"] {
        guard let code = row[key], code.first?.isLetter == true, !code.hasPrefix("not in") else {
          continue
        }
        #expect(ESPDCriterionTable.row(code: code)?.number == number, "\(code)")
      }
    }
  }

  @Test("Properties of 4.1.0 have the ids and data types of the published model")
  func published() throws {
    let bytes = [UInt8](try Data(contentsOf: ESPDStandards.published))
    let root = try XMLDocumentReader.read(bytes, file: "ESPD-criterion.xml")
    func facts(_ element: XMLElement) -> [String] {
      let own = ["ID", "TypeCode", "ValueDataTypeCode"].map { element.text(of: $0) ?? "" }
      return (element.name == "TenderingCriterionProperty" ? [own.joined(separator: " ")] : [])
        + element.children.flatMap(facts)
    }
    let read = try ESPDStandards.request(ESPDSampleCase.v4).criteria.flatMap(\.properties).map {
      [$0.id, $0.type, $0.dataType].map { $0?.value ?? "" }.joined(separator: " ")
    }
    #expect(read == facts(root))
  }

  @Test("Thresholds of 2.1.1, 3.3.0 and 4.1.0 are read as they stand")
  func thresholds() throws {
    var expected = [
      "C29": ["100000 EUR"], "C30": ["3", "120000 EUR"], "C31": ["3", "1000000 EUR"],
      "C32": ["3", "1000000 EUR"], "C34": ["0.5"], "C35": ["50000 EUR"],
      "C36": ["100000 EUR", "0.33"], "C37": ["1"], "C38": ["3"], "C39": ["3"], "C49": ["3"],
      "C50": ["3"], "C7": ["500000 EUR"], "C8": ["500000 EUR"],
    ]
    for file in [ESPDSampleCase.extended, ESPDSampleCase.v3, ESPDSampleCase.v4] {
      var read: [String: [String]] = [:]
      for criterion in try ESPDStandards.request(file).criteria {
        for value in criterion.properties.flatMap(\.expected) {
          switch value.content {
          case .amount, .number:
            read[criterion.number ?? "CA_DATA.LOTS", default: []].append(value.words)
          default: break
          }
        }
      }
      // 2.1.1 lets the buyer say how many lots may be won, and asks no years for the yearly turnover.
      #expect(
        read.removeValue(forKey: "CA_DATA.LOTS") == (file.contains("2.1.1") ? ["5", "1"] : nil))
      expected["C29"] = file.contains("2.1.1") ? ["100000 EUR"] : ["3", "100000 EUR"]
      #expect(read == expected, "\(file)")
    }
  }

  @Test("Responses are refused, by the reader of Requests and by that of notices")
  func responses() throws {
    for file in ["v4.1.0-ESPD-Response.xml", "v2.1.1-hilma-EXTENDED-ESPDResponse.xml"] {
      #expect(throws: NoticeFailure.self) { try ESPDStandards.request(file) }
      #expect(throws: NoticeFailure.self) {
        try NoticeReader().read(try ESPDStandards.bytes(file), path: file)
      }
    }
  }
}
