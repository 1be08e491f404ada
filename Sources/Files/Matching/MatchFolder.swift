import Desk
internal import FileMaking
import Foundation
import Glibc
import Values

/// The folder that a match keeps its ledger and its results in; one run at a time.
///
/// `state.sqlite`, a folder for each day, and `latest`, which points to the last of them.
final class MatchFolder {
  static let mark = "summary.json"
  static let markWords = MatchSummary.format

  let path: String
  private let lock: Int32

  var ledgerPath: String { "\(path)/state.sqlite" }

  /// Makes the folder where it is not there, and holds it until this object goes.
  ///
  /// - Throws: ``DeskFailure`` `busy` where another run holds it, `cannotWrite`.
  init(_ path: String) throws(DeskFailure) {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw Self.unwritable(path) }
    lock = open("\(path)/.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw Self.unwritable(path) }
    // The system lets go of it whatever ends the process.
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw DeskFailure(
        .busy, at: path, Phrase("failure.match.busy"), remedy: Phrase("remedy.wait"))
    }
    removeLeftovers()
  }

  deinit { close(lock) }

  /// The folder of one day's results; those of an earlier run on the day are replaced.
  func results(of day: CivilDate) throws(DeskFailure) -> OutputFolder {
    try OutputFolder(
      "\(path)/\(day)", .always, mark: Self.mark, beginning: Self.markWords)
  }

  /// Lets `latest` point to the results of `day`, in one step.
  func point(to day: CivilDate) throws(DeskFailure) {
    let kind =
      try? FileManager.default.attributesOfItem(atPath: "\(path)/latest")[.type]
      as? FileAttributeType
    guard kind == nil || kind == .typeSymbolicLink else {
      throw DeskFailure(
        .cannotWrite, at: "\(path)/latest", Phrase("failure.match.latest"),
        remedy: Phrase("remedy.move-away"))
    }
    let link = Leftovers(beside: "\(path)/latest").own
    unlink(link)
    guard symlink(day.description, link) == 0, rename(link, "\(path)/latest") == 0 else {
      throw Self.unwritable("\(path)/latest")
    }
  }

  /// What a run that was killed had begun to write.
  private func removeLeftovers() {
    for link in Leftovers(beside: "\(path)/latest").dead() { unlink(link) }
    for day in days { OutputFolder.clean(beside: "\(path)/\(day)") }
  }

  /// Days of which there are results, or which a run had begun.
  private var days: Set<String> {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return Set(
      names.compactMap { name in
        name.prefixMatch(of: /\.?([0-9]{4}-[0-9]{2}-[0-9]{2})/).map { String($0.output.1) }
      })
  }

  private static func unwritable(_ path: String) -> DeskFailure {
    DeskFailure(
      .cannotWrite, at: path, Phrase("failure.match.unwritable"),
      remedy: Phrase("remedy.space-and-permissions"))
  }
}
