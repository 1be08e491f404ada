internal import Notices
internal import Values
internal import XMLStream

/// Gathers the fields of one document into a notice.
protocol NoticeBuilder {
  var context: FieldContext { get }
  mutating func finish() -> Notice
}

/// What reading a field needs to know of the notice around it; a builder and the fields given to it share one.
///
/// A class, so that a field can be read without the whole builder, which is many kilobytes.
final class FieldContext {
  let document: ScannedDocument
  /// The identifier of the part that is being read, as in `LOT-0001`; empty outside of parts.
  var scope = ShortText()
  /// The language of texts that name none; empty where it is not known yet.
  var language = LanguageCode()
  /// What was odd so far.
  var issues: [NoticeIssue] = []

  /// Values that the notice withholds, and what it says of why and until when.
  var withheld: [Source] = []
  var reasons: [WithheldValue] = []
  var reason = WithheldValue()
  /// Whether -1 and `unpublished` mean that a value is withheld.
  let marksWithheld: Bool

  init(_ document: ScannedDocument, marksWithheld: Bool) {
    self.document = document
    self.marksWithheld = marksWithheld
  }
}
