/// A value that reads and compares like a plain one and remembers where it was read.
///
/// For values that most users want without their source: `notice.id` is the text, `notice.$id` has the place.
@propertyWrapper
@usableFromInline
package struct Traced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value itself.
  @usableFromInline package var wrappedValue: Value
  /// `nil` for a value that the program made up itself.
  @usableFromInline package var source: Source?

  /// A value that the program made up, with no place.
  @inlinable package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  /// A value with the place where it was read, if any.
  @inlinable package init(_ value: Value, from source: Source?) {
    wrappedValue = value
    self.source = source
  }

  /// The value together with its place, as in `notice.$id`.
  @inlinable package var projectedValue: Traced<Value> {
    get { self }
    set { self = newValue }
  }
}
