import Testing

/// A document, and whether it is left to libxml2.
struct PlainDocument: Sendable, CustomTestStringConvertible {
  let text: String
  let isPlain: Bool

  var testDescription: String { text.count < 70 ? text : text.prefix(60) + "…" }

  static func plain(_ text: String) -> PlainDocument { PlainDocument(text: text, isPlain: true) }
  static func other(_ text: String) -> PlainDocument { PlainDocument(text: text, isPlain: false) }

  static let all = tags + attributes + namespaces + texts + comments + beginnings + limits

  private static let tags = [
    plain("<a/>"), plain("<a></a>"), plain("<a ></a >"), plain("<a\n></a\n\t>"), plain("<a\n\n/>"),
    plain("<a><group/><group></group></a>"), plain("<a>\n<group>\n</group\n>\n</a>\n\n"),
    plain("<_a-b.c1><text>x</text></_a-b.c1>"), plain("<a><any><x><deep>1</deep></x></any></a>"),
    other("<a>"), other("<a><b></a>"), other("<a></b>"), other("<a></ab>"), other("<ab></a>"),
    other("</a>"), other("<a></a></a>"), other("<a/><b/>"), other("<a></a"), other("<a"),
    other("<a/"), other("<a/ >"), other("< a/>"), other("<a></ a>"), other("<a></a x='1'>"),
    other("<1a/>"), other("<-a/>"), other("<a!/>"), other("<a<b/></a>"), other("<>x</>"),
    other("<a:/>"), other("<:a/>"), other("<a:b:c xmlns:a='urn:a'/>"), other("<å/>"),
    other("<a><text>x</text></a>x"), other("x<a/>"), other("&amp;<a/>"), other("<a/>&amp;"),
    other(" "), other("<"), other("<a>]]></a>"), other("<a><?x y?></a>"), other("<?x?><a/>"),
    other("<a><![CDATA[x]]></a>"), other("<a><!x></a>"), other("<!DOCTYPE a><a/>"),
  ]

  private static let attributes = [
    plain("<a><text lang='SWE'>x</text></a>"), plain("<a><text lang = \"SWE\" >x</text></a>"),
    plain("<a><text\nlang='SWE'\n>x</text></a>"), plain("<a><code value=\"it's\" list='\"'/></a>"),
    plain("<a><code value='  a  b  ' list='right'>x</code></a>"), plain("<a><code value=''/></a>"),
    plain("<a><code value='a>b'/></a>"), plain("<a><code Value='1' value='2'/></a>"),
    other("<a><code value='1' value='2'/></a>"), other("<a><code value='1'list='2'/></a>"),
    other("<a><code value='a&amp;b'/></a>"), other("<a><code value='a\nb'/></a>"),
    other("<a><code value='a\tb'/></a>"), other("<a><code value='a<b'/></a>"),
    other("<a><code value=1/></a>"), other("<a><code value/></a>"), other("<a><code value=/></a>"),
    other("<a><code value='1/></a>"), other("<a><code ='1'/></a>"),
    other("<a><code value'1'/></a>"),
    other("<a><code n:value='1'/></a>"), other("<a xml:lang='sv'><text>x</text></a>"),
    other("<a><code / value='1'></code></a>"), other("<a><code 1='1'/></a>"),
  ]

  private static let namespaces = [
    plain("<a xmlns='urn:a'><text>x</text></a>"), plain("<n:a xmlns:n='urn:n'><n:b/></n:a>"),
    plain("<a><group xmlns:n='urn:n'><n:name n:lang='SWE'>x</n:name></group></a>"),
    plain("<a><group><q:name xmlns:q='urn:n' lang='SWE'>x</q:name><name>y</name></group></a>"),
    plain(
      "<a xmlns:n='urn:n'><group><n:name xmlns:n='urn:m'>x</n:name><n:name>y</n:name></group></a>"),
    plain("<a xmlns:n='urn:n'><x xmlns:n='urn:m'/><group><n:name>x</n:name></group></a>"),
    plain("<a xmlns='urn:n'><group><name xmlns=''>x</name><name>y</name></group></a>"),
    plain("<a><group><name xmlns='urn:n'>x</name><name>y</name></group></a>"),
    plain("<a xmlns:xml-x='urn:x'/>"), plain("<a xmlns:n='urn:n' xmlns:m='urn:n'><m:b/></a>"),
    plain("<a xmlns:n='urn:n' xmlns:m='urn:m'><code n:x='1' m:value='2'/></a>"),
    other("<a xmlns:n='urn:n' xmlns:m='urn:m'><code n:value='1' m:value='2'/></a>"),
    other("<a xmlns:n='urn:n' xmlns:m='urn:n'><code n:value='1' m:value='2'/></a>"),
    other("<n:a/>"), other("<a><b xmlns:n='urn:n'/><n:b/></a>"), other("<a xmlns:n=''/>"),
    other("<a><n:b xmlns:n='urn:n'></n:b><n:b/></a>"), other("<a xmlns='urn:a' xmlns='urn:b'/>"),
    other("<a xmlns:n='urn:n' xmlns:n='urn:m'/>"), other("<a xmlns:xml='urn:n'/>"),
    other("<a xmlns:n='http://www.w3.org/XML/1998/namespace'/>"), other("<a xmlns:xmlns='urn:n'/>"),
    other("<a xmlns:n='http://www.w3.org/2000/xmlns/'/>"), other("<a xmlns='a b'/>"),
    plain("<a xmlns='relative'><text>x</text></a>"), other("<a xmlns='%'/>"), other("<xmlns/>"),
    other("<a xmlns:='urn:n'/>"), other("<xmlns:a/>"), other("<a xmlns:n:m='urn:n'/>"),
  ]

  private static let texts = [
    plain("<a><text> x &amp; y &lt;&gt;&quot;&apos; </text></a>"),
    plain("<a><text>&amp;</text></a>"),
    plain("<a><text>&#229;&#xE5;&#x1F600;&#13;&#x9;x&#xA;</text></a>"),
    plain("<a>&amp;<b/>&lt;</a>"),
    plain("<a><text>x &amp; y<P>&lt;</P>z</text><text>&amp;&amp;</text></a>"),
    plain("<a><text>\u{7F}&#127;</text></a>"), plain("<a><text>]] > ]></text></a>"),
    plain("<a><text>a\n\n\tb</text>\n<text>c</text></a>"), plain("<a><text>a > b</text></a>"),
    other("<a><text>&x;</text></a>"), other("<a><text>&amp</text></a>"), other("<a>&</a>"),
    other("<a><text>& x</text></a>"), other("<a>&;</a>"), other("<a>&#;</a>"), other("<a>&#x;</a>"),
    other("<a>&#X41;</a>"), other("<a>&#0;</a>"), other("<a>&#xFFFE;</a>"),
    other("<a>&#xD800;</a>"),
    other("<a>&#x110000;</a>"), other("<a>&#1F;</a>"), other("<a>&#4294967337;</a>"),
    other("<a>&#00000000041;</a>"), other("<a>&AMP;</a>"), other("<a><text>x\r\ny</text></a>"),
    other("<a><text>\u{1F600}</text></a>"), other("<a><text>x\u{B}</text></a>"),
  ]

  private static let comments = [
    plain("<!-- x --><a/><!-- y -->"), plain("<a><text>a<!-- & < --> &amp; b</text></a>"),
    plain("<a><!----><text>x</text></a>"), plain("<a><!-- - -><text>x</text> --></a>"),
    plain("<!-->--><a/>"), plain("<!--->--><a/>"), plain("<a><!--\n\n--><text>x</text></a>"),
    plain("<a><text>x<!-- &amp; --><!-- <b> -->y</text></a>"),
    other("<a><!-- -- --></a>"), other("<a><!-- x ---></a>"), other("<a><!-- x --"),
    other("<a><!- x --></a>"), other("<a><!-- x"), other("<!-- x -->"),
    other("<a><!-- \(String(repeating: "x", count: 1 << 20)) --></a>"),
  ]

  private static let beginnings = [
    plain("<?xml version='1.0'?><a/>"), plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>"),
    plain("<?xml version = '1.0' encoding = 'utf-8' ?><a/>"), plain("\u{FEFF}<a/>"),
    plain("<?xml version='1.0' encoding='UTF-8' standalone='yes'?><a/>"),
    plain("<?xml version='1.0' standalone='no' ?><a/>"), plain("\u{FEFF}<?xml version='1.0'?><a/>"),
    other("\n<a/>"), other(" <?xml version='1.0'?><a/>"), other("<?xml version='1.1'?><a/>"),
    other("<?xml version='1.0'encoding='UTF-8'?><a/>"), other("<?xml encoding='UTF-8'?><a/>"),
    other("<?xml version='1.0' standalone='maybe'?><a/>"), other("<?xml version='1.0'><a/>"),
    other("<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>"), other("<?xml?><a/>"),
    other("<?xml version='1.0' encoding='ISO-8859-1'?><a/>"),
    other("<?xml version='1.0' x='y'?><a/>"),
    other("<?xml version='1.0' encoding='UTF-16'?><a/>"), other("<?xml version='1.0'? ><a/>"),
    other("<?xml version='1.0'?><?xml version='1.0'?><a/>"), other("<?xml-x y?><a/>"),
    other("\u{FEFF}\u{FEFF}<a/>"), other("<?xml version='1.0\"?><a/>"),
  ]

  private static let limits = [
    plain(nested(128)), other(nested(129)), other(nested(300)),
    plain("<a><code \(many(31))value='x'/></a>"), other("<a><code \(many(32))value='x'/></a>"),
    other("<a><code \(many(600))value='x'/></a>"),
    plain("<a><code value='\(String(repeating: "x", count: 100_000))'/></a>"),
    other("<a><code value='\(String(repeating: "x", count: 1 << 20))'/></a>"),
    plain("<a><\(String(repeating: "x", count: 200))/><text>x</text></a>"),
    other("<a><\(String(repeating: "x", count: 201))/><text>x</text></a>"),
    other("<a xmlns='urn:\(String(repeating: "x", count: 500))'/>"),
    plain("<a>\((0..<190).map { "<b xmlns='urn:\($0)'/>" }.joined())</a>"),
    other("<a>\((0..<210).map { "<b xmlns='urn:\($0)'/>" }.joined())</a>"),
    plain("<a>\((0..<1_900).map { "<b\($0)/>" }.joined())<text>x</text></a>"),
    other("<a>\((0..<2_100).map { "<b\($0)/>" }.joined())<text>x</text></a>"),
  ]

  private static func nested(_ count: Int) -> String {
    "<a>" + String(repeating: "<any>", count: count - 1)
      + String(repeating: "</any>", count: count - 1)
      + "</a>"
  }

  private static func many(_ count: Int) -> String {
    (0..<count).map { "x\($0)='' " }.joined()
  }
}
