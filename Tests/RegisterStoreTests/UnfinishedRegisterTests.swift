import Foundation
import GRDB
import RegisterStore
import Testing

@Suite("A register whose making was cut off is made anew, and nothing else is")
struct UnfinishedRegisterTests {
  private let scratch = Scratch()

  private func run(_ statements: String) throws {
    guard !statements.isEmpty else {
      return try Data().write(to: URL(fileURLWithPath: scratch.path))
    }
    let queue = try DatabaseQueue(path: scratch.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: statements) }
    try queue.close()
  }

  private func failure(_ work: () throws -> Void) throws -> StoreFailure {
    try #require(#expect(throws: StoreFailure.self) { try work() })
  }

  @Test(
    "what versions before this one left is told of when it is opened, and made anew by init",
    arguments: [
      "", "PRAGMA journal_mode = WAL",
      "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
      "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    ])
  func stubs(_ statements: String) throws {
    try run(statements)
    let told = try failure { _ = try RegisterStore.open(scratch.path) }
    #expect(told.kind == .notARegister && told.remedy.contains("register init"))
    let store = try RegisterStore.create(at: scratch.path)
    _ = try store.take(in: Made.register(members: 1), stamp: Made.stamp(1))
    try store.close()
    #expect(try RegisterStore.open(scratch.path).list().count == 1)
    let again = try failure { _ = try RegisterStore.create(at: scratch.path) }
    #expect(again.kind == .exists)
  }

  @Test(
    "what somebody else put there stays as it is",
    arguments: ["CREATE TABLE x (y)", "PRAGMA application_id = 7"])
  func foreign(_ statements: String) throws {
    try run(statements)
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    #expect(try failure { _ = try RegisterStore.create(at: scratch.path) }.kind == .exists)
    #expect(try failure { _ = try RegisterStore.open(scratch.path) }.kind == .notARegister)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }

  @Test(
    "what a killed making left beside the place is removed by the next, and nothing is left then")
  func leftovers() throws {
    let folder = URL(fileURLWithPath: scratch.path).deletingLastPathComponent()
    // No process has such a number.
    for name in [".register.sqlite.partial-99999999", ".register.sqlite.partial-99999999-wal"] {
      try Data("x".utf8).write(to: folder.appendingPathComponent(name))
    }
    try RegisterStore.create(at: scratch.path).close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["register.sqlite"])
  }
}
