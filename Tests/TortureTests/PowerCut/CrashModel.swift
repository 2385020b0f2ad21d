import RandomNumbers
import TestActs

@testable import Storage

/// What may be on a disk after the power was cut, worked out from what the calls on files did.
///
/// What was synced is there. Of the rest, each write may be there, absent, there in part, or there as zeros, and each
/// name that was made, changed or taken away may be so or not.
struct CrashModel {
  enum Order: String, CaseIterable, Sendable {
    /// Names change in any order, and syncing a file says nothing of its name: all that POSIX promises.
    case any
    /// Names change in their order, and any sync takes all earlier ones along: as ext4 does.
    case asExt4
  }

  private enum Node {
    case file([UInt8])
    case folder([String: Int])
  }

  private enum Change {
    case write(file: Int, bytes: [UInt8], at: Int)
    case truncate(file: Int, size: Int)
    case names(folder: Int, [(name: String, node: Int?)])
  }

  private struct Pending {
    var change: Change
    /// Whether it certainly is on the disk.
    var isSafe = false
  }

  private let order: Order
  /// The files and folders as they are on the disk before all changes; new ones are empty. The first is the root.
  private var nodes: [Node] = [.folder([:])]
  /// The names as the running system sees them.
  private var seen: [Int: [String: Int]] = [:]
  private var changes: [Pending] = []

  init(base: DiskTree, order: Order) {
    self.order = order
    for path in base.folders.sorted() { insert(.folder([:]), path) }
    for (path, bytes) in base.files { insert(.file(bytes), path) }
    for (index, node) in nodes.enumerated() { if case .folder(let names) = node { seen[index] = names } }
  }

  private mutating func insert(_ node: Node, _ path: String) {
    let (parent, name) = split(path)
    nodes.append(node)
    guard let index = baseNode(parent), case .folder(var names) = nodes[index] else { return }
    names[name] = nodes.count - 1
    nodes[index] = .folder(names)
  }

  private func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  private func baseNode(_ path: String) -> Int? {
    var index = 0
    for name in path.split(separator: "/") {
      guard case .folder(let names) = nodes[index], let next = names[String(name)] else { return nil }
      index = next
    }
    return index
  }

  private func node(_ path: String) -> Int? {
    var index = 0
    for name in path.split(separator: "/") {
      guard let next = seen[index]?[String(name)] else { return nil }
      index = next
    }
    return index
  }

  /// Takes in what one more call did.
  mutating func add(_ effect: FileEffect) {
    switch effect {
    case .makeFolder(let path):
      seen[nodes.count] = [:]
      make(.folder([:]), path)
    case .create(let path):
      if node(path) == nil { make(.file([]), path) }
    case .write(let path, let bytes, let start):
      if let file = node(path) { changes.append(Pending(change: .write(file: file, bytes: bytes, at: start))) }
    case .truncate(let path, let size):
      if let file = node(path) { changes.append(Pending(change: .truncate(file: file, size: size))) }
    case .rename(let old, let new):
      let (parent, name) = split(new)
      guard let file = node(old), let folder = node(parent) else { return }
      change(folder, [(split(old).name, nil), (name, file)])
    case .remove(let path):
      let (parent, name) = split(path)
      if let folder = node(parent) { change(folder, [(name, nil)]) }
    case .sync(let path): settle(file: node(path))
    case .syncFolder(let path): settle(folder: node(path))
    case .syncAll: for index in changes.indices { changes[index].isSafe = true }
    }
  }

  private mutating func make(_ node: Node, _ path: String) {
    let (parent, name) = split(path)
    nodes.append(node)
    if let folder = self.node(parent) { change(folder, [(name, nodes.count - 1)]) }
  }

  private mutating func change(_ folder: Int, _ names: [(name: String, node: Int?)]) {
    for (name, node) in names { seen[folder, default: [:]][name] = node }
    changes.append(Pending(change: .names(folder: folder, names)))
  }

  private mutating func settle(file: Int? = nil, folder: Int? = nil) {
    for index in changes.indices {
      switch changes[index].change {
      case .write(file, _, _), .truncate(file, _): changes[index].isSafe = true
      case .names(let at, _): if at == folder || order == .asExt4 { changes[index].isSafe = true }
      default: break
      }
    }
  }

  /// How a change that is not safe came out.
  private enum Outcome: CaseIterable {
    case done, lost, torn, zeros

    static func all(of change: Change) -> [Outcome] {
      if case .write = change { return Outcome.allCases }
      return [.done, .lost]
    }
  }

  /// The states the disk may be in now.
  ///
  /// - Parameters:
  ///   - limit: all of them where there are at most so many; else so many at random, and those in which everything,
  ///     nothing, or all but one change got there as it was meant.
  ///   - single: of how many changes it is looked at what happens when that one alone did not; some at random where
  ///     there are more.
  func states(limit: Int, single: Int = .max, using random: inout SplitMix64) -> [DiskTree] {
    let open = changes.indices.filter { !changes[$0].isSafe }
    var states: [DiskTree] = []
    let options = open.map { Outcome.all(of: changes[$0].change) }
    let total = options.reduce(1) { $0 > limit ? $0 : $0 * $1.count }
    if total <= limit {
      for number in 0..<total {
        var rest = number
        states.append(
          state(
            open,
            options.map { options in
              defer { rest /= options.count }
              return options[rest % options.count]
            }))
      }
      return states
    }
    states.append(state(open, open.map { _ in .done }))
    states.append(state(open, open.map { _ in .lost }))
    let chosen =
      open.count <= single ? Array(open.indices) : Array(open.indices.shuffled(using: &random).prefix(single))
    for index in chosen {
      for outcome in options[index] where outcome != .done {
        var outcomes = open.map { _ in Outcome.done }
        outcomes[index] = outcome
        states.append(state(open, outcomes))
      }
    }
    for _ in 0..<limit {
      states.append(state(open, options.map { $0.randomElement(using: &random) ?? .done }))
    }
    return states
  }

  private func state(_ open: [Int], _ outcomes: [Outcome]) -> DiskTree {
    var now = nodes
    var outcome = Array(repeating: Outcome.done, count: changes.count)
    for (index, result) in zip(open, outcomes) { outcome[index] = result }
    var areNamesLost = false
    for (index, pending) in changes.enumerated() {
      switch (pending.change, outcome[index]) {
      case (.names(let folder, let names), let result):
        // In order: once one is lost, so are all after it.
        if result == .lost { areNamesLost = true }
        if result == .lost || areNamesLost && order == .asExt4 && !pending.isSafe { continue }
        guard case .folder(var known) = now[folder] else { continue }
        for (name, node) in names { known[name] = node }
        now[folder] = .folder(known)
      case (_, .lost): continue
      case (.truncate(let file, let size), _):
        if case .file(let bytes) = now[file] {
          now[file] = .file(Array((bytes + Array(repeating: 0, count: max(0, size - bytes.count))).prefix(size)))
        }
      case (.write(let file, var bytes, let start), let result):
        if result == .torn { bytes = Array(bytes.prefix(bytes.count / 2)) }
        if result == .zeros { bytes = Array(repeating: 0, count: bytes.count) }
        guard case .file(var content) = now[file] else { continue }
        // What is written where it stands already changes nothing, however much of it gets there.
        if case .write(_, let whole, _) = pending.change, start + whole.count <= content.count,
          content[start..<start + whole.count] == whole[...]
        {
          continue
        }
        content += Array(repeating: 0, count: max(0, start + bytes.count - content.count))
        content.replaceSubrange(start..<start + bytes.count, with: bytes)
        now[file] = .file(content)
      }
    }
    var tree = DiskTree()
    Self.walk(now, 0, "", into: &tree)
    return tree
  }

  private static func walk(_ nodes: [Node], _ index: Int, _ path: String, into tree: inout DiskTree) {
    guard case .folder(let names) = nodes[index] else { return }
    for (name, node) in names {
      let inside = path.isEmpty ? name : path + "/" + name
      switch nodes[node] {
      case .file(let bytes): tree.files[inside] = bytes
      case .folder:
        tree.folders.insert(inside)
        walk(nodes, node, inside, into: &tree)
      }
    }
  }
}
