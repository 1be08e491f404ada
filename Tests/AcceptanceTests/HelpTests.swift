import Testing

@Suite("Help tells the exit codes")
struct HelpTests {
  @Test(
    "every exit code that a command can end with stands in its help",
    arguments: [
      (["check"], [0, 10, 11, 64, 65, 66, 70, 73]), (["screen"], [0, 11, 12, 64, 65, 66, 70, 73]),
      (["assemble"], [0, 11, 12, 64, 65, 66, 70, 73]),
      (["match", "run"], [0, 64, 65, 66, 70, 73, 75]),
      (["verify"], [0, 11, 13, 64, 66, 70, 73]), (["route"], [0, 64, 65, 66, 70, 73]),
      (["read"], [0, 64, 65, 66, 70, 73]), (["clauses"], [0, 64, 65, 66, 70, 73]),
      (["register", "gaps"], [0, 10, 11, 64, 65, 66, 70, 73]),
      ([], [0, 10, 11, 12, 13, 64, 65, 66, 70, 73, 75]),
    ])
  func codes(_ row: (command: [String], codes: [Int])) throws {
    let help = try Program.run(row.command + ["--help"]).output
    let words = Set(help.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    #expect(row.codes.filter { !words.contains(String($0)) } == [])
  }

  @Test(
    "open demands of texts are told with the code that they end with",
    arguments: [["check"], ["screen"], ["assemble"], []])
  func openDemands(_ command: [String]) throws {
    let help = try Program.run(command + ["--help"]).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.contains("demand"))
    #expect(help.contains("texts"))
  }

  @Test("a screening with nothing open but demands of texts ends with 11")
  func screen() throws {
    let outcome = try Program.run(["screen", Sample.notice, "--register", Sample.register])
    #expect(outcome.status == 11)
  }
}
