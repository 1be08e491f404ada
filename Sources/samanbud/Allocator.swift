private import CMimalloc

/// What stands behind `malloc` in this process: mimalloc, which takes its place in all libraries by being linked.
///
/// A notice is some hundred strings and arrays, made by the million and freed again: with the C library's own,
/// reading takes a twelfth more time.
enum Allocator {
  /// How long free memory waits to be used again before the system gets it back: in milliseconds, eight times less
  /// than by itself. Two threads hold a tenth less on a day's notices, and are not slower for it.
  private static let delay = 3

  /// To be called first; some linkers leave out a library of which nothing is called.
  static func start() { mi_option_set(mi_option_decommit_delay, delay) }
}
