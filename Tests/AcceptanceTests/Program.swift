import Foundation

/// Runs the program as a user would, from the repository's root.
enum Program {
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, whatever the build folder is called.
  private static let folder: URL = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    return bundle.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
      ?? root.appendingPathComponent(".build/debug")
  }()

  static let executable = folder.appendingPathComponent("samanbud")

  /// Output goes through files: a pipe that nobody drains would stop a program that says much.
  ///
  /// - Parameter language: what LANG is set to.
  static func run(_ arguments: [String], language: String = "C.UTF-8") throws -> Outcome {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("LC_") }
      .merging(["LANG": language]) { $1 }
    let places = ["output", "errors"].map { folder.appendingPathComponent($0) }
    let handles = try places.map { place in
      try Data().write(to: place)
      return try FileHandle(forWritingTo: place)
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try places.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// A new empty folder; the caller removes it.
  static func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Third-party material beside the repository; tests that need it are skipped where it is absent.
  static func shared(_ variable: String, _ name: String) -> URL? {
    let given = ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0) }
    let place = given ?? root.appendingPathComponent("../shared/\(name)").standardizedFileURL
    return FileManager.default.fileExists(atPath: place.path) ? place : nil
  }

  static let notices = shared("SAMANBUD_NOTICES", "notices")
  static let standards = shared("SAMANBUD_STANDARDS", "standards")
}

/// The sample files, as commands name them from the root.
enum Sample {
  static let notice = "samples/notices/tallbygden.xml"
  static let register = "samples/registers/barkraft.xml"
  static let brief = "samples/briefs/tallbygden.xml"

  static func text(_ path: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
  }

  static func assemble(
    notice: String = notice, register: String = register, brief: String = brief, out: String,
    _ more: [String] = []
  ) -> [String] {
    ["assemble", notice, "--register", register, "--brief", brief, "--out", out]
      + ["--today", "2026-11-22"] + more
  }
}
