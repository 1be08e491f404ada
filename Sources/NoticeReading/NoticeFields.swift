package import Notices
package import Values

/// Every field that the readers know, for lists and documentation.
package enum NoticeFields {
  /// The fields of one format, in the order of its table; parts that only group others are left out.
  package static func all(of format: NoticeSource.Format) -> [NoticeField] {
    NoticeFormats.standard[format]?.listing?.fields ?? []
  }

  /// Where a term stands in a format, as in "where is BT-71?"; several places for some.
  package static func places(of term: String, in format: NoticeSource.Format) -> [String] {
    all(of: format).filter { $0.term == term }.map(\.path)
  }
}
