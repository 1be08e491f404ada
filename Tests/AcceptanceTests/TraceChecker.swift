import Foundation
import Testing

/// Follows the traces of a check by other means than ours: `jsonschema` for the form, lxml for the places.
enum TraceChecker {
  static let reason = "python3 with lxml and jsonschema is not installed"

  static let isThere: Bool = {
    (try? Validator.python(["-c", "import lxml, jsonschema"]).status) == 0
  }()

  /// What is wrong, a line each, and last how many clauses, facts and other places were found in their files.
  static func problems(in output: String) throws -> [String] {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("check.json")
    try Data(output.utf8).write(to: file)
    let schema = Program.root.appendingPathComponent("schemas/check.schema.json").path
    let result = try Validator.python(["-c", program, schema, file.path, Program.root.path])
    guard result.status == 0 else { return ["the checker failed: \(result.output)"] }
    return result.output.split(separator: "\n").map(String.init)
  }

  /// The document after a line of Python on it.
  static func changed(_ output: String, by change: String) throws -> String {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("check.json")
    try Data(output.utf8).write(to: file)
    let program = """
      import json, sys
      document = json.load(open(sys.argv[1]))
      def firstFact(item):
          if isinstance(item, list): return next((f for p in item if (f := firstFact(p))), None)
          if not isinstance(item, dict): return None
          if 'fact' in item and 'path' in item and 'value' in item: return item
          return next((f for p in item.values() if (f := firstFact(p))), None)
      def firstBasis(document):
          return next(b for lot in document['lots'] for b in lot['basis'] if 'line' in b['at'])
      \(change)
      json.dump(document, open(sys.argv[1], 'w'))
      """
    let result = try Validator.python(["-c", program, file.path])
    #expect(result.status == 0, "\(result.output)")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Names without a prefix are in whatever namespace the file gives them, so that only their local part is
  /// compared; a place is a path and, where one is given, a line.
  private static let program = #"""
    import json, os, re, sys
    from jsonschema import Draft202012Validator
    from lxml import etree
    schema, document, root = json.load(open(sys.argv[1])), json.load(open(sys.argv[2])), sys.argv[3]
    Draft202012Validator.check_schema(schema)
    for error in Draft202012Validator(schema).iter_errors(document):
        print("schema:", error.json_path, error.message[:200])
    trees = {}
    def tree(path):
        if path not in trees:
            trees[path] = etree.parse(os.path.join(root, path))
        return trees[path]
    def local(path):
        steps = re.split(r"(\[[^\]]*\])", path)
        name = r"(?<=/)([A-Za-z_][\w.-]*)(?![\w.:-])"
        return "".join(s if s.startswith("[") else re.sub(name, r"*[local-name()='\1']", s)
                       for s in steps)
    def nodes(file, item):
        parsed = tree(file)
        names = {}
        for element in parsed.iter(etree.Element):
            for prefix, uri in element.nsmap.items():
                if prefix: names.setdefault(prefix, uri)
        return parsed.xpath(local(item["path"]), namespaces=names)
    # A list name that the file misspells, which the program notes, is not in the file as the path has it.
    def misspelt(item):
        return {"path": re.sub(r"\[@listName='[^']*'\]", "", item["path"])}
    def line(node):
        owner = node.getparent() if hasattr(node, "is_attribute") else node
        return owner.sourceline
    def words(node):
        text = str(node) if hasattr(node, "is_attribute") else "".join(node.itertext())
        return " ".join(text.split())
    def spelled(item):
        value = item["value"]
        if isinstance(value, bool): return ["yes" if value else "no", "true" if value else "false"]
        if isinstance(value, (int, float)): return [str(value), "%d" % value, "%.2f" % value]
        return [value]
    # What follows from a declaration on exclusion stands at the declaration: worked out from its grounds here.
    mandatory = {"crime-org", "corruption", "fraud", "terr-offence", "finan-laund", "human-traffic",
                 "tax-pay", "socsec-pay"}
    def declared(node, name):
        if not node.xpath("self::*[local-name()='exclusions']"): return None
        grounds = {ground.get("code") for ground in node}
        return bool(grounds & mandatory if name == "mustBeExcluded" else grounds - mandatory)
    found = {"clauses": 0, "facts": 0, "places": 0}
    def facts(item):
        if isinstance(item, list):
            for part in item: yield from facts(part)
        elif isinstance(item, dict):
            if "fact" in item and "path" in item: yield item
            for part in item.values(): yield from facts(part)
    # What stands at a place of the file: the words, or a flag of a TED form or a requirement of a brief, which
    # is the element itself.
    def stands(item, quote, silent=False):
        at = [n for n in nodes(item["file"], item) or nodes(item["file"], misspelt(item))
              if "line" not in item or line(n) == item["line"]]
        if at and (silent or not any(words(n) for n in at)): return True
        return any(" ".join(quote.split()) in words(n) for n in at)
    for lot in document.get("lots", []):
        for clause in lot.get("clauses", []):
            if stands(clause, clause["quote"], silent=clause["origin"] == "brief"):
                found["clauses"] += 1
            else:
                print("clause not found:", clause["id"], clause["path"], clause.get("line"))
        known = {clause["id"] for clause in lot.get("clauses", [])}
        for finding in lot.get("findings", []):
            if finding["clause"] not in known: print("clause of a finding not listed:", finding["clause"])
        for basis in lot.get("basis", []):
            briefs = [c for c in lot["clauses"] if c["id"] == basis["clause"] and c["origin"] == "brief"]
            for side in ("at", "against"):
                if side not in basis: continue
                if stands(basis[side], basis[side]["quote"], silent=bool(briefs)):
                    found["places"] += 1
                else:
                    print(side, "not found:", basis["rule"], basis[side]["path"], basis[side].get("line"))
        for reason in lot["regime"].get("reasons", []):
            if "source" in reason:
                if stands(dict(reason["source"], file=document["notice"]), ""): found["places"] += 1
                else: print("reason not found:", reason["rule"], reason["source"]["path"])
        for fact in facts(lot.get("findings", [])):
            at = [n for n in nodes(document["register"], fact)
                  if "line" not in fact or line(n) == fact["line"]]
            if "value" in fact and any(words(n) in spelled(fact) for n in at):
                found["facts"] += 1
            elif (fact["fact"] in ("mustBeExcluded", "mayBeExcluded")
                  and any(declared(n, fact["fact"]) is fact["value"] for n in at)):
                found["facts"] += 1
            else:
                print("fact not found:", fact["text"], fact["path"], fact.get("line"))
    print("found", found["clauses"], "clauses", found["facts"], "facts", found["places"], "places")
    """#
}
