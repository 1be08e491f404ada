/// A value that reads and compares like a plain one and remembers where it was read.
///
/// For values that most users want without their source: `notice.id` is the text, `notice.$id` has the place.
@propertyWrapper
package struct Traced<Value: Hashable & Sendable>: Hashable, Sendable {
  package var wrappedValue: Value
  /// `nil` for a value that the program made up itself.
  package private(set) var source: Source?

  package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  package init(_ value: Value, from source: Source?) {
    wrappedValue = value
    self.source = source
  }

  package var projectedValue: Traced<Value> {
    get { self }
    set { self = newValue }
  }
}
