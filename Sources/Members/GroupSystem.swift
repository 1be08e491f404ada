/// What a group shows for its quality system, for members that are certified through it.
package struct GroupSystem: Hashable, Sendable {
  /// As ``Certificate/through`` spells it.
  package let name: String
  package let certificates: [Certificate]

  package init(name: String, certificates: [Certificate]) {
    self.name = name
    self.certificates = certificates
  }
}
