/// The one door between data and every screen, log and export.
public enum VisibleText {
  /// The characters of a text as they may safely be shown.
  public static func characters(of text: some StringProtocol) -> [Character] { Array(text) }
}
