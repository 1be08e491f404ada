package import Values

/// An organisation named in a notice.
package struct Organisation: Hashable, Sendable {
  /// Its key within the notice, as in `ORG-0001`; made up from the order for legacy forms.
  @Traced package var id: String
  /// BT-500.
  package var name = LocalizedText()
  /// BT-501, as published: not checked against any register.
  @Traced package var registrationNumber: String?
  /// BT-501 where there are several.
  package var otherNumbers: [Sourced<String>] = []
  /// Three letters, BT-514.
  @Traced package var country: String?
  /// BT-513.
  @Traced package var town: String?
  /// BT-507.
  @Traced package var nuts: String?
  /// BT-510.
  @Traced package var street: String?
  /// BT-512.
  @Traced package var postalCode: String?
  /// BT-16.
  @Traced package var department: String?
  /// BT-505.
  @Traced package var website: String?
  /// BT-509.
  @Traced package var endpoint: String?
  /// BT-165, as in `sme`.
  package var size: Sourced<String>?
  /// BT-633.
  package var isNaturalPerson: Sourced<Bool>?
  /// BT-746.
  package var isListed: Sourced<Bool>?
  /// OPP-050: leads the group of buyers.
  package var leadsBuyers: Sourced<Bool>?
  /// OPP-052 and OPP-051: buys for others, awards for others.
  package var acquiresForOthers: Sourced<Bool>?
  /// OPP-051: awards contracts for others.
  package var awardsForOthers: Sourced<Bool>?
  /// BT-506, BT-503 and the contact's name; left out of output unless asked for.
  package var contact: Contact?
  /// OPT-201: offices of the organisation that the notice names.
  package var contactPoints: [ContactPoint] = []
  /// OPT-302: keys of ``BeneficialOwner``, those who own or control it.
  package var owners: [Sourced<String>] = []
  /// What it does in this notice: `buyer`, `review`, `tender-recipient`, `winner`, ...
  package var roles: [String] = []

  /// An organisation of which only its key is known yet.
  package init(id: String) { self.id = id }
}

/// An office or department to turn to.
package struct ContactPoint: Hashable, Sendable {
  @Traced package var id: String
  package var name = LocalizedText()
  @Traced package var town: String?
  @Traced package var country: String?
  @Traced package var website: String?
  @Traced package var endpoint: String?
  package var contact: Contact?
  package var roles: [String] = []

  /// An office of which only its key is known yet.
  package init(id: String) { self.id = id }
}

/// How to reach an organisation; may be a person's data.
package struct Contact: Hashable, Sendable {
  /// BT-502.
  @Traced package var name: String?
  /// BT-506.
  @Traced package var email: String?
  /// BT-503.
  @Traced package var telephone: String?

  /// A contact of which nothing is read yet.
  package init() {}
}

/// A person who owns or controls a winner. What is a private person's alone (name, how to reach them) is left
/// out of output unless asked for; where they live is read no further than the country.
package struct BeneficialOwner: Hashable, Sendable {
  /// OPT-202, as in `UBO-0001`.
  @Traced package var id: String?
  /// BT-706, three letters each.
  package var nationalities: [Sourced<String>] = []
  /// BT-514-UBO, three letters.
  @Traced package var country: String?
  /// BT-500-UBO, BT-503-UBO and BT-506-UBO.
  package var contact: Contact?

  /// An owner of whom nothing is read yet.
  package init() {}
}

/// An organisation in its role of buyer.
package struct Buyer: Hashable, Sendable {
  /// The key of ``Organisation``.
  @Traced package var organisation: String
  /// BT-11, as in `la` or `cga`; legacy types are mapped to it.
  package var legalType: Sourced<String>?
  /// BT-740, as in `cont-ent`.
  package var contractingType: Sourced<String>?
  /// BT-10 or BT-610.
  @Traced package var activity: String?
  /// BT-508.
  @Traced package var profile: String?

  /// A buyer of which only the organisation's key is known yet.
  package init(organisation: String) { self.organisation = organisation }
}

/// BT-4xx of X01 and X02: who has been entered in a register.
package struct BusinessRegistration: Hashable, Sendable {
  /// BT-500-Business.
  package var name = LocalizedText()
  /// BT-501-Business.
  @Traced package var number: String?
  /// BT-505-Business.
  @Traced package var website: String?
  @Traced package var date: CivilDate?
  @Traced package var town: String?
  @Traced package var country: String?
  /// As in `for` (formation).
  @Traced package var purpose: String?
  package var activities: [Sourced<String>] = []
  /// The national gazette that announced it.
  package var gazette = LocalizedText()
  @Traced package var gazetteURL: String?
  @Traced package var gazetteDate: CivilDate?
  package var note = LocalizedText()

  /// A registration of which nothing is read yet.
  package init() {}
}
