/// How often a person is told how far work is.
struct WorkPace: Sendable {
  /// What takes less is over before anybody looks.
  var unnoticed = Duration.milliseconds(200)
  var pause = Duration.milliseconds(100)
}
