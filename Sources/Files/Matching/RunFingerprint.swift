import Desk
import Digest
import Foundation
import Glibc
import NoticeReading
import Values

/// Tells one run from another: what was read, for whom, on which day, by which version of the program.
///
/// A run that was cut off goes on only where all of it is as it was; a file counts as the same while its path,
/// size and time of change are.
enum RunFingerprint {
  static func text(
    inputs: [NoticeFiles.Input], request: MatchRequest
  ) throws(DeskFailure) -> String {
    var parts = [
      "samanbud-match", MatchRequest.programVersion, request.asOf.description,
      request.judgeOn?.description ?? "", request.language.rawValue,
      try digest(ofRegister: request.register), try digest(ofLaw: request.law),
    ]
    parts += request.groups.map { "group \($0)" }
    if let briefs = request.briefs {
      do {
        parts += try NoticeFiles.inputs([briefs]).map { "brief \(mark(of: $0.location))" }
      } catch { throw DeskFailure(.noInput, error) }
    }
    parts += inputs.map { "\($0.name) \(mark(of: $0.location))" }
    return Digest.hex(Digest.sha256(Array(parts.joined(separator: "\n").utf8)))
  }

  /// Names what the rules answer from: the register, the program that has the rules in it, and what the office adds.
  static func judges(_ request: MatchRequest) throws(DeskFailure) -> String {
    "\(try digest(ofRegister: request.register)) \(mark(of: "/proc/self/exe")) "
      + (try digest(ofLaw: request.law))
  }

  private static func digest(ofLaw path: String?) throws(DeskFailure) -> String {
    guard let path else { return "own law" }
    return Digest.hex(Digest.sha256(try Files.read(path)))
  }

  /// With what a database holds beside its file until its last user leaves.
  private static func digest(ofRegister path: String) throws(DeskFailure) -> String {
    let log = "\(path)-wal"
    let parts = [path] + (FileManager.default.fileExists(atPath: log) ? [log] : [])
    return try parts.map { path throws(DeskFailure) in
      Digest.hex(Digest.sha256(try Files.read(path)))
    }.joined(separator: " ")
  }

  private static func mark(of file: String) -> String {
    var status = stat()
    guard stat(file, &status) == 0 else { return "\(file) missing" }
    return
      "\(file) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}

extension NoticeFiles.Input {
  fileprivate var location: String {
    switch self {
    case .file(let file), .archive(let file, _): file.location
    }
  }

  fileprivate var name: String {
    switch self {
    case .file(let file), .archive(let file, _): file.path
    }
  }
}
