import Foundation
import Testing

@Suite("samanbud read on archives")
struct ReadArchiveTests {
  /// A folder with copies of the sample notice, two bad files and something else, and its archives.
  final class Packed {
    let folder: URL
    let notices: URL

    init() throws {
      folder = try Program.scratch()
      notices = folder.appendingPathComponent("day")
      let text = try Sample.text(Sample.notice)
      for number in 0..<150 {
        try write(
          text.replacing("00990117-2026", with: "\(number)-2026"), "p\(number % 7)/\(number).xml")
      }
      try write("<no", "p3/bad.xml")
      try write("<html/>", "z.xml")
      try write("no notice", "README.txt")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func write(_ text: String, _ path: String) throws {
      let place = notices.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: place, atomically: true, encoding: .utf8)
    }

    /// Packs the folder, its files in the order of their paths.
    func pack(_ name: String, _ command: String) throws -> String {
      try shell("find . -type f | LC_ALL=C sort | \(command)", in: notices)
      return folder.appendingPathComponent(name).path
    }
  }

  @discardableResult
  private static func shell(_ command: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static let isZipHere = FileManager.default.isExecutableFile(atPath: "/usr/bin/zip")

  @Test("a folder, a tar and a tar.gz give the same lines with any number of threads")
  func same() throws {
    let packed = try Packed()
    var inputs = [
      packed.notices.path,
      try packed.pack("day.tar", "tar cf ../day.tar -T -"),
      try packed.pack("day.tgz", "tar czf ../day.tgz -T -"),
    ]
    if Self.isZipHere { inputs.append(try packed.pack("day.zip", "zip -q -@ ../day.zip")) }
    let expected = try Program.run(["read", inputs[0], "--format", "jsonl", "--threads", "1"])
    #expect(expected.status == 65)
    #expect(expected.output.split(separator: "\n").count == 150)
    for input in inputs {
      for threads in ["1", "2", "3"] {
        let outcome = try Program.run(
          ["read", input, "--format", "jsonl", "--threads", threads])
        #expect(outcome.output == expected.output, "\(input), \(threads) threads")
        #expect(outcome.status == 65)
        let errors = outcome.errors.split(separator: "\n")
        #expect(errors.count == 2)
        #expect(errors.first?.contains("p3/bad.xml: line 1") == true)
        #expect(errors.last?.contains("z.xml") == true)
      }
    }
  }

  @Test("what cannot be read stands in the table of errors, with the archive's name")
  func errors() throws {
    let packed = try Packed()
    let archive = try packed.pack("day.tgz", "tar czf ../day.tgz -T -")
    let table = packed.folder.appendingPathComponent("errors.csv")
    let outcome = try Program.run(
      ["read", archive, Sample.notice, "--format", "jsonl", "--errors", table.path])
    #expect(outcome.status == 65)
    #expect(outcome.output.split(separator: "\n").count == 151)
    let rows = try String(contentsOf: table, encoding: .utf8).components(separatedBy: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[0] == "file,line,path,kind,message")
    #expect(rows[1].hasPrefix("day.tgz/p3/bad.xml,1,"))
    #expect(rows[2].hasPrefix("day.tgz/z.xml,,,unknown-format,"))
    #expect(rows[3].isEmpty)
  }

  @Test("an archive that is cut off gives what is whole, then its own line")
  func cutOff() throws {
    let packed = try Packed()
    let archive = try packed.pack("day.tgz", "tar czf ../day.tgz -T -")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: archive))
    let half = packed.folder.appendingPathComponent("half.tgz")
    try bytes.prefix(bytes.count / 2).write(to: half)
    let outcome = try Program.run(["read", half.path, Sample.notice, "--format", "jsonl"])
    #expect(outcome.status == 65)
    #expect(outcome.output.split(separator: "\n").count > 1)
    #expect(outcome.errors.hasSuffix("[notice.archive]\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("error: half.tgz: "))
  }

  @Test("a reader that leaves early ends the program without a word")
  func closedPipe() throws {
    let packed = try Packed()
    let name = packed.notices.path
    let program = Program.executable.path
    let status = try Self.shell(
      "('\(program)' read '\(name)' --format jsonl --errors e.csv; echo $? > status) 2> words"
        + " | head -c 10 > begin", in: packed.folder)
    #expect(status == 0)
    func text(_ name: String) throws -> String {
      try String(contentsOf: packed.folder.appendingPathComponent(name), encoding: .utf8)
    }
    #expect(try text("status") == "141\n")
    #expect(try text("begin").count == 10)
    #expect(try !text("words").contains("cannot be written"))
    let left = try FileManager.default.contentsOfDirectory(atPath: packed.folder.path)
    #expect(left.sorted() == ["begin", "day", "status", "words"])
  }

  @Test("a number of threads that makes no sense is wrong usage", arguments: ["0", "-1", "many"])
  func threads(_ number: String) throws {
    #expect(try Program.run(["read", Sample.notice, "--threads", number]).status == 64)
  }
}
