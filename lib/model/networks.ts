/**
 * The networks Ardent reads, in the order people are shown them. Without zod, because the content
 * script needs it and should stay small.
 */
export const NETWORK_IDS = ['x', 'facebook', 'linkedin'] as const

/** A value for each network. */
export function forEveryNetwork<Value>(
  value: (id: (typeof NETWORK_IDS)[number]) => Value,
): Record<(typeof NETWORK_IDS)[number], Value> {
  return Object.fromEntries(NETWORK_IDS.map((id) => [id, value(id)])) as Record<
    (typeof NETWORK_IDS)[number],
    Value
  >
}
