package import Desk
import FileMaking
package import Foundation
import Glibc
import Values

/// Reading and writing files: the only place where the program touches them.
package enum Files {
  /// The bytes of a file.
  ///
  /// - Throws: ``DeskFailure`` with `noInput` where it is missing or may not be read.
  package static func read(_ path: String) throws(DeskFailure) -> [UInt8] {
    do {
      return try PlainFile.read(path)
    } catch { throw DeskFailure(error, path) }
  }
}

extension DeskFailure {
  fileprivate init(_ failure: PlainFile.Failure, _ path: String) {
    switch failure {
    case .missing:
      self.init(
        .noInput, at: path, Phrase("failure.file.missing"), remedy: Phrase("remedy.path"))
    case .folder:
      self.init(
        .noInput, at: path, Phrase("failure.file.folder"), remedy: Phrase("remedy.name-file"))
    case .other(let kind):
      self.init(
        .noInput, at: path, Phrase("failure.file.no-file", ["kind": "\(kind)"]),
        remedy: Phrase("remedy.name-file-or-stdin"))
    case .unreadable:
      self.init(
        .noInput, at: path, Phrase("failure.file.unreadable"),
        remedy: Phrase("remedy.its-permissions"))
    }
  }
}

extension Files {
  /// The first bytes of a file, as many as there are up to `count`.
  ///
  /// - Throws: ``DeskFailure`` with `noInput` where it is missing or may not be read.
  package static func head(_ path: String, _ count: Int) throws(DeskFailure) -> [UInt8] {
    do {
      return try PlainFile.read(path, most: count)
    } catch { throw DeskFailure(error, path) }
  }

  /// Whether it can be read again: a pipe that a shell hands over is gone once it was looked into.
  package static func isRegular(_ path: String) -> Bool { PlainFile.isRegular(path) }

  /// Writes a new file that only its owner may read, whole or not at all; one that is there stays as it is.
  ///
  /// - Throws: ``DeskFailure`` with `cannotWrite`.
  package static func writeNew(_ path: String, _ bytes: [UInt8]) throws(DeskFailure) {
    do {
      let file = try NewFile(at: path)
      defer { file.discard() }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file.partial))
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
      try file.keep()
    } catch NewFile.Failure.exists {
      throw DeskFailure(
        .cannotWrite, at: path, Phrase("failure.file.exists"), remedy: Phrase("remedy.other-name"))
    } catch {
      throw DeskFailure(
        .cannotWrite, at: path, Phrase("failure.file.unwritable"),
        remedy: Phrase("remedy.space-and-permissions"))
    }
  }
}

/// A folder that appears whole or not at all.
///
/// One that may be replaced later carries a ``FolderRecord``: only what that names, and nobody changed, is
/// ever removed. A folder of an earlier version, which has none, is not replaced.
package struct OutputFolder {
  /// Whether a folder of ours that is there may be replaced; nothing else ever is.
  package enum Replacement: Hashable, Sendable {
    case never
    /// Where the user says so with `--force`.
    case forced(Bool)
    case always

    /// What is said of a folder that stays.
    fileprivate var refusal: Phrase {
      if case .forced = self { Phrase("folder.not-forced") } else { Phrase("folder.not-replaced") }
    }
  }

  private let path: String
  private let replacement: Replacement
  private let replaces: Bool
  private let keepsRecord: Bool

  /// - Parameters:
  ///   - path: where the folder shall be.
  ///   - replacement: what may become of a folder that is there.
  ///   - mark: the file by which a folder of ours is told, as in `bid.json`.
  ///   - words: what that file begins with.
  /// - Throws: ``DeskFailure`` with `cannotWrite` where something is there that may not be replaced.
  package init(
    _ path: String, _ replacement: Replacement, mark: String, beginning words: String
  ) throws(DeskFailure) {
    Self.putBack(path)
    // Links are looked at themselves, so that one that points nowhere counts as something.
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard kind == nil || replacement == .forced(true) || replacement == .always else {
      throw DeskFailure(
        .cannotWrite, at: path, Phrase("failure.folder.exists"),
        remedy: replacement == .never
          ? Phrase("remedy.other-folder") : Phrase("remedy.other-folder-or-force"))
    }
    let beginning =
      kind == .typeDirectory
      ? try? PlainFile.read("\(path)/\(mark)", most: 200) : nil
    let isOurs =
      kind == .typeDirectory
      && beginning.map { String(decoding: $0, as: UTF8.self) }?
        .contains(words) == true
    guard kind == nil || isOurs else {
      throw DeskFailure(
        .cannotWrite, at: path,
        Phrase("failure.folder.foreign", ["stays": .phrase(replacement.refusal)]),
        remedy: Phrase("remedy.other-folder"))
    }
    self.path = path
    self.replacement = replacement
    replaces = kind != nil
    keepsRecord = words.count > 1
    if replaces { _ = try record() }
  }

  /// What may be removed from the folder that is there.
  ///
  /// - Throws: ``DeskFailure`` with `cannotWrite` that names what is not ours.
  private func record() throws(DeskFailure) -> FolderRecord {
    guard let record = FolderRecord(in: path) else {
      throw DeskFailure(
        .cannotWrite, at: path,
        Phrase("failure.folder.no-record", ["stays": .phrase(replacement.refusal)]),
        remedy: Phrase("remedy.move-away-or-other-folder"))
    }
    if let stranger = record.stranger(in: path) {
      throw DeskFailure(
        .cannotWrite, at: "\(path)/\(stranger)",
        Phrase("failure.folder.changed", ["stays": .phrase(replacement.refusal)]),
        remedy: Phrase("remedy.move-away-or-other-folder"))
    }
    return record
  }

  /// Writes `files` beside the place and moves them there in one step.
  ///
  /// - Parameter files: paths within the folder, with their bytes.
  package func write(_ files: [(path: String, bytes: [UInt8])]) throws(DeskFailure) {
    for file in files where !Self.isWithin(file.path) {
      throw DeskFailure(
        .fault, at: file.path, Phrase("failure.folder.escape"), remedy: Phrase("remedy.report"))
    }
    try fill { partial in
      for file in files {
        let place = partial.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place)
      }
    }
  }

  /// Lets `work` write into a new folder beside the place, and moves that there in one step.
  package func fill(_ work: (URL) throws -> Void) throws(DeskFailure) {
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let leftovers = Leftovers(beside: path)
    Self.remove(leftovers)
    let partial = URL(fileURLWithPath: leftovers.own)
    defer { try? FileManager.default.removeItem(at: partial) }
    do {
      try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
      try work(partial)
      if keepsRecord {
        try Data(FolderRecord.bytes(of: partial.path)).write(
          to: partial.appendingPathComponent(FolderRecord.fileName))
      }
      try move(partial, to: target)
    } catch let failure as DeskFailure {
      throw failure
    } catch {
      throw DeskFailure(
        .cannotWrite, at: path, Phrase("failure.folder.unwritable"),
        remedy: Phrase("remedy.space-and-permissions"))
    }
  }

  /// Puts back or removes what runs left beside a place.
  package static func clean(beside path: String) {
    putBack(path)
    remove(Leftovers(beside: path))
  }

  /// Removes what runs left that were ended before they could clean up: what they had begun, and of the folder
  /// that they replaced what this program had written into it.
  private static func remove(_ leftovers: Leftovers) {
    for begun in leftovers.dead() { try? FileManager.default.removeItem(atPath: begun) }
    for old in leftovers.dead(".old") { FolderRecord(in: old)?.remove(old) }
  }

  /// A run that was ended between the two steps of replacing a folder left it beside its place: it goes back.
  private static func putBack(_ path: String) {
    let target = URL(fileURLWithPath: path).standardizedFileURL.path
    for old in Leftovers(beside: path).dead(".old")
    where FolderRecord(in: old) != nil && !FileManager.default.fileExists(atPath: target) {
      try? FileManager.default.moveItem(atPath: old, toPath: target)
    }
  }

  private static func isWithin(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
  }

  /// A folder that is there already is set aside first, so that a failed move can put it back; what this program
  /// wrote into it is removed then, and anything that came in meanwhile is left and named.
  private func move(_ partial: URL, to target: URL) throws {
    guard replaces else { return try FileManager.default.moveItem(at: partial, to: target) }
    let record = try record()
    let aside = partial.appendingPathExtension("old")
    try FileManager.default.moveItem(at: target, to: aside)
    do {
      try FileManager.default.moveItem(at: partial, to: target)
    } catch {
      try FileManager.default.moveItem(at: aside, to: target)
      throw error
    }
    record.remove(aside.path)
    guard !FileManager.default.fileExists(atPath: aside.path) else {
      throw DeskFailure(
        .cannotWrite, at: aside.path, Phrase("failure.folder.changed.meanwhile"),
        remedy: Phrase("remedy.look-at-files"))
    }
  }
}
