package import Notices
package import Values


/// Which of two notices is the later version, on one line.
package struct VersionLines {
  private let language: OutputLanguage

  package init(_ language: OutputLanguage) { self.language = language }

  package func later(_ link: NoticeChain.Link, file: String) -> String {
    let name = link.publicationNumber.isEmpty ? link.id : link.publicationNumber
    let day = link.day?.description ?? "–"
    return ShownText.line(
      Phrase(
        en: "later: \(name) of \(day), \(file)", sv: "senare: \(name) av \(day), \(file)",
        da: "senere: \(name) af \(day), \(file)"
      ).text(in: language))
  }

  package var unrelated: String {
    Phrase(
      en: "note: neither names the other: no versions of one notice are known, compared as given",
      sv: "obs: ingen nämner den andra: inga kända versioner av samma annons, jämförda som angivna",
      da:
        "obs: ingen nævner den anden: ingen kendte versioner af samme bekendtgørelse, sammenlignet som angivet"
    ).text(in: language)
  }
}
