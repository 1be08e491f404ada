import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  /// A command of a `console` block with the output that README shows.
  struct Session: Sendable, CustomTestStringConvertible {
    let command: String
    let output: String
    var testDescription: String { command }
  }

  static let sessions: [Session] = {
    let place = Program.root.appendingPathComponent("README.md")
    guard let text = try? String(contentsOf: place, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "```console\n").dropFirst().flatMap { block in
      let body = block.components(separatedBy: "```").first ?? ""
      return body.components(separatedBy: "$ ").dropFirst().map { part in
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return Session(command: String(lines[0]), output: String(lines.count > 1 ? lines[1] : ""))
      }
    }
  }()

  @Test("has commands to run")
  func present() { #expect(Self.sessions.count >= 2) }

  @Test("every command prints what README shows", arguments: sessions)
  func session(_ session: Session) throws {
    let words = session.command.split(separator: " ").map(String.init)
    #expect(words.first == "samanbud")
    let outcome = try Program.run(Array(words.dropFirst()))
    #expect(outcome.output == session.output)
  }
}
