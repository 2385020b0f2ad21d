/// What a function gives for each element, in the order of the elements.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ body: @Sendable (Element) -> Result
) -> [Result] {
  elements.map(body)
}
