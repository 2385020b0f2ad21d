import Glibc

/// The data everything is measured with, in a folder of their own.
struct Stores {
  let folder: String
  private let thidua: String
  private let isTemporary: Bool

  /// - Parameter kept: the folder to keep them in; nil for one that `remove` takes away.
  /// - Throws: `noFolder`.
  init(thidua: String, keptIn kept: String?) throws(BenchFailure) {
    self.thidua = thidua
    isTemporary = kept == nil
    if let kept {
      guard mkdir(kept, 0o755) == 0 || errno == EEXIST else { throw .noFolder(path: kept, errno: errno) }
      folder = kept
    } else {
      let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      var template = Array("\(parent)/thidua-bench-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw .noFolder(path: parent, errno: errno) }
      folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  /// The sample province, or one of so many years of full load; made when it is not there yet.
  ///
  /// - Parameter factor: with years, how many times the load.
  /// - Throws: `cannotStart`, `failed`.
  func province(years: Int? = nil, factor: Int = 1) throws(BenchFailure) -> String {
    let path = "\(folder)/" + (years.map { "\($0)-years" + (factor > 1 ? "-\(factor)" : "") } ?? "sample")
    if !exists(path + "/province.json") {
      try Child.run(
        thidua, ["sample", path] + (years.map { ["--years", String($0), "--factor", String(factor)] } ?? []))
    }
    return path
  }

  /// The recipient lines of the open year of a province, as CSV or JSON.
  ///
  /// - Throws: `cannotStart`, `failed`.
  func lines(of province: String, as format: String) throws(BenchFailure) -> String {
    let path = "\(folder)/lines.\(format)"
    try Child.run(thidua, ["list", province, "lines", "--format", format, "--lang", "vi"], output: path)
    return path
  }

  /// Takes away what was not to be kept.
  func remove() {
    if isTemporary { removeTree(folder) }
  }
}
