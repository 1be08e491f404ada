package import Desk
import Foundation
import MatchLedger
package import Values

/// What groups say to lots that were found for them.
package struct MatchDismissals {
  private let out: String

  /// - Parameter out: the folder of a match.
  package init(_ out: String) { self.out = out }

  /// - Throws: ``DeskFailure`` `usage` where the lot was not found for the group, or no reason is given.
  package func dismiss(
    _ key: String, by group: String, because reason: String, on day: CivilDate
  ) throws(DeskFailure) {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw DeskFailure(
        .usage, Phrase("failure.match.no-reason"), remedy: Phrase("remedy.pass-reason"))
    }
    let known = try withLedger { ledger throws(LedgerFailure) in
      try ledger.known(key, to: group)
    }
    guard known.groups.contains(group) else {
      let names = known.groups.map { "'\($0)'" }.joined(separator: ", ")
      throw DeskFailure(
        .usage, Phrase("failure.match.unknown-group", ["group": "\(group)"]),
        remedy: Phrase("remedy.known", ["known": "\(names)"]))
    }
    guard known.isTold else {
      throw DeskFailure(
        .usage, Phrase("failure.match.unknown-lot", ["key": "\(key)", "group": "\(group)"]),
        remedy: Phrase("remedy.see-keys"))
    }
    try withLedger { ledger throws(LedgerFailure) in
      try ledger.dismiss(Dismissal(group: group, key: key, reason: reason, day: day))
    }
  }

  /// - Throws: ``DeskFailure`` `usage` where the group has not dismissed the lot.
  package func restore(_ key: String, by group: String) throws(DeskFailure) {
    let isThere = try withLedger { ledger throws(LedgerFailure) in
      try ledger.restore(group: group, key: key)
    }
    guard isThere else {
      throw DeskFailure(
        .usage, Phrase("failure.match.not-dismissed", ["group": "\(group)", "key": "\(key)"]),
        remedy: Phrase("remedy.see-keys"))
    }
  }

  private func withLedger<Output>(
    _ work: (MatchLedger) throws(LedgerFailure) -> Output
  ) throws(DeskFailure) -> Output {
    guard FileManager.default.fileExists(atPath: "\(out)/state.sqlite") else {
      throw DeskFailure(
        .noInput, at: out, Phrase("failure.match.missing"), remedy: Phrase("remedy.match-folder"))
    }
    let folder = try MatchFolder(out)
    do {
      let ledger = try MatchLedger(folder.ledgerPath)
      let output = try work(ledger)
      try ledger.close()
      return output
    } catch { throw DeskFailure(error) }
  }
}
