/// Pasted text as one line: line ends and tabs become spaces, other control characters go, and spaces at the end.
func singleLine(_ text: String) -> String {
  var line = withoutControls(text)
  while line.last == " " { line.removeLast() }
  return line
}

/// A text as one line, with the spaces at its end: line ends and tabs become spaces, other control characters go.
func withoutControls(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\t", "\u{2028}", "\u{2029}": scalars.append(" ")
    case _ where scalar.isControl: continue
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

extension Unicode.Scalar {
  /// C0, DEL or C1.
  var isControl: Bool { value < 0x20 || (0x7f...0x9f).contains(value) }
}
