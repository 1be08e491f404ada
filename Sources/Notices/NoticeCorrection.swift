package import Values

/// What a corrigendum of TED (F14) changed in a notice.
package struct NoticeCorrection: Hashable, Sendable {
  /// One thing that the corrigendum changes.
  package struct Entry: Hashable, Sendable {
    /// Sections and lots, as published.
    package var sections: [String]
    /// The earlier value, as the corrigendum quotes it.
    package var before: LocalizedText
    /// The later value, as the corrigendum quotes it.
    package var after: LocalizedText
    /// Whether the notice's own value was replaced; a text is only noted.
    package var isApplied = false

    /// From an item of the corrigendum; not applied yet.
    package init(_ item: NoticeChange.Item) {
      sections = item.sections.map(\.value)
      before = item.before
      after = item.after
    }
  }

  /// The corrigendum's number in the journal.
  package var notice: String?
  package var day: CivilDate?
  /// What it changes, thing by thing.
  package var entries: [Entry] = []

  /// A correction of which nothing is read yet.
  package init() {}
}
