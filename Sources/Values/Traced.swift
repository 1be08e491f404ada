/// A value that reads and compares like a plain one and remembers where it was read.
///
/// For values that most users want without their source: `notice.id` is the text, `notice.$id` has the place.
@propertyWrapper
@usableFromInline
package struct Traced<Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline package var wrappedValue: Value
  /// `nil` for a value that the program made up itself.
  @usableFromInline package var source: Source?

  @inlinable package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  @inlinable package init(_ value: Value, from source: Source?) {
    wrappedValue = value
    self.source = source
  }

  @inlinable package var projectedValue: Traced<Value> {
    get { self }
    set { self = newValue }
  }
}
