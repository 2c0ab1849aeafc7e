import { useState } from 'preact/hooks'
import type { z } from 'zod'

/**
 * A value that this page remembers from one visit to the next, in its own storage. What cannot be
 * read any more, or not be kept, is `first` again.
 */
export function useStoredState<Value>(
  key: string,
  schema: z.ZodType<Value>,
  first: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => read(key, schema) ?? first)
  const keep = (next: Value) => {
    setValue(() => next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch (error) {
      console.warn(error)
    }
  }
  return [value, keep]
}

function read<Value>(key: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data
  } catch {
    return undefined
  }
}
