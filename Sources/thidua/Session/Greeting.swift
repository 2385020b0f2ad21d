import Glibc
import Sample
import Screens
import Storage
import TermUI
import Terminal

/// The first start, where there are no data to open: asks on the screen how to begin, and does it.
struct Greeting {
  /// What was chosen and is ready to be opened.
  struct Outcome {
    let path: String
    let data: DataSource
    /// Whether it begins with the guided tour.
    let beginsWithTour: Bool
  }

  /// The folder without data.
  let path: String
  let person: PersonOption
  let theme: ChosenTheme
  let language: LanguageOption

  /// Whether a folder is one that people are greeted at: not there yet or empty, and somebody is at a terminal.
  static func isDue(at path: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    var status = stat()
    // What else is wrong with it is said by opening it.
    guard stat(path, &status) == 0 else { return errno == ENOENT }
    return fileNames(in: path) == []
  }

  /// Runs until something can be opened.
  ///
  /// - Returns: nil when the person has left.
  /// - Throws: a `CommandFailure` when there is no usable terminal.
  func run() throws -> Outcome? {
    let texts = language.texts
    var terminal = try Terminal.taken(texts)
    let depth = terminal.colorDepth
    let styles = theme.theme.resolved(depth: depth)
    var welcome = Welcome(
      path: path, samplePath: DataFolder.samplePath, year: ThisMachine.now().day.year, language: language.language,
      glyphs: theme.theme.glyphs(isUnicode: !Terminal.hasPlainGlyphs, depth: depth))
    while !welcome.hasQuit {
      terminal.present(welcome.draw(terminal.size), styles: styles)
      guard let event = terminal.nextEvent() else { return nil }
      if event == .key(.control("l")) { terminal.repaint() }
      welcome.handle(event, size: terminal.size)
      guard let wish = welcome.takeWish() else { continue }
      welcome.say(texts.makingData)
      terminal.present(welcome.draw(terminal.size), styles: styles)
      switch fulfil(wish) {
      case .success(let outcome): return outcome
      case .failure(let failure): welcome.refuse(failure.description)
      }
    }
    return nil
  }

  private func fulfil(_ wish: Welcome.Wish) -> Result<Outcome, CommandFailure> {
    do {
      switch wish {
      case .sample(let folder):
        let path = try DataFolder.sample(Self.expanded(folder), person, texts: language.texts)
        return .success(try opened(path, beginsWithTour: true))
      case .newProvince(let name, let year, let members, let folder):
        let path = Self.expanded(folder)
        let founder = try person.founder(of: path, language.texts)
        try DataFolder.make(
          at: path, NewProvince.records(name: name, year: year, councilMembers: members), by: founder,
          texts: language.texts)
        return .success(try opened(path, beginsWithTour: false))
      case .open(let folder): return .success(try opened(Self.expanded(folder), beginsWithTour: false))
      }
    } catch let failure as CommandFailure {
      return .failure(failure)
    } catch {
      return .failure(CommandFailure("\(error)"))
    }
  }

  private func opened(_ path: String, beginsWithTour: Bool) throws -> Outcome {
    let texts = language.texts
    do throws(StorageError) {
      _ = try Store.open(path, machine: ThisMachine.id)
    } catch {
      switch error {
      case .noFolder: throw CommandFailure(texts.welcomeNoFolder(path))
      case .emptyFolder: throw CommandFailure(texts.welcomeEmptyFolder)
      default: throw CommandFailure(texts.storage(error))
      }
    }
    let data = try DataSource(path: path, texts: texts)
    // What cannot be read is said here, where another folder can be chosen.
    _ = try data.loaded()
    return Outcome(path: path, data: data, beginsWithTour: beginsWithTour)
  }

  /// A path as it is typed, `~` for the home folder.
  private static func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? homeFolder() + path.dropFirst() : path
  }
}
