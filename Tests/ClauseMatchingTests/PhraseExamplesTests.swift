import ClauseMatching
import Foundation
import Procurement
import Testing

/// Every language's own sentences, which stand beside its phrases in `phrases/examples`.
@Suite("Phrases find what their examples say, and nothing in what holds no clause")
struct PhraseExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let language: String
    let expectation: String
    let sentence: String

    var testDescription: String { "\(language): \(expectation): \(sentence)" }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../phrases/examples").standardizedFileURL

  static let examples: [Example] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().flatMap { file -> [Example] in
      let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return Example(
          language: String(file.prefix { $0 != "." }), expectation: String(parts[0]),
          sentence: parts[1].trimmingCharacters(in: .whitespaces))
      }
    }
  }()

  /// Made once: it takes a moment.
  static let book = Result { () throws(PhraseFailure) in try PhraseBook.own() }

  @Test(arguments: examples)
  func holds(_ example: Example) throws {
    var reader = TextReader(try Self.book.get())
    let found = reader.matches(in: example.sentence, language: example.language).map(
      \.kind.rawValue)
    if example.expectation == "nothing" {
      #expect(found == [])
    } else if example.expectation.hasPrefix("not ") {
      #expect(!found.contains(String(example.expectation.dropFirst(4))))
    } else {
      #expect(found.contains(example.expectation), "found \(found)")
    }
  }

  @Test("every language has examples of a reservation that is found and of a sentence that is none")
  func allLanguages() throws {
    let book = try Self.book.get()
    #expect(book.languageCodes.count >= 25)
    let withBoth = Set(Self.examples.map(\.language)).filter { language in
      let own = Self.examples.filter { $0.language == language }
      return own.contains { $0.expectation == "reserved-art20" }
    }
    #expect(withBoth.count == 25)
  }
}
