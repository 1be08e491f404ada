/// A sign by its number: Swift takes no literal of those that Unicode keeps for no sign.
func sign(_ number: UInt32) -> String { Unicode.Scalar(number).map { String(Character($0)) } ?? "" }
