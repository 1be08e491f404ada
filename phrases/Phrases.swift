/// The phrase files as they were when the program was built.
package enum PhraseFiles {
  package static let grammar = text(PackageResources.grammar_txt)

  /// Words by which demands are read, of all languages at once.
  package static let demands = text(PackageResources.demands_txt)

  /// Name and text of each language's file, by the languages' short names.
  package static let languages: [(name: String, text: String)] = [
    ("bg.txt", text(PackageResources.bg_txt)), ("cs.txt", text(PackageResources.cs_txt)),
    ("da.txt", text(PackageResources.da_txt)), ("de.txt", text(PackageResources.de_txt)),
    ("el.txt", text(PackageResources.el_txt)), ("en.txt", text(PackageResources.en_txt)),
    ("es.txt", text(PackageResources.es_txt)), ("et.txt", text(PackageResources.et_txt)),
    ("fi.txt", text(PackageResources.fi_txt)), ("fr.txt", text(PackageResources.fr_txt)),
    ("ga.txt", text(PackageResources.ga_txt)), ("hr.txt", text(PackageResources.hr_txt)),
    ("hu.txt", text(PackageResources.hu_txt)), ("it.txt", text(PackageResources.it_txt)),
    ("lt.txt", text(PackageResources.lt_txt)), ("lv.txt", text(PackageResources.lv_txt)),
    ("mt.txt", text(PackageResources.mt_txt)), ("nl.txt", text(PackageResources.nl_txt)),
    ("no.txt", text(PackageResources.no_txt)), ("pl.txt", text(PackageResources.pl_txt)),
    ("pt.txt", text(PackageResources.pt_txt)), ("ro.txt", text(PackageResources.ro_txt)),
    ("sk.txt", text(PackageResources.sk_txt)), ("sl.txt", text(PackageResources.sl_txt)),
    ("sv.txt", text(PackageResources.sv_txt)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
