import Desk
import Files
import Foundation
import NoticeReading
import Testing

@Suite("The table of errors")
struct ErrorTableTests {
  @Test("appears when it is complete, and leaves nothing where it is given up")
  func atomic() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-errors-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("errors.csv")
    var table: ErrorTable? = try ErrorTable(place.path)
    try table?.add(NoticeFailure(.unreadable, "a, b", file: "x.xml", line: 3, path: "/a"))
    #expect(!FileManager.default.fileExists(atPath: place.path))
    try table?.keep()
    table = nil
    #expect(
      try String(contentsOf: place, encoding: .utf8)
        == "file,line,path,kind,message\r\nx.xml,3,/a,unreadable,\"a, b\"\r\n")
    table = try ErrorTable(place.path)
    try table?.add(NoticeFailure(.unreadable, "\u{1B}[2J", file: "=HYPERLINK(1).xml"))
    try table?.keep()
    table = nil
    #expect(
      try String(contentsOf: place, encoding: .utf8).contains(
        "\r\n'=HYPERLINK(1).xml,,,unreadable,\u{FFFD}[2J\r\n"))
    table = try ErrorTable(folder.appendingPathComponent("other.csv").path)
    table = nil
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["errors.csv"])
    #expect(throws: DeskFailure.self) { try ErrorTable(folder.path + "/none/e.csv") }
  }
}
