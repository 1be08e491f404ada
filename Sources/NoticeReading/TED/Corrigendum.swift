internal import Notices
internal import Values

/// What one corrigendum (F14) changes in the call that it names, by section and lot.
///
/// Days, times and codes are put in the place of the earlier ones; their source is the place in the corrigendum. A
/// text stands beside the earlier one, since where in it the change belongs is for a person to see.
struct Corrigendum {
  private let notice: Notice

  init(_ notice: Notice) { self.notice = notice }

  func apply(to call: inout Notice) {
    var correction = NoticeCorrection()
    correction.notice = notice.publicationNumber ?? notice.id
    correction.day = notice.issueDate?.date ?? notice.publicationDate
    for item in notice.change?.items ?? [] {
      var entry = NoticeCorrection.Entry(item)
      entry.isApplied = apply(item, to: &call)
      correction.entries.append(entry)
    }
    if notice.change?.isCancellation == true {
      var ending = ProcedureEnding()
      ending.notice = correction.notice
      ending.day = correction.day
      ending.source = notice.change?.$reason.source
      call.endings.append(ending)
    }
    call.corrections.append(correction)
  }

  /// - Returns: whether a value was replaced.
  private func apply(_ item: NoticeChange.Item, to call: inout Notice) -> Bool {
    let place = CorrectedPlace(item)
    let lots = place.lots(of: call)
    switch place.section {
    case "IV.2.2", "IV.3.4", "IV.4.3":
      return replaceMoment(item, in: &call, lots) { $0.setDeadline($1) }
    case "IV.2.3", "IV.3.5":
      return replaceMoment(item, in: &call, lots) { lot, change in
        lot.invitationDate = change(lot.invitationDate)
      }
    case "IV.2.7", "IV.3.8":
      return replaceMoment(item, in: &call, lots) { lot, change in
        let opening = lot.submission.$opening
        let known = opening.wrappedValue.flatMap { day in
          opening.source.map { Sourced(day, from: $0) }
        }
        lot.submission.$opening = Traced(change(known))
      }
    case "II.2.2", "II.1.2", "II.1.5", "II.1.6": return replaceCodes(item, in: &call, lots)
    default:
      addText(item, to: &call, lots)
      return false
    }
  }

  private typealias Change = (Sourced<ZonedTime>?) -> Sourced<ZonedTime>?

  private func replaceMoment(
    _ item: NoticeChange.Item, in call: inout Notice, _ lots: [Int],
    _ take: (inout Lot, Change) -> Void
  ) -> Bool {
    guard let entry = item.after.entries.first, let source = entry.source else {
      addText(item, to: &call, lots)
      return false
    }
    let lines = entry.text.split(separator: "\n").map { $0.trimmingBlanks }
    let day = lines.lazy.compactMap { Moments.date($0) }.first
    let time = lines.first { Moments.date($0) == nil }
    let place = Source(source.field, scope: source.scope, line: source.line)
    let isReadable = day != nil || time.flatMap { Moments.adding($0, to: Self.anyDay) } != nil
    guard isReadable else {
      addText(item, to: &call, lots)
      return false
    }
    let isTimeKnown = time.map { Moments.adding($0, to: Self.anyDay) != nil } ?? true
    if !isTimeKnown { addText(item, to: &call, lots) }
    for index in lots {
      take(&call.lots[index]) { earlier in
        guard var moment = day ?? earlier?.value else { return earlier }
        if moment.secondOfDay == nil, let known = earlier?.value, time == nil {
          moment = ZonedTime(
            date: moment.date, secondOfDay: known.secondOfDay, offsetMinutes: known.offsetMinutes)
        }
        if let time {
          let bare = ZonedTime(date: moment.date, offsetMinutes: moment.offsetMinutes)
          moment = Moments.adding(time, to: bare) ?? moment
        }
        return Sourced(moment, from: place)
      }
    }
    return isTimeKnown && !lots.isEmpty
  }

  private static let anyDay = ZonedTime(date: CivilDate(2000, 1, 1))

  private func replaceCodes(
    _ item: NoticeChange.Item, in call: inout Notice, _ lots: [Int]
  ) -> Bool {
    let before = Set(Self.codes(item.before).map(\.value))
    let after = Self.codes(item.after)
    let isDeletion = item.after.isEmpty && !before.isEmpty
    guard !after.isEmpty || isDeletion else {
      addText(item, to: &call, lots)
      return false
    }
    for index in lots {
      var rest = after
      if let main = call.lots[index].mainCPV?.value, before.contains(main), !rest.isEmpty {
        call.lots[index].mainCPV = rest.removeFirst()
      }
      call.lots[index].additionalCPV.removeAll { before.contains($0.value) }
      call.lots[index].additionalCPV += rest
    }
    return true
  }

  private static func codes(_ text: LocalizedText) -> [Sourced<CPVCode>] {
    guard let entry = text.entries.first, let source = entry.source else { return [] }
    let place = Source(source.field, scope: source.scope, line: source.line)
    return entry.text.split(separator: "\n").compactMap { line in
      CPVCode(line.trimmingBlanks).map { Sourced($0, from: place) }
    }
  }

  /// The clauses of a call are looked for in what its corrigenda say, too.
  private func addText(_ item: NoticeChange.Item, to call: inout Notice, _ lots: [Int]) {
    for entry in item.after.entries {
      guard let source = entry.source else { continue }
      let text = ClauseText(
        kind: "additional-information", in: entry.code, text: entry.text,
        source: Source(source.field, scope: source.scope, line: source.line))
      if lots.count == call.lots.count {
        call.procedure.texts.append(text)
      } else {
        for index in lots { call.lots[index].texts.append(text) }
      }
    }
  }
}

extension Lot {
  /// One date serves for tenders in open procedures and for requests to participate in all others.
  fileprivate mutating func setDeadline(_ change: (Sourced<ZonedTime>?) -> Sourced<ZonedTime>?) {
    if requestDeadline != nil, tenderDeadline == nil {
      requestDeadline = change(requestDeadline)
    } else {
      tenderDeadline = change(tenderDeadline)
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
