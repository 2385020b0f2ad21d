import Emulation
import Sample
import Screens
import Storage

/// Where the data are.
enum DataFolder {
  /// The folder named on the command line, else by `THIDUA_DATA`, else below the XDG data home.
  static func path(_ argument: String?) -> String {
    argument ?? environment("THIDUA_DATA") ?? dataHome + "/thidua"
  }

  /// The folder of the sample province, made when it is not there yet.
  static func sample(_ argument: String?, _ person: PersonOption, texts: Texts) throws -> String {
    let path = argument ?? samplePath
    do throws(StorageError) {
      _ = try Store.open(path, machine: ThisMachine.id)
    } catch {
      switch error {
      case .noFolder, .emptyFolder, .creationUnfinished:
        try makeSample(at: path, by: person.founder(of: path, texts), texts: texts)
      default: throw CommandFailure(texts.storage(error))
      }
    }
    return path
  }

  /// Where the sample province is unless somebody says otherwise.
  static var samplePath: String { dataHome + "/thidua-sample" }

  /// Makes a province from records.
  static func make(at path: String, _ records: [AnyRecord], by person: Person, texts: Texts) throws {
    do throws(StorageError) {
      _ = try Store.create(path, records, machine: ThisMachine.id, by: person.signature())
    } catch {
      throw CommandFailure(texts.storage(error))
    }
  }

  static func makeSample(at path: String, by person: Person, texts: Texts) throws {
    do throws(StorageError) {
      let records = SampleProvince.records()
      let store = try Store.create(path, records, machine: ThisMachine.id, by: person.signature())
      for act in SamplePersonalData.acts(on: records) { try store.commit(act, by: person.signature()) }
    } catch {
      throw CommandFailure(texts.storage(error))
    }
  }

  private static var dataHome: String {
    environment("XDG_DATA_HOME") ?? homeFolder() + "/.local/share"
  }
}
