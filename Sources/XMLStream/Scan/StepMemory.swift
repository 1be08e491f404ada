internal import CLibXML2

/// The steps that a document has taken in the table: it takes the same few over and over.
///
/// A table of one entry a slot; of two steps that share one, the last is remembered.
@unsafe
struct StepMemory: ~Copyable {
  typealias Name = UnsafePointer<xmlChar>

  @unsafe
  private struct Step {
    /// The reader's pointers.
    var name: Name?
    var namespace: Name?
    var place: Int32 = -1
    var next: Int32 = -1
  }

  private static let slotBits = 10

  private let steps: UnsafeMutableBufferPointer<Step>

  init() {
    unsafe steps = UnsafeMutableBufferPointer<Step>.allocate(capacity: 1 << Self.slotBits)
    unsafe steps.initialize(repeating: Step())
  }

  deinit { unsafe steps.deallocate() }

  /// Another reader has other names at the same addresses.
  func forget() { unsafe steps.update(repeating: Step()) }

  /// Where the step led to, -1 for an element that the table does not know; `nil` for a step that is not remembered.
  @inline(__always)
  func next(from place: Int32, _ name: Name, _ namespace: Name?) -> Int32? {
    let step = unsafe slot(of: place, name)
    guard
      unsafe step.pointee.name == name && step.pointee.place == place
        && step.pointee.namespace == namespace
    else { return nil }
    return unsafe step.pointee.next
  }

  func remember(_ next: Int32, from place: Int32, _ name: Name, _ namespace: Name?) {
    unsafe slot(of: place, name).pointee = unsafe Step(
      name: name, namespace: namespace, place: place, next: next)
  }

  @inline(__always)
  private func slot(of place: Int32, _ name: Name) -> UnsafeMutablePointer<Step> {
    let key = UInt(bitPattern: name) ^ UInt(truncatingIfNeeded: place) &* 0x9E37_79B1
    let slot = unsafe (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - Self.slotBits)
    return unsafe steps.baseAddress.unsafelyUnwrapped + Int(slot)
  }
}
