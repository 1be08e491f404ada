/// Writes parts unpacked, as the ZIP application note lays them out (4.3.7, 4.3.12, 4.3.16).
enum StoredZIP {
  static func bytes(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in parts {
      let bytes = Array(text.utf8)
      let common =
        words(10, 0, 0, 0, 0x21) + long(crc(bytes)) + long(UInt32(bytes.count))
        + long(UInt32(bytes.count)) + words(UInt16(name.utf8.count), 0)
      directory += long(0x0201_4B50) + words(10) + common + words(0, 0, 0) + long(0)
      directory += long(UInt32(file.count)) + Array(name.utf8)
      file += long(0x0403_4B50) + common + Array(name.utf8) + bytes
    }
    let end =
      long(0x0605_4B50) + words(0, 0, UInt16(parts.count), UInt16(parts.count))
      + long(UInt32(directory.count)) + long(UInt32(file.count)) + words(0)
    return file + directory + end
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  private static func words(_ values: UInt16...) -> [UInt8] {
    values.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func long(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) }
  }
}
