/// Some notices that one thread reads at a time.
package struct NoticeBatch: Sendable {
  /// A notice to read, or why one cannot be.
  package enum Item: Sendable {
    /// To be opened by whoever reads the batch.
    case file(NoticeFiles.File)
    /// Out of the archive `archive`.
    case document(path: String, bytes: [UInt8], archive: String)
    case failure(NoticeFailure)
  }

  /// 0, 1, 2, … in the order of the input.
  package let number: Int
  /// In the order of the input.
  package fileprivate(set) var items: [Item] = []
  /// Bytes of input behind the batch, as ``NoticeFeed/totalBytes`` counts them.
  package fileprivate(set) var inputBytes = 0
}

/// Hands out the notices of all inputs in batches, in order.
///
/// Files are only named, archives are inflated: whoever calls ``next()`` does that work, so that no thread
/// waits for another to feed it. Use it from one thread at a time.
package struct NoticeFeed: ~Copyable {
  private static let itemsPerBatch = 32
  private static let bytesPerBatch = 1 << 20

  private let inputs: [NoticeFiles.Input]
  private var place = 0
  private var number = 0
  private var archive: OpenArchive?

  /// Inputs are opened when their turn comes.
  package init(_ inputs: [NoticeFiles.Input]) { self.inputs = inputs }

  /// Bytes of all inputs, archives as they are packed; `nil` where none is known.
  package static func totalBytes(of inputs: [NoticeFiles.Input]) -> Int? {
    let total = inputs.reduce(0) { $0 + $1.file.size }
    return total > 0 ? total : nil
  }

  /// The next batch, `nil` after the last.
  package mutating func next() -> NoticeBatch? {
    var batch = NoticeBatch(number: number)
    var held = 0
    while batch.items.count < Self.itemsPerBatch, held < Self.bytesPerBatch {
      guard let bytes = addItem(to: &batch) else { break }
      held += bytes
    }
    guard !batch.items.isEmpty else { return nil }
    number += 1
    return batch
  }

  /// - Returns: the item's bytes, `nil` at the end.
  private mutating func addItem(to batch: inout NoticeBatch) -> Int? {
    while true {
      if let item = archive?.next(&batch.inputBytes) {
        batch.items.append(item)
        return item.byteCount
      }
      archive = nil
      guard place < inputs.count else { return nil }
      place += 1
      switch inputs[place - 1] {
      case .file(let file):
        batch.items.append(.file(file))
        batch.inputBytes += file.size
        return file.size
      case .archive(let file, let format):
        do throws(NoticeFailure) {
          archive = try OpenArchive(file, format)
        } catch {
          batch.items.append(.failure(error))
          return 0
        }
      }
    }
  }
}

extension NoticeFiles.Input {
  fileprivate var file: NoticeFiles.File {
    switch self {
    case .file(let file), .archive(let file, _): file
    }
  }
}

extension NoticeBatch.Item {
  fileprivate var byteCount: Int {
    if case .document(_, let bytes, _) = self { bytes.count } else { 0 }
  }
}
