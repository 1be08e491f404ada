internal import CTexts
import Values

extension Catalogue {
  /// The languages that the program carries; each is read when it is first written.
  package static let own = Catalogue(
    unsafe files().indices.map { index in
      let texts = LateTexts { Self.texts(at: index) }
      let code = unsafe String(cString: files()[index].code)
      return Entry(language: OutputLanguage(rawValue: code)) { texts.value }
    })

  private static func texts(at index: Int) -> LanguageTexts {
    let file = unsafe files()[index]
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.size)
    return unsafe LanguageTexts(String(decoding: bytes, as: UTF8.self))
  }

  private static func files() -> UnsafeBufferPointer<LanguageFile> {
    var count = 0
    let first = unsafe languageFiles(&count)
    return unsafe UnsafeBufferPointer(start: first, count: count)
  }
}
