import Notices
import Values

/// The lots that a result notice closes without a winner, and the calls that these are lots of.
struct EndedLots {
  let notice: Notice
  /// Results without a winner of lots that have none in any other result.
  private let closed: [LotResult]
  private let endsAll: Bool

  /// `nil` where every lot has a winner, or may get one.
  init?(_ notice: Notice) {
    guard notice.formType == "result" else { return nil }
    let open = notice.results.filter { $0.decision != "clos-nw" }
    closed = notice.results.filter { result in
      result.decision == "clos-nw" && !open.contains { $0.lot == nil || $0.lot == result.lot }
    }
    guard !closed.isEmpty else { return nil }
    endsAll = open.isEmpty
    self.notice = notice
  }

  /// The notices that it names as earlier ones of the same procedure (BT-125, BT-1251).
  var calls: [String] {
    notice.procedure.earlierNotices.map(\.value)
      + notice.lots.flatMap(\.earlierNotices).compactMap { $0.notice?.value }
  }

  /// What it says of the lots of a call; `nil` where it is about none of them.
  ///
  /// A dynamic purchasing system goes on when one of its competitions gives nothing.
  func ending(of call: Notice) -> ProcedureEnding? {
    let lots = call.lots.filter { !Self.goesOn($0) }
    let named = lots.map(\.id).filter { id in closed.contains { $0.lot == id } }
    let ends = named.isEmpty && endsAll && meansWhole(call) ? lots.map(\.id) : named
    guard !ends.isEmpty else { return nil }
    var ending = ProcedureEnding()
    ending.notice = notice.publicationNumber ?? notice.id
    ending.day = notice.issueDate?.date ?? notice.publicationDate
    ending.lots = ends.count == call.lots.count ? [] : ends
    ending.reason = closed.compactMap(\.notAwardedReason).first
    ending.source = closed.compactMap { $0.$decision.source }.first
    return ending
  }

  /// A result may name no lot; forms of TED number the lots of an undivided call as they like.
  private func meansWhole(_ call: Notice) -> Bool {
    closed.allSatisfy { $0.lot == nil }
      || call.lots.count == 1 && (notice.source.format == .ted || call.source.format == .ted)
  }

  private static func goesOn(_ lot: Lot) -> Bool {
    lot.usesDPS.map { $0.value != "none" } ?? false
  }
}
