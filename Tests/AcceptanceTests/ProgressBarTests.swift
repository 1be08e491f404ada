import Foundation
import Testing

@Suite("samanbud read shows how far it has come")
struct ProgressBarTests {
  /// A folder with so many notices that reading them takes longer than a tenth of a second.
  private func notices(_ count: Int, in folder: URL) throws -> URL {
    let text = try Sample.text(Sample.notice)
    let day = folder.appendingPathComponent("day")
    try FileManager.default.createDirectory(at: day, withIntermediateDirectories: true)
    for number in 0..<count {
      let place = day.appendingPathComponent("\(number).xml")
      try text.write(to: place, atomically: true, encoding: .utf8)
    }
    return day
  }

  /// `script` gives the program a terminal, and writes down what comes there.
  private static let script = "/usr/bin/script"

  @Test(
    "a line that is drawn over itself and taken away in the end",
    .enabled(if: FileManager.default.isExecutableFile(atPath: script), "script is not installed"))
  func onTerminal() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let day = try notices(600, in: folder)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.script)
    process.arguments = [
      "-qec",
      "'\(Program.executable.path)' read '\(day.path)' --format jsonl --threads 1 > /dev/null",
      folder.appendingPathComponent("typescript").path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let seen = try String(
      contentsOf: folder.appendingPathComponent("typescript"), encoding: .utf8)
    let line = /\r\[#* *\] \d+ %  \d+ notices  \d+\/s  ETA \d+:\d\d\e\[K/
    #expect(seen.firstMatch(of: line) != nil, "\(seen)")
    #expect(seen.contains(/\r\e\[K(?!.*#)/), "\(seen)")
  }

  @Test("nothing where standard error is no terminal")
  func elsewhere() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let day = try notices(50, in: folder)
    let outcome = try Program.run(["read", day.path, "--format", "jsonl", "--threads", "1"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }
}
