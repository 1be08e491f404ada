import Foundation
import Testing

/// Outputs kept as files: a change of one shows in the diff, and is recorded on purpose.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Snapshots")

  /// Compares `text` with the file `name`; `SAMANBUD_RECORD=1` writes it anew, and fails.
  static func expect(_ text: String, named name: String) throws {
    let place = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["SAMANBUD_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: place, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); run again without SAMANBUD_RECORD")
      return
    }
    let kept = try String(contentsOf: place, encoding: .utf8)
    #expect(
      text == kept, "\(name) differs; if that is meant, run 'SAMANBUD_RECORD=1 swift test'")
  }
}
