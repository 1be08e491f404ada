/// What a group shows for its quality system, for members that are certified through it.
package struct GroupSystem: Hashable, Sendable {
  /// As ``Certificate/through`` spells it.
  package let name: String
  /// What the group holds itself; empty where it holds nothing.
  package let certificates: [Certificate]

  /// As the register has it for the group.
  package init(name: String, certificates: [Certificate]) {
    self.name = name
    self.certificates = certificates
  }
}
