package import Judging
package import Members
package import Notices
import Texts
package import Values

/// What a check found, as one page for people.
package struct CheckPage {
  private let notice: Notice
  private let register: Register?
  private let language: OutputLanguage

  /// `register` gives members' names and what they publish; `nil` where a notice is checked by itself.
  package init(notice: Notice, register: Register?, language: OutputLanguage) {
    self.notice = notice
    self.register = register
    self.language = language
  }

  /// - Throws: ``TemplateFailure`` where one of our own templates is broken.
  package func bytes(
    _ lots: [LotFindings], questions: QuestionSheet
  ) throws(TemplateFailure) -> [UInt8] {
    var page = PageFrame(notice: notice, language: language).values(
      title: Word.check.text(in: language))
    page["lots"] = lots.map {
      FindingsPage($0, of: notice, register: register, language: language).values
    }
    page["questions"] = QuestionText(questions, notice: notice, language: language).values
    return try Templates().render("findings", page)
  }
}

/// The head and foot that pages about a notice share.
package struct PageFrame {
  /// The notice whose title, number and buyers stand in the head.
  package let notice: Notice
  /// The language of our words; the notice's own texts are taken in it where it has them.
  package let language: OutputLanguage

  /// Made for one page about `notice`.
  package init(
    notice: Notice, language: OutputLanguage
  ) {
    self.notice = notice
    self.language = language
  }

  /// - Parameter mark: what the foot says beside the program's name; the notice where there is no bid.
  package func values(title: String, mark: String? = nil) -> [String: Any] {
    let noticeID = notice.publicationNumber ?? notice.id ?? ""
    return [
      "w": Word.texts(in: language),
      "lang": language.rawValue, "title": title, "bidID": mark ?? noticeID,
      "procedureTitle": notice.procedure.title.text(preferring: language.threeLetters) ?? "",
      "noticeID": noticeID,
      "buyers": notice.buyers.compactMap { buyer in
        notice.organisations.first { $0.id == buyer.organisation }?
          .name.text(preferring: language.threeLetters)
      }.joined(separator: ", "),
    ]
  }
}
