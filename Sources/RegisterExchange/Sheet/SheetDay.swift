internal import Values

/// A day as sheets write it: by itself, or with the time of day that spreadsheets put behind it.
enum SheetDay {
  /// `2026-10-05`, `2026-10-05 00:00:00` and `2026-10-05T10:30`; `nil` for anything else.
  static func read(_ text: String) -> CivilDate? {
    let day = CivilDate(text.prefix(10))
    let time = text.dropFirst(10)
    return time.isEmpty || time.wholeMatch(of: timeOfDay) != nil ? day : nil
  }

  private static var timeOfDay: Regex<Substring> {
    /[ T](?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?:[:.][0-5][0-9](?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?/
  }
}
