import ArgumentParser

/// Which lots of a notice a command looks at.
struct LotArguments: ParsableArguments {
  @Option(
    name: .customLong("lots"), parsing: .upToNextOption, help: "Lots to look at; default: all.")
  private var named: [String] = []
  /// The spelling of earlier versions, one lot at a time.
  @Option(name: .customLong("lot"), help: .hidden) private var namedOneByOne: [String] = []

  var lots: [String] { named + namedOneByOne }
}
