import Foundation
import Testing

@Suite("The feed of a group is Atom as RFC 4287 has it, and leads to the notice (USERS W15, W16)")
struct FeedTests {
  private static let stem = "groups/konsortiet-barkraft-i-gavleborg"

  /// What an XPath over the feed counts or says.
  private static func value(_ path: String, in feed: String) throws -> String {
    let local = path.replacingOccurrences(
      of: #"(?<![\w@:'-])([a-z]+)(?=[\[/)]|$)"#, with: "*[local-name()='$1']",
      options: .regularExpression)
    let place = try Program.scratch().appendingPathComponent("feed.atom")
    try feed.write(to: place, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }
    let outcome = try MatchTests.shell("xmllint --xpath \"\(local)\" \(place.path)")
    return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func feed(_ change: (String) -> String = { $0 }) throws -> (
    feed: String, page: String
  ) {
    let office = try MatchTests.Office()
    try office.put(change(try Sample.text(Sample.notice)), "a.xml")
    #expect(try office.match(["--out", office.out]).status == 0)
    return (try office.found("\(stem).atom"), try office.found("\(stem).html"))
  }

  @Test("what the format asks of a feed and of each entry is there, once")
  func required() throws {
    let feed = try Self.feed().feed
    #expect(feed.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">"))
    for child in ["id", "title", "updated", "author"] {
      #expect(try Self.value("count(/feed/\(child))", in: feed) == "1", "\(child)")
    }
    #expect(try Self.value("count(/feed/entry)", in: feed) == "3")
    for child in ["id", "title", "updated", "published", "content"] {
      #expect(
        try Self.value("count(/feed/entry[count(\(child)) = 1])", in: feed) == "3", "\(child)")
    }
  }

  @Test("days are moments of RFC 3339, and ids are addresses that no two entries share")
  func values() throws {
    let feed = try Self.feed().feed
    let days = feed.matches(of: /<(?:updated|published)>([^<]*)</).map { String($0.output.1) }
    #expect(days.count == 7)
    #expect(days.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil })
    let ids = feed.matches(of: /<id>([^<]*)</).map { String($0.output.1) }
    #expect(ids.allSatisfy { $0.hasPrefix("urn:samanbud:match:") })
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "a number of the Official Journal leads to the notice on TED, with or without its zeros; none is made up",
    arguments: [
      ("00990117-2026", "https://ted.europa.eu/sv/notice/-/detail/990117-2026"),
      ("990117-2026", "https://ted.europa.eu/sv/notice/-/detail/990117-2026"),
      ("2026-990117", nil), ("990117", nil),
    ] as [(String, String?)])
  func link(_ number: String, _ address: String?) throws {
    let (feed, page) = try Self.feed {
      $0.replacingOccurrences(of: "00990117-2026", with: number)
    }
    let links = try Self.value("count(//link[@rel='alternate'])", in: feed)
    #expect(links == (address == nil ? "0" : "3"))
    #expect(page.contains("ted.europa.eu") == (address != nil))
    if let address {
      #expect(feed.contains("href=\"\(address)\""))
      #expect(page.contains("<a href=\"\(address)\">"))
    }
    #expect(!page.contains("href=\"\""))
  }
}
