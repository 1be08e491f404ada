package import Notices
import Texts
package import Values

/// Which of two notices is the later version, on one line.
package struct VersionLines {
  private let language: OutputLanguage

  package init(_ language: OutputLanguage) { self.language = language }

  package func later(_ link: NoticeChain.Link, file: String) -> String {
    let name = link.publicationNumber.isEmpty ? link.id : link.publicationNumber
    let day = link.day?.description ?? "–"
    return ShownText.line(
      Phrase("version-lines.later", ["name": "\(name)", "day": "\(day)", "file": "\(file)"]).text(
        in: language))
  }

  package var unrelated: String {
    Phrase("version-lines.unrelated").text(in: language)
  }
}
