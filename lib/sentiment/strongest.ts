/** So many words explain a decision. */
export const MOST = 5

/**
 * What weighs most, strongest first.
 *
 * @param leastShare what has less than this part of the strongest's weight explains nothing
 */
export function strongest<One extends { readonly weight: number }>(
  all: readonly One[],
  leastShare: number,
): One[] {
  const sorted = all.toSorted((a, b) => b.weight - a.weight)
  const least = (sorted[0]?.weight ?? 0) * leastShare
  return sorted.filter(({ weight }) => weight >= least)
}
