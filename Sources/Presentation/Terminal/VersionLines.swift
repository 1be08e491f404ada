package import Notices
import Texts
package import Values

/// Which of two notices is the later version, on one line.
package struct VersionLines {
  private let language: OutputLanguage

  /// The language of the line.
  package init(_ language: OutputLanguage) { self.language = language }

  /// Which of the two is later: its publication number or id, its day, and the file.
  package func later(_ link: NoticeChain.Link, file: String) -> String {
    let name = link.publicationNumber.isEmpty ? link.id : link.publicationNumber
    let day = link.day?.description ?? "–"
    return ShownText.line(
      Phrase("version-lines.later", ["name": "\(name)", "day": "\(day)", "file": "\(file)"]).text(
        in: language))
  }

  /// That neither refers to the other, so that they are not known to be versions of one notice.
  package var unrelated: String {
    Phrase("version-lines.unrelated").text(in: language)
  }
}
