import ArgumentParser
import BidDesk
import Foundation
import Procurement

/// Turns a use case's failure into one line on standard error and an exit code.
///
/// Every command does its work inside this call, so that no error reaches the user raw.
func reporting<Output>(_ work: () throws -> Output) throws -> Output {
  do {
    return try work()
  } catch let failure as DeskFailure {
    Console.complain(failure.description)
    throw failure.status.code
  }
}

extension ExitStatus {
  var code: ExitCode { ExitCode(rawValue) }
}

/// The two streams of a command: results, and everything else.
enum Console {
  /// - Throws: ``DeskFailure`` where nobody can take the output, as on a full disk; a reader that left
  ///   early, as `head` does, ends the program quietly.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw DeskFailure(
        .cannotWrite, "standard output: cannot be written [output.unwritable]; check disk and pipe")
    }
  }

  static func write(lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try write(Array((lines.map(harmless).joined(separator: "\n") + "\n").utf8))
  }

  static func complain(_ line: String) { note("error: \(line)") }

  private static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
    [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069].contains { $0.contains(scalar.value) }
  }

  static func note(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\(harmless(line))\n".utf8))
  }

  /// A text from a file without what would move the cursor, ring the bell or turn the line around.
  private static func harmless(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          case .format where turnsText(scalar): "\u{FFFD}"
          default: scalar
          }
        }))
  }
}

/// Reads a day as `2026-01-31`.
func parseDay(_ text: String) throws -> CivilDate {
  guard let day = CivilDate(text) else {
    throw ValidationError("'\(text)' is not a day; write it as 2026-01-31.")
  }
  return day
}

extension OutputLanguage: ExpressibleByArgument {}

/// The day it is, where the user says no other; the only clock in the program.
func today() -> CivilDate {
  let parts = Calendar(identifier: .gregorian).dateComponents(
    [.year, .month, .day], from: Date())
  return CivilDate(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
}
