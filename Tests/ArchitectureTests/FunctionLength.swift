/// How many lines a function, initializer or computed value takes, told by the indentation that swift-format gives.
struct FunctionLength {
  let name: String
  let lines: Int

  static func all(in file: SourceFile) -> [FunctionLength] {
    file.lines.indices.compactMap { start in
      let line = file.lines[start]
      guard line.utf8.contains(0x28) || line.hasSuffix("{"),
        let found = line.firstMatch(
          of:
            /^(?<indent> *)(?:@\w+ )*(?:[a-z]+(?:\(set\))? )*(?:func (?<name>\S+?)[(<]|(?<initial>init)[?(<]|var (?<value>\w+): [^=]*\{$)/
        )
      else { return nil }
      let end = "\(found.output.indent)}"
      guard let last = file.lines[start...].firstIndex(where: { $0 == end }) else { return nil }
      // A requirement of a protocol has no body: the brace is the protocol's, or another's.
      let isBody = file.lines[start..<last].contains { $0.hasSuffix("{") }
      let inner = file.lines[(start + 1)..<last]
      guard isBody, !inner.contains(where: { isDeclaration($0, at: found.output.indent.count) })
      else { return nil }
      let name = found.output.name ?? found.output.initial ?? found.output.value ?? ""
      return FunctionLength(name: String(name), lines: last - start + 1)
    }
  }

  /// Whether another declaration begins at the same depth: then the first had no body of its own.
  private static func isDeclaration(_ line: Substring, at depth: Int) -> Bool {
    line.prefix { $0 == " " }.count == depth
      && line.contains(/^ *(?:[a-z]+ )*(?:func|var|let|init|case|struct|enum)\b/)
  }
}
