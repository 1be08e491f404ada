internal import Archive

/// The archive that is being read, and how far.
struct OpenArchive {
  private let reader: ArchiveReader
  private let name: String
  private var counted = 0

  init(_ file: NoticeFiles.File, _ format: ArchiveFormat) throws(NoticeFailure) {
    do throws(ArchiveFailure) {
      reader = try ArchiveReader(path: file.location, name: file.path, format: format)
    } catch {
      throw NoticeFailure(error)
    }
    name = file.path
  }

  /// - Parameter bytes: grows by the bytes of the archive that were read for it.
  mutating func next(_ bytes: inout Int) -> NoticeBatch.Item? {
    let item = reader.next()
    bytes += reader.consumedBytes - counted
    counted = reader.consumedBytes
    switch item {
    case .document(let path, let bytes): return .document(path: path, bytes: bytes, archive: name)
    case .refused(let failure): return .failure(NoticeFailure(failure))
    case nil: return nil
    }
  }
}
