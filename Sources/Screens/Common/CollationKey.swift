import VietnameseText

/// What text sorts by, under a name that no other module has.
typealias CollationKey = SortKey
