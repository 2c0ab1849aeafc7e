/** Names that mean something to every object of the language: zod and Dexie lose what stands there. */
const TAKEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What a field of a CRM's is called in a person's record: as it is called there, where an object can
 * have a field of that name.
 *
 * @example crmName('__proto__') // '#__proto__'
 */
export function crmName(name: string): string {
  return TAKEN.has(name) ? `#${name}` : name
}
