internal import CArchive
internal import Glibc

/// libarchive reads names by the thread's locale, and a program starts in one that knows ASCII only.
@safe
struct UTF8Locale: ~Copyable {
  /// `nil` where the system lacks it: names in other letters are then refused.
  private let locale: locale_t?

  init() { unsafe locale = samanbud_utf8_locale() }

  deinit {
    if let locale = unsafe locale { unsafe freelocale(locale) }
  }

  /// Runs `body` with the locale, on this thread alone.
  borrowing func current<Result>(_ body: () -> Result) -> Result {
    guard let locale = unsafe locale else { return body() }
    let before = unsafe uselocale(locale)
    defer { unsafe uselocale(before) }
    return body()
  }
}
