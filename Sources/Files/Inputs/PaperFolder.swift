import BidVerification
package import Desk
import Foundation
import Values

/// Every file of a folder, in the order of their names; links are not followed.
struct PaperFolder {
  private(set) var papers: [BidChecker.Paper] = []
  /// What could not be read.
  private(set) var findings: [ValidityFinding] = []

  /// - Throws: ``DeskFailure`` `badInput` where it cannot be listed or holds too much.
  init(_ folder: String) throws(DeskFailure) {
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw DeskFailure(
        .badInput, at: folder, Phrase("failure.folder.unreadable"),
        remedy: Phrase("remedy.may-read"))
    }
    guard names.count <= Self.mostFiles else {
      throw DeskFailure(
        .badInput, at: folder, Phrase("failure.folder.too-large", ["most": "\(Self.mostFiles)"]),
        remedy: Phrase("remedy.bid-folder"))
    }
    // The record of what --force may remove is no paper.
    let isRecorded = FolderRecord(in: folder) != nil
    for name in names.sorted() where !(isRecorded && name == FolderRecord.fileName) {
      add(name, in: folder)
    }
  }

  private mutating func add(_ name: String, in folder: String) {
    let path = "\(folder)/\(name)"
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory?: break
    case .typeRegular?:
      guard (attributes?[.size] as? Int ?? 0) <= Self.mostBytes else {
        findings.append(
          ValidityFinding(
            "file.too-large", .notChecked, file: path,
            "larger than \(Self.mostBytes >> 20) MB and not read"))
        return
      }
      guard let bytes = try? Files.read(path) else {
        findings.append(
          ValidityFinding(
            "file.unreadable", .fatal, file: path, "cannot be read; check permissions"))
        return
      }
      papers.append(BidChecker.Paper(path: name, bytes: bytes))
    default:
      findings.append(
        ValidityFinding(
          "file.no-file", .warning, file: path, "a link or no plain file; it is not looked at"))
    }
  }

  private static let mostFiles = 20_000
  private static let mostBytes = 256 << 20
}

extension Submission {
  /// What stands at a path: a folder, or a file.
  ///
  /// - Throws: ``DeskFailure`` `noInput` where there is nothing.
  package init(at path: String) throws(DeskFailure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      let found = try PaperFolder(path)
      self = .folder(path: path, papers: found.papers, findings: found.findings)
    } else {
      self = .file(BidChecker.Paper(path: path, bytes: try Files.read(path)))
    }
  }
}
