import Testing

@Suite("Nobody but the law of a country names it")
struct CountryTests {
  /// What words mean where amounts stand in texts of many countries, and no country's law.
  private static let exceptions: Set<String> = [
    "Sources/ClauseSearch/Demands/AmountReader.swift",
    "Sources/ClauseSearch/Demands/AmountWords.swift",
  ]

  private static let others = SourceTree.sources.filter { file in
    !file.path.hasPrefix("Sources/Law/Countries/") && !exceptions.contains(file.path)
  }

  @Test("no country, money or register scheme of one country")
  func countries() {
    #expect(found(#/\b(SWE|DNK|SEK|DKK)\b|"(0007|0184)"/#) == [])
  }

  @Test("no id of a rule")
  func rules() {
    #expect(
      found(
        #/"(REG|RES|PSM|SOC|GRP|CMP|ASF|RSV|IDE|BUY|THR|DL|GDP)-[A-Z0-9][A-Z0-9-]*(\.[a-z-]+)?"/#)
        == [])
  }

  @Test("no sentence in three languages")
  func sentences() {
    #expect(found(#/Phrase\(\s*en:/#) == [])
  }

  /// Comments may say what ids look like.
  private func found(_ pattern: some RegexComponent) -> [String] {
    Self.others.flatMap { file in
      file.lines.enumerated().filter { line in
        !line.element.contains(#/^\s*\/\//#) && line.element.contains(pattern)
      }.map { "\(file.path):\($0.offset + 1)" }
    }
  }
}
