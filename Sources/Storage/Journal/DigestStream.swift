import CDigest

/// A SHA-256 of bytes that come piece by piece.
final class DigestStream {
  private let stream: OpaquePointer?

  init() {
    stream = digest_stream_new()
  }

  deinit { digest_stream_free(stream) }

  func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let stream, let base = bytes.baseAddress else { return }
    digest_stream_update(stream, base, bytes.count)
  }

  func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer(update) }

  /// The sum of all that came; to be asked for once.
  func finish() -> Digest {
    var digits = [CChar](repeating: 0, count: 65)
    if let stream { digest_stream_finish(stream, &digits) }
    return Digest(String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)) ?? .none
  }
}
