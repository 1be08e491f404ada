import Foundation

/// A notice, a register and a brief whose every text somebody else has written, and all the pages made of them.
struct HostileOffice {
  /// Which of the texts comes first; they follow each other from field to field.
  let round: Int
  /// Whether the texts are replaced by as many letters.
  let isHarmless: Bool
  let folder: URL

  private final class Counter { var next = 0 }
  private let counter = Counter()

  init(round: Int, isHarmless: Bool) throws {
    self.round = round
    self.isHarmless = isHarmless
    folder = try Program.scratch()
    counter.next = round
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("notices"), withIntermediateDirectories: true)
    try put(notice(), "notices/notice.xml")
    try put(register(), "register.xml")
    try put(brief(), "brief.xml")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Every page that the program makes, by its name.
  func pages() throws -> [String: String] {
    var pages: [String: String] = [:]
    let inputs = ["--register", path("register.xml")]
    let brief = ["--brief", path("brief.xml")]
    let notice = path("notices/notice.xml")
    let html = ["--format", "html"]
    pages["check"] = try printed(["check", notice] + inputs + brief + html, [0, 10, 11])
    pages["route"] = try printed(["route", notice] + html, [0, 11])
    pages["screen"] = try printed(["screen", notice] + inputs + brief + html, [0, 11])
    pages["gaps"] = try printed(
      ["register", "gaps", path("register.xml"), "--scheme", "asf-2016"] + html, [0, 10, 11])
    pages["plan"] = try printed(
      ["assemble", notice] + inputs + brief + ["--plan-only"] + html, [0])
    _ = try printed(
      ["assemble", notice] + inputs + brief + ["--out", path("bid"), "--today", "2026-11-22"],
      [0, 11])
    _ = try printed(
      ["match", path("notices")] + inputs + [
        "--out", path("found"), "--as-of", "2026-11-25", "--lang", "sv",
      ], [0])
    for file in try files(".html") {
      pages[file] = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }
    return pages
  }

  /// What the same commands show on a terminal.
  func tables() throws -> [String: String] {
    let inputs = ["--register", path("register.xml"), "--brief", path("brief.xml")]
    let notice = path("notices/notice.xml")
    return [
      "read": try printed(["read", notice], [0]),
      "clauses": try printed(["clauses", notice], [0]),
      "check": try printed(["check", notice] + inputs, [0, 10, 11]),
      "route": try printed(["route", notice], [0, 11]),
      "screen": try printed(["screen", notice] + inputs, [0, 11]),
      "plan": try printed(["assemble", notice] + inputs + ["--plan-only"], [0]),
    ]
  }

  /// Files that the program wrote, by their ending; lots have other names where texts are hostile.
  func files(_ ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) && !$0.hasPrefix("notices/") && !$0.contains("latest/") }
      .sorted()
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func printed(_ arguments: [String], _ statuses: Set<Int32>) throws -> String {
    let outcome = try Program.run(arguments)
    guard statuses.contains(outcome.status) else {
      throw Refused(description: "\(arguments[0]): \(outcome.status) \(outcome.errors.prefix(600))")
    }
    return outcome.output
  }

  struct Refused: Error, CustomStringConvertible { let description: String }

  // MARK: What is read

  private func put(_ text: String, _ name: String) throws {
    try text.write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  /// The next text, as it stands in XML.
  private func next(
    _ before: String = "", core: Bool = true, from texts: [String] = HostileText.all
  ) -> String {
    counter.next += 1
    let hostile = texts[counter.next % texts.count] + (core ? HostileText.core : "")
    return before + HostileText.escapedForXML(isHarmless ? HostileText.harmless(hostile) : hostile)
  }

  private func notice() throws -> String {
    let names =
      "Name|Description|DocumentDescription|StreetName|CityName|PostalZone|Telephone|ElectronicMail|"
      + "CompanyID|ContractFolderID|ProcessReason|Title|Note|EndpointID"
    let text = try Regex("(<cbc:(?:\(names))(?: languageID=\"...\")?>)([^<]*)(</cbc:)")
    let address = /(<cbc:(?:URI|WebsiteURI)>)([^<]*)(<\/cbc:)/
    let id = /(<cbc:ID schemeName="notice-id">|<efbc:NoticePublicationID [^>]*>)([^<]*)(<\/)/
    return try Sample.text(Sample.notice)
      .replacing(text) { match in
        "\(match[1].substring ?? "")\(next("\(match[2].substring ?? "") "))\(match[3].substring ?? "")"
      }
      .replacing(address) { match in
        "\(match.output.1)\(next(core: false, from: HostileText.addresses))\(match.output.3)"
      }
      .replacing(id) { "\($0.output.1)\(noticeID)\($0.output.3)" }
  }

  private var noticeID: String { fixed("id\"\u{301} onload=top.p() '><svg/onload=top.p()>\\") }

  private func fixed(_ hostile: String) -> String {
    HostileText.escapedForXML(isHarmless ? HostileText.harmless(hostile) : hostile)
  }

  /// Texts of a register hold at most 200 signs.
  private func register() throws -> String {
    HostileText.withoutTurns(
      try Sample.text(Sample.register).replacing("\n", with: " ")
        .replacing(/(<name>)([^<]*)(<\/name>)/) { match in
          "\(match.output.1)\(next("\(match.output.2) ", core: false))\(match.output.3)"
        }
        .replacing(/(<targetCategories>)([^<]*)(<\/)/) { match in
          "\(match.output.1)\(next("\(match.output.2) "))\(match.output.3)"
        }
        .replacing(/( (?:issuer|town)=")([^"]*)"/) { match in
          "\(match.output.1)\(next("\(match.output.2) ", core: false))\""
        }
        .replacing(/(<group name=")([^"]*)"/) { "\($0.output.1)\(next("\($0.output.2) "))\"" }
        .replacing("5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23", with: noticeID))
  }

  private func brief() throws -> String {
    try Sample.text(Sample.brief)
      .replacing(/(<origin document=")([^"]*)(" page="[0-9]+">)([^<]*)</) { match in
        "\(match.output.1)\(next("\(match.output.2) ", core: false))\(match.output.3)"
          + "\(next("\(match.output.4) "))<"
      }
      .replacing("5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23", with: noticeID)
  }
}
