import JSONText
import Screens

// Why a text is not the JSON that is read here, and what to do about it. The place is said by the caller.
extension Texts {
  func json(_ error: JSONError) -> String {
    switch error {
    case .tooLarge(let bytes, let limit):
      self(
        "tệp có \(number(bytes)) byte, nhiều nhất \(number(limit))",
        "the file has \(number(bytes)) bytes, at most \(number(limit)) are read")
    case .byteOrderMark:
      self(
        "có dấu BOM ở đầu tệp; hãy lưu lại bằng UTF-8 không BOM",
        "begins with a byte order mark; save it as UTF-8 without BOM")
    case .tooDeep(let limit, _):
      self("lồng sâu quá \(limit) cấp; bớt lồng", "nested deeper than \(limit) levels; nest less")
    case .unexpectedEnd:
      self(
        "tệp bị cụt giữa chừng; viết nốt hoặc khôi phục từ bản sao lưu",
        "ends in the middle; complete it or restore it from a backup")
    case .unexpectedByte(let byte, _) where !(0x20...0x7E).contains(byte):
      self(
        "tệp không phải văn bản JSON, có lẽ đã hỏng; khôi phục từ bản sao lưu",
        "not a JSON text, probably damaged; restore it from a backup")
    case .unexpectedByte(let byte, _):
      self(
        "\(character(byte)) không đúng chỗ; xem dấu phẩy, ngoặc, nháy ngay trước đó",
        "\(character(byte)) cannot stand here; look at the comma, bracket or quote before it")
    case .trailingData: self("có nội dung thừa sau ngoặc cuối; xóa đi", "something follows the last bracket; remove it")
    case .invalidUTF8: self("không phải UTF-8; hãy lưu lại bằng UTF-8", "not UTF-8; save it as UTF-8")
    case .controlCharacter(let byte, _):
      self(
        "ký tự điều khiển trong chuỗi; viết là \(escape(byte))",
        "a control character in a text; write it as \(escape(byte))")
    case .badEscape:
      self("dấu \\ trong chuỗi không đúng; muốn có \\ thì viết \\\\", "a wrong \\ in a text; write \\\\ for a \\")
    case .loneSurrogate: self("\\u thiếu nửa kia của cặp", "a \\u without the other half of its pair")
    case .badNumber:
      self(
        "số viết sai: không thêm 0 hay + ở đầu, phần lẻ sau dấu chấm",
        "a wrong number: no 0 or + in front, decimals after a point")
    case .duplicateKey(let key, _):
      self("khóa “\(key)” có hai lần; bỏ bớt một", "the key “\(key)” comes twice; remove one")
    case .missingKey, .wrongKind, .badValue: self("không phải JSON đúng", "not proper JSON")
    }
  }

  /// Where in a text.
  func place(_ place: JSONPlace) -> String {
    self("dòng \(place.line) cột \(place.column)", "line \(place.line) column \(place.column)")
  }

  private func character(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte) ? "“\(Character(Unicode.Scalar(byte)))”" : escape(byte)
  }

  private func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
