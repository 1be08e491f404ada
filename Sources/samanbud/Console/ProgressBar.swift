import Desk
import Files
import Foundation

/// How far the reading has come, on one line of the terminal; nothing where standard error is none.
struct ProgressBar {
  private static let interval = Duration.milliseconds(100)
  private static let cells = 24

  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var drawn: ContinuousClock.Instant?

  /// Redraws, ten times a second at most.
  mutating func update(_ progress: ReadNotices.Progress) {
    let now = ContinuousClock.now
    guard isShown, now - (drawn ?? start) >= Self.interval else { return }
    drawn = now
    let text = Self.text(progress, elapsed: now - start)
    Console.put("\r\(text.prefix(max(1, Self.columns - 1)))\u{1B}[K")
  }

  /// Takes the line away, so that other text can stand there.
  mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    Console.put("\r\u{1B}[K")
  }

  /// `[####    ] 50 %  12345 notices  6100/s  ETA 0:12`; without a total only count and rate.
  static func text(_ progress: ReadNotices.Progress, elapsed: Duration) -> String {
    let seconds = max(0.001, elapsed / .seconds(1))
    let rate = Int(Double(progress.notices) / seconds)
    let count = "\(progress.notices) notices  \(rate)/s"
    guard let total = progress.totalBytes, total > 0, progress.bytes > 0 else { return count }
    let share = min(1, Double(progress.bytes) / Double(total))
    let filled = Int(share * Double(cells))
    let bar = String(repeating: "#", count: filled) + String(repeating: " ", count: cells - filled)
    let left = Int(seconds * (1 - share) / share)
    let clock = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    return "[\(bar)] \(Int(share * 100)) %  \(count)  ETA \(clock)"
  }

  private static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
