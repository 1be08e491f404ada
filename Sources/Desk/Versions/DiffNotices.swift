import NoticeOutput
import NoticeReading
package import Notices
import Values

/// What changed between two versions of a notice, in the terms of the model.
///
/// Both are compared as the JSON that `read` prints, so that nothing the model holds can be forgotten. Which is the
/// later one says the chain that `--latest`, `match` and `check` follow, whatever the order they are given in. A
/// corrigendum that lists only what changes is compared as its call with the changes.
package struct DiffNotices {
  /// One value that is not the same in both.
  package struct Change: Hashable, Sendable {
    /// As in `lots[LOT-0001].tenderDeadline`; parts with an id are named by it.
    package let path: String
    /// `nil` where only the later version has it.
    package let before: String?
    /// `nil` where only the earlier version has it.
    package let after: String?
  }

  /// Two notices side by side.
  package struct Comparison: Hashable, Sendable {
    /// The later version; `nil` where they are no versions of one notice, and stand as they were given.
    package let later: NoticeChain.Link?
    /// The path of the later one; `nil` where they are no versions of one notice.
    package let laterFile: String?
    /// In the order of the paths; empty where both say the same.
    package let changes: [Change]
  }

  private let given: [Notice]

  /// In either order.
  package init(_ first: Notice, _ second: Notice) { given = [first, second] }

  /// - Throws: ``DeskFailure`` `fault` where a notice's own JSON cannot be read back.
  package func run() throws(DeskFailure) -> Comparison {
    let links = given.map { NoticeChain.Link($0) }
    let later = Self.later(links)
    var (old, new) = later == 0 ? (given[1], given[0]) : (given[0], given[1])
    if later != nil, new.isCorrigendum != old.isCorrigendum {
      let (call, corrigendum) = new.isCorrigendum ? (old, new) : (new, old)
      (old, new) = (call, CorrectionBook([corrigendum]).applied(to: call))
    }
    let (before, after) = (try Self.values(of: old), try Self.values(of: new))
    let changes = Set(before.keys).union(after.keys).sorted().compactMap { path in
      before[path] == after[path]
        ? nil : Change(path: path, before: before[path], after: after[path])
    }
    return Comparison(
      later: later.map { links[$0] }, laterFile: later.map { given[$0].source.path },
      changes: changes)
  }

  /// A call that came after its corrigendum contains it.
  private static func later(_ links: [NoticeChain.Link]) -> Int? {
    guard let later = NoticeChain.later(of: links[0], links[1]) else { return nil }
    guard links[later].isPartial, let own = links[later].day, let call = links[1 - later].day,
      own < call
    else { return later }
    return 1 - later
  }

  /// The file's own name is no part of what a notice says.
  private static func values(of notice: Notice) throws(DeskFailure) -> [String: String] {
    guard let found = NoticeJSON.values(of: notice) else {
      throw DeskFailure(
        .fault, at: notice.source.path, Phrase("failure.read.json"), remedy: Phrase("remedy.report")
      )
    }
    return found.filter { !$0.key.hasPrefix("source.path") }
  }
}
