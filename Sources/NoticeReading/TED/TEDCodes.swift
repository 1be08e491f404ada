/// Codes of TED forms and what eForms says for the same.
enum TEDCodes {
  /// A framework agreement; the forms do not say of which of the kinds that eForms tells apart.
  static let framework = "fa"

  static let procedures: KeyValuePairs<String, String> = [
    "PT_OPEN": "open",
    "PT_RESTRICTED": "restricted",
    "PT_COMPETITIVE_NEGOTIATION": "neg-w-call",
    "PT_NEGOTIATED_WITH_PRIOR_CALL": "neg-w-call",
    "PT_COMPETITIVE_DIALOGUE": "comp-dial",
    "PT_INNOVATION_PARTNERSHIP": "innovation",
    "PT_COMPETITIVE_TENDERING": "comp-tend",
    "PT_INVOLVING_NEGOTIATION": "oth-mult",
    "PT_AWARD_CONTRACT_WITH_PRIOR_PUBLICATION": "oth-mult",
    "PT_AWARD_CONTRACT_WITHOUT_CALL": "neg-wo-call",
    "PT_AWARD_CONTRACT_WITHOUT_PUBLICATION": "neg-wo-call",
    "PT_NEGOTIATED_WITHOUT_PUBLICATION": "neg-wo-call",
    "PT_DA_RAILWAY_TRANSPORT": "oth-single",
    "PT_DA_SMALL_CONTRACT": "oth-single",
  ]

  /// Kinds of procedure without a call, which give their reasons.
  static let directAwards: Set<String> = [
    "PT_AWARD_CONTRACT_WITHOUT_CALL", "PT_AWARD_CONTRACT_WITHOUT_PUBLICATION",
    "PT_NEGOTIATED_WITHOUT_PUBLICATION",
  ]

  /// BT-136 for the elements of annex D; those without counterpart are left to the words beside them.
  static let directAwardReasons: KeyValuePairs<String, String> = [
    "D_PROC_OPEN": "unsuitable", "D_PROC_RESTRICTED": "unsuitable",
    "D_PROC_NEGOTIATED_PRIOR_CALL_COMPETITION": "unsuitable", "D_MANUF_FOR_RESEARCH": "rd",
    "D_TECHNICAL": "technical", "D_ARTISTIC": "artistic", "D_PROTECT_RIGHTS": "exclusive",
    "D_EXCLUSIVE_RIGHT": "exclusive", "D_EXTREME_URGENCY": "urgency",
    "D_ADD_DELIVERIES_ORDERED": "additional", "D_REPETITION_EXISTING": "existing",
    "D_CONTRACT_AWARDED_DESIGN_CONTEST": "contest", "D_COMMODITY_MARKET": "commodity",
  ]

  /// BT-760 for the endings of NB_TENDERS_RECEIVED.
  static let received: KeyValuePairs<String, String> = [
    "SME": "t-sme", "EMEANS": "t-esubm", "OTHER_EU": "t-oth-eea", "NON_EU": "t-no-eea",
  ]

  /// PR_PROC.
  static let codedProcedure = [
    "1": "open", "2": "restricted", "3": "restricted", "4": "neg-w-call", "6": "neg-w-call",
    "B": "neg-w-call", "C": "comp-dial", "G": "innovation", "T": "neg-wo-call",
    "V": "neg-wo-call", "A": "oth-single", "E": "oth-mult",
  ]

  static let nature = ["SERVICES": "services", "SUPPLIES": "supplies", "WORKS": "works"]

  /// NC_CONTRACT_NATURE.
  static let codedNature = ["1": "works", "2": "supplies", "4": "services"]

  static let authority = [
    "MINISTRY": "cga", "NATIONAL_AGENCY": "body-pl-cga", "REGIONAL_AUTHORITY": "ra",
    "REGIONAL_AGENCY": "body-pl-ra", "BODY_PUBLIC": "body-pl", "EU_INSTITUTION": "eu-ins-bod-ag",
  ]

  /// AA_AUTHORITY_TYPE.
  static let codedAuthority = [
    "1": "cga", "3": "ra", "4": "pub-undert", "5": "eu-ins-bod-ag", "6": "body-pl",
    "N": "body-pl-cga", "R": "body-pl-ra",
  ]

  static let activity = [
    "GENERAL_PUBLIC_SERVICES": "gen-pub", "DEFENCE": "defence",
    "PUBLIC_ORDER_AND_SAFETY": "pub-os", "ENVIRONMENT": "env-pro",
    "ECONOMIC_AND_FINANCIAL_AFFAIRS": "econ-aff", "HEALTH": "health",
    "HOUSING_AND_COMMUNITY_AMENITIES": "hc-am", "SOCIAL_PROTECTION": "soc-pro",
    "RECREATION_CULTURE_AND_RELIGION": "rcr", "EDUCATION": "education",
    "AIRPORT_RELATED_ACTIVITIES": "airport", "ELECTRICITY": "electricity",
    "EXPLORATION_EXTRACTION_COAL_OTHER_SOLID_FUEL": "solid-fuel",
    "EXPLORATION_EXTRACTION_GAS_OIL": "gas-oil", "PORT_RELATED_ACTIVITIES": "port",
    "POSTAL_SERVICES": "post", "PRODUCTION_TRANSPORT_DISTRIBUTION_GAS_HEAT": "gas-heat",
    "RAILWAY_SERVICES": "rail", "URBAN_RAILWAY_TRAMWAY_TROLLEYBUS_BUS_SERVICES": "urttb",
    "WATER": "water",
  ]

  /// Directives as CELEX numbers.
  static let directive = [
    "2014/23/EU": "32014L0023", "2014/24/EU": "32014L0024", "2014/25/EU": "32014L0025",
    "2009/81/EC": "32009L0081", "2004/17/EC": "32004L0017", "2004/18/EC": "32004L0018",
    "2007/66/EC": "32007L0066",
  ]

  /// The notice type, and the form type that it belongs to; `nil` for a form that we do not know.
  ///
  /// - Parameter type: the attribute of the form's NOTICE element, where it has one.
  static func noticeType(form: String, type: String?) -> (type: String, form: String)? {
    let isCall = type?.hasSuffix("CALL_COMPETITION") ?? false
    let reduces = type?.hasSuffix("REDUCING_TIME_LIMITS") ?? false
    switch form {
    case "F01", "1", "F04", "4":
      if isCall { return ("pin-cfc-standard", "competition") }
      return (reduces ? "pin-rtl" : "pin-only", "planning")
    case "F02", "2", "F05", "5", "F17", "17", "F24", "24": return ("cn-standard", "competition")
    case "F03", "3", "F06", "6", "F18", "18", "F25", "25": return ("can-standard", "result")
    case "F07", "7": return ("qu-sy", "competition")
    case "F08", "8": return ("pin-buyer", "planning")
    case "F12", "12": return ("cn-desg", "competition")
    case "F13", "13": return ("can-desg", "result")
    case "F14", "14": return ("corr", "change")
    case "F15", "15": return ("veat", "dir-awa-pre")
    case "F16", "16": return ("pin-only", "planning")
    case "F19", "19": return ("subco", "competition")
    case "F20", "20": return ("can-modif", "cont-modif")
    case "F21", "21", "F22", "22", "F23", "23": return social(type, isCall: isCall)
    case "T01": return ("pin-tran", "planning")
    case "T02": return ("can-tran", "result")
    default: return nil
    }
  }

  private static func social(_ type: String?, isCall: Bool) -> (type: String, form: String)? {
    if type?.hasSuffix("AWARD_CONTRACT") ?? false { return ("can-social", "result") }
    if type?.hasPrefix("QSU") ?? false { return ("qu-sy", "competition") }
    if isCall { return ("pin-cfc-social", "competition") }
    if type?.hasPrefix("PRI") ?? false || type?.hasPrefix("PER") ?? false {
      return ("pin-only", "planning")
    }
    return ("cn-social", "competition")
  }
}
