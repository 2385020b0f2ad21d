import Emulation
import Screens

/// Refuses a reason that is shorter than the province asks for; white space around it does not count.
///
/// - Throws: a `CommandFailure` that says how long it has to be.
func checkReason(_ why: String, _ province: Province, _ texts: Texts) throws {
  guard province.accepts(reason: why) else {
    throw CommandFailure(texts.reasonTooShort(minimum: province.minimumReasonLength))
  }
}
