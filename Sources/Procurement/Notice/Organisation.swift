/// An organisation named in a notice.
package struct Organisation: Hashable, Sendable {
  /// Its key within the notice, as in `ORG-0001`; made up from the order for legacy forms.
  package var id: String
  package var name = LocalizedText()
  /// BT-501, as published: not checked against any register.
  package var registrationNumber: String?
  /// Three letters, BT-514.
  package var country: String?
  package var town: String?
  /// BT-507.
  package var nuts: String?
  /// BT-506, BT-503 and the contact's name; left out of output unless asked for.
  package var contact: Contact?
  /// What it does in this notice: `buyer`, `review`, `tender-recipient`, `winner`, ...
  package var roles: [String] = []

  package init(id: String) { self.id = id }
}

/// How to reach an organisation; may be a person's data.
package struct Contact: Hashable, Sendable {
  package var name: String?
  package var email: String?
  package var telephone: String?

  package init() {}
}

/// An organisation in its role of buyer.
package struct Buyer: Hashable, Sendable {
  package var organisation: String
  /// BT-11, as in `la` or `cga`; legacy types are mapped to it.
  package var legalType: Sourced<String>?
  /// BT-10.
  package var activity: String?

  package init(organisation: String) { self.organisation = organisation }
}
