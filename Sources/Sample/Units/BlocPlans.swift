/// All clusters and blocs of the sample province.
enum BlocPlans {
  /// Seven clusters, then nineteen blocs by number.
  static let all: [BlocPlan] =
    Clusters.all + (StateBlocs.all + PublicBlocs.all + EconomyBlocs.all).sorted { $0.number < $1.number }
}
