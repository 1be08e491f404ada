package import JSONText
package import Notices
import Values

/// A notice as one JSON object; the keys are those of `schemas/notice.schema.json`.
///
/// A key stands only where the notice says something. Amounts are decimal strings, days and times ISO 8601.
package enum NoticeJSON {
  /// The name that every object carries.
  package static let format = "samanbud-notice"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// What is written beyond what every reader needs.
  package struct Options: Sendable {
    /// Whether names, telephone numbers and addresses of contact persons are written.
    package var contacts = false
    /// Whether `sources` says of every value where it was read; see ``NoticeReader``'s `keepsRaw`.
    package var sources = false

    /// Neither contact persons nor sources.
    package init() {}
  }

  /// Writes `notice` as one top-level object.
  package static func write(
    _ notice: Notice, to writer: JSONWriter, options: Options = Options()
  ) {
    writer.object { json in
      let trail = options.sources ? SourceTrail() : nil
      write(notice, to: NoticeObject(json: json, trail: trail), options: options)
      if let trail { write(trail, of: notice, to: json) }
    }
  }

  private static func write(_ notice: Notice, to json: NoticeObject, options: Options) {
    json.string("format", format)
    json.integer("version", version)
    writeHead(notice, to: json)
    if let change = notice.change { json.object("changes") { write(change, to: $0) } }
    json.objects("corrections", notice.corrections) { write($1, to: $0) }
    json.objects("endings", notice.endings) { write($1, to: $0) }
    if let modification = notice.modification {
      json.object("contractModification") { write(modification, to: $0) }
    }
    writeOrganisations(of: notice, to: json, options: options)
    json.object("procedure") { write(notice.procedure, to: $0) }
    json.objects("lots", notice.lots) { write($1, to: $0) }
    json.objects("lotGroups", notice.lotGroups) { write($1, to: $0) }
    json.objects("parts", notice.parts) { write($1, to: $0) }
    writeResults(of: notice, to: json)
    json.objects("reviewRequests", notice.reviews) { write($1, to: $0) }
    if let registration = notice.registration {
      json.object("registration") { write(registration, to: $0) }
    }
    json.objects("withheld", notice.withheld) { write($1, to: $0) }
    json.objects("issues", notice.issues) { write($1, to: $0) }
  }

  private static func writeHead(_ notice: Notice, to json: NoticeObject) {
    json.object("source") {
      $0.string("path", notice.source.path)
      $0.string("format", notice.source.format.rawValue)
      $0.string("schemaVersion", notice.source.schemaVersion)
      $0.string("root", notice.source.root)
    }
    json.string("noticeId", notice.$id)
    json.string("noticeVersion", notice.$version)
    json.string("publicationNumber", notice.$publicationNumber)
    json.text("publicationDate", notice.$publicationDate)
    json.string("gazette", notice.$gazette)
    json.string("noticeType", notice.noticeType)
    json.string("formType", notice.$formType)
    json.string("subtype", notice.subtype)
    json.strings("legalBasis", notice.legalBases)
    json.text("issueDate", notice.$issueDate)
    json.text("transmissionDate", notice.$transmissionDate)
    json.text("preferredPublicationDate", notice.$preferredPublicationDate)
    json.text("plannedDate", notice.$plannedDate)
    json.strings("languages", notice.languages)
    json.note("languages", notice.languages.isEmpty ? nil : notice.$languages.source)
    json.strings("originalLanguages", notice.originalLanguages)
  }

  private static func write(_ change: NoticeChange, to json: NoticeObject) {
    json.string("changedNotice", change.$changes)
    json.string("reason", change.$reason)
    json.text("reasonDescription", change.reasonDescription)
    json.objects("items", change.items) {
      $0.strings("sections", $1.sections)
      $0.text("description", $1.description)
      $0.text("before", $1.before)
      $0.text("after", $1.after)
      $0.bool("documentsChanged", $1.documentsChanged)
      $0.text("documentsChangedOn", $1.documentsChangedOn)
    }
  }

  private static func write(_ modification: ContractModification, to json: NoticeObject) {
    json.string("notice", modification.$notice)
    json.strings("contracts", modification.contracts)
    json.strings("reasons", modification.reasons)
    json.text("reasonDescription", modification.reasonDescription)
    json.text("description", modification.description)
    json.money("valueBefore", modification.valueBefore)
    json.money("valueAfter", modification.valueAfter)
    json.objectUnlessEmpty("before") { write(modification.before, to: $0) }
    json.objectUnlessEmpty("after") { write(modification.after, to: $0) }
  }

  private static func write(_ state: ContractState, to json: NoticeObject) {
    json.text("title", state.title)
    json.text("description", state.description)
    json.cpv(state.mainCPV, state.additionalCPV)
    json.strings("nuts", state.nuts)
    if let term = state.term { json.object("duration") { write(term, to: $0) } }
    json.money("value", state.value)
  }

  private static func write(_ request: ReviewRequest, to json: NoticeObject) {
    json.string("id", request.$id)
    json.string("stage", request.$stage)
    json.text("date", request.$date)
    json.text("title", request.title)
    json.text("description", request.description)
    json.strings("items", request.items)
    json.strings("irregularities", request.irregularities)
    json.strings("decisions", request.decisions)
    json.strings("remedies", request.remedies)
    json.string("url", request.$url)
    json.bool("withdrawn", request.$withdrawn)
  }

  private static func write(_ correction: NoticeCorrection, to json: NoticeObject) {
    json.string("notice", correction.notice)
    json.string("date", correction.day?.description)
    json.objects("items", correction.entries) {
      $0.strings("sections", $1.sections)
      $0.text("before", $1.before.withoutPlaces)
      $0.text("after", $1.after.withoutPlaces)
      $0.bool("applied", $1.isApplied)
    }
  }

  private static func write(_ ending: ProcedureEnding, to json: NoticeObject) {
    json.string("notice", ending.notice)
    json.string("date", ending.day?.description)
    json.strings("lots", ending.lots.map(\.description))
    json.string("reason", ending.reason)
    json.string("path", ending.source?.elementPath)
    json.integer("line", ending.source.flatMap { $0.line > 0 ? $0.line : nil })
  }

  private static func write(_ value: WithheldValue, to json: NoticeObject) {
    json.string("field", value.term)
    json.string("path", value.place?.elementPath)
    json.integer("line", value.place.flatMap { $0.line > 0 ? $0.line : nil })
    json.string("code", value.code)
    json.string("reason", value.reason)
    json.text("explanation", value.explanation)
    json.text("until", value.until)
  }

  private static func write(_ issue: NoticeIssue, to json: NoticeObject) {
    json.string("code", issue.code)
    json.string("path", issue.path)
    json.integer("line", issue.line > 0 ? issue.line : nil)
    json.string("value", issue.value)
  }

  /// Where each value was read: `raw` is the text as it stands in the file.
  private static func write(_ trail: SourceTrail, of notice: Notice, to json: JSONObjectWriter) {
    json.objects("sources", trail.entries) {
      let source = $1.source
      $0.string("jsonPath", $1.jsonPath)
      $0.string("path", source.elementPath)
      $0.integer("line", source.line > 0 ? source.line : nil)
      $0.string("bt", source.field.term)
      let index = Int(source.record) - 1
      $0.string("raw", notice.rawTexts.indices.contains(index) ? notice.rawTexts[index] : nil)
    }
  }
}
