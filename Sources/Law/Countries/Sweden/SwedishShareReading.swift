import Members
import Values

/// The ways in which the Swedish 30 % can be counted; the act settles none of them.
enum SwedishShareReading: String, CaseIterable {
  case heads, fte
  case withoutOpen = "without-owners"

  static let question = Phrase("law.swedish-share-reading.question")

  var condition: Condition {
    switch self {
    case .heads: Reserved.share(of: .occupiedHeads)
    case .fte: Reserved.share(of: .occupiedFTE)
    case .withoutOpen: Reserved.shareWithoutOpenPersons()
    }
  }

  private var argument: Phrase {
    switch self {
    case .heads:
      Phrase("law.swedish-share-reading.argument.heads")
    case .fte:
      Phrase("law.swedish-share-reading.argument.fte")
    case .withoutOpen:
      Phrase("law.swedish-share-reading.argument.without-open")
    }
  }

  func reading(scope: Reading.Scope, because reason: Phrase? = nil) -> Reading {
    Reading(
      id: reason == nil ? rawValue : "\(scope.rawValue)-\(rawValue)", scope: scope,
      condition: condition,
      argument: reason.map {
        Phrase(
          "law.swedish-share-reading.mark", ["reason": .phrase($0), "argument": .phrase(argument)])
      } ?? argument)
  }
}
