/// What the process tells its caller; the documented exit codes. 1 is left to the unforeseen.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done, or all met.
  case done = 0
  case notMet = 10
  /// Something is undetermined, or the bid is only a draft.
  case undetermined = 11
  case noFeasiblePlan = 12
  case verificationFailed = 13
  case usage = 64
  /// Some input is unreadable or invalid.
  case badInput = 65
  /// A named input is not there.
  case noInput = 66
  /// Our own fault.
  case fault = 70
  case cannotWrite = 73
  case busy = 75
}
