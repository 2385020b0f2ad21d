import Emulation

extension Store {
  /// Reads the province, its catalogues and the records of one year.
  ///
  /// A damaged file is left as it is and listed among the problems; the rest is loaded. A record written by a newer
  /// version is loaded where it can be read, and the whole folder is then open to look only.
  ///
  /// - Parameter year: the year to load, as a rule the province's open year.
  /// - Throws: `provinceDamaged` when `province.json` cannot be read: nothing can be shown without it.
  public func load(year: Int? = nil) throws(StorageError) -> LoadedProvince {
    var problems: [RecordProblem] = []
    let province = try loadProvince(&problems)
    var listing = Listing(tree: FolderTree(root: root))
    for kind in RecordKind.allCases where kind != .province {
      if kind.hasYearless { listing.add(kind, year: nil) }
      if kind.hasYears { listing.add(kind, year: year ?? province.openYear) }
    }
    var unreadable: Set<RecordKey> = []
    let records = Self.read(listing.files, into: &problems, unreadable: &unreadable)
    problems = (listing.problems + problems).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let reason = readOnlyReason(problems)
    readOnly.withLock { $0 = reason }
    return LoadedProvince(
      workspace: Workspace(province: province, records: records, unreadable: unreadable), problems: problems,
      readOnly: reason)
  }

  private func loadProvince(_ problems: inout [RecordProblem]) throws(StorageError) -> Province {
    let file = ListedFile(folder: root, name: RecordPath.province, key: RecordKey(.province, ""))
    let result = file.load()
    if let problem = result.problem { problems.append(problem) }
    guard case .province(let province) = result.record else {
      throw .provinceDamaged(
        result.problem ?? RecordProblem(path: file.path, reason: .unreadable(.notAFile)))
    }
    return province
  }

  private static func read(
    _ files: [ListedFile], into problems: inout [RecordProblem], unreadable: inout Set<RecordKey>
  ) -> [AnyRecord] {
    var records: [AnyRecord] = []
    records.reserveCapacity(files.count)
    for (file, result) in zip(files, concurrentMap(files, { $0.load() })) {
      if let record = result.record { records.append(record) } else { unreadable.insert(file.key) }
      if let problem = result.problem { problems.append(problem) }
    }
    return records
  }

  private func readOnlyReason(_ problems: [RecordProblem]) -> ReadOnlyReason? {
    do throws(FileFailure) { try root.checkWritable() } catch { return .notWritable(error) }
    for problem in problems {
      if case .newerSchema(let found, let known, _) = problem.reason {
        return .newerSchema(path: problem.path, found: found, known: known)
      }
    }
    return nil
  }
}
