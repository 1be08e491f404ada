internal import Synchronization

/// A language's texts, read when they are first wanted: who asks for a version or one language waits for no other.
final class LateTexts: Sendable {
  private let read: @Sendable () -> LanguageTexts
  private let texts = Mutex<LanguageTexts?>(nil)

  init(_ read: @escaping @Sendable () -> LanguageTexts) { self.read = read }

  var value: LanguageTexts {
    texts.withLock { texts in
      if let texts { return texts }
      let made = read()
      texts = made
      return made
    }
  }
}
