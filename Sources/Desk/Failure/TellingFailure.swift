/// A failure of a target below, in the parts that a use case hands on.
package protocol TellingFailure: Error {
  /// As in `notice.unreadable`.
  var code: String { get }
  /// The file with its line and element; empty where there is none.
  var place: String { get }
  /// What is wrong: lower case, no full stop, in English.
  var message: String { get }
  /// What to do about it; empty where the message says it.
  var remedy: String { get }
}
