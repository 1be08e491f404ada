import NoticeReading
import Testing
import Texts
import Values

@testable import Desk

@Suite("A failure is told in parts, and in the reader's language")
struct DeskFailureTests {
  private let failure = DeskFailure(
    .usage, at: "office.xml",
    Phrase("failure.register.unknown-group.named", ["group": "Bärkraft"]),
    remedy: Phrase("remedy.pass-group", ["groups": "'A'"]))

  @Test("the code is that of the text's key, whichever of its sentences it is")
  func code() {
    #expect(failure.code == "register.unknown-group")
    #expect(failure.status == .usage)
    #expect(failure.place == "office.xml")
  }

  @Test(
    "the line has place, sentence, code and remedy",
    arguments: [
      (
        OutputLanguage.english,
        "office.xml: there is no group 'Bärkraft' [register.unknown-group]; it has 'A'; pass --group"
      ),
      (
        .swedish,
        "office.xml: det finns ingen grupp 'Bärkraft' [register.unknown-group]; det har 'A'; ange --group"
      ),
      (
        .danish,
        "office.xml: der er ingen gruppe 'Bärkraft' [register.unknown-group]; det har 'A'; angiv --group"
      ),
    ])
  func line(_ language: OutputLanguage, _ line: String) {
    #expect(failure.line(in: language) == line)
  }

  @Test("what a target below says keeps its code, place and remedy")
  func below() throws {
    let error = #expect(throws: NoticeFailure.self) {
      try NoticeReader().read(Array("<a/>".utf8), path: "a.xml")
    }
    let below = try #require(error)
    let told = DeskFailure(.badInput, below)
    #expect(told.code == "notice.unknown-format")
    #expect(told.place?.hasPrefix("a.xml") == true)
    #expect("\(told)" == "\(below)")
    #expect("\(DeskFailure(.badInput, below, at: "b"))" == "b: \(below)")
  }

  @Test("what nobody of ours threw is a fault, whatever was expected")
  func stranger() {
    struct Stranger: Error {}
    let told = DeskFailure(.noInput, untyped: Stranger())
    #expect(told.status == .fault)
    #expect(told.code == "program.fault")
    #expect(told.remedy != nil)
  }

  @Test("every text of a failure has a code of two words, and no sentence has a full stop")
  func keys() throws {
    let texts = try #require(Catalogue.own.texts(of: .english)?.texts.keys)
    for key in texts where key.hasPrefix("failure.") {
      #expect((3...4).contains(key.split(separator: ".").count), "\(key)")
    }
    #expect(texts.contains { $0.hasPrefix("failure.") })
  }
}
