/// Which base letter and which mark make which letter: every precomposed Latin letter.
///
/// Source: the canonical decompositions of the Unicode Character Database, blocks Latin-1 to Latin Extended-B and
/// Latin Extended Additional.
struct CompositionRow {
  /// The combining mark.
  let mark: UInt32
  /// Letters that take the mark; they may carry marks already.
  let bases: String
  /// What each base becomes, in the same order.
  let letters: String

  static let all: [CompositionRow] = [
    CompositionRow(
      mark: 0x0300,
      bases: "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
      letters: "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
    CompositionRow(
      mark: 0x0301,
      bases: "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
      letters: "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
    CompositionRow(
      mark: 0x0302,
      bases: "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
      letters: "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
    CompositionRow(
      mark: 0x0303,
      bases: "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
      letters: "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
    CompositionRow(
      mark: 0x0304,
      bases: "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ",
      letters: "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
    CompositionRow(
      mark: 0x0306,
      bases: "AaEeGgIiOoUuȨȩẠạ",
      letters: "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
    CompositionRow(
      mark: 0x0307,
      bases: "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
      letters: "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
    CompositionRow(
      mark: 0x0308,
      bases: "AEIOUaeiouyYHhÕõŪūWwXxt",
      letters: "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
    CompositionRow(
      mark: 0x0309,
      bases: "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
      letters: "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
    CompositionRow(
      mark: 0x030A,
      bases: "AaUuwy",
      letters: "ÅåŮůẘẙ"),
    CompositionRow(
      mark: 0x030B,
      bases: "OoUu",
      letters: "ŐőŰű"),
    CompositionRow(
      mark: 0x030C,
      bases: "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
      letters: "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
    CompositionRow(
      mark: 0x030F,
      bases: "AaEeIiOoRrUu",
      letters: "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
    CompositionRow(
      mark: 0x0311,
      bases: "AaEeIiOoRrUu",
      letters: "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
    CompositionRow(
      mark: 0x031B,
      bases: "OoUu",
      letters: "ƠơƯư"),
    CompositionRow(
      mark: 0x0323,
      bases: "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
      letters: "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
    CompositionRow(
      mark: 0x0324,
      bases: "Uu",
      letters: "Ṳṳ"),
    CompositionRow(
      mark: 0x0325,
      bases: "Aa",
      letters: "Ḁḁ"),
    CompositionRow(
      mark: 0x0326,
      bases: "SsTt",
      letters: "ȘșȚț"),
    CompositionRow(
      mark: 0x0327,
      bases: "CcGgKkLlNnRrSsTtEeDdHh",
      letters: "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
    CompositionRow(
      mark: 0x0328,
      bases: "AaEeIiUuOo",
      letters: "ĄąĘęĮįŲųǪǫ"),
    CompositionRow(
      mark: 0x032D,
      bases: "DdEeLlNnTtUu",
      letters: "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
    CompositionRow(
      mark: 0x032E,
      bases: "Hh",
      letters: "Ḫḫ"),
    CompositionRow(
      mark: 0x0330,
      bases: "EeIiUu",
      letters: "ḚḛḬḭṴṵ"),
    CompositionRow(
      mark: 0x0331,
      bases: "BbDdKkLlNnRrTtZzh",
      letters: "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
  ]
}
