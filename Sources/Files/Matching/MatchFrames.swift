package import Desk
package import Foundation
import Matching
import NoticeReading

/// Matches notices that come through a pipe, and answers each with a frame: so an engine for many machines uses
/// the same program as one machine.
///
/// Answers come in the order of the questions, one each: `NAME<tab>lines<tab>BYTES` with the lines of the match, or
/// `NAME<tab>failure<tab>BYTES` with what is wrong with the notice.
package struct MatchFrames {
  private let basis: MatchBasis
  private let threads: Int

  /// The inputs of the request are passed over: notices come through the pipe.
  package init(_ request: MatchRequest) throws(DeskFailure) {
    basis = try request.basis()
    threads = request.threads
  }

  /// - Parameter output: takes the answers to some questions.
  /// - Throws: ``DeskFailure`` `badInput` where the input is no row of frames; what came before is answered.
  package func run(_ input: FileHandle, output: ([UInt8]) throws -> Void) throws {
    let source = FrameSource(FrameReader(input))
    let basis = basis
    let work = OrderedWork(
      threads: threads, take: { source.next() },
      worker: {
        let matcher = BatchMatcher(basis)
        return { frames in frames.flatMap { Self.answer($0, matcher) } }
      })
    try work.run(output)
    if let failure = source.failure { throw failure }
  }

  private static func answer(_ frame: NoticeFrame, _ matcher: BatchMatcher) -> [UInt8] {
    do throws(NoticeFailure) {
      var body: [UInt8] = []
      for line in try matcher.lines(of: frame.bytes, path: frame.name) {
        body += line.bytes
        body.append(UInt8(ascii: "\n"))
      }
      return self.frame(frame.name, "lines", body)
    } catch {
      return self.frame(frame.name, "failure", Array("\(error)\n".utf8))
    }
  }

  private static func frame(_ name: String, _ kind: String, _ body: [UInt8]) -> [UInt8] {
    Array("\(name)\t\(kind)\t\(body.count)\n".utf8) + body
  }
}

/// The pipe that all threads take from, some frames at a time.
///
/// `@unchecked Sendable`: every property that changes is touched only while `lock` is held.
private final class FrameSource: @unchecked Sendable {
  private static let framesPerPiece = 16
  private static let bytesPerPiece = 1 << 20

  private let lock = NSLock()
  private var reader: FrameReader
  private var number = 0
  private var stopped: DeskFailure?

  init(_ reader: FrameReader) { self.reader = reader }

  /// Why the input ended before its end.
  var failure: DeskFailure? { lock.withLock { stopped } }

  func next() -> (number: Int, piece: [NoticeFrame])? {
    lock.withLock {
      var frames: [NoticeFrame] = []
      var held = 0
      while stopped == nil, frames.count < Self.framesPerPiece, held < Self.bytesPerPiece {
        do throws(DeskFailure) {
          guard let frame = try reader.next() else { break }
          frames.append(frame)
          held += frame.bytes.count
        } catch {
          stopped = error
        }
      }
      guard !frames.isEmpty else { return nil }
      defer { number += 1 }
      return (number, frames)
    }
  }
}
