import Foundation
import Testing

/// A server calls the use cases as the command line does: what comes from outside comes in as values.
@Suite("Use cases take values, and only the shell touches what is outside")
struct ShellTests {
  /// Those who keep files of their own by a path that they are given, and those that make them safely.
  private static let keepers: Set<String> = ["RegisterStore", "FileMaking"]
  private static let shell: Set<String> = ["Files", "samanbud"]

  private static func reachesOut(_ line: String) -> Bool {
    // Most lines have none of the words, and a pattern takes its time.
    guard ["File", "Process", "Date", "file"].contains(where: line.contains) else { return false }
    return line.contains(
      #/\b(FileManager|FileHandle|ProcessInfo|Process\(\)|Date\(\)|fileURLWithPath|contentsOfFile)/#
    )
  }

  @Test("nobody else looks for a file, the clock or the environment")
  func onlyTheShell() {
    let found = SourceTree.sources.filter {
      !Self.keepers.contains($0.target) && !Self.shell.contains($0.target)
    }.flatMap { file in
      file.lines.map(String.init).filter { Self.reachesOut($0) && !$0.contains("///") }.map {
        "\(file.path): \($0.trimmingCharacters(in: .whitespaces))"
      }
    }
    #expect(found == [])
  }

  @Test("the use cases import neither Foundation nor the shell")
  func desk() {
    let outside: Set = ["Foundation", "Glibc", "FileMaking", "Files"]
    let found = SourceTree.sources.filter { $0.target == "Desk" }.filter { file in
      file.lines.contains { line in
        line.contains("import ") && outside.contains(String(line.split(separator: " ").last ?? ""))
      }
    }
    #expect(found.map(\.path) == [])
  }

  @Test(
    "such a line would be found",
    arguments: [
      "    let names = try FileManager.default.contentsOfDirectory(atPath: path)",
      "  let now = Date()", "    ProcessInfo.processInfo.environment[name]",
    ])
  func found(_ line: String) { #expect(Self.reachesOut(line)) }
}
