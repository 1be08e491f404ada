import Desk
import Files
import Foundation
import Synchronization
import Testing

@Suite("Work on several threads comes out in order")
struct OrderedWorkTests {
  struct Stop: Error {}

  /// Gives 0, 1, 2, … below `count`.
  final class Counter: Sendable {
    let taken = Mutex(0)
    let count: Int

    init(_ count: Int) { self.count = count }

    func take() -> (number: Int, piece: Int)? {
      taken.withLock { number in
        guard number < count else { return nil }
        number += 1
        return (number - 1, number - 1)
      }
    }
  }

  private func results(
    _ count: Int, threads: Int, pause: @escaping @Sendable (Int) -> Void
  ) throws -> [Int] {
    let counter = Counter(count)
    let work = OrderedWork<Int, Int>(
      threads: threads, take: { counter.take() },
      worker: {
        { piece in
          pause(piece)
          return piece * piece
        }
      })
    var results: [Int] = []
    try work.run { results.append($0) }
    return results
  }

  @Test("however long each piece takes", arguments: 1...6)
  func order(_ threads: Int) throws {
    for _ in 0..<20 {
      let found = try results(60, threads: threads) { _ in
        usleep(UInt32.random(in: 0...300))
      }
      #expect(found == (0..<60).map { $0 * $0 })
    }
  }

  @Test("one slow piece does not let the others pile up")
  func bounded() throws {
    let counter = Counter(10_000)
    let highest = Mutex(0)
    let work = OrderedWork<Int, Int>(
      threads: 3, take: { counter.take() },
      worker: {
        { piece in
          if piece == 0 { usleep(100_000) }
          highest.withLock { $0 = max($0, piece) }
          return piece
        }
      })
    var reachedAtFirst: Int?
    try work.run { _ in
      if reachedAtFirst == nil { reachedAtFirst = highest.withLock { $0 } }
    }
    let most = 2 * 3 * OrderedWork<Int, Int>.piecesPerThread
    #expect(try #require(reachedAtFirst) <= most)
    #expect(highest.withLock { $0 } == 9_999)
  }

  @Test("no work gives nothing", arguments: 1...3)
  func nothing(_ threads: Int) throws {
    #expect(try results(0, threads: threads) { _ in } == [])
  }

  @Test("who takes the results may stop, and no thread stays behind", arguments: 1...4)
  func stop(_ threads: Int) throws {
    let counter = Counter(10_000)
    let working = Mutex(0)
    let work = OrderedWork<Int, Int>(
      threads: threads, take: { counter.take() },
      worker: {
        { piece in
          working.withLock { $0 += 1 }
          usleep(100)
          working.withLock { $0 -= 1 }
          return piece
        }
      })
    var seen = 0
    #expect(throws: Stop.self) {
      try work.run { _ in
        seen += 1
        if seen == 5 { throw Stop() }
      }
    }
    #expect(seen == 5)
    #expect(working.withLock { $0 } == 0)
    #expect(counter.taken.withLock { $0 } < 200)
  }
}
