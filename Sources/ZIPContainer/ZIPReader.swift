/// Reads single parts of a ZIP file in memory, by name: what is not asked for is never unpacked.
package struct ZIPReader: ~Copyable {
  private let handle: ZIPHandle
  private let limits: ZIPLimits

  /// - Throws: ``ZIPFailure`` `broken` or `tooLarge`.
  package init(_ bytes: [UInt8], limits: ZIPLimits = .standard) throws(ZIPFailure) {
    // libzip takes no bytes for an archive without parts.
    guard !bytes.isEmpty, let handle = ZIPHandle(bytes) else {
      throw ZIPFailure(.broken, "not a ZIP file, cut off, or damaged")
    }
    guard handle.count <= limits.parts else {
      throw ZIPFailure(
        .tooLarge, "\(handle.count) parts in the file, at most \(limits.parts) are read")
    }
    self.handle = handle
    self.limits = limits
  }

  /// The names of the parts, in the order of the file; one that is no UTF-8 is left out.
  package var names: [String] { (0..<handle.count).compactMap { handle.name(at: UInt64($0)) } }

  /// The bytes of the part `name`, or `nil` where there is none.
  ///
  /// - Throws: ``ZIPFailure``; a part is never given in part.
  package borrowing func part(_ name: String) throws(ZIPFailure) -> [UInt8]? {
    guard let index = handle.index(of: name) else { return nil }
    return try part(at: index, name)
  }

  /// Every part of a name with its bytes, in the order of the file: of two of one name, each its own.
  ///
  /// - Throws: ``ZIPFailure``; also where a part has no name that can be read.
  package borrowing func parts() throws(ZIPFailure) -> [(name: String, bytes: [UInt8])] {
    var parts: [(name: String, bytes: [UInt8])] = []
    for index in 0..<UInt64(handle.count) {
      guard let name = handle.name(at: index) else {
        throw ZIPFailure(.broken, "a part has no name that can be read")
      }
      parts.append((name, try part(at: index, name)))
    }
    return parts
  }

  private borrowing func part(at index: UInt64, _ name: String) throws(ZIPFailure) -> [UInt8] {
    guard let size = handle.size(at: index) else {
      throw ZIPFailure(.broken, "the size of part '\(name)' is not stated")
    }
    guard !size.isEncrypted else {
      throw ZIPFailure(.encrypted, "part '\(name)' is encrypted")
    }
    guard size.unpacked <= limits.partBytes else {
      throw ZIPFailure(
        .tooLarge,
        "part '\(name)' holds \(size.unpacked) bytes, at most \(limits.partBytes) are read")
    }
    guard size.unpacked <= limits.freeBytes || size.unpacked / limits.expansion <= size.packed
    else {
      throw ZIPFailure(.tooLarge, "part '\(name)' expands more than \(limits.expansion):1")
    }
    guard let bytes = handle.read(at: index, size: size.unpacked) else {
      throw ZIPFailure(.broken, "part '\(name)' is damaged")
    }
    return bytes
  }
}
