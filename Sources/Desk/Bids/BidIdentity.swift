import Digest
import Members
import Notices
import Values

/// The names that a bid's papers carry: the same for the same notice, group and day.
struct BidIdentity {
  /// As in `SB-2026-11-22-1f0c9d2a`.
  let id: String
  private let seed: String

  init(notice: Notice, register: Register, today: CivilDate) {
    seed = [
      notice.id ?? notice.publicationNumber ?? notice.source.path, register.group.name,
      today.description,
    ].joined(separator: "|")
    id = "SB-\(today)-\(Self.uuid(seed).prefix(8))"
  }

  /// The UUID of one operator's ESPD for one lot.
  func espdUUID(lot: LotID, operatorID: OperatorID) -> String {
    Self.uuid("\(seed)|espd|\(lot)|\(operatorID)")
  }

  /// Our own name space, a random UUID drawn once.
  private static let namespace: [UInt8] = [
    0x5e, 0x1d, 0x3a, 0x70, 0x92, 0x44, 0x4c, 0x1b, 0xa8, 0x0f, 0x6d, 0x27, 0xb3, 0xe9, 0x50, 0xc6,
  ]

  private static func uuid(_ name: String) -> String { Digest.uuid(for: name, in: namespace) }
}
