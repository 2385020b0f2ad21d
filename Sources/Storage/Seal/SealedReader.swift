import Emulation

/// Reads a sealed year.
struct SealedReader {
  let folder: Folder
  let year: Int

  /// Opens the folder of a sealed year; nil when the year is not sealed.
  init?(_ year: Int, in tree: inout FolderTree) throws(FileFailure) {
    guard let folder = try tree.folder([SealedYear.folder, String(year)]) else { return nil }
    (self.folder, self.year) = (folder, year)
  }

  /// The records of a kind, and what is wrong with its file.
  func read(_ kind: RecordKind) -> (records: [SealedRecord], sum: Digest?, problem: RecordProblem.Reason?) {
    let name = SealedYear.file(of: kind)
    let bytes: [UInt8]
    do throws(ReadFailure) {
      do throws(FileFailure) {
        // A kind without records has no file.
        guard try folder.contains(name) else { return ([], nil, sums()[name] == nil ? nil : .wrongSum) }
      } catch {
        throw .failed(error)
      }
      bytes = try folder.read(name, limit: SealedYear.fileLimit)
    } catch {
      return ([], nil, .unreadable(error))
    }
    let sum = Digest(of: bytes)
    guard let file = SealedFile(bytes) else { return ([], sum, .wrongSum) }
    let year = year
    let records = concurrentMap(file.pieces) { piece in
      SealedRecord(piece, Result { () throws(RecordProblem.Reason) in try RecordFile(piece, kind: kind, year: year) })
    }
    return (records, sum, sums()[name] == sum ? nil : .wrongSum)
  }

  /// The texts of the records of a kind, when the file is just what the journal says; else none.
  func pieces(_ file: JournalSeal.File) throws(FileFailure) -> [[UInt8]] {
    do throws(ReadFailure) {
      let bytes = try folder.read(SealedYear.file(of: file.kind), limit: SealedYear.fileLimit)
      return Digest(of: bytes) == file.sum ? SealedFile(bytes)?.pieces ?? [] : []
    } catch {
      if case .failed(let failure) = error, !failure.isMissing { throw failure }
      return []
    }
  }

  /// The sum of each file, as `SHA256SUMS` says.
  func sums() -> [String: Digest] {
    guard let bytes = try? folder.read(SealedYear.sums, limit: SealedYear.sumsLimit) else { return [:] }
    var sums: [String: Digest] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if let sum = Digest(String(text.prefix(64))), text.dropFirst(64).prefix(2) == "  " {
        sums[String(text.dropFirst(66))] = sum
      }
    }
    return sums
  }
}

/// One record of a sealed year: the text of its file and what it says.
struct SealedRecord: Sendable {
  var bytes: [UInt8]
  var file: Result<RecordFile, RecordProblem.Reason>

  init(_ bytes: [UInt8], _ file: Result<RecordFile, RecordProblem.Reason>) {
    (self.bytes, self.file) = (bytes, file)
  }

  var record: AnyRecord? { try? file.get().record }
}
