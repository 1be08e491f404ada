internal import CLibXML2

/// The scanner's memory while one document is parsed: a plain struct behind a raw pointer.
///
/// A class here costs a quarter of the speed (retain, release, exclusivity checks on every event).
@unsafe
struct ScanState: ~Copyable {
  /// Stands before each paragraph of a text; XML itself cannot hold this character.
  static let paragraphMark: UInt8 = 0x1F

  let table: CompiledTable
  let limits: XMLLimits
  /// The parser of the document that is being read.
  var context: xmlParserCtxtPtr?
  /// The table's node of each open element that the table knows.
  let stack: UnsafeMutablePointer<Int32>
  var depth = 0
  /// How many elements are open below the last one that the table knows.
  var skipped = 0
  /// The record whose text is being gathered, or -1.
  var gathering = -1
  /// Whether a paragraph mark stands in the text that is being gathered.
  var hasParagraphs = false
  var records: Arena<ScanRecord>
  /// Texts that are not as they stand in the source.
  var bytes: Arena<UInt8>
  /// The document, while it is not libxml2 that reads: its texts stay where they are. Ranges of the bytes that are
  /// kept count on from its end.
  var source = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The text that is being gathered, as long as it is one stretch of the source.
  var stretch = 0..<0
  let memory: StepMemory
  /// Where the reader is, while it is not libxml2 that reads.
  var lines: LineCount?
  var root = ""
  var rootNamespace = ""
  /// The first error that libxml2 reported, or the place of our own refusal.
  var failure: XMLFailure?

  init(table: consuming CompiledTable, limits: XMLLimits) {
    unsafe self.table = table
    unsafe self.limits = limits
    unsafe stack = UnsafeMutablePointer<Int32>.allocate(capacity: limits.depth + 2)
    unsafe stack.initialize(repeating: 0, count: limits.depth + 2)
    unsafe records = Arena(capacity: 1 << 10)
    unsafe bytes = Arena(capacity: 1 << 14)
    unsafe memory = StepMemory()
  }

  deinit { unsafe stack.deallocate() }

  /// What was found, for keeps.
  ///
  /// - Parameter source: the document, where it was not libxml2 that read.
  func document(source: [UInt8] = []) -> ScannedDocument {
    unsafe ScannedDocument(
      root: root, namespace: rootNamespace,
      records: Array(UnsafeBufferPointer(start: records.start, count: records.count)),
      source: source,
      bytes: Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count)))
  }

  /// Forgets the last document; keeps the memory.
  mutating func reset() {
    unsafe depth = 0
    unsafe skipped = 0
    unsafe gathering = -1
    unsafe hasParagraphs = false
    unsafe stretch = 0..<0
    unsafe records.count = 0
    unsafe bytes.count = 0
    unsafe root = ""
    unsafe rootNamespace = ""
    unsafe failure = nil
  }

  /// Forgets all names: another reader has them at other places.
  mutating func forgetNames() {
    unsafe memory.forget()
    unsafe table.forgetNames()
  }

  /// The line that is being read.
  @inline(__always)
  mutating func line() -> UInt32 {
    if let line = unsafe lines?.current() { return line }
    guard let input = unsafe context?.pointee.input else { return 0 }
    return UInt32(clamping: unsafe input.pointee.line)
  }

  /// Stops the parser for a reason of our own.
  mutating func refuse(_ kind: XMLFailure.Kind, _ message: String) {
    guard unsafe failure == nil else { return }
    unsafe failure = XMLFailure(kind, message, line: Int(line()), path: openElements)
    unsafe xmlStopParser(context)
  }

  /// Takes libxml2's first error.
  mutating func receive(_ error: UnsafePointer<xmlError>) {
    guard unsafe failure == nil, unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
    else { return }
    let tooDeep = unsafe depth + skipped >= limits.depth
    unsafe failure = XMLFailure(
      tooDeep ? .tooDeep : .malformed,
      tooDeep ? XMLLimits.tooDeep(limits.depth) : LibXML.message(error),
      line: Int(error.pointee.line), path: openElements)
  }

  private var openElements: String { unsafe context.map { unsafe LibXML.openElements($0) } ?? "" }
}

/// A growing stretch of memory that is used again for the next document.
@unsafe
struct Arena<Item: BitwiseCopyable>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Item>
  var count = 0
  private var capacity: Int

  init(capacity: Int) {
    unsafe start = UnsafeMutablePointer<Item>.allocate(capacity: capacity)
    unsafe self.capacity = capacity
  }

  deinit { unsafe start.deallocate() }

  @inline(__always)
  mutating func append(_ item: Item) {
    if unsafe count == capacity { unsafe grow(by: 1) }
    unsafe start.advanced(by: count).initialize(to: item)
    unsafe count += 1
  }

  /// Appends `count` items that `fill` writes.
  mutating func append(count added: Int, _ fill: (UnsafeMutablePointer<Item>) -> Void) {
    if unsafe capacity - count < added { unsafe grow(by: added) }
    unsafe fill(start.advanced(by: count))
    unsafe count += added
  }

  @inline(__always)
  mutating func append(_ items: UnsafePointer<Item>, count added: Int) {
    if unsafe capacity - count < added { unsafe grow(by: added) }
    unsafe start.advanced(by: count).initialize(from: items, count: added)
    unsafe count += added
  }

  private mutating func grow(by added: Int) {
    let wanted = unsafe max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<Item>.allocate(capacity: wanted)
    unsafe larger.moveInitialize(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
    unsafe capacity = wanted
  }
}
