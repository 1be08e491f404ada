internal import CArchive
internal import Glibc

/// The files below a folder.
package enum FolderListing {
  /// One file below the folder.
  package struct Entry: Hashable, Sendable {
    /// Below the folder, without it.
    package let path: String
    /// Bytes when it was listed.
    package let size: Int
  }

  /// Whether `path` is a folder, or a link to one.
  ///
  /// - Throws: ``ArchiveFailure`` `file` where there is nothing.
  package static func isFolder(_ path: String) throws(ArchiveFailure) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw ArchiveFailure(.file, "no such file or directory", archive: path)
    }
    return samanbud_is_folder(status.st_mode) != 0
  }

  /// All files whose name ends in `ending` in any case, at any depth, without hidden ones, sorted by the bytes
  /// of their paths.
  ///
  /// Links to folders are not followed, so that no walk is endless; links to files are.
  ///
  /// - Throws: ``ArchiveFailure`` `file` where the folder or one below it cannot be read.
  package static func files(
    below folder: String, ending: String
  ) throws(ArchiveFailure) -> [Entry] {
    guard let path = unsafe strdup(folder) else { return [] }
    defer { unsafe free(path) }
    var roots: [UnsafeMutablePointer<CChar>?] = unsafe [path, nil]
    guard let walk = unsafe fts_open(&roots, FTS_COMFOLLOW | FTS_PHYSICAL | FTS_NOCHDIR, nil) else {
      throw failure(folder)
    }
    defer { unsafe fts_close(walk) }
    var entries: [Entry] = []
    while let entry = unsafe fts_read(walk) {
      if let found = try unsafe file(entry, walk, below: folder, ending) { entries.append(found) }
    }
    return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func file(
    _ entry: UnsafeMutablePointer<FTSENT>, _ walk: UnsafeMutablePointer<FTS>, below folder: String,
    _ ending: String
  ) throws(ArchiveFailure) -> Entry? {
    let path = unsafe String(cString: entry.pointee.fts_path)
    let below = path.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }
    let kind = unsafe Int32(entry.pointee.fts_info)
    let isHidden = unsafe entry.pointee.fts_level > 0 && isDotted(below)
    switch kind {
    case FTS_D where isHidden: unsafe fts_set(walk, entry, FTS_SKIP)
    case FTS_DNR, FTS_ERR: throw failure(path)
    case FTS_F where !isHidden, FTS_SL where !isHidden:
      guard path.lowercased().hasSuffix(ending) else { return nil }
      let size = kind == FTS_F ? unsafe Int(entry.pointee.fts_statp.pointee.st_size) : linked(path)
      return size.map { Entry(path: String(Substring(below)), size: $0) }
    default: break
    }
    return nil
  }

  private static func isDotted(_ path: Substring.UTF8View) -> Bool {
    let name = path.suffix(while: { $0 != UInt8(ascii: "/") })
    return name.first == UInt8(ascii: ".")
  }

  /// The size of the file that a link leads to, `nil` for anything else.
  private static func linked(_ path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, samanbud_is_regular(status.st_mode) != 0 else {
      return nil
    }
    return Int(status.st_size)
  }

  private static func failure(_ path: String) -> ArchiveFailure {
    ArchiveFailure(.file, "the folder cannot be read; check its permissions", archive: path)
  }
}

extension BidirectionalCollection {
  fileprivate func suffix(while matches: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, matches(self[index(before: start)]) { formIndex(before: &start) }
    return self[start...]
  }
}
