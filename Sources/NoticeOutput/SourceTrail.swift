internal import Values

/// Notes where in the JSON each value with a source goes, while it is being written.
///
/// The writer itself says the path, so the two cannot drift apart; without a trail nothing is noted.
final class SourceTrail {
  struct Entry {
    let jsonPath: String
    let source: Source
  }

  private(set) var entries: [Entry] = []
  private var path = "$"

  /// Runs `body` one step further down.
  func within(_ step: String, _ body: () -> Void) {
    let length = path.utf8.count
    path += step
    body()
    path = String(decoding: path.utf8.prefix(length), as: UTF8.self)
  }

  func note(_ step: String, _ source: Source?) {
    guard let source else { return }
    entries.append(Entry(jsonPath: path + step, source: source))
  }
}
