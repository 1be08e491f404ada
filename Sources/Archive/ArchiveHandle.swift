internal import CArchive
internal import Glibc

/// libarchive's reader over a ``ByteFeed``; freed when the value goes.
@safe
struct ArchiveHandle: ~Copyable {
  enum Step: Hashable { case done, end, failed, broken }

  private let archive: OpaquePointer
  /// The context of the callbacks: it must live as long as `archive`.
  private let feed: ByteFeed

  init?(_ feed: ByteFeed, format: ArchiveFormat) {
    guard let archive = unsafe archive_read_new() else { return nil }
    unsafe self.archive = unsafe archive
    self.feed = feed
    switch format {
    case .zip, .emptyZip: supportZip()
    case .tar: supportTar()
    case .gzip:
      supportTar()
      unsafe archive_read_support_format_raw(archive)
      unsafe archive_read_support_format_empty(archive)
    }
  }

  /// Only a zip may seek: libarchive would pass over members of a tar by seeking in the packed file.
  private borrowing func supportZip() {
    unsafe archive_read_support_format_zip_seekable(archive)
    unsafe archive_read_set_seek_callback(archive) { _, context, offset, whence in
      guard let context = unsafe context else { return Int64(ARCHIVE_FATAL) }
      let place = unsafe ArchiveHandle.feed(context).seek(Int(offset), whence)
      return Int64(place ?? Int(ARCHIVE_FATAL))
    }
  }

  /// An archive may be two put behind each other: nothing of it is passed over in silence.
  private borrowing func supportTar() {
    unsafe archive_read_support_format_tar(archive)
    unsafe archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1")
  }

  deinit { unsafe archive_read_free(archive) }

  /// Starts reading.
  borrowing func open() -> Step {
    let context = unsafe Unmanaged.passUnretained(feed).toOpaque()
    return unsafe step(
      archive_read_open(
        archive, context, nil,
        { _, context, start in
          guard let context = unsafe context,
            let window = unsafe ArchiveHandle.feed(context).next()
          else { return Int(ARCHIVE_FATAL) }
          unsafe start?.pointee = window.baseAddress
          return window.count
        }, nil))
  }

  /// Steps to the next member and describes it.
  borrowing func nextMember() -> (step: Step, member: ArchiveMember?) {
    var entry: OpaquePointer?
    let result = unsafe step(archive_read_next_header(archive, &entry))
    guard result == .done || result == .failed, let entry = unsafe entry else {
      return (result, nil)
    }
    return unsafe (result, ArchiveMember(entry))
  }

  /// Appends the next bytes of the member to `bytes`.
  ///
  /// - Parameter limit: most bytes that `bytes` may come to; holes of sparse files count.
  /// - Returns: `end` after the last, `failed` over the limit too.
  borrowing func read(into bytes: inout [UInt8], limit: Int) -> Step {
    var start: UnsafeRawPointer?
    var count = 0
    var place: Int64 = 0
    let result = unsafe archive_read_data_block(archive, &start, &count, &place)
    guard result == ARCHIVE_OK else { return result == ARCHIVE_WARN ? .failed : step(result) }
    guard place >= bytes.count, place <= limit, count <= limit - Int(place) else { return .failed }
    bytes.append(contentsOf: repeatElement(0, count: Int(place) - bytes.count))
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    return .done
  }

  /// Whether what is read is no archive but one file.
  var isSingleFile: Bool { unsafe archive_format(archive) == ARCHIVE_FORMAT_RAW }

  /// Whether libarchive has not complained since the member began.
  var hasNoError: Bool { unsafe archive_errno(archive) == 0 }

  /// libarchive's own words for the last failure, on one line.
  var message: String {
    guard let text = unsafe archive_error_string(archive) else { return "no reason given" }
    let words = unsafe String(cString: text).split(whereSeparator: \.isNewline)
    return words.joined(separator: " ")
  }

  private static func feed(_ context: UnsafeMutableRawPointer) -> ByteFeed {
    unsafe Unmanaged<ByteFeed>.fromOpaque(context).takeUnretainedValue()
  }

  private borrowing func step(_ status: Int32) -> Step {
    switch status {
    case ARCHIVE_OK, ARCHIVE_WARN: .done
    case ARCHIVE_EOF: .end
    case ARCHIVE_FAILED, ARCHIVE_RETRY: .failed
    default: .broken
    }
  }
}
