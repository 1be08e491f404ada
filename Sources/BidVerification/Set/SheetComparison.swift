/// Walks along a page and the sheets that it was printed on.
struct SheetComparison {
  private let page: PrintedPage
  private let sheets: [[Substring]]

  /// - Parameter text: with a form feed after each sheet.
  init(_ page: PrintedPage, sheets text: String) {
    self.page = page
    var sheets = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isNewline)
    }
    if sheets.last?.isEmpty == true { sheets.removeLast() }
    self.sheets = sheets
  }

  /// The first place at which the two part; `nil` where they say the same.
  var difference: String? {
    var done = 0
    for (number, lines) in sheets.enumerated() {
      let bodies = bodies(of: lines, number: number + 1)
      guard !bodies.isEmpty else { return absentMark(lines, number: number + 1) }
      let walks = bodies.map { walk(along: $0, from: done) }
      guard let furthest = walks.max(by: { $0.done < $1.done }) else { continue }
      let whole = walks.filter { $0.parting == nil }.max { $0.done < $1.done }
      if whole == nil, let parting = furthest.parting {
        return "sheet \(number + 1) says '\(parting)' where the page says "
          + "'\(page.text.words(from: furthest.done))'"
      }
      done = (whole ?? furthest).done
    }
    return done == page.text.signs.count
      ? nil : "the PDF ends where the page says '\(page.text.words(from: done))'"
  }

  /// How far a sheet says what the page says, and its words from where it says something else.
  private func walk(along lines: ArraySlice<Substring>, from start: Int) -> (
    done: Int, parting: String?
  ) {
    let sheet = PrintedText(lines.joined(separator: "\n"))
    var done = start
    var at = repeatedHead(on: sheet, page: done)
    while at < sheet.signs.count {
      guard done < page.text.signs.count, page.text.signs[done] == sheet.signs[at] else {
        return (done, sheet.words(from: at))
      }
      done += 1
      at += 1
    }
    return (done, nil)
  }

  /// How many signs a table's head takes on a sheet on which the table goes on.
  private func repeatedHead(on sheet: PrintedText, page done: Int) -> Int {
    page.heads.first { sheet.has($0, at: 0) && !page.text.has($0, at: done) }?.count ?? 0
  }

  // MARK: Margins

  /// What a sheet may have said without its margins. A renderer draws them before the text or after it, some here
  /// and some there, and the text itself may begin or end with the same words: every cut that takes each mark once.
  private func bodies(of lines: [Substring], number: Int) -> [ArraySlice<Substring>] {
    let isMargin = { self.isMargin($0, number: number) }
    let first = lines.prefix(while: isMargin).count
    let last = lines.reversed().prefix(while: isMargin).count
    return (0...first).flatMap { before in
      (0...min(last, lines.count - before)).compactMap { after in
        let margins = lines.prefix(before) + lines.suffix(after)
        return hasEachMarkOnce(margins, number: number)
          ? lines[before..<(lines.count - after)] : nil
      }
    }
  }

  private func hasEachMarkOnce(_ margins: ArraySlice<Substring>, number: Int) -> Bool {
    let text = margins.joined(separator: "\n")
    return page.margins.allSatisfy { text.ranges(of: $0).count == 1 }
      && text.ranges(of: counter(number)).count <= 1
  }

  private func isMargin(_ line: Substring, number: Int) -> Bool {
    (page.margins + [counter(number)]).reduce(String(line)) { $0.replacing($1, with: "") }
      .allSatisfy(\.isWhitespace)
  }

  private func counter(_ number: Int) -> String { "\(number) / \(sheets.count)" }

  private func absentMark(_ lines: [Substring], number: Int) -> String {
    let margins =
      lines.prefix { isMargin($0, number: number) }
      + lines.reversed().prefix { isMargin($0, number: number) }
    let absent = page.margins.first { mark in !margins.contains { $0.contains(mark) } }
    return "sheet \(number) does not have '\(absent ?? counter(number))' in its margin"
  }
}
