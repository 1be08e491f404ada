import Notices
import Values

/// Where in a call a corrigendum's item belongs, as the form says it in its own words.
struct CorrectedPlace {
  private let names: [String]

  init(_ item: NoticeChange.Item) { names = item.sections.map(\.value) }

  /// As in `IV.2.2`, for `IV.2.2)`, `Section IV.2.2` and `IV.2.2: Time limit`; empty where none is named.
  var section: String {
    for name in names {
      if let found = name.uppercased().firstMatch(of: /\b[IV]+(\s*\.\s*[0-9]+)+/) {
        return found.output.0.filter { !$0.isWhitespace }
      }
    }
    return ""
  }

  /// The lots that it names; all where it names none that we know.
  func lots(of call: Notice) -> [Int] {
    let numbers = names.flatMap(Self.numbers)
    let found = call.lots.indices.filter { index in
      let lot = call.lots[index]
      return numbers.contains { number in
        lot.internalID.flatMap { Int($0) } == number || Self.number(of: lot.id) == number
      }
    }
    return found.isEmpty ? Array(call.lots.indices) : found
  }

  /// A bare number is one of a lot, and so is one behind `LOT-` or `lot`.
  private static func numbers(_ name: String) -> [Int] {
    if let number = Int(name.filter { !$0.isWhitespace }) { return [number] }
    return name.lowercased().matches(of: /\blot[^0-9]{0,8}([0-9]{1,4})\b/).compactMap {
      Int($0.output.1)
    }
  }

  private static func number(of lot: LotID) -> Int? {
    lot.description.hasPrefix("LOT-") ? Int(lot.description.dropFirst(4)) : nil
  }
}
