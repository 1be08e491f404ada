internal import JSONText
package import Judging
package import Law
import Members
import Texts
import Values

/// Gaps as JSON; counts that may not be shown leave no key, and no difference either.
package enum GapJSON {
  /// The name and version that every document carries.
  package static let format = "samanbud-gaps"
  /// The format's version, which stands beside its name.
  package static let version = 1

  /// - Parameter reports: of one day.
  package static func bytes(_ reports: [GapReport], counts: CountVisibility) -> [UInt8] {
    let writer = GapJSONWriter(counts: counts)
    return JSONWriter.bytes(.indented) { root in
      root.string("format", format)
      root.integer("version", version)
      root.string("asOf", reports.first?.asOf.description)
      root.integer("within", reports.first?.within)
      root.array("members") { items in
        for report in reports { items.object { writer.write(report, to: $0) } }
      }
    } + [UInt8(ascii: "\n")]
  }
}

private struct GapJSONWriter {
  let counts: CountVisibility
  let sentences: GapSentences

  init(counts: CountVisibility) {
    self.counts = counts
    sentences = GapSentences(.english, counts: counts)
  }

  func write(_ report: GapReport, to json: JSONObjectWriter) {
    json.string("operator", report.operatorID.description)
    json.string("name", report.operatorName)
    json.string("scheme", report.scheme?.id)
    write(report.verdict, to: json)
    if let standing = report.standing { json.object("certificate") { write(standing, to: $0) } }
    json.objects("rules", report.rules) { write($1, to: $0) }
    json.objects("steps", report.steps) { write($1, to: $0, in: report) }
    json.objects("lapses", report.lapses) { write($1, to: $0) }
  }

  private func write(_ verdict: Verdict, to json: JSONObjectWriter) {
    json.string("verdict", verdict.word)
    json.string("cause", verdict.cause?.rawValue)
  }

  private func write(_ standing: CertificateStanding, to json: JSONObjectWriter) {
    json.string("status", standing.status.rawValue)
    json.string("reason", standing.reason?.rawValue)
    json.string("issuer", standing.certificate?.issuer)
    json.string("number", standing.certificate?.number)
    json.string("validFrom", standing.certificate?.validFrom.description)
    json.string("validThrough", standing.validThrough?.description)
    json.string("graceThrough", standing.graceThrough?.description)
    json.string("checkedOn", standing.checkedOn?.description)
    json.string("through", standing.certificate?.through)
  }

  private func write(_ gap: RuleGap, to json: JSONObjectWriter) {
    json.string("rule", gap.rule.id)
    json.string("title", gap.rule.title.english)
    json.string("standing", gap.rule.citation.standing.rawValue)
    write(gap.verdict, to: json)
    json.string("leaning", gap.leaning?.rawValue)
    json.string("readBy", gap.rule.readBy?.note.english)
    if let fall = gap.fall {
      json.object("falls") { item in
        item.string("day", fall.day.description)
        write(fall.verdict, to: item)
      }
    }
    json.objects("lacks", gap.lacks) { item, lack in
      item.string("fact", lack.use.name.rawValue)
      item.string("unusable", lack.use.unusable?.rawValue)
      item.string("text", sentences.text(lack))
    }
    json.objects("remedies", gap.remedies) { item, remedy in
      item.string("effort", remedy.effort.word)
      item.bool("certain", remedy.isCertain)
      item.string("text", sentences.text(remedy))
      item.objects("changes", remedy.changes) { write($1, to: $0) }
    }
  }

  private func write(_ change: FactChange, to json: JSONObjectWriter) {
    change.write(to: json, counts: counts)
  }

  private func write(
    _ step: NextStep, to json: JSONObjectWriter, in report: GapReport
  ) {
    json.string("effort", step.effort.word)
    json.string("text", sentences.text(step, in: report))
    json.strings("rules", step.rules)
    if case .fact(let change) = step.action { json.object("change") { write(change, to: $0) } }
  }

  private func write(_ lapse: Lapse, to json: JSONObjectWriter) {
    json.string("day", lapse.day.description)
    json.string("kind", lapse.subject.kind)
    json.string("text", sentences.text(lapse))
    json.strings("rules", lapse.rules)
  }
}

extension FactChange {
  /// The members of a change's object.
  func write(to json: JSONObjectWriter, counts: CountVisibility) {
    json.string("fact", name.rawValue)
    json.string("kind", kind.rawValue)
    if !name.isCounted || counts.shows(use.operatorID) {
      json.integer("difference", difference)
    }
    json.strings("evidence", name.evidenceKinds.map(\.rawValue))
  }
}

extension Lapse.Subject {
  /// The word in JSON and calendars.
  var kind: String {
    switch self {
    case .evidence: "evidence"
    case .certificate: "certificate"
    case .grace: "grace"
    case .lookUp: "look-up"
    case .review: "review"
    }
  }
}
