import Emulation
import Glibc
import Testing

@testable import thidua

/// Which run of the program a file belongs to, and whether it still runs.
struct RunningProgramTests {
  @Test func thisRunRunsAndAnEarlierOneOfItsNumberDoesNot() {
    var program = RunningProgram.current
    #expect(program.start > 0)
    #expect(program.isRunning)
    program.start += 1
    #expect(!program.isRunning)
  }

  @Test func anEndedChildNobodyHasAskedAboutDoesNotRun() {
    var child = pid_t()
    let words = [strdup("/bin/true"), nil]
    defer { free(words[0]) }
    #expect(posix_spawn(&child, "/bin/true", nil, nil, words, nil) == 0)
    // Waits for its end without taking note of it.
    var report = siginfo_t()
    #expect(waitid(P_PID, id_t(child), &report, WEXITED | WNOWAIT) == 0)
    #expect(kill(child, 0) == 0)
    let start = RunningProgram.start(of: child) ?? 0
    #expect(!RunningProgram(machine: ThisMachine.id, process: child, start: start).isRunning)
    waitpid(child, nil, 0)
  }

  @Test func namesAreReadBack() {
    let program = RunningProgram(machine: Machine.ID(code: "may-chu-1"), process: 4711, start: 99)
    #expect(program.fileName == "may-chu-1-4711-99.json")
    #expect(RunningProgram(fileName: program.fileName) == program)
  }

  @Test(arguments: [
    "", ".json", "a.json", "a-1.json", "-1-2.json", "a-0-1.json", "a-1-x.json", "a-01-2.json", "a-1-2.json.new",
    ".a-1-2.json", "a-1-2", "a/b-1-2.json", "a-99999999999-2.json",
  ])
  func otherNamesAreNot(name: String) {
    #expect(RunningProgram(fileName: name) == nil)
  }
}
