/// A call of the C library that failed.
struct SystemError: Error {
  var call: String
  var code: Int32
}
