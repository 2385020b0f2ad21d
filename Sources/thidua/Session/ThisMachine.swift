import Emulation
import Glibc

/// What the machine and the account the program runs on say of themselves.
enum ThisMachine {
  /// The machine's own name, as far as a file can be called so.
  static var id: Machine.ID {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return Machine.ID(code: "may") }
    let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return Machine.ID(slug: text.isEmpty ? "may" : text)
  }

  /// The second it is, with the offset of the machine's time zone.
  static func now() -> Moment {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Moment(seconds: Int(seconds), offset: Int(parts.tm_gmtoff) / 60)
  }

  /// The account of the operating system the program runs under.
  static func account() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return String(getuid()) }
    return String(cString: name)
  }
}
