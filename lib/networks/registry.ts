import type { Network } from './contract'
import { networkFacts } from './index'
import { readers } from './readers'

/** Every network that can be read here with its reader, in the order people are shown them. */
export const networks: readonly Network[] = networkFacts.flatMap((facts) => {
  const reader = readers[facts.id]
  return reader ? { ...facts, ...reader } : []
})
