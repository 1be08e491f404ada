internal import Notices
package import Values

extension LocalizedText {
  /// Adds a text; a second one in the same language goes on a new line of the first.
  package mutating func add(_ entry: consuming Entry?) {
    guard let entry else { return }
    // Nearly all texts have one entry: an array made of it is made faster than one that grows.
    guard !entries.isEmpty else {
      entries = [entry]
      return
    }
    guard let index = entries.indices.first(where: { entries[$0].code == entry.code }) else {
      entries.append(entry)
      return
    }
    let known = entries[index].text
    guard known != entry.text else { return }
    entries[index] = Entry(entry.code, known + "\n" + entry.text, from: entries[index].source)
  }

  /// Gives texts without a language the one of the notice.
  mutating func fill(language: LanguageCode) {
    guard entries.contains(where: { $0.code.isEmpty }) else { return }
    let known = entries
    entries = []
    for entry in known {
      add(Entry(entry.code.isEmpty ? language : entry.code, entry.text, from: entry.source))
    }
  }
}

extension Array {
  mutating func add(_ item: Element?) {
    if let item { append(item) }
  }
}

extension [Sourced<String>] {
  /// Adds a value that is not there yet.
  mutating func addNew(_ item: Sourced<String>?) {
    guard let item, !contains(where: { $0.value == item.value }) else { return }
    append(item)
  }
}

extension Procedure {
  mutating func add(_ place: Place) {
    nuts.add(place.mostExact)
    if place.hasDetails { places.append(place) }
  }
}

extension Lot {
  mutating func add(_ place: Place) {
    nuts.add(place.mostExact)
    if place.hasDetails { places.append(place) }
  }
}
