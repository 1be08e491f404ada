/// Which fields a reader looks for; every document is parsed and checked to its end either way.
package enum FieldChoice: Hashable, Sendable {
  case all
  /// What tells whether a call is open, what kind of work it asks for, and where: enough to pass over the many
  /// notices that concern nobody. Each format says which fields these are; one may be read whole.
  case relevance
}
