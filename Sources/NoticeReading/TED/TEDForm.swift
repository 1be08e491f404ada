internal import Notices
internal import Values

/// One language's form of a TED notice.
struct TEDForm {
  var language = ""
  var isOriginal = false
  var number: Sourced<String>?
  var type: String?
  var legalBases: [Sourced<String>] = []
  var procedure = Procedure()
  var organisations: [Organisation] = []
  var authority: Sourced<String>?
  var activity: Sourced<String>?
  var profile: Sourced<String>?
  var isCentral: Sourced<Bool>?
  var lots: [Lot] = []
  /// What the form states for all lots at once; copied to each of them.
  var common = Lot(id: LotID(""))
  var deadline: Sourced<ZonedTime>?
  var opening: Sourced<ZonedTime>?
  var isUndivided = false
  var allowsAllLots: Source?
  var results: [AwardedPart] = []
  var contracts: [SettledContract] = []
  var totals = ResultTotals()
  var lowestTender: Sourced<Money>?
  var highestTender: Sourced<Money>?
  var plannedDate: Sourced<CivilDate>?
  var correctedNotice: Sourced<String>?
  var changes: [NoticeChange.Item] = []
  /// Where a corrigendum says that the procedure ends without a contract.
  var incomplete: Source?
  var changeReason = LocalizedText()
  var isModification = false
  var modification = ContractModification()
}

/// An award, and which lots it says it is of.
struct AwardedPart {
  var lots: String?
  var source: Source?
  var result: LotResult
}

/// What the Publications Office coded for the whole notice; used where the form itself is silent.
struct TEDCodedData {
  var cpv: [Sourced<CPVCode>] = []
  var nuts: [Sourced<String>] = []
  var nature: Sourced<String>?
  var procedure: Sourced<String>?
  var authority: Sourced<String>?
  var directive: Sourced<String>?
  var deadline: Sourced<ZonedTime>?
}

/// A day in three elements, as R2.0.8 writes it.
struct DayParts {
  var year: String?
  var month: String?
  var day: String?
  var time: String?

  /// The day with its time; a part that is not there, or that no calendar or clock has, is noted.
  func moment(_ value: FieldValue) -> Sourced<ZonedTime>? {
    guard [year, month, day, time].contains(where: { $0 != nil }) else { return nil }
    guard let found = Moments.date(text) else {
      value.note("date.unreadable", [text, time].compactMap(\.self).joined(separator: " "))
      return nil
    }
    guard found.date.year < 9_999 else {
      value.note("date.placeholder", text)
      return nil
    }
    guard let time else { return Sourced(found, from: value.source) }
    guard let full = Moments.adding(time, to: found) else {
      value.note("time.unreadable", time)
      return Sourced(found, from: value.source)
    }
    return Sourced(full, from: value.source)
  }

  /// As in `2015-03-01`; what is missing is `?`.
  var text: String {
    [year ?? "?", padded(month), padded(day)].joined(separator: "-")
  }

  private func padded(_ part: String?) -> String {
    guard let part else { return "?" }
    return part.utf8.count == 1 ? "0\(part)" : part
  }
}
