internal import Glibc

/// The bytes that libarchive reads: a file's own, or what ISA-L makes of them.
///
/// One window is lent at a time, so that an archive of any size takes the same memory.
@safe
final class ByteFeed {
  static let windowBytes = 1 << 16

  private let file: InputFile
  private let inflater: Inflater?
  private let limits: ArchiveLimits
  private let input: UnsafeMutableRawBufferPointer
  private let output: UnsafeMutableRawBufferPointer
  /// The bytes of `input` that are still to be inflated.
  private var waiting = 0..<0
  private var stage = Stage.within
  /// Most bytes that may be read from the file before ``fault`` says so; `nil` for no bound.
  private var allowance: (bytes: Int, message: String)?

  /// Bytes read from the file; those read again count again.
  private(set) var consumed = 0
  /// Bytes lent so far.
  private(set) var produced = 0
  /// Zero bytes at the end of what was lent.
  private(set) var trailingZeros = 0
  /// Why no more bytes come, where that is no honest end.
  private(set) var fault: (kind: ArchiveFailure.Kind, message: String)?

  private enum Stage { case within, betweenMembers, padding }

  /// - Parameter window: bytes read and lent at a time; other values than the standard are for tests.
  init(_ file: consuming InputFile, inflating: Bool, limits: ArchiveLimits, window: Int) {
    self.file = file
    inflater = inflating ? Inflater() : nil
    self.limits = limits
    unsafe input = .allocate(byteCount: window, alignment: 16)
    unsafe output = .allocate(byteCount: inflating ? window : 0, alignment: 16)
  }

  deinit {
    unsafe input.deallocate()
    unsafe output.deallocate()
  }

  /// Bytes of the file, as far as they have been of use.
  var usefulBytes: Int { file.size > 0 ? min(consumed, file.size) : consumed }

  /// Lets at most `bytes` more be read from the file.
  func allow(_ bytes: Int, orSay message: String) {
    allowance = (consumed + bytes, message)
  }

  /// Bytes of the file, 0 for a pipe.
  var fileBytes: Int { file.size }

  /// The next window: empty at the end, `nil` where ``fault`` says why.
  func next() -> UnsafeRawBufferPointer? {
    guard fault == nil else { return nil }
    let count = inflater == nil ? readInput() : inflate()
    guard fault == nil || count > 0 else { return nil }
    let window = unsafe UnsafeRawBufferPointer(
      rebasing: (inflater == nil ? input : output)[..<count])
    produced += count
    unsafe countZeros(window)
    return unsafe window
  }

  /// - Returns: the new place, `nil` where the file cannot be read at will.
  func seek(_ offset: Int, _ whence: Int32) -> Int? { file.seek(offset, whence) }

  /// Reads to the end, so that the last check sum is looked at and nothing stays unseen.
  ///
  /// - Returns: whether anything but zeros came.
  func drain() -> Bool {
    let lent = produced
    trailingZeros = 0
    while let window = unsafe next(), unsafe !window.isEmpty {}
    return produced - lent > trailingZeros
  }

  private func countZeros(_ window: UnsafeRawBufferPointer) {
    let zeros = unsafe window.reversed().prefix { $0 == 0 }.count
    trailingZeros = zeros == window.count ? trailingZeros + zeros : zeros
  }

  /// - Returns: bytes read into `input`; 0 at the end and after a fault.
  private func readInput() -> Int {
    guard let count = unsafe file.read(into: input) else {
      fault = (.file, "the file cannot be read")
      return 0
    }
    consumed += count
    if let allowance, consumed > allowance.bytes { fault = (.tooLarge, allowance.message) }
    return fault == nil ? count : 0
  }

  /// - Returns: bytes made in `output`; fewer than fit only at the end and before a fault.
  private func inflate() -> Int {
    var made = 0
    while unsafe made < output.count, fault == nil {
      if waiting.isEmpty { waiting = 0..<readInput() }
      let atEnd = waiting.isEmpty
      switch stage {
      case .within:
        let step = inflateStep(from: made)
        made += step
        if step == 0, atEnd, stage == .within, fault == nil {
          fault = (.broken, "the gzip stream is cut off; fetch the archive again")
        }
      case .betweenMembers, .padding:
        guard !atEnd else { return made }
        startMember()
      }
    }
    return made
  }

  private func inflateStep(from made: Int) -> Int {
    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: output[made...])
    let source = unsafe UnsafeMutableRawBufferPointer(rebasing: input[waiting])
    guard let step = unsafe inflater?.inflate(source, to: rest) else { return 0 }
    waiting = (waiting.lowerBound + step.used)..<waiting.upperBound
    switch step.outcome {
    case .more:
      if step.used == 0, step.made == 0, !waiting.isEmpty { fault = Self.damaged }
    case .memberEnd: stage = .betweenMembers
    case .damaged: fault = Self.damaged
    case .wrongChecksum:
      fault = (.checksum, "the gzip check sum is wrong: what was read may be wrong")
    }
    if limits.isBomb(output: produced + made + step.made, input: consumed) {
      fault = (.bomb, limits.bombText)
    }
    return step.made
  }

  /// gzip members may follow each other, and zeros may fill up the end.
  private func startMember() {
    let first = unsafe input[waiting.lowerBound]
    if first == 0x1F, stage == .betweenMembers {
      inflater?.restart()
      stage = .within
    } else if first == 0 {
      stage = .padding
      waiting = (waiting.lowerBound + 1)..<waiting.upperBound
    } else {
      fault = (.broken, "after the end of the gzip stream come bytes that belong to nothing")
    }
  }

  private static let damaged: (ArchiveFailure.Kind, String) = (
    .broken, "the gzip stream is damaged; fetch the archive again"
  )
}
