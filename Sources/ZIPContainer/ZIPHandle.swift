internal import CZip

/// libzip's archive over bytes in memory; freed when the value goes.
@safe
struct ZIPHandle: ~Copyable {
  private let archive: OpaquePointer
  /// A copy that libzip reads in place; it must outlive `archive`.
  private let bytes: UnsafeMutableRawBufferPointer

  init?(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    unsafe copy.copyBytes(from: bytes)
    var error = unsafe zip_error_t()
    guard
      let source = unsafe zip_source_buffer_create(
        copy.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else {
      unsafe copy.deallocate()
      return nil
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
    else {
      unsafe zip_source_free(source)
      unsafe copy.deallocate()
      return nil
    }
    unsafe self.archive = unsafe archive
    unsafe self.bytes = unsafe copy
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe bytes.deallocate()
  }

  var count: Int { Int(unsafe zip_get_num_entries(archive, 0)) }

  /// The place of the part of exactly that name.
  borrowing func index(of name: String) -> UInt64? {
    let index = unsafe zip_name_locate(archive, name, ZIP_FL_ENC_UTF_8)
    return index < 0 ? nil : UInt64(index)
  }

  borrowing func name(at index: UInt64) -> String? {
    guard let name = unsafe zip_get_name(archive, index, ZIP_FL_ENC_GUESS) else { return nil }
    return unsafe String(validatingCString: name)
  }

  struct Size {
    let packed: Int
    let unpacked: Int
    let isEncrypted: Bool
  }

  /// What the directory says of a part; `nil` where it does not say.
  borrowing func size(at index: UInt64) -> Size? {
    var stat = unsafe zip_stat_t()
    let wanted = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)
    guard unsafe zip_stat_index(archive, index, 0, &stat) == 0,
      unsafe stat.valid & wanted == wanted,
      let packed = unsafe Int(exactly: stat.comp_size),
      let unpacked = unsafe Int(exactly: stat.size)
    else { return nil }
    return unsafe Size(
      packed: packed, unpacked: unpacked,
      isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
  }

  /// The part's bytes, `size` of them; `nil` where it holds more or fewer, or its check sum is wrong.
  borrowing func read(at index: UInt64, size: Int) -> [UInt8]? {
    guard let file = unsafe zip_fopen_index(archive, index, 0) else { return nil }
    defer { unsafe _ = zip_fclose(file) }
    var whole = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = unsafe zip_fread(
          file, buffer.baseAddress.map { unsafe $0 + count }, UInt64(size - count))
        guard read > 0 else { break }
        count += Int(read)
      }
      whole = count == size
    }
    // The check sum is compared when the end is reached, which takes one read more.
    var end: UInt8 = 0
    let after = unsafe zip_fread(file, &end, 1)
    return whole && after == 0 ? bytes : nil
  }
}
