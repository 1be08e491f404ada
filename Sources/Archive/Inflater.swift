internal import CISAL

/// ISA-L's gzip decoder: header, deflate and check sum of one member after the other.
@safe
struct Inflater: ~Copyable {
  enum Outcome: Hashable {
    /// The output is full or the input used up.
    case more
    /// The member is complete and its check sum right.
    case memberEnd
    case wrongChecksum
    case damaged
  }

  private let state: UnsafeMutablePointer<inflate_state>

  init() {
    unsafe state = .allocate(capacity: 1)
    unsafe isal_inflate_init(state)
    unsafe state.pointee.crc_flag = UInt32(ISAL_GZIP)
  }

  deinit { unsafe state.deallocate() }

  /// Makes ready for another member.
  borrowing func restart() {
    unsafe isal_inflate_reset(state)
    unsafe state.pointee.crc_flag = UInt32(ISAL_GZIP)
  }

  /// Inflates from the front of `input` to the front of `output`.
  ///
  /// - Returns: how it went, with the bytes used and made.
  borrowing func inflate(
    _ input: UnsafeMutableRawBufferPointer, to output: UnsafeMutableRawBufferPointer
  ) -> (outcome: Outcome, used: Int, made: Int) {
    unsafe state.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe state.pointee.avail_in = UInt32(input.count)
    unsafe state.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe state.pointee.avail_out = UInt32(output.count)
    let status = unsafe isal_inflate(state)
    let used = unsafe input.count - Int(state.pointee.avail_in)
    let made = unsafe output.count - Int(state.pointee.avail_out)
    return (outcome(status), used, made)
  }

  private borrowing func outcome(_ status: Int32) -> Outcome {
    switch status {
    case ISAL_DECOMP_OK, ISAL_END_INPUT, ISAL_OUT_OVERFLOW:
      unsafe state.pointee.block_state == ISAL_BLOCK_FINISH ? .memberEnd : .more
    case ISAL_INCORRECT_CHECKSUM: .wrongChecksum
    default: .damaged
    }
  }
}
