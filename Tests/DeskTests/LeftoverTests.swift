import Desk
import Files
import Foundation
import Testing

@Suite("What a killed run left is removed by the next, and nothing else is")
struct LeftoverTests {
  /// No process has such a number.
  private static let dead = "99999999"

  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("samanbud-left-\(UUID().uuidString)")
    init() { try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    func put(_ name: String, _ text: String = "x") throws {
      let place = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
  }

  @Test("of a table of errors, and not of a run that is there, nor what is named otherwise")
  func table() throws {
    let folder = Folder()
    let kept = [
      // The first process is always there; the others are no numbers that this program writes.
      ".e.csv.partial-1", ".e.csv.partial-+\(Self.dead)", ".e.csv.partial-0\(Self.dead)",
      ".e.csv.partial-\(Self.dead).old", ".e.csv.partial-\(Self.dead)x", ".e.csv.partial-",
      ".f.csv.partial-\(Self.dead)",
    ]
    for name in kept + [".e.csv.partial-\(Self.dead)"] { try folder.put(name) }
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent(".e.csv.partial-99999998"),
      withIntermediateDirectories: true)
    let table = try ErrorTable(folder.url.appendingPathComponent("e.csv").path)
    try table.keep()
    #expect(try folder.names == (kept + [".e.csv.partial-99999998", "e.csv"]).sorted())
  }

  private func output(
    _ folder: Folder, _ replacement: OutputFolder.Replacement = .forced(true)
  ) throws {
    let place = folder.url.appendingPathComponent("bid").path
    try OutputFolder(place, replacement, mark: "mark", beginning: "ours").write([
      ("mark", Array("ours".utf8))
    ])
  }

  private func move(_ name: String, to other: String, in folder: Folder) throws {
    try FileManager.default.moveItem(
      at: folder.url.appendingPathComponent(name), to: folder.url.appendingPathComponent(other))
  }

  @Test("of a folder: what was begun, and what was set aside, but for what is somebody else's")
  func folder() throws {
    let folder = Folder()
    try output(folder)
    try FileManager.default.copyItem(
      at: folder.url.appendingPathComponent("bid"),
      to: folder.url.appendingPathComponent(".bid.partial-\(Self.dead).old"))
    try folder.put(".bid.partial-99999998.old/mine.txt")
    try folder.put(".bid.partial-\(Self.dead)/half.html")
    try folder.put(".bid.partial-1/half.html")
    try output(folder)
    #expect(try folder.names == [".bid.partial-1", ".bid.partial-99999998.old", "bid"])
    // Nor does what is somebody else's come to the bid's place.
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("bid"))
    try output(folder, .never)
    #expect(try folder.names == [".bid.partial-1", ".bid.partial-99999998.old", "bid"])
  }

  @Test("a folder that was set aside by a run that went no further goes back to its place")
  func back() throws {
    let folder = Folder()
    try output(folder)
    try move("bid", to: ".bid.partial-\(Self.dead).old", in: folder)
    let failure = try #require(throws: DeskFailure.self) { try output(folder, .forced(false)) }
    #expect(failure.description.contains("[folder.exists]; choose another folder or pass --force"))
    #expect(try folder.names == ["bid"])
    try output(folder)
    #expect(try folder.names == ["bid"])
  }

  @Test("who has no --force is not told of it")
  func remedy() throws {
    let folder = Folder()
    try output(folder)
    for replacement in [OutputFolder.Replacement.never, .always] {
      try folder.put("bid/mine.txt")
      let failure = try #require(throws: DeskFailure.self) { try output(folder, replacement) }
      #expect(!failure.description.contains("--force"), "\(failure)")
    }
  }
}
