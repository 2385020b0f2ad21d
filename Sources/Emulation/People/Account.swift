/// Somebody who works with the data (người dùng), under the name the journal knows him or her by.
public struct Account: Record {
  /// The kind of record: an account.
  public static let kind = RecordKind.account

  /// The name the journal has (tên tài khoản), also of its file.
  public var id: RecordID<Account>
  /// How often it was saved, from 1.
  public var revision: Int
  /// The name of the person (họ tên).
  public var name: String
  /// The roles that were given to the person, in the order of `Role`.
  public var roles: [Role]
  /// The unit of a person who works for one; rights in its bloc follow from it.
  public var unit: Unit.ID?
  /// The account of the operating system where it is called otherwise, as one with a point or an `@` is.
  public var login: String?
  /// Whether the person has left: the name stays in the journal and no right is left.
  public var isClosed: Bool

  /// Puts an account together.
  public init(
    id: Account.ID, revision: Int = 1, name: String, roles: [Role] = [], unit: Unit.ID? = nil, login: String? = nil,
    isClosed: Bool = false
  ) {
    self.id = id
    self.revision = revision
    self.name = name
    self.roles = roles
    self.unit = unit
    self.login = login
    self.isClosed = isClosed
  }

  /// The account of the operating system the person signs in with.
  public var systemName: String { login ?? id.text }
}
