import Foundation
import Members
import Testing
import Values
import XMLStream

@testable import Papers

/// Where the official files are, and whether they are there.
private enum OfficialFiles {
  static let folder: URL = {
    let named = ProcessInfo.processInfo.environment["SAMANBUD_STANDARDS"]
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    let folder = named.map { URL(filePath: $0) } ?? root.appending(path: "../shared/standards")
    return folder.standardizedFileURL
  }()

  static let criteria = folder.appending(path: "espd-4.1.0/sch/ESPD-criterion.xml")

  static func lacks(_ file: URL) -> String? {
    FileManager.default.fileExists(atPath: file.path)
      ? nil : "no \(file.path); set SAMANBUD_STANDARDS"
  }
}

@Suite(
  "The table of criteria agrees with the published one",
  .enabled(
    if: OfficialFiles.lacks(OfficialFiles.criteria) == nil,
    "\(OfficialFiles.lacks(OfficialFiles.criteria) ?? "")"))
struct ESPDCriteriaAgreementTests {
  /// What identifies a part and decides on its answers, without any wording.
  private static func facts(_ element: XMLElement) -> [String] {
    let kinds = [
      "CriterionTypeCode", "PropertyGroupTypeCode", "TypeCode", "ValueDataTypeCode",
    ].compactMap { element.text(of: $0) }
    let own = element.text(of: "ID").map { [([$0] + kinds).joined(separator: " ")] } ?? []
    return own
      + element.children.filter {
        $0.name.hasPrefix("Tendering") || $0.name.hasPrefix("Subsidiary")
      }
      .flatMap { facts($0) }
  }

  @Test("Ids, codes, conditions and types are those of ESPD-EDM 4.1.0, in its order")
  func agreement() throws {
    let bytes = [UInt8](try Data(contentsOf: OfficialFiles.criteria))
    let published = try XMLDocumentReader.read(bytes, file: "ESPD-criterion.xml")
    let response = ESPDFixtures.responses(1)[0]
    let ours = try XMLDocumentReader.read(try ESPDWriter.write(response), file: "espd.xml")
    func criteria(_ root: XMLElement) -> [String: [String]] {
      let found = root.children("TenderingCriterion").map {
        ($0.text(of: "ID") ?? "", Self.facts($0))
      }
      return Dictionary(found) { first, _ in first }
    }
    let table = criteria(published)
    #expect(criteria(ours).count == 29)
    for (id, facts) in criteria(ours) { #expect(facts == table[id]) }
  }
}

/// The official schema and rules, run outside the program; they need Python with lxml and saxonche.
private enum OfficialValidator {
  static let script = OfficialFiles.folder.appending(path: "validate.py")

  /// `nil` where it can be run, else why not.
  static let obstacle: String? = {
    if let reason = OfficialFiles.lacks(script) { return reason }
    let check = try? run(["-c", "import lxml, saxonche"])
    return check?.status == 0 ? nil : "python3 has no lxml or saxonche"
  }()

  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Drained before waiting: a full pipe would stop the child for good.
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

@Suite(
  "The official validator accepts what is written",
  .enabled(
    if: OfficialValidator.obstacle == nil,
    "\(OfficialValidator.obstacle ?? "the official validator can be run")"))
struct ESPDOfficialRulesTests {
  struct Case {
    let name: String
    let responses: [ESPDResponse]
  }

  /// Asked of sole tenderers, leads and members of groups up to three.
  private static let reserved: [(String, ReservedAnswer)] = [
    ("yes", ESPDFixtures.yes), ("no", .no), ("open", ESPDFixtures.undetermined),
  ]

  /// Asked of a sole tenderer only, because the rules look at one file at a time.
  private static let special: [(String, ReservedAnswer)] = [
    ("not-reserved", .notReserved), ("no-consent", yes(11, of: 20, consent: nil)),
    ("few", yes(4, of: 9, consent: true)), ("few-below", yes(2, of: 9, consent: true)),
  ]

  private static func yes(_ part: Int, of whole: Int, consent: Bool?) -> ReservedAnswer {
    .yes(share: ESPDFixtures.share(part, of: whole), consent: consent, categories: nil)
  }

  /// One ground of each tree of questions.
  private static let grounds = [
    "crime-org", "tax-pay", "labour-law", "bankruptcy", "sanction", "prep-confl", "misrepresent",
    "nati-ground",
  ]

  private static var cases: [Case] {
    let groups = reserved.flatMap { name, answer in
      (1...3).map {
        Case(name: "\(name)-\($0)", responses: ESPDFixtures.responses($0, reserved: answer))
      }
    }
    let sole = special.map {
      Case(name: $0, responses: ESPDFixtures.responses(1, reserved: $1))
    }
    let yeses = grounds.map {
      Case(name: "ground-\($0)", responses: ESPDFixtures.responses(1, declares: [$0]))
    }
    let undeclared = Case(name: "undeclared", responses: ESPDFixtures.responses(2, declares: nil))
    return groups + sole + yeses + [undeclared, others, detailed]
  }

  /// A conviction with all its details, so that a date and a period are written too.
  private static var detailed: Case {
    let filings = ESPDFixtures.filings(1, declares: ["crime-org", "tax-pay"]).map { filing in
      var filing = filing
      let crime = "C1_EG_crime-org/QG1/QSG1"
      let tax = "C7_EG_tax-pay/RG1/QSG1/QSG1"
      filing.details = [
        "\(crime)/Q1": [.date(CivilDate(2024, 2, 29))], "\(crime)/Q2": [.text("Dom")],
        "\(crime)/Q3": [.text("Styrelseledamot")],
        "\(crime)/Q4": [.period(from: CivilDate(2024, 3, 1), through: CivilDate(2027, 2, 28))],
        "\(tax)/Q1": [.country("SWE")],
        "\(tax)/Q2": [.amount(Money(minorUnits: 1_250_050, currency: "SEK"))],
      ]
      return filing
    }
    return Case(name: "detailed", responses: filings.map { ESPDResponse($0) })
  }

  private static var others: Case {
    let filings = ESPDFixtures.filings(2).map { filing in
      var filing = filing
      filing.economicOperator.country = "DNK"
      filing.reliedOn = [7, 8].map { ESPDParty(ESPDFixtures.member($0)) }
      filing.subcontractors = [ESPDParty(ESPDFixtures.member(9))]
      filing.procedure.request = nil
      filing.procedure.code = nil
      return filing
    }
    return Case(name: "danish-with-entities", responses: filings.map { ESPDResponse($0) })
  }

  @Test("No fatal finding and no warning on any role, answer or size of group")
  func official() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "espd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for item in Self.cases {
      for response in item.responses {
        let file = folder.appending(
          path: "\(item.name)-\(response.id)-\(response.role.rawValue).xml")
        try Data(try ESPDWriter.write(response)).write(to: file)
        files.append(file.path)
      }
    }
    let result = try OfficialValidator.run([OfficialValidator.script.path] + files)
    let verdicts = result.output.split(separator: "\n")
    let sound = verdicts.filter { $0.hasSuffix("ESPD Response 4.1.0: valid (0 fatal, 0 warnings)") }
    #expect(sound.count == files.count, "\(result.output)")
    #expect(result.status == 0)
    print("official validator: \(sound.count) of \(files.count) files without finding")
  }
}
