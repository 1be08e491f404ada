/// A text with its places, as a language's file has it.
package enum Template: Hashable, Sendable {
  case plain(String)
  case pieces([Piece])

  /// A part of a text: words, a place for a value, or forms that a number chooses between.
  package indirect enum Piece: Hashable, Sendable {
    case text(String)
    case place(String)
    /// `{days|one:day|other:days}`: the form that the language has for the number in the place.
    case forms(String, [String: [Piece]])
  }

  /// The names of its places.
  package var places: Set<String> {
    if case .pieces(let pieces) = self { Self.places(of: pieces) } else { [] }
  }

  private static func places(of pieces: [Piece]) -> Set<String> {
    pieces.reduce(into: []) { names, piece in
      switch piece {
      case .text: break
      case .place(let name): names.insert(name)
      case .forms(let name, let forms):
        names.insert(name)
        for form in forms.values { names.formUnion(places(of: form)) }
      }
    }
  }

  /// The kinds of form that it chooses between, such as `one` and `other`; a set for each choice.
  package var choices: [Set<String>] {
    guard case .pieces(let pieces) = self else { return [] }
    return pieces.compactMap { if case .forms(_, let forms) = $0 { Set(forms.keys) } else { nil } }
  }
}
