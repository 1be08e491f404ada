import ArgumentParser
import Desk
import Files
import Foundation
import Glibc
import Texts
import Values

/// Turns a use case's failure into a line on standard error, in the reader's language, and an exit code.
///
/// Every command does its work inside this call, so that no error reaches the user raw.
func reporting<Output>(_ work: () throws -> Output) throws -> Output {
  ClosedPipe.expect()
  do {
    return try work()
  } catch let failure as DeskFailure {
    for each in [failure] + failure.others { Console.complain(each.line(in: .ofReader)) }
    throw failure.status.code
  } catch is ClosedPipe {
    throw ClosedPipe.code
  }
}

extension ExitStatus {
  var code: ExitCode { ExitCode(rawValue) }
}

/// Nobody reads the output any more: no failure, but nothing more to do.
struct ClosedPipe: Error {
  /// What a shell shows for a program that a closed pipe ends.
  static let code = ExitCode(128 + SIGPIPE)

  /// Lets commands clean up and end by themselves instead of being killed.
  static func expect() { signal(SIGPIPE, SIG_IGN) }
}

/// The two streams of a command: results, and everything else.
enum Console {
  /// - Throws: ``DeskFailure`` where nobody can take the output, as on a full disk, and
  ///   ``ClosedPipe`` where a reader left early, as `head` does.
  static func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 { written += count }
      if count >= 0 || errno == EINTR { continue }
      guard errno != EPIPE else { throw ClosedPipe() }
      throw DeskFailure(
        .cannotWrite, at: "standard output", Phrase("failure.output.unwritable"),
        remedy: Phrase("remedy.disk-and-pipe"))
    }
  }

  static func write(lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try write(Array((lines.map(ShownText.line).joined(separator: "\n") + "\n").utf8))
  }

  static func complain(_ line: String) { note("error: \(line)") }

  static func note(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\(ShownText.line(line))\n".utf8))
  }

  /// Puts `text` on standard error as it is, for what is drawn over again.
  static func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// Reads a day as `2026-01-31`.
func parseDay(_ text: String) throws -> CivilDate {
  guard let day = CivilDate(text) else {
    throw ValidationError("'\(text)' is not a day; write it as 2026-01-31.")
  }
  return day
}

extension OutputLanguage: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    guard Self.allCases.contains(self) else { return nil }
  }
}

/// The moment it is, for history and logs: the only clock in the program.
func now() -> RegisterDesk.Now {
  let moment = Date()
  let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: moment)
  return RegisterDesk.Now(
    day: CivilDate(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1),
    instant: ISO8601DateFormatter().string(from: moment))
}

/// The day it is, where the user says no other.
func today() -> CivilDate { now().day }
