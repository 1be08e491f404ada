/// An act that stands in for one of the directives.
package struct ProcurementAct: Hashable, Sendable {
  /// As people name it, and as options and JSON write it.
  package let id: String
  /// Which of the thresholds it goes by; `nil` for concessions.
  package let thresholds: Threshold.Law?

  /// The act by its short name, as in `LOU`, with the thresholds that it goes by.
  package init(_ id: String, thresholds: Threshold.Law?) {
    self.id = id
    self.thresholds = thresholds
  }
}
