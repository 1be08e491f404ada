import Foundation
import Testing

@Suite("samanbud match")
struct MatchTests {
  /// A folder with the sample notice in it, and room for results.
  final class Office {
    let folder: URL
    var notices: String { folder.appendingPathComponent("notices").path }
    var out: String { folder.appendingPathComponent("found").path }

    init() throws {
      folder = try Program.scratch()
      try FileManager.default.createDirectory(atPath: notices, withIntermediateDirectories: true)
      try put(try Sample.text(Sample.notice), "a.xml")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func put(_ text: String, _ name: String) throws {
      try text.write(toFile: "\(notices)/\(name)", atomically: true, encoding: .utf8)
    }

    func match(_ more: [String] = [], asOf day: String = "2026-11-25") throws -> Program.Outcome {
      try Program.run(
        ["match", notices, "--register", Sample.register, "--as-of", day, "--lang", "sv"] + more)
    }

    func found(_ path: String) throws -> String {
      try String(contentsOfFile: "\(out)/latest/\(path)", encoding: .utf8)
    }

    /// The values of one column of the table.
    func column(_ name: String) throws -> [String] {
      let rows = try found("matches.csv").components(separatedBy: "\r\n").filter { !$0.isEmpty }
      let header = rows[0].components(separatedBy: ",")
      let index = try #require(header.firstIndex(of: name))
      return rows.dropFirst().map { $0.components(separatedBy: ",")[index] }
    }
  }

  private static let page = "groups/konsortiet-barkraft-i-gavleborg.html"

  @Test("the sample consortium finds the three lots that were made for it")
  func sample() throws {
    let office = try Office()
    let outcome = try office.match()
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.contains(#""tier":"strong""#) })
    #expect(outcome.errors.contains("3 open, 3 relevant"))
    let closed = try office.match(asOf: "2027-01-16")
    #expect(closed.output.isEmpty)
  }

  @Test("a reservation that only a text states is a reason that leaves the tier open")
  func textAlone() throws {
    let office = try Office()
    try office.put(
      try Sample.text(Sample.notice).replacing(">res-ws<", with: ">none<"), "a.xml")
    let lines = try office.match().output.split(separator: "\n")
    #expect(lines.count == 3)
    let open = lines.filter { $0.contains(#""origin":"text""#) }
    #expect(open.count == 2)
    #expect(open.allSatisfy { $0.contains(#""tier":"possible""#) })
    #expect(open.allSatisfy { $0.contains("Rätten att delta") || $0.contains("är reserverad") })
    let coded = try Office().match().output
    #expect(!coded.contains(#""origin":"text""#))
    // Code without words: the second lot says so.
    #expect(coded.split(separator: "\n").count { $0.contains(#""rule":"RES-NOTICE-01""#) } == 1)
  }

  /// GRP-08: the sample has one member without a declaration in each of two lots.
  @Test(
    "a ground that bars a member takes it out, and a missing declaration is told and changes no tier"
  )
  func exclusion() throws {
    let office = try Office()
    let told = #""fact":"exclusion","weight":"note","undeclared":1"#
    let lines = try office.match().output.split(separator: "\n")
    #expect(lines.contains { $0.contains(told) && $0.contains(#""tier":"strong""#) })
    // Above the threshold of its day, so that exclusion is a duty.
    let dated = try Sample.text(Sample.notice).replacing("2026-11-03", with: "2025-11-03")
    #expect(dated != (try Sample.text(Sample.notice)))
    try office.put(dated, "a.xml")
    let register = office.folder.appendingPathComponent("barred.xml")
    let declared = "<exclusions asOf=\"2026-11-02\"><ground code=\"tax-pay\"/></exclusions>"
    try Sample.text(Sample.register).replacing(#/<exclusions asOf="[^"]*"\/>/#, with: declared)
      .write(to: register, atomically: true, encoding: .utf8)
    let barred = try Program.run(
      ["match", office.notices, "--register", register.path, "--as-of", "2026-11-25"])
    let cleaning = try #require(
      barred.output.split(separator: "\n").first { $0.contains(#""lot":{"id":"LOT-0001""#) })
    #expect(cleaning.contains(#"{"id":"M01","verdict":"notMet"}"#))
    #expect(cleaning.contains(#""barred":4"#))
  }

  @Test(
    "a real notice that reserves one lot of three, in words alone, is open on that lot and no other",
    .enabled(if: Program.notices != nil, "no real notices: set SAMANBUD_NOTICES"))
  func realTextAlone() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let inFrance = folder.appendingPathComponent("register.xml")
    try Sample.text(Sample.register).replacing(
      #/(\s*<place code="[^"]+"\/>)+/#, with: "<place code=\"FR\"/>"
    ).write(to: inFrance, atomically: true, encoding: .utf8)
    let notice = try #require(Program.notices).appendingPathComponent(
      "legacy/r209/129473-2021.xml")
    let outcome = try Program.run([
      "match", notice.path, "--register", inFrance.path, "--as-of", "2021-03-20",
    ])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    for (line, lot) in zip(lines, ["LOT-0001", "LOT-0002", "LOT-0003"]) {
      #expect(line.contains(#""lot":{"id":"\#(lot)""#))
      let isReserved = lot == "LOT-0001"
      #expect(
        line.contains(#""origin":"text","degree":"states","quote":"Seul le lot nº 1 est réservé"#)
          == isReserved)
      #expect(line.contains(#""fact":"open-to-all""#) == !isReserved)
      #expect(line.contains(#""tier":"possible""#))
    }
  }

  @Test(
    "every line keeps to its schema, printed or told with news", .enabled(if: JSONSchema.isThere))
  func schema() throws {
    let office = try Office()
    // By code, by text, and with news and a dismissal.
    let uncoded = try Sample.text(Sample.notice).replacing(">res-ws<", with: ">none<")
    try office.put(uncoded.replacing("00990117-2026", with: "00990118-2026"), "b.xml")
    var lines = try office.match().output
    #expect(try office.match(["--out", office.out]).status == 0)
    try office.put(
      try Sample.text(Sample.notice).replacing("2027-01-15", with: "2027-02-15"), "a.xml")
    let dismissal = try Program.run([
      "match", "dismiss", try office.column("key")[0], "--reason", "too far", "--on", "2026-11-25",
      "--out", office.out, "--group", "Konsortiet Bärkraft i Gävleborg",
    ])
    #expect(dismissal.status == 0, "\(dismissal.errors)")
    #expect(try office.match(["--out", office.out], asOf: "2026-11-26").status == 0)
    let told = try office.found("matches.jsonl")
    #expect(told.contains(#""news":"changed""#))
    #expect(told.contains(#""dismissed":{"reason":"too far","day":"2026-11-25"}"#))
    lines += told
    for line in lines.split(separator: "\n") {
      #expect(try JSONSchema.breaches(of: "match.schema.json", in: String(line)) == "")
    }
    #expect(
      try JSONSchema.breaches(
        of: "match.schema.json",
        in: String(lines.prefix { $0 != "\n" }).replacing("strong", with: "9")
      ) != "")
  }

  @Test("lines do not depend on threads, packing or the pipe")
  func same() throws {
    let office = try Office()
    for number in 0..<40 {
      try office.put(
        try Sample.text(Sample.notice).replacing("00990117-2026", with: "\(number)-2026"),
        "b\(number).xml")
    }
    try office.put("<no", "c.xml")
    let expected = try office.match(["--threads", "1"])
    #expect(expected.status == 65)
    #expect(expected.output.split(separator: "\n").count == 123)
    #expect(try office.match(["--threads", "3"]).output == expected.output)
    let names = try FileManager.default.contentsOfDirectory(atPath: office.notices).sorted()
    let archive = "\(office.folder.path)/day.tgz"
    let tar = try Self.shell(
      "tar czf \(archive) -C \(office.notices) \(names.joined(separator: " "))")
    #expect(tar.status == 0)
    let packed = try Program.run(
      ["match", archive, "--register", Sample.register, "--as-of", "2026-11-25"])
    #expect(packed.output == expected.output)
    let framed = try Self.shell(
      """
      cd \(office.notices); for f in \(names.joined(separator: " ")); do \
      printf '%s\\t%s\\n' $f $(stat -c %s $f); cat $f; done | \(Program.executable.path) match --framed \
      --register \(Program.root.path)/\(Sample.register) --as-of 2026-11-25 --threads 2
      """)
    let answers = framed.output.split(separator: "\n").filter {
      $0.contains("\tlines\t") || $0.contains("\tfailure\t")
    }
    #expect(answers.count == names.count)
    #expect(answers.count { $0.contains("\tfailure\t") } == 1)
    let lines = framed.output.split(separator: "\n").filter { $0.hasPrefix("{") }
    #expect(lines == expected.output.split(separator: "\n"))
  }

  static func shell(_ command: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test("tells what is new, what changed and how, and what is gone")
  func news() throws {
    let office = try Office()
    #expect(try office.match(["--out", office.out]).status == 0)
    #expect(try office.column("news") == ["new", "new", "new"])
    // The same again is the same run: it says the same.
    let first = try office.found("matches.jsonl")
    #expect(try office.match(["--out", office.out]).status == 0)
    #expect(try office.found("matches.jsonl") == first)

    let notice = try Sample.text(Sample.notice)
    let changed = notice.replacing("2027-01-15", with: "2027-02-15")
    try office.put(changed, "a.xml")
    #expect(try office.match(["--out", office.out], asOf: "2026-11-26").status == 0)
    #expect(try office.column("news") == ["changed", "changed", "changed"])
    #expect(
      try office.column("changes")[0]
        == "deadline: 2027-01-15T23:59:00+01:00 -> 2027-02-15T23:59:00+01:00")
    #expect(try office.column("firstSeen") == ["2026-11-25", "2026-11-25", "2026-11-25"])
    #expect(try office.found(Self.page).contains("2027-01-15 23:59 (UTC+01:00) → 2027-02-15 23:59"))

    #expect(try office.match(["--out", office.out], asOf: "2027-02-16").status == 0)
    #expect(try office.column("news").isEmpty)
    #expect(try office.found(Self.page).contains("sista dag var 2027-02-15"))
  }

  @Test(
    "judges only what has changed since the last time, and finds what a match from nothing finds")
  func keptVerdicts() throws {
    let office = try Office()
    let first = try office.match(["--out", office.out])
    #expect(!first.errors.contains("kept from the last time"))
    let notice = try Sample.text(Sample.notice)
    let third = try #require(notice.range(of: ">LOT-0003<"))
    // Every line moves, and one of three lots is reserved no more.
    let changed =
      String(notice[..<third.lowerBound]).replacing(
        "<cac:ProcurementProjectLot>", with: "\n\n<cac:ProcurementProjectLot>")
      + String(notice[third.lowerBound...]).replacing(">res-ws<", with: ">res-pub-ser<")
    try office.put(changed, "a.xml")
    let next = try office.match(["--out", office.out], asOf: "2026-11-26")
    let counts = try #require(
      next.errors.firstMatch(of: /(\d+) judged \((\d+) of them kept from the last time\)/))
    let (judged, kept) = (try #require(Int(counts.1)), try #require(Int(counts.2)))
    #expect(kept > 0 && kept < judged)
    try expectLinesAsFromNothing(office, asOf: "2026-11-26")

    // Another register: nothing is kept.
    let register = "\(office.folder.path)/register.xml"
    try (try Sample.text(Sample.register) + "\n").write(
      toFile: register, atomically: true, encoding: .utf8)
    let other = try Program.run([
      "match", office.notices, "--register", register, "--as-of", "2026-11-27", "--out", office.out,
      "--lang", "sv",
    ])
    #expect(other.status == 0, "\(other.errors)")
    #expect(!other.errors.contains("kept from the last time"))
    try expectLinesAsFromNothing(office, asOf: "2026-11-27")
  }

  private func expectLinesAsFromNothing(_ office: Office, asOf day: String) throws {
    let told = try office.found("matches.jsonl").split(separator: "\n").map { line in
      String(line).replacing(/,"since":\{.*\}\}$/, with: "}")
    }
    let expected = try office.match(asOf: day).output.split(separator: "\n").map(String.init)
    #expect(told.sorted() == expected.sorted())
  }

  @Test("what was sent after the day is not there on the day, nor does it replace anything")
  func sentLater() throws {
    let office = try Office()
    let notice = try Sample.text(Sample.notice)
    try office.put(
      notice.replacing("<cbc:VersionID>01<", with: "<cbc:VersionID>02<")
        .replacing("<cbc:IssueDate>2026-11-03", with: "<cbc:IssueDate>2026-11-28")
        .replacing("<efbc:PublicationDate>2026-11-05", with: "<efbc:PublicationDate>2026-11-30"),
      "b.xml")
    for (day, file) in [("2026-11-25", "a.xml"), ("2026-11-28", "b.xml")] {
      #expect(try office.match(["--out", office.out], asOf: day).status == 0)
      #expect(try office.column("file") == [file, file, file], "\(day)")
    }
  }

  @Test("a change notice stands in for what it changes")
  func changeNotice() throws {
    let office = try Office()
    let notice = try Sample.text(Sample.notice)
    let later = notice.replacing("<cbc:VersionID>01<", with: "<cbc:VersionID>02<")
      .replacing("2027-01-15", with: "2027-02-15")
    #expect(later != notice)
    try office.put(later, "b.xml")
    #expect(try office.match(["--out", office.out]).status == 0)
    #expect(try office.column("file") == ["b.xml", "b.xml", "b.xml"])
  }

  @Test("remembers what a group does not want, and shows it again when it is taken back")
  func dismissed() throws {
    let office = try Office()
    _ = try office.match(["--out", office.out])
    let key = try office.column("key")[0]
    let group = ["--out", office.out, "--group", "Konsortiet Bärkraft i Gävleborg"]
    let dismissal = try Program.run(
      ["match", "dismiss", key, "--reason", "for langt borta", "--on", "2026-11-25"] + group)
    #expect(dismissal.status == 0, "\(dismissal.errors)")
    _ = try office.match(["--out", office.out], asOf: "2026-11-26")
    #expect(try office.column("dismissed") == ["for langt borta", "", ""])
    #expect(try office.found(Self.page).contains("for langt borta"))
    #expect(try Program.run(["match", "restore", key] + group).status == 0)
    #expect(try Program.run(["match", "restore", key] + group).status == 64)
    _ = try office.match(["--out", office.out], asOf: "2026-11-27")
    #expect(try office.column("dismissed") == ["", "", ""])
  }

  @Test("pages, feed and calendar are well-formed and for one group alone")
  func files() throws {
    let office = try Office()
    try office.put("<no", "bad.xml")
    let outcome = try office.match(["--out", office.out, "--lang", "en"])
    #expect(outcome.status == 65)
    #expect(try office.found("errors.csv").contains("bad.xml"))
    let stem = "groups/konsortiet-barkraft-i-gavleborg"
    let check = try Self.shell("xmllint --noout \(office.out)/latest/\(stem).atom")
    #expect(check.status == 0)
    let calendar = try office.found("\(stem).ics")
    #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 4)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20270115"))
    #expect(try office.found("index.html").contains("konsortiet-barkraft-i-gavleborg.html"))
    #expect(!(try office.found(Self.page).contains("318.00")))
  }

  @Test("the table's columns stay as they are, the whole table's and each group's")
  func columns() throws {
    let office = try Office()
    #expect(try office.match(["--out", office.out]).status == 0)
    let header =
      "group,tier,news,deadline,daysLeft,notice,lot,title,buyer,country,cpv,regions,value,currency,reserved,"
      + "social,together,membersAble,membersEligible,plan,planMethod,team,reasonsFor,reasonsOpen,reasonsAgainst,"
      + "changes,firstSeen,dismissed,file,documents,key\r\n"
    for table in ["matches.csv", "groups/konsortiet-barkraft-i-gavleborg.csv"] {
      #expect(try office.found(table).hasPrefix(header), "\(table)")
    }
  }

  @Test("refuses what it cannot work with", arguments: ["frame", "group", "ledger", "both"])
  func refusals(_ what: String) throws {
    let office = try Office()
    switch what {
    case "frame":
      let outcome = try Self.shell(
        """
        printf 'a.xml\\t99\\nshort' | \(Program.executable.path) match --framed \
        --register \(Program.root.path)/\(Sample.register) --as-of 2026-11-25
        """)
      #expect(outcome.status == 65)
    case "group": #expect(try office.match(["--group", "Nobody"]).status == 64)
    case "ledger":
      try FileManager.default.createDirectory(
        atPath: office.out, withIntermediateDirectories: true)
      try "no database at all, but long enough to be looked at".write(
        toFile: "\(office.out)/state.sqlite", atomically: true, encoding: .utf8)
      let outcome = try office.match(["--out", office.out])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("[ledger.not-a-ledger]"))
    default: #expect(try office.match(["--framed"]).status == 64)
    }
  }
}
