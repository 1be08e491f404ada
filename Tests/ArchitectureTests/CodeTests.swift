import Testing

@Suite("Codes of notices are values")
struct CodeTests {
  /// What codes are called in words, keyed by them; `CodeGlossaryTests` holds their keys to the values.
  private static let glossaries: Set<String> = [
    "Sources/Law/Clauses/ObjectiveWords.swift", "Sources/Law/Clauses/TermWords.swift",
  ]

  /// Where codes are read, named and, as a country's law has it, cited.
  private static let homes = [
    "Sources/NoticeReading/", "Sources/Notices/", "Sources/Law/Countries/",
  ]

  private static let others = SourceTree.sources.filter { file in
    !homes.contains { file.path.hasPrefix($0) } && !glossaries.contains(file.path)
  }

  /// Words that mean nothing but a code of a list of eForms, or a directive.
  private static let codes: Set<Substring> = [
    "res-ws", "res-pub-ser", "neg-w-call", "neg-wo-call", "comp-dial", "comp-tend", "body-pl",
    "body-pl-cga", "body-pl-la", "body-pl-ra", "cga", "pub-und", "32014L0023", "32014L0024",
    "32014L0025", "32009L0081", "dir-awa-pre", "cont-modif", "clos-nw", "selec-w", "open-nw",
    "env-imp", "soc-obj", "inn-pur", "acc-all", "work-cond", "anyw", "anyw-cou", "anyw-eea",
    "fa-w-rc", "fa-wo-rc", "fa-mix", "dps-list", "dps-nlist", "not-known", "not-allowed", "t-sme",
    "t-med", "t-small", "t-micro", "t-esubm", "t-no-eea", "t-oth-eea", "t-verif-inad",
  ]

  /// Codes that are words of other things as well: none is compared with where notices are known.
  private static let words: Set<Substring> = [
    "none", "yes", "no", "la", "ra", "open", "restricted", "innovation", "works", "supplies",
    "services", "allowed", "inc", "opp", "result", "planning", "consultation", "competition",
    "change", "completion",
  ]

  @Test("no code of a list stands in a literal")
  func literals() {
    #expect(found(in: Self.others) { Self.codes.contains($0.text) } == [])
  }

  @Test("no published value is compared with a literal")
  func comparisons() {
    // Answers in a register are words of ours.
    let files = Self.others.filter { file in
      file.target != "RegisterExchange"
        && file.lines.contains { $0.hasSuffix("import Notices") }
    }
    #expect(
      found(in: files) { literal in
        Self.published.contains { literal.before.hasSuffix($0) }
          || Self.words.contains(literal.text)
            && Self.comparing.contains { literal.before.hasSuffix($0) }
      } == [])
  }

  private static let comparing = ["case ", "== ", "!= "]
  private static let published = [".value", ".value?", "formType", "decision"]
    .flatMap { ["\($0) == ", "\($0) != "] }

  @Test("what is looked for is found")
  func seen() {
    let file = SourceFile(
      path: "Sources/Desk/A.swift",
      lines: [#"if lot.nature?.value == "works" {"#, #"  // "res-ws""#, #"f("a", "res-ws", "b")"#])
    #expect(found(in: [file]) { $0.text == "res-ws" } == ["Sources/Desk/A.swift:3"])
    #expect(found(in: [file]) { $0.before.hasSuffix(".value == ") } == ["Sources/Desk/A.swift:1"])
  }

  private func found(
    in files: [SourceFile], _ matches: ((before: Substring, text: Substring)) -> Bool
  ) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().filter { Self.literals(of: $0.element).contains(where: matches) }
        .map { "\(file.path):\($0.offset + 1)" }
    }
  }

  /// The literals of a line that is no comment, each with what stands before it.
  private static func literals(of line: Substring) -> [(before: Substring, text: Substring)] {
    let code = line.utf8.drop { $0 == UInt8(ascii: " ") }
    guard code.contains(UInt8(ascii: "\"")), !code.starts(with: "//".utf8) else { return [] }
    let parts = code.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map {
      (Substring(parts[$0 - 1]), Substring(parts[$0]))
    }
  }
}
