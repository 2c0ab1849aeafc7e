import type { Network } from './contract'
import { networkFacts } from './index'
import { readers } from './readers'

/** Every network there is with its reader, in the order people are shown them. */
export const networks: readonly Network[] = networkFacts.map((facts) => {
  const reader = readers[facts.id]
  if (!reader) throw new Error(`There is no lib/networks/${facts.id}/index.ts.`)
  return { ...facts, ...reader }
})
