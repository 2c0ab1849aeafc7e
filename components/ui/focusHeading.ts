/**
 * Does `work` that takes away the focused element, then puts the focus on the heading of the
 * section it stood in, so that the keyboard does not start again at the top of the page.
 */
export async function focusHeading(work: () => Promise<void>): Promise<void> {
  const section = document.activeElement?.closest('section')
  await work()
  section?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
}
