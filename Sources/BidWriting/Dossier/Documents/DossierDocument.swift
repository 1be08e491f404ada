import Procurement

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
      "sections": sections.map(Self.values), "hasSigners": !signers.isEmpty,
      "signers": signers.map { ["name": $0] as [String: Any] },
    ]
  }

  private static func values(_ section: Section) -> [String: Any] {
    var values: [String: Any] = [
      "heading": section.heading, "paragraphs": section.paragraphs.map { ["text": $0] },
      "hasPoints": !section.points.isEmpty, "points": section.points.map { ["text": $0] },
    ]
    if let table = section.table {
      values["table"] = [
        "caption": table.caption, "headings": table.headings.map { ["text": $0] },
        "rows": table.rows.map { cells in
          [
            "first": cells.first ?? "",
            "cells": cells.enumerated().dropFirst().map { column, text in
              ["text": text, "number": table.numbers.contains(column)] as [String: Any]
            },
          ] as [String: Any]
        },
      ]
    }
    return values
  }
}
