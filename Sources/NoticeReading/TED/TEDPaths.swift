/// The parts of a TED_EXPORT, so that the tables need not repeat them.
///
/// Names carry no prefix: six namespaces of the same vocabulary are in use, some of them relative.
enum TEDPath {
  static let export = "/TED_EXPORT"
  static let coded = export + "/CODED_DATA_SECTION"
  static let noticeData = coded + "/NOTICE_DATA"
  static let codified = coded + "/CODIF_DATA"
  /// One form a language.
  static let form = export + "/FORM_SECTION/*"
  static let body = form + "/CONTRACTING_BODY"
  static let object = form + "/OBJECT_CONTRACT"
  static let lot = object + "/OBJECT_DESCR[@ITEM='{}']"
  /// Section III: legal, economic, financial and technical information.
  static let conditions = form + "/LEFTI"
  static let procedure = form + "/PROCEDURE"
  static let award = form + "/AWARD_CONTRACT"
  /// F15 gives the procedure and the criteria once for each directive, below an element named after it.
  static let directives = [
    "/DIRECTIVE_2014_24_EU", "/DIRECTIVE_2014_25_EU", "/DIRECTIVE_2014_23_EU",
    "/DIRECTIVE_2009_81_EC",
  ]
  static let modification = form + "/MODIFICATIONS_CONTRACT/DESCRIPTION_PROCUREMENT"
}
