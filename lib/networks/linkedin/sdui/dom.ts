/** The key or id by which LinkedIn knows an element. */
export function keyOf(element: Element): string {
  return element.getAttribute('componentkey') ?? element.id
}
