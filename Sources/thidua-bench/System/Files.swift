import Glibc

/// The text of a file, nil when it cannot be read.
func text(ofFile path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 1)
  defer { buffer.deallocate() }
  while true {
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    if count <= 0 { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
    bytes.append(contentsOf: buffer[..<count])
  }
}

/// The names in a folder, in no order.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}

/// Whether there is a file or folder.
func exists(_ path: String) -> Bool {
  access(path, F_OK) == 0
}

/// Removes a folder with all that is in it.
func removeTree(_ path: String) {
  // A link goes itself, so nothing outside is touched.
  if remove(path) == 0 { return }
  for name in names(in: path) { removeTree("\(path)/\(name)") }
  remove(path)
}

/// The folder the running program lies in.
func programFolder() -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  return "/" + path.split(separator: "/").dropLast().joined(separator: "/")
}

/// The path of a program on PATH, nil when it is not installed.
func installed(_ program: String) -> String? {
  let folders = getenv("PATH").map { String(cString: $0) } ?? ""
  return folders.split(separator: ":").map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
}
