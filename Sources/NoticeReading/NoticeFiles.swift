internal import Foundation

/// The files that a user means by FILE and DIR arguments.
package enum NoticeFiles {
  /// A file to read, and the path to call it by.
  package struct File: Hashable, Sendable {
    /// Where to open it.
    package let location: String
    /// The file's name, or its path below the directory given.
    package let path: String

    package init(location: String, path: String) {
      self.location = location
      self.path = path
    }
  }

  /// All files of `arguments`: those named as they come, those in directories sorted by path.
  ///
  /// Directories give the files ending in `.xml` at any depth, without hidden ones.
  ///
  /// - Throws: ``NoticeFailure`` `file` for an argument that is not there or cannot be listed.
  package static func list(_ arguments: [String]) throws(NoticeFailure) -> [File] {
    var files: [File] = []
    for argument in arguments {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isDirectory) else {
        throw NoticeFailure(.file, "no such file or directory", file: argument)
      }
      if isDirectory.boolValue {
        files += try inDirectory(argument)
      } else {
        files.append(
          File(location: argument, path: URL(fileURLWithPath: argument).lastPathComponent))
      }
    }
    return files
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``NoticeFailure`` `file` where it cannot be read.
  package static func bytes(of file: File) throws(NoticeFailure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file.location) else {
      throw NoticeFailure(.file, "the file cannot be read", file: file.path)
    }
    return [UInt8](data)
  }

  private static func inDirectory(_ directory: String) throws(NoticeFailure) -> [File] {
    guard let names = FileManager.default.enumerator(atPath: directory) else {
      throw NoticeFailure(.file, "the directory cannot be read", file: directory)
    }
    let paths = names.compactMap { $0 as? String }.filter { path in
      path.lowercased().hasSuffix(".xml")
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let base = directory.hasSuffix("/") ? directory : directory + "/"
    return sorted.map { File(location: base + $0, path: $0) }
  }
}
