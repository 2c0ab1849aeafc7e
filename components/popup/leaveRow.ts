/**
 * Does `work` that takes the row with the focus out of its list, then puts the focus on the row
 * beside it, so that the keyboard does not start again at the top of the page.
 *
 * @param otherwise the id of the element that takes the focus when the row was the only one
 */
export async function leaveRow(work: () => Promise<void>, otherwise: string): Promise<void> {
  const row = document.activeElement?.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  await work()
  const target = beside?.querySelector('button') ?? document.getElementById(otherwise)
  if (row) target?.focus()
}
