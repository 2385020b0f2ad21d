import Emulation
import Glibc
import Screens
import Storage
import Testing

@testable import thidua

/// What a person is told when files fail: what, where and what to do.
struct StorageTextsTests {
  private static let key = RecordKey(.dossier, "HS-2025-0001", year: 2025)
  private static let problem = RecordProblem(path: "units/a.json", reason: .badName)
  private static let languages: [(texts: Texts, notSaved: String)] = [
    (Texts(.vietnamese), "Chưa lưu"), (Texts(.english), "Not saved"),
  ]

  private static func failure(_ code: Int32 = EIO) -> FileFailure {
    FileFailure(.write, "units/a.json", code: code)
  }

  private static let errors: [StorageError] = [
    .noFolder("x"), .notAFolder("x"), .unreadable("x", failure()),
    .cannotMake("x", failure()), .emptyFolder, .notAProvince, .provinceDamaged(problem), .notEmpty("x"), .noProvince,
    .readOnly(.notWritable(failure())), .changedUnderneath(key, expected: 1, found: 2), .nameUsed(key),
    .editedOutside(key), .damagedUnderneath(problem), .busy, .invalidEdit(key), .invalidEdit(nil),
    .actTooLarge(bytes: 2, limit: 1), .notStorable(key, .badName), .failed(failure(), .nothingWritten),
    .waiting(failure()), .journalDamaged(path: "j"), .journalUnreadable(path: "j", .notAFile),
    .journalNewer(path: "j"), .journalStuck(failure(), cutting: failure()), .yearSealed(2024), .yearOpen(2025),
    .yearEmpty(2024), .yearDamaged([problem]), .nothingToAdopt(key),
  ]

  @Test func everyErrorIsAWholeSentence() {
    for (texts, _) in Self.languages {
      for error in Self.errors {
        #expect(texts.storage(error).hasSuffix("."), "\(error)")
        #expect(texts.reading(error).hasSuffix("."), "\(error)")
      }
    }
  }

  @Test func whatCannotBeStoredIsNamedWithItsReason() {
    let text = Texts(.vietnamese).storage(.notStorable(Self.key, .badName))
    #expect(text.contains("HS-2025-0001") && text.contains("tên tệp không hợp lệ"))
    #expect(Texts(.vietnamese).storage(.invalidEdit(Self.key)).contains("HS-2025-0001"))
  }

  @Test func readingIsNotToldAsSaving() {
    let reading: [StorageError] = [
      .failed(Self.failure(), .nothingWritten), .busy, .damagedUnderneath(Self.problem), .journalDamaged(path: "j"),
      .journalUnreadable(path: "j", .notAFile), .journalNewer(path: "j"),
    ]
    for (texts, notSaved) in Self.languages {
      for error in reading {
        #expect(!texts.reading(error).contains(notSaved), "\(error)")
        #expect(texts.storage(error).contains(notSaved), "\(error)")
      }
    }
  }

  @Test func aLinkOrALargeFileIsNotSaidToBeDamagedAtItsEnd() {
    let texts = Texts(.vietnamese)
    #expect(texts.reading(.journalUnreadable(path: "j", .notAFile)).contains("không phải tệp thường"))
    #expect(texts.readOnly(.journalUnreadable(path: "j", .tooLarge(bytes: 2, limit: 1))).contains("tệp quá lớn"))
    #expect(!texts.storage(.journalUnreadable(path: "j", .notAFile)).contains("ở cuối"))
  }

  @Test("What can be done about a file is what will not be refused: nothing leads round in a circle")
  func waysOut() {
    for (texts, _) in Self.languages {
      for file in [OutsideChange.FileState.unchanged, .readable, .damaged, .gone] {
        for journal in [OutsideChange.JournalState.content, .sum, .removed, .unknown] {
          let change = OutsideChange(record: RecordKey(.unit, "la"), file: file, journal: journal)
          let words = texts.wayOut(change)
          #expect(!words.isEmpty)
          // Putting back takes a content, or that the record was taken away; adopting takes a file that can be read, or
          // a record that is missed.
          #expect(!words.contains("--put-back") || journal == .content || journal == .removed)
          let isAdopting = words.replacing("adopt --put-back", with: "").contains("thidua adopt")
          #expect(isAdopting == (file == .readable || file == .gone && (journal == .content || journal == .sum)))
          #expect(texts.cannotSettle(change).contains(words))
        }
      }
    }
  }

  @Test func everyErrorOfTheJournalSaysWhatToDo() {
    let subjects: [Finding.Subject] = [
      .brokenLine(1), .brokenChain(1), .newerLine(1), .wrongManifest, .cutLine, .differsFromSeal, .missingSeal,
      .besideSeal, .problem(.badName), .problem(.accountsLost(2)),
    ]
    for (texts, _) in Self.languages {
      for subject in subjects { #expect(texts.advice(subject)?.hasSuffix(".") == true, "\(subject)") }
      // It says so itself.
      #expect(texts.advice(.problem(.editedOutside)) == nil)
      #expect(texts.subject(.problem(.editedOutside)).contains("thidua adopt"))
    }
  }

  @Test(arguments: [
    EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EIO, EMFILE, ENFILE, EFBIG, EBUSY, EAGAIN, ENOMEM, ESTALE, ENOLCK, EINVAL,
  ]) func aFailedCallSaysWhatItWasWhereAndWhatToDo(_ code: Int32) {
    for (texts, _) in Self.languages {
      let failed = texts.storage(.failed(Self.failure(code), .nothingWritten))
      #expect(failed.contains("units/a.json"))
      #expect(!texts.system(code).contains(String(code)), "in words")
      // The sentence after that one.
      #expect(failed.split(separator: ". ").count >= 2, "\(failed)")
    }
  }
}
