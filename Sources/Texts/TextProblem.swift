/// What is wrong in a language's file, and where.
package struct TextProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in words that say how it is written right.
  package enum Reason: String, Error, Hashable, Sendable {
    case line = "a line is 'key = text', a comment after '#', or begins with two blanks to go on"
    case key = "a key has letters, digits, '.' and '-' only"
    case doubled = "the key is there already"
    case brace = "a brace has no partner; write \\{ for a brace in the text"
    case name = "a place has a name of letters and digits, as in {days}"
    case form = "forms are written as {days|one:day|other:days}, with 'other' always"
    case escape = "after a backslash: n, s, u{..}, {, }, | or another backslash"
    case plural = "forms are chosen as in 'plural.few = n%10=2..4 n%100!=12..14'"
  }

  /// 1-based.
  package let line: Int
  /// The key of the line, as far as it could be read.
  package let key: String
  /// What is wrong with it.
  package let reason: Reason

  package var description: String { "line \(line): '\(key)': \(reason.rawValue) [texts.malformed]" }
}
