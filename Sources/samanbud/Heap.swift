private import CMalloc

/// How the C library keeps memory that has been given back.
enum Heap {
  /// Gives the blocks of a large notice back to the system with the notice.
  ///
  /// Left to itself, glibc raises the size from which it does so with each large block that is freed, up to
  /// 32 MiB, and keeps smaller ones for every thread: a seventh to a fifth of what two threads hold on a day's
  /// notices.
  static func keepSmall() {
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
    mallopt(M_TRIM_THRESHOLD, 4 << 20)
  }
}
