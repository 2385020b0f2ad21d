import Glibc

/// A folder of one test, gone when the test is over; in memory where the machine has such a place.
final class Scratch {
  let path: String
  /// Where the data folder is.
  var data: String { path + "/data" }

  init() throws {
    let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/thidua-torture-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(call: "mkdtemp") }
    path = String(cString: made)
  }

  deinit { DiskTree.remove(path) }
}
