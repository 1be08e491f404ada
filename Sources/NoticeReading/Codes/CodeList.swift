/// Closed lists of codes that notices use; what is in none of them is read and listed as an issue.
///
/// The most frequent codes come first, because lists are searched from the front.
struct CodeList: Sendable {
  let codes: [String]

  init(_ codes: String) { self.codes = codes.split(separator: " ").map(String.init) }

  static let reservedParticipation = CodeList("none res-ws res-pub-ser")
  static let reservedExecution = CodeList("no yes not-known")
  static let nature = CodeList("services supplies works combined")
  static let procedure = CodeList(
    "open restricted neg-w-call neg-wo-call oth-single oth-mult comp-dial innovation comp-tend "
      + "exp-int-rail")
  static let strategic = CodeList("none env-imp soc-obj inn-pur")
  static let social = CodeList("opp work-cond gen-eq et-eq acc-all hum-right other")
  static let environment = CodeList(
    "other clim-mitig circ-econ pollu-prev biodiv-eco clim-adapt water-mar emas-com")
  static let innovation = CodeList(
    "buy-eff prod-innov proc-innov other fp-requ mar-nov org-nov rd-act")
  static let accessibility = CodeList("inc n-inc n-inc-just")
  static let permission = CodeList("not-allowed allowed required")
  static let framework = CodeList("none fa-wo-rc fa-w-rc fa-mix")
  static let dps = CodeList("none dps-nlist dps-list")
  static let funding = CodeList("no-eu-funds eu-funds")
  static let award = CodeList("price quality cost")
  static let winner = CodeList("selec-w clos-nw open-nw")
  static let notAwarded = CodeList(
    "all-rej no-rece ins-fund no-signed one-admiss other rev-body rev-buyer tch-pro-s change-need "
      + "unlaw-proc chan-need tch-pr-error")
  static let subcontracting = CodeList("no yes not-known")
  static let anywhere = CodeList("anyw anyw-cou anyw-eea")
  static let form = CodeList(
    "competition result planning change dir-awa-pre cont-modif bri consultation completion")
  static let source = CodeList(
    "epo-procurement-document epo-notice epo-sub-espd epo-acc-espd-request")
}
