import Foundation

/// Debian's Chromium, one for a batch of pages.
enum Browser {
  static let isThere =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/chromium")
    }

  struct Parsed: Decodable {
    /// How often something on a page called the window above.
    let planted: Int
    /// Of each page its elements with their attributes' names, in order; of each address its scheme.
    let shapes: [[String]]
    /// The pattern and the text by which a page parted from itself with a harmless text.
    let parted: [String]
  }

  /// Loads each page as people see it, scripts and all, and says what it is made of.
  ///
  /// - Parameters:
  ///   - patterns: pages with a mark in them that is replaced by each of `texts` and only parsed; each must have the
  ///     shape that it has with a harmless text.
  static func parse(
    _ pages: [String], patterns: [String] = [], mark: String = "", texts: [String] = []
  ) throws -> Parsed {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("all.html")
    let values = ["pages": pages, "patterns": patterns, "texts": texts, "mark": [mark]]
    let data = try JSONEncoder().encode(values).base64EncodedString()
    try harness.replacing("DATA", with: data).write(to: place, atomically: true, encoding: .utf8)
    var options = [
      "chromium", "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
      "--virtual-time-budget=60000",
    ]
    // For root it starts only without; these pages are our own.
    if geteuid() == 0 { options.append("--no-sandbox") }
    let output = try Validator.tool(options + [place.absoluteString]).output
    guard let found = output.firstMatch(of: /<pre id="out">([A-Za-z0-9+\/=]+)<\/pre>/),
      let json = Data(base64Encoded: String(found.output.1))
    else { throw Silent(description: "chromium said nothing: \(output.prefix(300))") }
    return try JSONDecoder().decode(Parsed.self, from: json)
  }

  struct Silent: Error, CustomStringConvertible { let description: String }

  private static let harness = """
    <!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
    var planted = 0, p = function () { planted++ }, shapes = [], parted = [];
    var data = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob("DATA"), c => c.charCodeAt(0))));
    function shape(doc) {
      return Array.from(doc.querySelectorAll("*"), e => e.parentNode.nodeName + ">" + e.nodeName + "["
        + Array.from(e.attributes, a => a.name + (/^(href|src|action|xlink:href)$/.test(a.name)
          ? "=" + (/^#|^[A-Za-z0-9_.-]+(\\/|$)|^https?:/.exec(a.value) ? "plain" : a.value) : "")).sort() + "]");
    }
    data.patterns.forEach(pattern => {
      var part = text => shape(new DOMParser().parseFromString(pattern.split(data.mark[0]).join(text), "text/html"));
      var own = part("harmless").join();
      data.texts.forEach(text => { if (part(text).join() !== own) parted.push(pattern, text) });
    });
    var waiting = data.pages.length;
    function tell() {
      var bytes = new TextEncoder().encode(JSON.stringify({ planted, shapes, parted }));
      document.getElementById("out").textContent = btoa(Array.from(bytes, b => String.fromCharCode(b)).join(""));
    }
    tell();
    data.pages.forEach((page, number) => {
      var frame = document.createElement("iframe");
      frame.onload = () => { shapes[number] = shape(frame.contentDocument); setTimeout(tell, 200) };
      frame.srcdoc = page;
      document.body.appendChild(frame);
    });
    </script>
    """
}
