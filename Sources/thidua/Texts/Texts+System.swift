import Glibc
import Screens
import Storage

// What the operating system says, in words.
extension Texts {
  /// What to do where a call failed, as a sentence.
  func remedy(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: self("Kiểm tra quyền truy cập rồi thử lại.", "Check the permissions and try again.")
    case EROFS: self("Gắn lại đĩa ở chế độ ghi được rồi thử lại.", "Mount the disk writable and try again.")
    case ENOSPC: self("Dọn bớt đĩa rồi thử lại.", "Make room on the disk and try again.")
    case EDQUOT: self("Xin thêm hạn mức hoặc dọn bớt rồi thử lại.", "Make room within the quota and try again.")
    case EFBIG:
      self(
        "Nâng giới hạn cỡ tệp (ulimit -f) rồi mở lại.", "Raise the limit on the size of files (ulimit -f), open again.")
    case EIO: self("Kiểm tra đĩa, rồi chạy “thidua check”.", "Check the disk, then run “thidua check”.")
    case EMFILE, ENFILE, ENOMEM: self("Đóng bớt chương trình rồi thử lại.", "Close some programs and try again.")
    case EBUSY, EAGAIN: self("Chờ một lát rồi thử lại.", "Wait a moment and try again.")
    default: self("Thử lại; vẫn lỗi thì chạy “thidua check”.", "Try again; if that fails, run “thidua check”.")
    }
  }

  /// A failed call with its path.
  func file(_ failure: FileFailure) -> String {
    failure.path.isEmpty ? system(failure.code) : "\(finalPath(failure.path)): \(system(failure.code))"
  }

  /// The file that a temporary one was to become: `.HS-2025-0001.json.new` is nothing to people.
  private func finalPath(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let name = path[start...]
    guard name.hasPrefix("."), name.hasSuffix(".new") else { return path }
    return String(path[..<start]) + name.dropFirst().dropLast(4)
  }

  /// The error numbers people meet, in words.
  func system(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: self("không có quyền", "permission denied")
    case EROFS: self("đĩa chỉ cho đọc", "read-only file system")
    case ENOSPC: self("đĩa đầy", "disk full")
    case EDQUOT: self("hết hạn mức đĩa", "disk quota exceeded")
    case EIO: self("lỗi đĩa", "input/output error")
    case ENOENT: self("không có tệp", "no such file")
    case ENOTDIR: self("trên đường dẫn có tệp, không phải thư mục", "a file on the path is no folder")
    case EEXIST: self("đã có", "there already")
    case EBADFD: self("không phải tệp thường", "not an ordinary file")
    case EISDIR: self("là một thư mục", "is a folder")
    case EFBIG: self("quá cỡ tệp cho phép", "larger than files may be")
    case EMFILE, ENFILE: self("mở quá nhiều tệp", "too many open files")
    case ENOMEM: self("hết bộ nhớ", "out of memory")
    case EBUSY, EAGAIN: self("đang được dùng", "in use")
    case EINVAL: self("hệ thống không nhận thao tác này", "not accepted by the system")
    case ESTALE: self("mất kết nối với đĩa mạng", "the network disk has lost the file")
    case ENOLCK: self("hệ thống không cho khóa tệp", "the system gives no lock")
    case ELOOP: self("liên kết không được chấp nhận", "links are not followed")
    default: self("lỗi hệ thống \(code)", "system error \(code)")
    }
  }
}
