import NoticeReading
package import Notices
import Values

/// What other notices say of later versions of a notice.
package struct LaterNotices: Sendable {
  /// Of each notice that could be read, in the order of the input.
  let links: [NoticeChain.Link]
  /// Those that change others without replacing them.
  let changing: [Notice]

  /// `links` of every notice that could be read, `changing` those among them that change others.
  package init(links: [NoticeChain.Link], changing: [Notice]) {
    self.links = links
    self.changing = changing
  }
}

/// A notice and what came after it.
struct NoticeVersions {
  /// What stands for the notice now, where that is another one.
  let latest: NoticeChain.Link?
  /// The notice with what its corrigenda change.
  let corrected: Notice

  init(of notice: Notice, among later: LaterNotices) {
    let links = [NoticeChain.Link(notice)] + later.links
    let place = NoticeChain.latest(links)[0]
    latest = place.flatMap { links[$0] == links[0] ? nil : links[$0] }
    corrected = CorrectionBook(later.changing).applied(to: notice)
  }
}

/// What must be known of a call before anything else: a line each, for standard error.
enum NoticeStanding {
  static func notes(
    _ notice: Notice, _ versions: NoticeVersions?, on day: CivilDate
  ) -> [String] {
    let path = notice.source.path
    return replaced(path, versions) + corrected(path, notice) + ended(path, notice)
      + closed(path, notice, on: day)
  }

  private static func replaced(_ path: String, _ versions: NoticeVersions?) -> [String] {
    guard let latest = versions?.latest else { return [] }
    let name = latest.publicationNumber.isEmpty ? latest.id : latest.publicationNumber
    let day = latest.day.map { " of \($0)" } ?? ""
    return ["note: \(path): \(name)\(day) replaces this notice [notice.replaced]; check that one"]
  }

  private static func corrected(_ path: String, _ notice: Notice) -> [String] {
    notice.corrections.map { correction in
      let open = correction.entries.count { !$0.isApplied }
      let texts = open == 0 ? "" : "; \(open) of its changes are texts, read them"
      return "note: \(path): corrected by \(correction.notice ?? "a corrigendum")"
        + "\(correction.day.map { " of \($0)" } ?? "") [notice.corrected]\(texts)"
    }
  }

  private static func ended(_ path: String, _ notice: Notice) -> [String] {
    notice.endings.map { ending in
      let lots = notice.lots.map(\.id).filter(ending.ends)
      return "note: \(path): \(names(lots, of: notice)) ended without a contract, says "
        + "\(ending.notice ?? "another notice")\(ending.day.map { " of \($0)" } ?? "")"
        + "\(ending.reason.map { " (\($0))" } ?? "") [notice.ended]"
    }
  }

  private static func closed(_ path: String, _ notice: Notice, on day: CivilDate) -> [String] {
    let off = notice.lots.map(\.id).filter(notice.isCancelled)
    let past = notice.lots.compactMap { lot -> (LotID, CivilDate)? in
      let last = [lot.tenderDeadline, lot.requestDeadline, lot.interestDeadline]
        .compactMap { $0?.value.lastDay }.min()
      guard !off.contains(lot.id), let last, last < day else { return nil }
      return (lot.id, last)
    }
    var notes: [String] = []
    if !off.isEmpty {
      notes.append("note: \(path): called off: \(names(off, of: notice)) [notice.cancelled]")
    }
    if let last = past.map(\.1).max() {
      notes.append(
        "note: \(path): closed on \(day): \(names(past.map(\.0), of: notice)), last day \(last) "
          + "[notice.closed]")
    }
    return notes
  }

  private static func names(_ lots: [LotID], of notice: Notice) -> String {
    lots.count == notice.lots.count
      ? "all lots" : lots.map(\.description).joined(separator: ", ")
  }
}
