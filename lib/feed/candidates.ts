/** Every candidate post at or below `root`, in document order. */
export function candidatesIn(root: ParentNode, selector: string): Element[] {
  const below = [...root.querySelectorAll(selector)]
  return root instanceof Element && root.matches(selector) ? [root, ...below] : below
}

/**
 * The candidate posts that `records` may have changed: those put in, and those around a place
 * that changed (a comment's post as well as the comment).
 */
export function candidatesTouched(
  records: readonly MutationRecord[],
  selector: string,
): Set<Element> {
  const touched = new Set<Element>()
  const around = new Set<Node>()
  for (const record of records) {
    around.add(record.target)
    for (const node of record.addedNodes) {
      if (node instanceof Element && node.isConnected) {
        for (const candidate of candidatesIn(node, selector)) touched.add(candidate)
      }
    }
  }
  for (const node of around) {
    const start = node instanceof Element ? node : node.parentElement
    for (let at = start?.closest(selector); at; at = at.parentElement?.closest(selector)) {
      touched.add(at)
    }
  }
  return touched
}
