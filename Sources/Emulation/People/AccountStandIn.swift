/// What counts of an account whose file is not as the journal says (tài khoản bị sửa ngoài chương trình).
public enum AccountStandIn: Hashable, Sendable {
  /// The journal's last version: it stands in the place of the file.
  case journal
  /// Nothing: the journal does not have the content, so the account gives no right.
  case nothing
}
