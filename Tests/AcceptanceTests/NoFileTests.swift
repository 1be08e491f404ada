import Foundation
import Testing

/// Each of them would be waited for, or read, for ever.
@Suite("What is no file is told of, and not waited for")
struct NoFileTests {
  @Test(
    "a named pipe, a device and a socket, for every command that reads a file",
    arguments: FileCommand.all)
  func kinds(command: FileCommand) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appendingPathComponent("given.xml").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let socket = folder.appendingPathComponent("socket.xml").path
    #expect(try Self.bind(socket))
    for place in [pipe, "/dev/zero", socket] {
      let outcome = try Program.run(command.arguments.map { $0 == "FILE" ? place : $0 })
      #expect([64, 65, 66].contains(outcome.status), "\(place): \(outcome.errors.prefix(300))")
      #expect(
        !outcome.errors.isEmpty && outcome.errors.count < 2_000, "\(outcome.errors.prefix(300))")
    }
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test("init does not make a register of a device or a pipe")
  func initialising() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appendingPathComponent("office.sqlite").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try Program.run(["register", "init", pipe]).status == 73)
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test("what a shell hands over is read", arguments: ["< FILE", "<(cat FILE)"])
  func handedOver(_ way: String) throws {
    let source = way.replacing("FILE", with: Sample.notice)
    let program = Program.executable.path
    let script =
      way.hasPrefix("<(")
      ? "\(program) check \(source) --register <(cat \(Sample.register))"
      : "\(program) check /dev/stdin --register \(Sample.register) \(source)"
    let outcome = try Validator.tool(["bash", "-c", "cd \(Program.root.path) && \(script)"])
    #expect([0, 10, 11].contains(outcome.status), "\(outcome.output.prefix(300))")
    #expect(outcome.output.contains("M01"))
  }

  /// A socket in the file system; it lies there when its maker has gone.
  private static func bind(_ path: String) throws -> Bool {
    let outcome = try Validator.tool([
      "python3", "-c", "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])", path,
    ])
    return outcome.status == 0
  }
}
