internal import CArchive

/// What a header says of one member.
struct ArchiveMember: Hashable {
  enum Kind: Hashable { case file, folder, link, other }

  let kind: Kind
  /// As written, where it is UTF-8; broken sequences are replaced.
  let path: String?
  /// Bytes as declared; `nil` where the header does not say.
  let size: Int?
  let isEncrypted: Bool

  init(kind: Kind, path: String?, size: Int? = nil, isEncrypted: Bool = false) {
    self.kind = kind
    self.path = path
    self.size = size
    self.isEncrypted = isEncrypted
  }

  init(_ entry: OpaquePointer) {
    unsafe kind = Self.kind(of: entry)
    unsafe path = archive_entry_pathname(entry).map { unsafe String(cString: $0) }
    unsafe size =
      archive_entry_size_is_set(entry) == 0 ? nil : Int(unsafe archive_entry_size(entry))
    unsafe isEncrypted = archive_entry_is_encrypted(entry) != 0
  }

  private static func kind(of entry: OpaquePointer) -> Kind {
    guard unsafe archive_entry_hardlink(entry) == nil, unsafe archive_entry_symlink(entry) == nil
    else { return .link }
    let mode = unsafe archive_entry_filetype(entry)
    if samanbud_is_regular(mode) != 0 { return .file }
    return samanbud_is_folder(mode) != 0 ? .folder : .other
  }
}
