/**
 * Runs in a page before all else: the browser is of a maker whose models stay on the device, and its
 * language model always says the same. The translator is the browser's own.
 */
export function fakeModels(): void {
  const answer = '{"label":"negative","why":"Meant ironically."}'
  const LanguageModel = {
    availability: async () => 'available',
    create: async () => ({ prompt: async () => answer }),
  }
  Object.assign(globalThis, { LanguageModel })
  const brands = [{ brand: 'Google Chrome' }]
  Object.defineProperty(navigator, 'userAgentData', { value: { brands } })
}
