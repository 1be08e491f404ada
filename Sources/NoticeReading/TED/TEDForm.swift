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

  func moment(_ source: Source) -> Sourced<ZonedTime>? {
    guard let year, let month, let day else { return nil }
    guard
      let found = Moments.date(
        "\(year)-\(month.count == 1 ? "0" : "")\(month)-\(day.count == 1 ? "0" : "")\(day)")
    else { return nil }
    return Sourced(time.flatMap { Moments.adding($0, to: found) } ?? found, from: source)
  }
}
