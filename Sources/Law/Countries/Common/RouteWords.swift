import Values

/// What the rules on ways to buy say, where several acts say the same.
enum RouteWords {
  static let reserved = Phrase("law.route.reserved")
  static let reservedChapter19 = Phrase("law.route.reserved-chapter19")
  static let groupIsOpen = Phrase("law.route.group-is-open")
  static let article77 = Phrase("law.route.article77")
  static let cpvNotListed = Phrase("law.route.cpv-not-listed")
  static let overThreeYears = Phrase("law.route.over-three-years")
  static let optionsAreOpen = Phrase("law.route.options-are-open")
  static let groupBarIsOpen = Phrase("law.route.group-bar-is-open")
  static let idebure = Phrase("law.route.idebure")
  static let unregisteredIsOpen = Phrase("law.route.unregistered-is-open")
  static let onlyLOU = Phrase("law.route.only-lou")
  static let framework = Phrase("law.route.framework")
  static func directBelow(_ limit: String) -> Phrase {
    Phrase("law.route.direct-below", ["limit": "\(limit)"])
  }
  static func directBelow(_ limit: String, documentedAbove floor: String) -> Phrase {
    Phrase("law.route.direct-below.the-value-is-below", ["limit": "\(limit)", "floor": "\(floor)"])
  }
  static let directBelowShare = Phrase("law.route.direct-below-share")
  static let directAnnex2 = Phrase("law.route.direct-annex2")
  static let directAbove = Phrase("law.route.direct-above")
  static let lots = Phrase("law.route.lots")
  static let social = Phrase("law.route.social")
  static let socialChapter19 = Phrase("law.route.social-chapter19")
  static let partnership = Phrase("law.route.partnership")
  static let agreement = Phrase("law.route.agreement")
  static let isItAContract = Phrase("law.route.is-it-a-contract")
  static func notRead(_ act: String) -> Phrase {
    Phrase("law.route.not-read", ["act": "\(act)"])
  }
  static let danishReserved = Phrase("law.route.danish-reserved")
  static let danishWording = Phrase("law.route.danish-wording")
  static let danishSocial = Phrase("law.route.danish-social")
  static let swedishOnly = Phrase("law.route.swedish-only")
  static let national = Phrase("law.route.national")
  static let nationalFigure = Phrase("law.route.national-figure")
}
