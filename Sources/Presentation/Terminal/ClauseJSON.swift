package import JSONText
package import Law
package import Notices
import Values

/// The clauses of one notice as one JSON object, `schemas/clauses.schema.json`.
package enum ClauseJSON {
  package static func write(_ clauses: [Clause], of notice: Notice, to writer: JSONWriter) {
    writer.object { json in
      json.string("format", "samanbud-clauses")
      json.integer("version", 1)
      json.string("source", notice.source.path)
      json.string("noticeId", notice.id)
      json.string("publicationNumber", notice.publicationNumber)
      json.array("clauses") { items in
        for clause in clauses { items.object { write(clause, to: $0) } }
      }
    }
  }

  private static func write(_ clause: Clause, to json: JSONObjectWriter) {
    json.string("kind", clause.kind.rawValue)
    json.array("lots") { lots in
      for lot in clause.lots { lots.string(lot.description) }
    }
    json.string("origin", clause.origin.rawValue)
    json.string("term", clause.source.field.term)
    json.string("path", clause.source.elementPath)
    json.integer("line", clause.source.line > 0 ? clause.source.line : nil)
    json.string("quote", clause.quote)
    json.string("language", clause.language)
    if let award = clause.award {
      json.object("award") {
        $0.string("type", award.type)
        $0.string("weight", award.weight)
        $0.string("weightKind", award.weightKind)
      }
    }
    guard let words = clause.words else { return }
    json.object("position") {
      $0.integer("start", words.position.lowerBound)
      $0.integer("end", words.position.upperBound)
    }
    json.string("degree", words.degree.rawValue)
    json.string("note", words.rule)
    json.array("percentages") { numbers in words.percentages.forEach(numbers.integer) }
  }
}
