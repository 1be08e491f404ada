package import JSONText
package import Procurement

/// A notice as one JSON object; the keys are those of `schemas/notice.schema.json`.
///
/// A key stands only where the notice says something. Amounts are decimal strings, days and times ISO 8601.
package enum NoticeJSON {
  package static let format = "samanbud-notice"
  package static let version = 1

  package struct Options: Sendable {
    /// Whether names, telephone numbers and addresses of contact persons are written.
    package var contacts = false

    package init() {}
  }

  /// Writes `notice` as one top-level object.
  package static func write(
    _ notice: Notice, to writer: JSONWriter, options: Options = Options()
  ) {
    writer.object { write(notice, to: $0, options: options) }
  }

  private static func write(_ notice: Notice, to json: JSONObjectWriter, options: Options) {
    json.string("format", format)
    json.integer("version", version)
    writeHead(notice, to: json)
    if let change = notice.change { json.object("changes") { write(change, to: $0) } }
    json.objects("organisations", notice.organisations) { write($1, to: $0, options: options) }
    let organisations = Dictionary(
      notice.organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    json.objects("buyers", notice.buyers) {
      write($1, organisation: organisations[$1.organisation], to: $0)
    }
    json.object("procedure") { write(notice.procedure, to: $0) }
    json.objects("lots", notice.lots) { write($1, to: $0) }
    json.objects("lotGroups", notice.lotGroups) { write($1, to: $0) }
    json.objects("parts", notice.parts) { write($1, to: $0) }
    json.objects("results", notice.results) { write($1, to: $0) }
    json.objects("issues", notice.issues) { write($1, to: $0) }
  }

  private static func writeHead(_ notice: Notice, to json: JSONObjectWriter) {
    json.object("source") {
      $0.string("path", notice.source.path)
      $0.string("format", notice.source.format.rawValue)
      $0.string("schemaVersion", notice.source.schemaVersion)
      $0.string("root", notice.source.root)
    }
    json.string("noticeId", notice.id)
    json.string("noticeVersion", notice.version)
    json.string("publicationNumber", notice.publicationNumber)
    json.string("publicationDate", notice.publicationDate?.description)
    json.string("noticeType", notice.noticeType?.value)
    json.string("formType", notice.formType)
    json.string("subtype", notice.subtype?.value)
    json.strings("legalBasis", notice.legalBases.lazy.map(\.value))
    json.string("issueDate", notice.issueDate?.description)
    json.strings("languages", notice.languages)
  }

  private static func write(_ change: NoticeChange, to json: JSONObjectWriter) {
    json.string("changedNotice", change.changes)
    json.string("reason", change.reason)
    json.objects("descriptions", change.descriptions) { writeTexts($1, to: $0) }
    json.strings("sections", change.sections)
  }

  private static func write(
    _ organisation: Organisation, to json: JSONObjectWriter, options: Options
  ) {
    json.string("id", organisation.id)
    json.text("name", organisation.name)
    json.string("registrationNumber", organisation.registrationNumber)
    json.string("country", organisation.country)
    json.string("town", organisation.town)
    json.string("nuts", organisation.nuts)
    json.strings("roles", organisation.roles)
    guard options.contacts, let contact = organisation.contact else { return }
    json.object("contact") {
      $0.string("name", contact.name)
      $0.string("email", contact.email)
      $0.string("telephone", contact.telephone)
    }
  }

  private static func write(
    _ buyer: Buyer, organisation: Organisation?, to json: JSONObjectWriter
  ) {
    json.string("organisation", buyer.organisation)
    json.text("name", organisation?.name ?? LocalizedText())
    json.string("country", organisation?.country)
    json.string("id", organisation?.registrationNumber)
    json.string("legalType", buyer.legalType?.value)
    json.string("activity", buyer.activity)
  }

  private static func write(_ procedure: Procedure, to json: JSONObjectWriter) {
    json.string("id", procedure.id)
    json.string("type", procedure.type?.value)
    json.bool("accelerated", procedure.isAccelerated)
    json.text("title", procedure.title)
    json.text("description", procedure.description)
    json.string("nature", procedure.nature?.value)
    json.cpv(procedure.mainCPV, procedure.additionalCPV)
    json.strings("nuts", procedure.nuts.lazy.map(\.value))
    json.money("estimatedValue", procedure.estimatedValue?.value)
    json.integer("maxLotsSubmitted", procedure.maxLotsSubmitted?.value)
    json.integer("maxLotsAwarded", procedure.maxLotsAwarded?.value)
    json.bool("lotsAllRequired", procedure.lotsAllRequired?.value)
    json.strings("exclusionGrounds", procedure.exclusionGrounds.lazy.map(\.value))
    json.clauses("texts", procedure.texts)
  }

  private static func write(_ group: LotGroup, to json: JSONObjectWriter) {
    json.string("id", group.id)
    json.text("title", group.title)
    json.strings("lots", group.lots.lazy.map(\.description))
  }

  private static func write(_ result: LotResult, to json: JSONObjectWriter) {
    json.string("lot", result.lot?.description)
    json.string("decision", result.decision)
    json.strings("winners", result.winners)
    json.integer("tendersReceived", result.tendersReceived)
    json.money("value", result.value)
  }

  private static func write(_ issue: NoticeIssue, to json: JSONObjectWriter) {
    json.string("code", issue.code)
    json.string("path", issue.path)
    json.integer("line", issue.line > 0 ? issue.line : nil)
    json.string("value", issue.value)
  }

  static func writeTexts(_ text: LocalizedText, to json: JSONObjectWriter) {
    for entry in text.entries {
      json.string(named: entry.language.isEmpty ? "UND" : entry.language, entry.text)
    }
  }
}
