import Foundation
import Testing

@testable import Presentation

@Suite(
  "Pages made from others' texts hold nothing of theirs but text",
  .enabled(if: Browser.isThere, "needs chromium"))
struct HostilePagesTests {
  @Test("there are more than 200 texts, and they work where nothing is escaped")
  func texts() throws {
    #expect(Set(HostileText.all).count > 200)
    let open = try Browser.parse(
      [
        "<!DOCTYPE html><p title=\"\"\u{301} autofocus onfocus=top.p() tabindex=1>a</p><img src=x onerror=top.p()>"
      ],
      patterns: ["<p title=\"@\">@</p>"], mark: "@", texts: HostileText.all)
    #expect(open.planted >= 1)
    #expect(open.parted.count > 200)
  }

  /// The rounds share what they are held against, and the browser: a page's shape is not its texts'.
  @Test("every page of the program, in Chromium")
  func program() throws {
    let offices = try [0, 97].map { try HostileOffice(round: $0, isHarmless: false) }
    let twin = try HostileOffice(round: 0, isHarmless: true)
    defer { for office in offices + [twin] { office.remove() } }
    let rounds = try offices.map { try $0.pages().sorted { $0.key < $1.key } }
    let harmless = try twin.pages().sorted { $0.key < $1.key }
    let parsed = try Browser.parse((rounds.joined() + harmless).map(\.value))
    #expect(parsed.planted == 0)
    let expected = Array(parsed.shapes.suffix(harmless.count))
    var shapes = parsed.shapes[...]
    for (office, pages) in zip(offices, rounds) {
      hold(pages, Array(shapes.prefix(pages.count)), harmless, expected)
      shapes = shapes.dropFirst(pages.count)
      try holdTexts(office)
    }
  }

  private func hold(
    _ pages: [(key: String, value: String)], _ shapes: [[String]],
    _ harmless: [(key: String, value: String)], _ expected: [[String]]
  ) {
    #expect(pages.count == harmless.count)
    #expect(pages.count > 40)
    for kind in ["check", "screen", "gaps", "plan", "bid/index.html", "groups/"] {
      #expect(pages.contains { $0.key.contains(kind) && $0.value.contains("top.p()") }, "\(kind)")
    }
    for (number, (shape, expected)) in zip(shapes, expected).enumerated() {
      #expect(shape.count > 10)
      #expect(
        shape == expected,
        "\(pages[number].key) / \(harmless[number].key): \(Self.difference(shape, expected))")
    }
  }

  private func holdTexts(_ office: HostileOffice) throws {
    let verified = try Program.run(["verify", office.path("bid")])
    #expect(verified.status == 0, "\(verified.output.prefix(800))")
    for (name, text) in try office.tables() {
      #expect(text.contains("top.p()") || name == "route", "\(name)")
      #expect(text.unicodeScalars.allSatisfy(Self.mayBeShown), "\(name)")
    }
    for file in try [".atom", ".ics", ".csv"].flatMap(office.files) {
      let text = try String(contentsOf: office.folder.appendingPathComponent(file), encoding: .utf8)
      #expect(text.unicodeScalars.allSatisfy(Self.mayBeShown), "\(file)")
      guard file.hasSuffix(".atom") else { continue }
      #expect(try Validator.tool(["xmllint", "--noout", office.path(file)]).status == 0)
      #expect(!text.contains("<link"))
    }
  }

  @Test("every value of every template and partial, ours and a user's, with every text")
  func templates() throws {
    let mark = "QQMARKQQ"
    let patterns = try Templates.sources.flatMap { name, bytes -> [String] in
      let source = String(decoding: bytes, as: UTF8.self)
      return try [true, false].map { isFilled in
        let page = try TemplateFilling(source, isFilled: isFilled).rendered(name, with: mark)
        #expect(
          page == (try TemplateFilling(source, isFilled: isFilled).rendered(name, with: mark)))
        return page
      }
    }
    #expect(patterns.count { $0.contains(mark) } > Templates.sources.count)
    let parsed = try Browser.parse(
      [], patterns: patterns, mark: mark, texts: HostileText.all.map(HTMLText.escaped))
    #expect(
      parsed.parted.isEmpty,
      "\(parsed.parted.count / 2), first \(parsed.parted.prefix(2).map { $0.suffix(300) })")
  }

  private static func difference(_ shape: [String], _ expected: [String]) -> String {
    let place = zip(shape, expected).enumerated().first { $1.0 != $1.1 }?.offset
    let index = place ?? min(shape.count, expected.count)
    return "\(shape.count) and \(expected.count) elements; at \(index) "
      + "\(shape.dropFirst(index).prefix(2)) for \(expected.dropFirst(index).prefix(2))"
  }

  private static func mayBeShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFE0F,
      0xFEFF:
      false
    default: true
    }
  }
}

/// Values for every name that a template uses.
private struct TemplateFilling {
  private let source: String
  private let isFilled: Bool

  /// - Parameter isFilled: whether sections have something in them; else what stands for nothing is shown.
  init(_ source: String, isFilled: Bool) {
    self.source = source
    self.isFilled = isFilled
  }

  func rendered(_ name: String, with text: String) throws -> String {
    String(decoding: try Templates().render(name, values(text)), as: UTF8.self)
  }

  /// Of all templates, since partials use names of their own.
  private func values(_ text: String) -> [String: Any] {
    let all = Templates.sources.map { String(decoding: $0.1, as: UTF8.self) }.joined()
    var values: [String: Any] = [:]
    let shown = Set(all.matches(of: /\{\{([A-Za-z]+)\}\}/).map { String($0.output.1) })
    for section in all.matches(of: /\{\{[#^]([A-Za-z]+)\}\}/).map({ String($0.output.1) }) {
      values[section] = isFilled ? [[:] as [String: Any]] : false
    }
    for name in shown { values[name] = isFilled || values[name] == nil ? text : "" }
    for group in Set(all.matches(of: /\{\{([a-z])\.[A-Za-z]+\}\}/).map { String($0.output.1) }) {
      let names = all.matches(of: /\{\{[a-z]\.([A-Za-z]+)\}\}/).map { String($0.output.1) }
      values[group] = Dictionary(names.map { ($0, text as Any) }) { first, _ in first }
    }
    // The program gives an address or nothing (LinkAddress), and letters, digits, - and _.
    values["link"] = "https://x.example/"
    values["id"] = "LOT-0001"
    return values
  }
}
