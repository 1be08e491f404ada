import Foundation
import Testing
import Texts
import Values

/// What must hold for the files of the languages that the program carries.
@Suite("The language files")
struct OwnTextsTests {
  static let files: [(code: String, text: String)] = OutputLanguage.allCases.map { language in
    let place = SourcePhrases.root.appendingPathComponent("Sources/Texts/\(language.rawValue).txt")
    return (language.rawValue, (try? String(contentsOf: place, encoding: .utf8)) ?? "")
  }

  static let english = Catalogue.own.texts(of: .english)

  @Test("are those of Swedish, Danish and English, and built in as they stand")
  func carried() {
    #expect(OutputLanguage.allCases == [.swedish, .danish, .english])
    for (code, text) in Self.files {
      let own = Catalogue.own.texts(of: OutputLanguage(rawValue: code))
      #expect(own?.texts == LanguageTexts(text).texts)
      #expect(own?.code == code)
      #expect(own?.letters.count == 3)
      #expect(own?.texts.isEmpty == false)
    }
  }

  @Test(
    "can be read whole: no key twice, no brace without its partner", arguments: files.map(\.text))
  func readable(_ text: String) { #expect(LanguageTexts(text).problems.map(\.description) == []) }

  @Test("are composed (NFC), without tabs and without blanks at the end of a line")
  func clean() {
    for (code, text) in Self.files {
      #expect(
        text.unicodeScalars.elementsEqual(
          text.precomposedStringWithCanonicalMapping.unicodeScalars),
        "\(code)")
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        #expect(!line.hasSuffix(" ") && !line.contains("\t"), "\(code).txt:\(index + 1)")
        // What nobody sees is written as \u{...}.
        #expect(
          !line.unicodeScalars.contains { $0 == "\u{A0}" || $0 == "\u{AD}" }, "\(code):\(index)")
      }
    }
  }

  @Test("have the same keys, each with the same places")
  func same() throws {
    let english = try #require(Self.english?.texts)
    for language in OutputLanguage.allCases {
      let own = try #require(Catalogue.own.texts(of: language))
      #expect(Set(own.texts.keys).symmetricDifference(english.keys) == [], "\(language.rawValue)")
      for (key, template) in own.texts {
        #expect(template.places == english[key]?.places, "\(language.rawValue): \(key)")
        for choice in template.choices {
          #expect(choice == own.plural.names, "\(language.rawValue): forms of \(key)")
        }
      }
    }
  }

  @Test("hold every key that the program uses, and no other")
  func used() throws {
    let keys = Set(try #require(Self.english?.texts.keys))
    let used = Set(SourcePhrases.all.map(\.key))
    #expect(used.count > 1000)
    #expect(used.subtracting(keys).sorted() == [])
    #expect(keys.subtracting(used).sorted() == [])
  }

  @Test("have just the places that the program fills")
  func filled() throws {
    let texts = try #require(Self.english?.texts)
    for phrase in SourcePhrases.all {
      #expect(texts[phrase.key]?.places == phrase.places, "\(phrase.file): \(phrase.key)")
    }
  }

  @Test("hold all sentences: none is in the code by language")
  func none() {
    for source in SourcePhrases.sources {
      #expect(!source.text.contains(/Phrase\(\s*en:/), "\(source.file): run the move again")
    }
  }

  @Test("what looks for phrases finds the key and the places whatever stands between them")
  func finder() {
    let text = #"""
      a(Phrase("x.y")); b(Phrase(
        "x.z",
        ["one": "\(f("two:", [3: ")"]))", "three": .phrase(Phrase("x.w", ["four": .open]))]))
      """#
    #expect(
      SourcePhrases.phrases(in: text, of: "a") == [
        SourcePhrase(file: "a", key: "x.y", places: []),
        SourcePhrase(file: "a", key: "x.z", places: ["one", "three"]),
        SourcePhrase(file: "a", key: "x.w", places: ["four"]),
      ])
  }
}
