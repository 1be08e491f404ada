/// A paper of the dossier before it is laid out: the same in every language but for its words.
struct DossierDocument {
  /// The template that lays it out, as in `agreement`; a user's own of that name takes its place.
  let template: String
  let title: String
  var sections: [Section] = []
  /// Who signs, one line each.
  var signers: [String] = []
  /// Whether the buyer reads it, to whom we give no advice.
  var isForBuyer = false

  struct Section {
    let heading: String
    var paragraphs: [String] = []
    var points: [String] = []
    var table: Table?
  }

  struct Table {
    /// What it shows, for those who hear it read.
    let caption: String
    let headings: [String]
    let rows: [[String]]
    /// Columns of amounts, set to the right.
    var numbers: Set<Int> = []
  }

  /// As templates use it.
  var values: [String: Any] {
    [
      "sections": sections.enumerated().map { Self.values($1, anchor: "section-\($0 + 1)") },
      "hasSigners": !signers.isEmpty,
      "signers": signers.map { ["name": $0] as [String: Any] },
    ]
  }

  private static func values(_ section: Section, anchor: String) -> [String: Any] {
    var values: [String: Any] = [
      "anchor": anchor, "heading": section.heading,
      "paragraphs": section.paragraphs.map { ["text": $0] },
      "hasPoints": !section.points.isEmpty, "points": section.points.map { ["text": $0] },
    ]
    if let table = section.table {
      var shown: [String: Any] = [
        "headings": table.headings.enumerated().map { column, text in
          ["text": text, "number": table.numbers.contains(column)] as [String: Any]
        },
        "rows": table.rows.map { cells in
          [
            "first": cells.first ?? "",
            "cells": cells.enumerated().dropFirst().map { column, text in
              ["text": text, "number": table.numbers.contains(column)] as [String: Any]
            },
          ] as [String: Any]
        },
      ]
      // A caption that only repeats the heading above it would be read twice.
      if table.caption != section.heading { shown["caption"] = table.caption }
      values["table"] = shown
    }
    return values
  }
}
