import Foundation
import Testing

/// What a command is given in place of a file that it needs.
enum WrongFile: String, Sendable, CaseIterable {
  case missing, empty
  case emptyFolder = "an empty folder"
  case text

  var isFolder: Bool { self == .emptyFolder }

  func made(in folder: URL) throws -> String {
    let place = folder.appendingPathComponent("given.xml")
    switch self {
    case .missing: break
    case .empty: try Data().write(to: place)
    case .emptyFolder:
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    case .text: try Data("hej\n".utf8).write(to: place)
    }
    return place.path
  }
}

/// A command that reads a file, `FILE` in its arguments.
struct FileCommand: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  var testDescription: String { arguments.joined(separator: " ") }

  init(_ arguments: String...) { self.arguments = arguments }

  static let all = [
    FileCommand("read", "FILE"),
    FileCommand("read", "--diff", "FILE", Sample.notice),
    FileCommand("clauses", "FILE"),
    FileCommand("clauses", "--passages", "FILE"),
    FileCommand("brief", "init", "FILE"),
    FileCommand("check", "FILE", "--register", Sample.register),
    FileCommand("check", Sample.notice, "--register", "FILE"),
    FileCommand("check", Sample.notice, "--register", Sample.register, "--brief", "FILE"),
    FileCommand(
      "assemble", Sample.notice, "--register", Sample.register, "--brief", "FILE", "--plan-only"),
    FileCommand("screen", "FILE", "--register", Sample.register),
    FileCommand("screen", Sample.notice, "--register", "FILE"),
    FileCommand("match", "FILE", "--register", Sample.register),
    FileCommand("match", Sample.notice, "--register", "FILE"),
    FileCommand("match", Sample.notice, "--register", Sample.register, "--briefs", "FILE"),
    FileCommand("verify", "FILE"),
    FileCommand("register", "list", "FILE"),
    FileCommand("register", "gaps", "FILE", "--scheme", "asf-2016"),
    FileCommand("register", "check", "FILE"),
    FileCommand("register", "history", "FILE"),
    FileCommand("register", "group", "FILE", "Grupp", "--add", "M01"),
  ]
}

/// An option with a value that it does not take.
struct WrongValue: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  var testDescription: String { arguments.joined(separator: " ") }

  init(_ arguments: String...) { self.arguments = arguments }

  static let all = [
    WrongValue("read", Sample.notice, "--format", "xyz"),
    WrongValue("read", Sample.notice, "--threads", "xyz"),
    WrongValue("clauses", Sample.notice, "--kinds", "xyz"),
    WrongValue("check", Sample.notice, "--as-of", "xyz"),
    WrongValue("check", Sample.notice, "--lot", "xyz"),
    WrongValue("check", Sample.notice, "--register", Sample.register, "--members", "xyz"),
    WrongValue("check", Sample.notice, "--register", Sample.register, "--explain", "xyz"),
    WrongValue("check", Sample.notice, "--lang", "xyz"),
    WrongValue("route", "--country", "SE", "--buyer", "xyz"),
    WrongValue("assemble", Sample.notice, "--register", Sample.register, "--solver", "xyz"),
    WrongValue("match", Sample.notice, "--register", Sample.register, "--group", "xyz"),
    WrongValue("register", "gaps", Sample.register, "--scheme", "xyz"),
    WrongValue("rules", "explain", "xyz"),
  ]
}

@Suite("Who names the wrong thing is told what was found and what to do")
struct WrongPathTests {
  @Test(arguments: FileCommand.all, WrongFile.allCases)
  func files(_ command: FileCommand, _ given: WrongFile) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try given.made(in: folder)
    let outcome = try Program.run(command.arguments.map { $0 == "FILE" ? file : $0 })
    let isVerified = command.arguments[0] == "verify"
    switch given {
    case .missing, .emptyFolder: #expect(outcome.status == 66)
    case .empty, .text: #expect(outcome.status == (isVerified ? 13 : 65))
    }
    let said = isVerified ? outcome.errors + outcome.output : outcome.errors
    #expect(said.contains("given.xml"), "\(said)")
    // Its code, in brackets.
    #expect(said.contains(/\[[a-z]+\.[a-z-]+\]/), "\(said)")
    if outcome.status != 13 { #expect(said.contains("; ") || said.contains("expected"), "\(said)") }
  }

  @Test(arguments: WrongValue.all)
  func values(_ row: WrongValue) throws {
    let outcome = try Program.run(row.arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'xyz'"), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }
}
