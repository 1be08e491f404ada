internal import CLibXML2

/// Reads plain documents, as nearly all notices are, and tells what libxml2 would tell of them, sooner.
///
/// Plain is XML in UTF-8 with names in ASCII and nothing but elements, attributes, texts, references and comments:
/// no document type, section, processing instruction, CR, or reference or line end in an attribute. libxml2 stays
/// the judge of all that is no plain document, and of every error: whatever gives a moment's doubt is read by it
/// from the first byte on, as if it had not been read before. The tests and the fuzz target hold both against each
/// other.
@unsafe
struct PlainReader: ~Copyable {
  typealias State = UnsafeMutablePointer<ScanState>

  @unsafe
  struct OpenElement {
    let name: Int32
    /// How many prefixes are bound outside of it.
    let bound: Int32
  }

  struct Attribute {
    let name: Int32
    let start: Int
    let count: Int
  }

  var names: PlainNames
  var open: Arena<OpenElement>
  /// The last tag, as ``PlainNames/followers`` has it.
  var last = 0
  /// Those of the element that is being read.
  var attributes: Arena<Attribute>
  /// The same as libxml2 would hand them over.
  let handedOver: ScanState.Attributes

  init() {
    unsafe names = PlainNames()
    unsafe open = Arena(capacity: 1 << 8)
    unsafe attributes = Arena(capacity: PlainLimits.attributes)
    unsafe handedOver = ScanState.Attributes.allocate(capacity: PlainLimits.attributes * 5)
    unsafe handedOver.initialize(repeating: nil, count: PlainLimits.attributes * 5)
  }

  deinit { unsafe handedOver.deallocate() }

  /// Tells `state` all that is in a document.
  ///
  /// - Returns: whether it is a plain document; if not, what was told does not count.
  mutating func read(_ document: Span<UInt8>, into state: State) -> Bool {
    guard document.isPlain, var place = document.afterDeclaration else { return false }
    unsafe open.count = 0
    unsafe last = 0
    // Looked for again only where they are passed, or a text of many references takes the square of its length.
    var tag = -1
    var reference = -1
    var hasRoot = false
    while place < document.count {
      if tag < place {
        let isThere = document[place] == UInt8(ascii: "<")
        tag = isThere ? place : document.next(UInt8(ascii: "<"), from: place)
      }
      if reference < place { reference = document.next(UInt8(ascii: "&"), from: place) }
      let end = min(tag, reference)
      if unsafe end > place && open.count > 0 {
        unsafe state.pointee.characters(at: place..<end)
      } else if document.afterBlanks(place) < end {
        return false
      }
      guard end < document.count else { break }
      var next: Int?
      if document[end] == UInt8(ascii: "&") {
        next = unsafe self.reference(document, at: end, state)
      } else {
        switch document.byte(at: end + 1) {
        case UInt8(ascii: "/"): next = unsafe endTag(document, at: end, state)
        case UInt8(ascii: "!"): next = document.afterComment(end)
        default:
          guard unsafe open.count > 0 || !hasRoot else { return false }
          hasRoot = true
          next = unsafe startTag(document, at: end, state)
        }
      }
      guard let next else { return false }
      place = next
    }
    return unsafe hasRoot && open.count == 0
  }
}
