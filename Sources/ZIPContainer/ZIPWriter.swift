internal import CZip
import Glibc

/// Writes ZIP files in memory: the same bytes for the same parts, in the order given.
///
/// Parts are stored, not packed, so that the bytes do not hang on the version of zlib; all carry the first
/// day that the format knows, and no extra fields, so that the text of a first part `mimetype` stands at
/// byte 38, as ASiC-E and OpenDocument demand.
package enum ZIPWriter {
  /// - Throws: ``ZIPFailure`` `broken` where libzip cannot write, as for want of memory.
  package static func bytes(
    _ parts: [(name: String, bytes: [UInt8])]
  ) throws(ZIPFailure) -> [UInt8] {
    var buffers = unsafe [UnsafeMutableRawBufferPointer]()
    // libzip reads the parts only when it closes the archive.
    defer { while let buffer = unsafe buffers.popLast() { unsafe buffer.deallocate() } }
    var error = unsafe zip_error_t()
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { throw refusal }
    // Kept past the closing of the archive, which lets go of it.
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      throw refusal
    }
    for part in parts {
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, part.bytes.count), alignment: 1)
      unsafe buffer.copyBytes(from: part.bytes)
      unsafe buffers.append(buffer)
      guard unsafe add(part.name, buffer, count: part.bytes.count, to: archive) else {
        unsafe zip_discard(archive)
        throw refusal
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      throw refusal
    }
    return try unsafe read(target)
  }

  private static func add(
    _ name: String, _ buffer: UnsafeMutableRawBufferPointer, count: Int, to archive: OpaquePointer
  ) -> Bool {
    guard
      let source = unsafe zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(count), 0)
    else { return false }
    let index = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    let place = zip_uint64_t(index)
    return unsafe zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) == 0
      && zip_file_set_dostime(archive, place, 0, 0x0021, 0) == 0
      && zip_file_set_external_attributes(
        archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), 0o100644 << 16) == 0
  }

  private static func read(_ source: OpaquePointer) throws(ZIPFailure) -> [UInt8] {
    var stat = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &stat) == 0, unsafe zip_source_open(source) == 0 else {
      throw refusal
    }
    defer { unsafe _ = zip_source_close(source) }
    let size = Int(unsafe stat.size)
    var read = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      read = Int(unsafe zip_source_read(source, buffer.baseAddress, zip_uint64_t(size)))
      count = max(0, read)
    }
    guard read == size else { throw refusal }
    return bytes
  }

  private static let refusal = ZIPFailure(.broken, "the ZIP file cannot be written")
}
