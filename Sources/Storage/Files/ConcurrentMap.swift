import Glibc
import Synchronization

/// What a function gives for each element, in the order of the elements, worked out on up to four processors.
///
/// - Parameter share: how many elements one processor takes at a time; so many that starting a thread pays.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], share: Int = 64, _ body: @escaping @Sendable (Element) -> Result
) -> [Result] {
  let job = MapJob(elements, share: share, body)
  let helpers = min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), job.chunkCount) - 1
  let threads = (0..<max(0, helpers)).compactMap { _ in Thread { job.work() } }
  job.work()
  for thread in threads { thread.join() }
  return job.results
}

/// The same, watched by the thread that asks for it.
///
/// - Parameter watch: is told how many elements are done, or nearly so; false stops it.
/// - Returns: nil when it was stopped.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], share: Int = 64, watch: (Int) -> Bool, _ body: @escaping @Sendable (Element) -> Result
) -> [Result]? {
  let job = MapJob(elements, share: share, body)
  let helpers = min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), job.chunkCount) - 1
  let threads = (0..<max(0, helpers)).compactMap { _ in Thread { job.work() } }
  var goesOn = true
  while goesOn, job.workOnce() { goesOn = watch(job.begun) }
  if !goesOn { job.stop() }
  for thread in threads { thread.join() }
  return goesOn ? job.results : nil
}

/// Elements shared out in chunks to whoever has time.
private final class MapJob<Element: Sendable, Result: Sendable>: Sendable {
  private let elements: [Element]
  private let body: @Sendable (Element) -> Result
  private let next = Atomic<Int>(0)
  private let chunks: Mutex<[[Result]]>

  private let share: Int

  init(_ elements: [Element], share: Int, _ body: @escaping @Sendable (Element) -> Result) {
    self.elements = elements
    self.share = share
    self.body = body
    chunks = Mutex(Array(repeating: [], count: (elements.count + share - 1) / share))
  }

  var chunkCount: Int { chunks.withLock(\.count) }
  var results: [Result] { chunks.withLock { $0.flatMap(\.self) } }

  func work() {
    while workOnce() {}
  }

  /// - Returns: false where nothing was left to do.
  func workOnce() -> Bool {
    let chunk = next.add(1, ordering: .relaxed).oldValue
    let start = chunk * share
    guard start < elements.count else { return false }
    let results = elements[start..<min(start + share, elements.count)].map(body)
    chunks.withLock { $0[chunk] = results }
    return true
  }

  /// How many elements somebody has begun with.
  var begun: Int { min(next.load(ordering: .relaxed) * share, elements.count) }

  /// Nobody begins with anything any more.
  func stop() { next.store(chunkCount, ordering: .relaxed) }
}

/// A thread of the system that runs one function.
private struct Thread {
  private let handle: pthread_t

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Nil when the system gives no more threads.
  init?(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    var handle = pthread_t()
    let code = pthread_create(
      &handle, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      return nil
    }
    self.handle = handle
  }

  func join() { pthread_join(handle, nil) }
}
