package import Desk
import Foundation
import Values

/// Another program, run to its end with bytes in and bytes out.
package struct ChildProcess {
  /// How it ended, and what it said.
  package struct Outcome {
    /// Its exit status.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: [UInt8]
    let errors: String

    /// What a program said of its failure; by itself that it said nothing.
    static func reason(_ line: Substring?) -> TextValue {
      line.map { "\(String($0))" } ?? .phrase(Phrase("program.no-reason"))
    }
  }

  private let name: String
  private let arguments: [String]
  private let environment: [String: String]

  /// - Parameter environment: what is added to our own.
  package init(_ name: String, _ arguments: [String], environment: [String: String] = [:]) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
  }

  /// The program's place, or `nil` where it is not installed.
  package static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Output goes through files: a pipe that nobody drains would stop a program that says much.
  ///
  /// - Throws: ``DeskFailure`` `fault` where it is not installed, `cannotWrite` where there is no room.
  package func run(input: [UInt8] = []) throws(DeskFailure) -> Outcome {
    guard let place = Self.find(name) else {
      throw DeskFailure(
        .fault, at: name, Phrase("failure.program.missing"), remedy: Phrase("remedy.install-it"))
    }
    do {
      return try run(place, input)
    } catch {
      throw DeskFailure(
        .cannotWrite, at: name, Phrase("failure.program.failed"),
        remedy: Phrase("remedy.space-and-permissions"))
    }
  }

  private func run(_ place: String, _ input: [UInt8]) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let places = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
    try Data(input).write(to: places[0])
    for place in places.dropFirst() { try Data().write(to: place) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: place)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: places[0])
    process.standardOutput = try FileHandle(forWritingTo: places[1])
    process.standardError = try FileHandle(forWritingTo: places[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: Array(try Data(contentsOf: places[1])),
      errors: String(decoding: try Data(contentsOf: places[2]), as: UTF8.self))
  }
}
