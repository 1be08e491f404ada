package import Notices
package import Values

extension Notice {
  /// The day of the call, whose law and thresholds apply (LOU 5 kap. 5 §): that of BT-05, or else the day of publication;
  /// `nil` where the notice states neither.
  package var callDay: CivilDate? { issueDate?.date ?? publicationDate }
}
