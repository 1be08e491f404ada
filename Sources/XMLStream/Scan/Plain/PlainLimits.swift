/// What plain documents have at most; one with more is left to libxml2, and to its limits.
enum PlainLimits {
  /// Elements that are open: libxml2's own limit.
  static let depth = 256
  /// Distinct names in the documents read so far.
  static let names = 2_000
  static let namespaces = 200
  /// Attributes of one element.
  static let attributes = 32
  /// In bytes.
  static let nameLength = 200
  static let namespaceLength = 500
  /// Of an attribute or a comment, in bytes: far below libxml2's own limit.
  static let valueLength = 1 << 20
  /// From `&` to `;`, in bytes.
  static let referenceLength = 12
  /// The table of names has two to the power of this many places, twice as many as there are names.
  static let slotBits = 12
  /// Names in the way of another in their table: more are made to collide on purpose.
  static let probes = 24
}
