import Values

extension Citation {
  /// A citation for a way to buy.
  static func route(
    _ act: String, _ provision: String, _ standing: Standing, _ gist: String
  ) -> Citation {
    Citation(
      act: act, provision: provision, gist: gist, standing: standing,
      verifiedOn: CivilDate(2026, 11, 21))
  }

  /// A citation that was read in the primary text or an official page.
  static func route(_ act: String, _ provision: String, _ gist: String) -> Citation {
    route(act, provision, .verified, gist)
  }
}
