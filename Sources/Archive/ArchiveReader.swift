internal import CArchive
internal import Glibc

/// Reads the notices of an archive one after the other, with bounded memory and without writing a file.
///
/// It reads `.tar`, `.tar.gz`, `.zip` and single files in gzip. Nothing in an archive stops the rest: what is
/// refused comes as an item of its own. It may move between threads, but serves one at a time.
package final class ArchiveReader {
  /// A file of the archive, or why there is none.
  package enum Item: Hashable, Sendable {
    /// A file ending in `.xml`, its path relative to the archive's root.
    case document(path: String, bytes: [UInt8])
    /// A member that was not read, or the archive where it breaks; then no more items come.
    case refused(ArchiveFailure)
  }

  private let name: String
  private let format: ArchiveFormat
  private let limits: ArchiveLimits
  private let rules: MemberRules
  private let feed: ByteFeed
  private let handle: ArchiveHandle
  private let locale = UTF8Locale()
  private var members = 0
  /// Bytes of documents read or refused, for the limit on expansion.
  private var delivered = 0
  private var state = State.fresh

  private enum State { case fresh, open, ended }

  /// - Parameters:
  ///   - path: where the archive is.
  ///   - name: what to call it in failures; a single file in gzip is called so without `.gz`.
  ///   - format: what ``ArchiveFormat`` says of its first bytes.
  /// - Throws: ``ArchiveFailure`` `file`.
  package convenience init(
    path: String, name: String, format: ArchiveFormat, limits: ArchiveLimits = .standard
  ) throws(ArchiveFailure) {
    try self.init(
      path: path, name: name, format: format, limits: limits, window: ByteFeed.windowBytes)
  }

  init(
    path: String, name: String, format: ArchiveFormat, limits: ArchiveLimits, window: Int
  ) throws(ArchiveFailure) {
    let file = try InputFile(path: path, name: name)
    let feed = ByteFeed(file, inflating: format == .gzip, limits: limits, window: window)
    guard let handle = ArchiveHandle(feed, format: format) else {
      throw ArchiveFailure(.file, "libarchive has no memory left", archive: name)
    }
    self.name = name
    self.format = format
    self.limits = limits
    self.rules = MemberRules(limits: limits)
    self.feed = feed
    self.handle = handle
    if format == .emptyZip { state = .ended }
  }

  /// Bytes of the archive's file read so far.
  package var consumedBytes: Int { feed.usefulBytes }

  /// The next document or refusal, in the archive's order; `nil` after the last.
  package func next() -> Item? {
    locale.current {
      if state == .fresh, let failure = open() { return failure }
      while state == .open {
        if let item = step() { return item }
      }
      return nil
    }
  }

  private func open() -> Item? {
    state = .open
    if format == .zip {
      feed.allow(
        limits.directoryBytes,
        orSay: "its directory is over \(limits.directoryBytes) bytes; split the archive")
    }
    return handle.open() == .done ? nil : broken()
  }

  /// One member: an item where it is read or refused, `nil` where it is passed over.
  private func step() -> Item? {
    let (step, member) = handle.nextMember()
    members += 1
    if members == 1, format == .zip { allowOneReading() }
    switch step {
    case .end: return atEnd()
    case .broken: return broken()
    // A zip has a directory to find the next member by; in a tar every block would be tried.
    case .failed where format == .zip: return refuse(member?.path, .broken, handle.message)
    case .failed: return broken()
    case .done: break
    }
    guard let member else { return broken() }
    guard members <= limits.members else {
      return end(.tooLarge, "more than \(limits.members) members are not read")
    }
    if handle.isSingleFile { return contents(of: member, path: singleName) }
    switch rules.decision(on: member) {
    case .pass: return nil
    case .refuse(let kind, let message): return refuse(member.path, kind, message)
    case .read(let path): return contents(of: member, path: path)
    }
  }

  private func contents(of member: ArchiveMember, path: String) -> Item? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(member.size ?? 0, 1 << 20))
    let before = feed.consumed
    var step = ArchiveHandle.Step.done
    while step == .done {
      step = handle.read(into: &bytes, limit: limits.memberBytes)
      let input = feed.consumed - before + ByteFeed.windowBytes
      if format == .zip, limits.isBomb(output: bytes.count, input: input) {
        delivered += bytes.count
        return refuse(path, .bomb, limits.bombText)
      }
    }
    delivered += bytes.count
    if limits.isBomb(output: delivered, input: feed.usefulBytes) {
      return end(.bomb, limits.bombText)
    }
    guard step == .end else { return unread(path, bytes.count) }
    guard ArchiveFormat(bytes) == nil else { return refuse(path, .nested, MemberRules.nestedText) }
    return .document(path: path, bytes: bytes)
  }

  /// A member whose bytes stopped coming: too many, damaged, or the archive is at fault.
  private func unread(_ path: String, _ count: Int) -> Item {
    if feed.fault != nil || format != .zip && !isOverLimit { return broken() }
    if isOverLimit { return refuse(path, .tooLarge, rules.sizeText) }
    return refuse(path, .broken, handle.message)
  }

  /// libarchive had nothing to complain of, so it was our limit.
  private var isOverLimit: Bool { handle.hasNoError }

  /// Honest zips are read about once; members that lie within each other would be read for ever.
  private func allowOneReading() {
    feed.allow(4 * feed.fileBytes + (16 << 20), orSay: "its members lie within each other")
  }

  private func atEnd() -> Item? {
    guard format != .zip else {
      state = .ended
      return nil
    }
    let zeros = feed.trailingZeros
    let more = feed.drain()
    if feed.fault != nil { return broken() }
    if handle.isSingleFile || feed.produced == 0 {
      state = .ended
      return feed.produced == 0 ? emptyFile() : nil
    }
    if more { return end(.broken, "after its end come bytes that belong to nothing") }
    guard zeros + feed.trailingZeros >= 512 else {
      return end(.broken, "the archive has no end mark, so it may be cut off")
    }
    state = .ended
    return nil
  }

  private func emptyFile() -> Item {
    end(.broken, "there is nothing in it")
  }

  private func refuse(
    _ path: String?, _ kind: ArchiveFailure.Kind, _ message: String
  ) -> Item {
    .refused(
      ArchiveFailure(kind, message, archive: name, member: MemberRules.printable(path)))
  }

  private func broken() -> Item {
    if let fault = feed.fault { return end(fault.kind, fault.message) }
    return end(.broken, "\(handle.message); fetch the archive again")
  }

  /// The archive stops here.
  private func end(_ kind: ArchiveFailure.Kind, _ message: String) -> Item {
    state = .ended
    let place = members == 0 ? "at its beginning" : "at member \(members)"
    return .refused(ArchiveFailure(kind, "\(message) (\(place))", archive: name))
  }

  private var singleName: String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}
