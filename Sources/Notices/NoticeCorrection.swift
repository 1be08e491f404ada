package import Values

/// What a corrigendum of TED (F14) changed in a notice.
package struct NoticeCorrection: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Sections and lots, as published.
    package var sections: [String]
    package var before: LocalizedText
    package var after: LocalizedText
    /// Whether the notice's own value was replaced; a text is only noted.
    package var isApplied = false

    package init(_ item: NoticeChange.Item) {
      sections = item.sections.map(\.value)
      before = item.before
      after = item.after
    }
  }

  /// The corrigendum's number in the journal.
  package var notice: String?
  package var day: CivilDate?
  package var entries: [Entry] = []

  package init() {}
}
