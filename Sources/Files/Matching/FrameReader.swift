import Desk
import Foundation
import Values

/// A notice on its way through a pipe: a line `NAME<tab>BYTES`, and then so many bytes.
struct NoticeFrame: Sendable {
  let name: String
  let bytes: [UInt8]
}

/// Takes frames from a file that is read once, front to back.
struct FrameReader {
  /// As large as a notice out of an archive may be.
  static let mostBytes = 64 << 20
  private static let mostHeaderBytes = 8_192

  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var frames = 0

  init(_ file: FileHandle) { self.file = file }

  /// The next frame, `nil` at the end of the input.
  ///
  /// - Throws: ``DeskFailure`` `badInput` where the input is no frame or ends within one.
  mutating func next() throws(DeskFailure) -> NoticeFrame? {
    frames += 1
    guard let header = try line() else { return nil }
    let parts = header.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let count = Int(parts[1]), count >= 0,
      count <= Self.mostBytes
    else {
      throw failure(
        Phrase("failure.frame.malformed", ["header": "\(String(header.prefix(80)))"]))
    }
    while buffer.count - start < count {
      guard try fill() else { throw failure(Phrase("failure.frame.malformed.within")) }
    }
    defer { start += count }
    return NoticeFrame(name: String(parts[0]), bytes: Array(buffer[start..<(start + count)]))
  }

  private mutating func line() throws(DeskFailure) -> String? {
    var looked = start
    while true {
      if let end = buffer[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return String(decoding: buffer[start..<end], as: UTF8.self)
      }
      let held = buffer.count - start
      guard held <= Self.mostHeaderBytes else {
        throw failure(Phrase("failure.frame.malformed.endless"))
      }
      guard try fill() else {
        if held == 0 { return nil }
        throw failure(Phrase("failure.frame.malformed.within-header"))
      }
      looked = start + held
    }
  }

  /// Reads some more; what was taken is let go of.
  private mutating func fill() throws(DeskFailure) -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    do {
      guard let more = try file.read(upToCount: 1 << 18), !more.isEmpty else { return false }
      buffer += more
      return true
    } catch {
      throw DeskFailure(
        .badInput, at: "standard input", Phrase("failure.frame.unreadable"),
        remedy: Phrase("remedy.pipe"))
    }
  }

  private func failure(_ words: Phrase) -> DeskFailure {
    DeskFailure(
      .badInput, at: "standard input: frame \(frames)", words, remedy: Phrase("remedy.frame-writer")
    )
  }
}
