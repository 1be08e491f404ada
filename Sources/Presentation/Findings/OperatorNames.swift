import Members
import Values

/// What operators are called.
struct OperatorNames {
  private let names: [OperatorID: String]

  init(_ register: Register?) {
    names = Dictionary(
      (register?.operators ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// As in `M03 Exempelverkstaden`: the id, by which the register is searched, and the name.
  func full(_ id: OperatorID) -> String { names[id].map { "\(id) \($0)" } ?? id.description }
}
