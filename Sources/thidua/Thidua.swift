@main
struct Thidua {
  static func main() {}
}
