import BidDesk
import Foundation
import NoticeReading
import Testing

@Suite("The table of errors")
struct ErrorTableTests {
  @Test(
    "quotes as RFC 4180 asks",
    arguments: [
      (["a", "1"], "a,1\r\n"), (["", ""], ",\r\n"), (["a,b"], "\"a,b\"\r\n"),
      (["say \"no\""], "\"say \"\"no\"\"\"\r\n"), (["two\nlines"], "\"two\nlines\"\r\n"),
      (["cr\r\nlf"], "\"cr\r\nlf\"\r\n"), (["Östergötland"], "Östergötland\r\n"),
    ])
  func quoting(_ fields: [String], _ row: String) {
    #expect(ErrorTable.row(fields) == row)
  }

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
    table = try ErrorTable(folder.appendingPathComponent("other.csv").path)
    table = nil
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["errors.csv"])
    #expect(throws: DeskFailure.self) { try ErrorTable(folder.path + "/none/e.csv") }
  }
}
