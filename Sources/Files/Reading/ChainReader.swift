import NoticeReading
import Notices

/// The versions of notices among some input: what replaces what, and what changes a call.
struct ChainReader {
  /// Of each notice that can be read, in the order of the input.
  private(set) var links: [NoticeChain.Link] = []
  /// Notices that change others without replacing them.
  private(set) var changing: [Notice] = []
  /// Contracts as results and earlier modifications announced them.
  private(set) var announced = AnnouncedContracts()

  /// Reads everything; what cannot be read is passed over, and told where it is read again.
  init(_ inputs: [NoticeFiles.Input], threads: Int = 1) throws {
    try read(inputs, threads: threads) { _ in true }
  }

  /// Reads nothing but what may change others without replacing them.
  init(changesOf inputs: [NoticeFiles.Input], threads: Int) throws {
    try read(inputs, threads: threads, CorrectionBook.mayHold)
  }

  private mutating func read(
    _ inputs: [NoticeFiles.Input], threads: Int, _ wants: @escaping @Sendable ([UInt8]) -> Bool
  ) throws {
    let source = SharedSource(NoticeFeed(inputs))
    let work = OrderedWork(
      threads: threads, take: { source.next().map { ($0.number, $0) } },
      worker: {
        let reader = NoticeReader()
        return { Self.found(in: $0, reader, wants) }
      })
    try work.run { part in
      links += part.links
      changing += part.changing
      announced.add(part.announced)
    }
  }

  private struct Part: Sendable {
    var links: [NoticeChain.Link] = []
    var changing: [Notice] = []
    var announced = AnnouncedContracts()
  }

  private static func found(
    in batch: NoticeBatch, _ reader: NoticeReader, _ wants: ([UInt8]) -> Bool
  ) -> Part {
    var part = Part()
    for item in batch.items {
      guard let (bytes, path) = content(item), wants(bytes),
        let notice = try? reader.read(bytes, path: path)
      else { continue }
      part.links.append(NoticeChain.Link(notice))
      if CorrectionBook.takes(notice) { part.changing.append(notice) }
      part.announced.add(notice)
    }
    return part
  }

  private static func content(_ item: NoticeBatch.Item) -> (bytes: [UInt8], path: String)? {
    switch item {
    case .file(let file):
      guard let bytes = try? NoticeFiles.bytes(of: file) else { return nil }
      return (bytes: bytes, path: file.path)
    case .document(let path, let bytes, _): return (bytes: bytes, path: path)
    case .failure: return nil
    }
  }
}
