import { GOLDEN_BADGE } from './markup'

/** Verified organisations carry a golden badge, the only one drawn with gradients. */
export function isOrganisation(block: Element | null | undefined): boolean {
  return Boolean(block?.querySelector(GOLDEN_BADGE))
}
