/** `record` with `changes` in it: without what is `null` in them, and what they leave out as it was. */
export function withChanges<Fields extends object>(record: Fields, changes: object): Fields {
  const changed = new Map(Object.entries(record))
  for (const [field, value] of Object.entries(changes)) {
    if (value === null) changed.delete(field)
    else if (value !== undefined) changed.set(field, value)
  }
  return Object.fromEntries(changed) as Fields
}
