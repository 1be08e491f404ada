import Foundation

/// Does numbered pieces of work on several threads and delivers what they give in the order of the numbers.
///
/// Each thread takes a piece, works on it and takes the next, so no piece waits while a thread is idle. The
/// caller's thread delivers. At most ``piecesPerThread`` times as many pieces as threads are on their way, so
/// memory does not grow with the input. With one thread everything happens on the caller's.
package struct OrderedWork<Piece: Sendable, Result: Sendable>: Sendable {
  /// How many pieces may be under way for each thread.
  package static var piecesPerThread: Int { 4 }

  private let threads: Int
  private let take: @Sendable () -> (number: Int, piece: Piece)?
  private let worker: @Sendable () -> (Piece) -> Result

  /// - Parameters:
  ///   - threads: at least 1.
  ///   - take: gives pieces numbered 0, 1, 2, … and `nil` after the last; called from all threads.
  ///   - worker: makes what works on pieces, once for each thread.
  package init(
    threads: Int, take: @escaping @Sendable () -> (number: Int, piece: Piece)?,
    worker: @escaping @Sendable () -> (Piece) -> Result
  ) {
    self.threads = max(1, threads)
    self.take = take
    self.worker = worker
  }

  /// Works until `take` has no more, and returns when all threads are done.
  ///
  /// - Throws: what `deliver` throws; the rest is then left undone.
  package func run(_ deliver: (Result) throws -> Void) throws {
    guard threads > 1 else {
      let work = worker()
      while let (_, piece) = take() { try deliver(work(piece)) }
      return
    }
    let queue = OrderedQueue<Result>(capacity: threads * Self.piecesPerThread, workers: threads)
    for _ in 0..<threads { Thread.detachNewThread { workOff(queue) } }
    defer { queue.closeAndWait() }
    while let result = queue.next() { try deliver(result) }
  }

  private func workOff(_ queue: OrderedQueue<Result>) {
    let work = worker()
    while queue.admit(), let (number, piece) = take() { queue.put(work(piece), number) }
    queue.workerIsDone()
  }
}

/// Results on their way from the threads that make them to the one that delivers them.
///
/// `@unchecked Sendable`: every property that changes is touched only while `lock` is held.
private final class OrderedQueue<Result: Sendable>: @unchecked Sendable {
  private let lock = NSCondition()
  private let capacity: Int
  private var workers: Int
  private var results: [Int: Result] = [:]
  private var admitted = 0
  private var delivered = 0
  private var isClosed = false

  init(capacity: Int, workers: Int) {
    self.capacity = capacity
    self.workers = workers
  }

  /// Waits until there is room for one more piece.
  ///
  /// - Returns: `false` where no more work is wanted.
  func admit() -> Bool {
    lock.withLock {
      while admitted - delivered >= capacity, !isClosed { lock.wait() }
      admitted += 1
      return !isClosed
    }
  }

  func put(_ result: Result, _ number: Int) {
    lock.withLock {
      results[number] = result
      if number == delivered { lock.broadcast() }
    }
  }

  func workerIsDone() {
    lock.withLock {
      workers -= 1
      lock.broadcast()
    }
  }

  /// The next result in order; `nil` when all workers are done and nothing is left.
  func next() -> Result? {
    lock.withLock {
      while true {
        if let result = results.removeValue(forKey: delivered) {
          delivered += 1
          lock.broadcast()
          return result
        }
        if workers == 0 { return nil }
        lock.wait()
      }
    }
  }

  func closeAndWait() {
    lock.withLock {
      isClosed = true
      lock.broadcast()
      while workers > 0 { lock.wait() }
    }
  }
}
