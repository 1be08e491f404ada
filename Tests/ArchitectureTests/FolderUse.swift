/// Which folder of a target names types that another declares.
///
/// Told by words alone: a type counts where its name is declared in one folder of the target only.
struct FolderUse {
  private var uses: [String: Set<String>] = [:]

  init(of files: [SourceFile]) {
    var homes: [String: Set<String>] = [:]
    for file in files {
      for name in Self.declared(in: file) { homes[name, default: []].insert(file.folder) }
    }
    for file in files {
      for word in Self.words(of: file) {
        guard let home = homes[word], home.count == 1, let folder = home.first,
          folder != file.folder
        else { continue }
        uses[file.folder, default: []].insert(folder)
      }
    }
  }

  /// Folders that reach each other, each circle as one line.
  var circles: [String] {
    let reached = Dictionary(uniqueKeysWithValues: uses.keys.map { ($0, reach($0)) })
    let groups = uses.keys.compactMap { folder -> [String]? in
      guard let own = reached[folder], own.contains(folder) else { return nil }
      return own.filter { reached[$0]?.contains(folder) == true }.sorted()
    }
    return Set(groups.map { $0.joined(separator: " ") }).sorted()
  }

  private func reach(_ start: String) -> Set<String> {
    var seen: Set<String> = []
    var open = Array(uses[start] ?? [])
    while let next = open.popLast() {
      if seen.insert(next).inserted { open += uses[next] ?? [] }
    }
    return seen
  }

  /// Types at the outermost level of a file.
  private static func declared(in file: SourceFile) -> [String] {
    file.lines.filter { $0.utf8.first.map { $0 > 0x60 } ?? false }.compactMap { line in
      line.firstMatch(
        of: /^(?:\w+ )*(?:struct|enum|class|protocol|actor|typealias) (?<name>[A-Z]\w*)/
      ).flatMap { line.hasPrefix("private ") ? nil : String($0.output.name) }
    }
  }

  /// Those with a capital letter, outside of comments.
  private static func words(of file: SourceFile) -> Set<String> {
    var words: Set<String> = []
    for line in file.lines {
      let code = line.utf8.drop { $0 == 0x20 }
      guard !code.starts(with: "//".utf8) else { continue }
      for word in code.split(whereSeparator: { !isLetter($0) })
      where word.first.map({ 0x41...0x5A ~= $0 }) == true {
        words.insert(String(Substring(word)))
      }
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}
