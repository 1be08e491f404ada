import ClauseSearch
import JSONText
import Law

/// Looks for clauses in passages that people labelled, and says how often it is right.
package struct ScorePassages {
  private let table: [UInt8]
  private let name: String

  /// - Parameters:
  ///   - table: the columns path, lang, passage and label, parted by tabs.
  ///   - name: what errors call the table.
  package init(_ table: [UInt8], name: String) {
    self.table = table
    self.name = name
  }

  /// A JSON object a line: one for each passage, and last the figures.
  ///
  /// - Throws: ``DeskFailure`` where the table cannot be read.
  package func run() throws(DeskFailure) -> [String] {
    let table = try PassageTable(table, file: name)
    var reader = TextReader(try OwnPhrases.book())
    var total = PassageScore()
    var languages: [String: PassageScore] = [:]
    var lines: [String] = []
    for row in table.rows {
      let matches = reader.matches(in: row.passage, language: row.language)
      let found = labels(matches.filter { $0.degree == .states })
      let possible = labels(matches)
      total.add(row.label, found: found, possible: possible)
      languages[row.language, default: PassageScore()].add(
        row.label, found: found, possible: possible)
      lines.append(line(of: row, found: found))
    }
    let summary = JSONWriter.bytes { json in
      json.string("format", "samanbud-passages")
      json.integer("version", 1)
      total.write(to: json)
      json.object("languages") { json in
        for (language, score) in languages.sorted(by: { $0.key < $1.key }) {
          json.object(named: language, score.write)
        }
      }
    }
    return lines + [String(decoding: summary, as: UTF8.self)]
  }

  private func line(of row: PassageTable.Row, found: [PassageLabel]) -> String {
    let bytes = JSONWriter.bytes { json in
      json.string("path", row.path)
      json.string("lang", row.language)
      json.string("label", row.label.rawValue)
      json.strings("found", found.map(\.rawValue))
      json.bool("agrees", found.contains(row.label))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func labels(_ matches: [TextMatch]) -> [PassageLabel] {
    let found = Set(matches.compactMap { PassageLabel($0.kind) })
    return found.isEmpty ? [.none] : found.sorted()
  }
}
