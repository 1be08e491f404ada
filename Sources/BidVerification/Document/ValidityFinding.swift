/// One thing that is wrong in a file, or between files.
package struct ValidityFinding: Hashable, Sendable {
  /// What follows from it for the file.
  package enum Severity: String, Hashable, Sendable {
    /// The file is not valid.
    case fatal
    /// The file is valid, but a reader may stumble.
    case warning
    /// Nobody looked: neither good nor bad.
    case notChecked = "not-checked"

    /// As people read it.
    package var word: String { self == .notChecked ? "not checked" : rawValue }
  }

  /// The official rule's id, as in `BR-TCR-06-01`, or a word of ours, as in `espd.group-answer`.
  package let ruleID: String
  /// Whether it breaks the file, only warns, or says that nobody looked.
  package let severity: Severity
  /// The file, as the user named it or below the folder or container that the user named.
  package let file: String
  /// 1-based; 0 where it is about the whole file.
  package let line: Int
  /// From below the root, as in `/cac:TenderingCriterion/cbc:ID`; empty for the whole file.
  package let path: String
  /// What is wrong and what was expected: lower case, no full stop.
  package let message: String

  /// Without `line` and `path` it is about the whole file.
  package init(
    _ ruleID: String, _ severity: Severity, file: String, line: Int = 0, path: String = "",
    _ message: String
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.file = file
    self.line = line
    self.path = path
    self.message = message
  }

  /// One line: place, what, rule.
  package var text: String {
    let place = line > 0 ? "\(file): line \(line)" : file
    let spot = path.isEmpty ? "" : " \(path):"
    return "\(place): \(severity.word):\(spot) \(message) [\(ruleID)]"
  }
}
