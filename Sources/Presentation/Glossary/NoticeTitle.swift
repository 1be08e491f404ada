package import Notices
import Texts
package import Values

extension Notice {
  /// What a lot is called in the reader's language, or else as the notice has it: the procedure's title where the lot
  /// has none of its own; empty where neither has.
  package func title(of id: LotID, in language: OutputLanguage) -> String {
    let own = lot(id)?.title.text(preferring: language.threeLetters) ?? ""
    return own.isEmpty ? procedure.title.text(preferring: language.threeLetters) ?? "" : own
  }
}
