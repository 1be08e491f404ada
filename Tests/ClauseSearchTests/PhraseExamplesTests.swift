import ClauseSearch
import Foundation
import Law
import Testing

/// Every language's own sentences, which stand beside its phrases in `phrases/examples`.
@Suite("Phrases find what their examples say, and nothing in what holds no clause")
struct PhraseExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let language: String
    let expectation: String
    let sentence: String

    var testDescription: String { "\(language): \(expectation): \(sentence)" }

    /// Whether what was found is what the line says of its sentence.
    func isTrue(of found: [TextMatch]) -> Bool {
      let certain = found.filter { $0.degree == .states }.map(\.kind)
      switch expectation {
      case "nothing": return found.isEmpty
      case "not reserves": return !found.contains { $0.kind.reserves }
      case "may reserves":
        return found.contains { $0.kind.reserves } && !certain.contains(where: \.reserves)
      default: break
      }
      if expectation.hasPrefix("not ") {
        return !found.contains { $0.kind.rawValue == expectation.dropFirst(4) }
      }
      return certain.contains { $0.rawValue == expectation }
    }
  }

  enum Variation: CaseIterable, Sendable {
    case capitals, withoutAccents, brokenLines, hardBlanks, softHyphens

    func made(of sentence: String) -> String {
      switch self {
      case .capitals: sentence.uppercased()
      case .withoutAccents: sentence.folding(options: .diacriticInsensitive, locale: nil)
      case .brokenLines:
        sentence.split(separator: " ").reduce(into: "") { text, word in
          let isLower = word.first?.isLowercase == true
          text += text.isEmpty ? word : (isLower ? "\n" : " ") + word
        }
      case .hardBlanks: sentence.replacing(" ", with: "\u{A0}")
      case .softHyphens:
        sentence.split(separator: " ").map { word in
          word.count > 8 && word.allSatisfy(\.isLetter)
            ? word.prefix(4) + "\u{AD}" + word.dropFirst(4) : String(word)[...]
        }.joined(separator: " ")
      }
    }
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
    let found = reader.matches(in: example.sentence, language: example.language)
    #expect(example.isTrue(of: found), "found \(found.map(\.rule))")
  }

  /// The words of a text stay the same where its letters come through a form or a scanner.
  @Test(
    "capitals, lost accents, broken lines, hard blanks and soft hyphens hide no reservation",
    arguments: examples.filter { $0.expectation.hasPrefix("reserved") }, Variation.allCases)
  func survives(_ example: Example, _ variation: Variation) throws {
    // A full stop behind a number or a longer abbreviation, and a capital, is taken for the end of a sentence.
    guard variation != .capitals || !example.sentence.contains(#/(\d|proc)\. /#) else { return }
    var reader = TextReader(try Self.book.get())
    let found = reader.matches(in: variation.made(of: example.sentence), language: example.language)
    #expect(example.isTrue(of: found), "found \(found.map(\.rule))")
  }

  @Test(
    "every language has examples of each sort",
    arguments: ["reserved-art20", "may reserves", "not reserves"])
  func allLanguages(_ sort: String) throws {
    let book = try Self.book.get()
    #expect(book.languageCodes.count >= 25)
    let languages = Set(Self.examples.filter { $0.expectation == sort }.map(\.language))
    #expect(languages.count == 25, "\(languages.sorted())")
  }

  @Test(
    "the home languages have forty of each sort", arguments: ["sv", "da", "no", "fi"])
  func homeLanguages(_ language: String) {
    let own = Self.examples.filter { $0.language == language }
    #expect(own.count { $0.expectation.hasPrefix("reserved") } >= 40)
    #expect(own.count { $0.expectation == "may reserves" } >= 30)
    #expect(own.count { $0.expectation == "not reserves" } >= 40)
  }
}
