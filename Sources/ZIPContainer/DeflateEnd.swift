internal import CISAL

/// Where the packed bytes of a part end by themselves: readers stop there and pass over what follows.
///
/// - Source: RFC 1951, section 3.2.3: the last block is marked.
enum DeflateEnd: Hashable {
  /// With the last byte.
  case atEnd
  /// Bytes follow that belong to nothing.
  case before
  /// It is no deflate stream, is cut off, or holds more than `limit` bytes.
  case damaged

  static func of(_ packed: ArraySlice<UInt8>, limit: Int) -> DeflateEnd {
    var bytes = Array(packed)
    return unsafe bytes.withUnsafeMutableBufferPointer { input in
      let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
      defer { unsafe state.deallocate() }
      unsafe isal_inflate_init(state)
      unsafe state.pointee.crc_flag = UInt32(ISAL_DEFLATE)
      unsafe state.pointee.next_in = input.baseAddress
      unsafe state.pointee.avail_in = UInt32(clamping: input.count)
      return unsafe run(state, limit: limit)
    }
  }

  @unsafe
  private static func run(_ state: UnsafeMutablePointer<inflate_state>, limit: Int) -> DeflateEnd {
    var window = [UInt8](repeating: 0, count: 1 << 16)
    var made = 0
    return unsafe window.withUnsafeMutableBufferPointer { output in
      while made <= limit {
        unsafe state.pointee.next_out = output.baseAddress
        unsafe state.pointee.avail_out = UInt32(output.count)
        guard unsafe isal_inflate(state) == ISAL_DECOMP_OK else { return .damaged }
        let step = unsafe output.count - Int(state.pointee.avail_out)
        made += step
        if unsafe state.pointee.block_state == ISAL_BLOCK_FINISH {
          guard made <= limit else { return .damaged }
          let rest = unsafe state.pointee.avail_in > 0 || state.pointee.read_in_length >= 8
          return rest ? .before : .atEnd
        }
        if step == 0 { return .damaged }
      }
      return .damaged
    }
  }
}
