package import Archive

/// The files that a user means by FILE, DIR and ARCHIVE arguments.
package enum NoticeFiles {
  /// A file to read, and the path to call it by.
  package struct File: Hashable, Sendable {
    /// Where to open it.
    package let location: String
    /// The file's name, or its path below the directory given.
    package let path: String
    /// Bytes when it was listed, 0 where that is not known.
    package let size: Int

    /// `path` is what people are told; `size` is 0 where it is not known.
    package init(location: String, path: String, size: Int = 0) {
      self.location = location
      self.path = path
      self.size = size
    }
  }

  /// What an argument means, once it has been looked at.
  package enum Input: Hashable, Sendable {
    case file(File)
    case archive(File, ArchiveFormat)
  }

  /// All inputs of `arguments`: those named as they come, those in directories sorted by path.
  ///
  /// Directories give the files ending in `.xml` at any depth, without hidden ones; archives are opened only
  /// where they are named. A file is an archive if its first bytes say so.
  ///
  /// - Throws: ``NoticeFailure`` `file` for an argument that is not there or cannot be listed, or a folder that holds
  ///   none of them.
  package static func inputs(_ arguments: [String]) throws(NoticeFailure) -> [Input] {
    var inputs: [Input] = []
    for argument in arguments {
      let found = try meant(by: argument)
      guard !found.isEmpty else {
        throw NoticeFailure(
          .file,
          "the folder holds no file ending in .xml, which was expected; name another folder, or an archive itself",
          file: argument)
      }
      inputs += found
    }
    return inputs
  }

  private static func meant(by argument: String) throws(NoticeFailure) -> [Input] {
    do throws(ArchiveFailure) {
      return try FolderListing.isFolder(argument)
        ? try inDirectory(argument).map { .file($0) } : [try named(argument)]
    } catch {
      throw NoticeFailure(error)
    }
  }

  /// The files among ``inputs(_:)``, without archives.
  package static func list(_ arguments: [String]) throws(NoticeFailure) -> [File] {
    try inputs(arguments).compactMap { input in
      if case .file(let file) = input { file } else { nil }
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``NoticeFailure`` `file` where it cannot be read or is over the limit of size.
  package static func bytes(of file: File) throws(NoticeFailure) -> [UInt8] {
    do throws(ArchiveFailure) {
      return try FileBytes.read(file.location, name: file.path)
    } catch {
      throw NoticeFailure(error)
    }
  }

  private static func named(_ argument: String) throws(ArchiveFailure) -> Input {
    let start = try FileBytes.start(of: argument, count: ArchiveFormat.signatureBytes)
    let name = argument.split(separator: "/").last.map(String.init) ?? argument
    let file = File(location: argument, path: name, size: start.size)
    guard let format = ArchiveFormat(start.bytes) else { return .file(file) }
    return .archive(file, format)
  }

  private static func inDirectory(_ directory: String) throws(ArchiveFailure) -> [File] {
    let base = directory.hasSuffix("/") ? directory : directory + "/"
    return try FolderListing.files(below: directory, ending: ".xml").map {
      File(location: base + $0.path, path: $0.path, size: $0.size)
    }
  }
}
