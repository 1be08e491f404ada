import Foundation
import Testing

/// Outputs kept as files: a change of one shows in the diff, and is recorded on purpose.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Snapshots")

  /// Compares `bytes` with the file `name`; `SAMANBUD_RECORD=1` writes it anew, and fails.
  static func expect(_ bytes: [UInt8], named name: String) throws {
    let place = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["SAMANBUD_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
      Issue.record("recorded \(name); run again without SAMANBUD_RECORD")
      return
    }
    let kept = try Data(contentsOf: place)
    #expect(
      Data(bytes) == kept, "\(name) differs; if that is meant, run 'SAMANBUD_RECORD=1 swift test'")
  }
}
