/// A tree of lines for a terminal, drawn with box signs.
struct TextTree {
  /// The first line names the branch, further ones belong to it.
  private let lines: [String]
  private let branches: [TextTree]

  init(_ lines: String..., branches: [TextTree] = []) {
    self.lines = lines
    self.branches = branches
  }

  /// Every line with its signs; the root stands at the margin.
  var drawn: [String] { lines + drawnBranches }

  private var drawnBranches: [String] {
    branches.enumerated().flatMap { index, branch -> [String] in
      let isLast = index == branches.count - 1
      let further = isLast ? "   " : "│  "
      let stem = branch.branches.isEmpty ? "   " : "│  "
      let corner = isLast ? "└─ " : "├─ "
      let first = branch.lines.prefix(1).map { corner + $0 }
      let others = branch.lines.dropFirst().map { further + stem + $0 }
      return first + others + branch.drawnBranches.map { further + $0 }
    }
  }
}
