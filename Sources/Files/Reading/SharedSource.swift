import Desk
import Foundation
import NoticeReading

/// The source that all threads take from; an archive is inflated while the lock is held, and parsed after.
///
/// `@unchecked Sendable`: `source` is touched only while `lock` is held. A `Mutex` would say so itself, but the
/// thread sanitizer cannot see one on Linux.
final class SharedSource: @unchecked Sendable {
  private let lock = NSLock()
  private var source: NoticeFeed

  init(_ source: consuming NoticeFeed) { self.source = source }

  func next() -> NoticeBatch? { lock.withLock { source.next() } }

  /// - Parameter arguments: files, folders and archives.
  /// - Throws: ``DeskFailure`` `noInput` where one is not there.
  convenience init(listing arguments: [String]) throws(DeskFailure) {
    do {
      self.init(NoticeFeed(try NoticeFiles.inputs(arguments)))
    } catch { throw DeskFailure(.noInput, error) }
  }
}
