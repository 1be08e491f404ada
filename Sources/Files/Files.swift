import FileMaking
package import Foundation
import Glibc

/// Reading and writing files: the only place where the program touches them.
package enum Files {
  /// The bytes of a file.
  ///
  /// - Throws: ``DeskFailure`` with `noInput` where it is missing or may not be read.
  package static func read(_ path: String) throws(DeskFailure) -> [UInt8] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw DeskFailure(.noInput, "\(path): no such file [file.missing]; check the path")
    }
    guard !isDirectory.boolValue else {
      throw DeskFailure(.noInput, "\(path): is a folder [file.folder]; name a file")
    }
    do {
      return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw DeskFailure(
        .noInput, "\(path): cannot be read [file.unreadable]; check its permissions")
    }
  }
}

extension Files {
  /// The first bytes of a file, as many as there are up to `count`.
  ///
  /// - Throws: ``DeskFailure`` with `noInput` where it is missing or may not be read.
  package static func head(_ path: String, _ count: Int) throws(DeskFailure) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: count) ?? Data())
    } catch {
      // Tells what is wrong in the words of a whole reading.
      return Array(try read(path).prefix(count))
    }
  }

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
        .cannotWrite, "\(path): exists already [file.exists]; choose another name")
    } catch {
      throw DeskFailure(
        .cannotWrite, "\(path): cannot be written [file.unwritable]; check space and permissions")
    }
  }
}

/// A folder that appears whole or not at all.
///
/// One that may be replaced later carries a ``FolderRecord``: only what that names, and nobody changed, is
/// ever removed. A folder of an earlier version, which has none, is not replaced.
package struct OutputFolder {
  private let path: String
  private let replaces: Bool
  private let keepsRecord: Bool

  /// - Parameters:
  ///   - path: where the folder shall be.
  ///   - force: whether a folder of ours that is there may be replaced; nothing else ever is.
  ///   - mark: the file by which a folder of ours is told, as in `bid.json`.
  ///   - words: what that file begins with.
  /// - Throws: ``DeskFailure`` with `cannotWrite` where something is there that may not be replaced.
  package init(
    _ path: String, force: Bool, mark: String, beginning words: String
  ) throws(DeskFailure) {
    // Links are looked at themselves, so that one that points nowhere counts as something.
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard kind == nil || force else {
      throw DeskFailure(
        .cannotWrite,
        "\(path): exists already [folder.exists]; choose another folder or pass --force")
    }
    let beginning = FileManager.default.contents(atPath: "\(path)/\(mark)")?.prefix(200)
    let isOurs =
      kind == .typeDirectory
      && beginning.map { String(decoding: $0, as: UTF8.self) }?
        .contains(words) == true
    guard kind == nil || isOurs else {
      throw DeskFailure(
        .cannotWrite,
        "\(path): is no bid folder of ours, so --force does not replace it [folder.foreign]; "
          + "choose another folder")
    }
    self.path = path
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
        .cannotWrite,
        "\(path): has no record of what this program wrote (an earlier version wrote none), so --force does "
          + "not replace it [folder.no-record]; move it away or choose another folder")
    }
    if let stranger = record.stranger(in: path) {
      throw DeskFailure(
        .cannotWrite,
        "\(path)/\(stranger): was not written by this program, or was changed since, so --force does not "
          + "remove it [folder.changed]; move it away or choose another folder")
    }
    return record
  }

  /// Writes `files` beside the place and moves them there in one step.
  ///
  /// - Parameter files: paths within the folder, with their bytes.
  package func write(_ files: [(path: String, bytes: [UInt8])]) throws(DeskFailure) {
    for file in files where !Self.isWithin(file.path) {
      throw DeskFailure(
        .fault, "\(file.path): would lie outside of the folder [folder.escape]; report this")
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
    let name = ".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)"
    let partial = target.deletingLastPathComponent().appendingPathComponent(name)
    removeLeftovers(of: target)
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
        .cannotWrite, "\(path): cannot be written [folder.unwritable]; check space and permissions")
    }
  }

  /// What runs left behind that were ended before they could clean up; a run that is still there keeps its own.
  private func removeLeftovers(of target: URL) {
    let parent = target.deletingLastPathComponent()
    let beginning = ".\(target.lastPathComponent).partial-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(beginning) {
      guard let process = Int32(name.dropFirst(beginning.count)), !Self.isRunning(process) else {
        continue
      }
      try? FileManager.default.removeItem(at: parent.appendingPathComponent(name))
    }
  }

  private static func isRunning(_ process: Int32) -> Bool {
    process > 0 && (kill(process, 0) == 0 || errno == EPERM)
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
        .cannotWrite,
        "\(aside.path): holds files that came into the folder while it was replaced [folder.changed]; "
          + "look at them, the new folder is in its place")
    }
  }
}
