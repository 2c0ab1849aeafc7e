// @vitest-environment node

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lockedFields, Managed, readManaged, settingsUnder } from '../../../lib/model/managed'
import { changedSettings, DEFAULT_SETTINGS } from '../../../lib/model/settings'
import schema from '../../../public/managed-schema.json' with { type: 'json' }

describe('what an organisation sets', () => {
  it('holds above what was set here, field by field', () => {
    const own = changedSettings(DEFAULT_SETTINGS, {
      brand: { name: 'Mine', words: ['pack'], handles: { x: ['mine'], facebook: ['mine.fb'] } },
      networks: { linkedin: false },
      staffName: 'Robin',
    })
    const { values } = readManaged({
      brand: { name: 'Acme', handles: { x: ['acme'] } },
      networks: { linkedin: true },
      overlays: false,
      escalateTo: ['care@acme.example'],
      backupFolder: 'S:\\Ardent',
      teamServer: 'couch.acme.example',
    })
    expect(settingsUnder(values, own)).toEqual({
      ...own,
      brand: {
        ...own.brand,
        name: 'Acme',
        words: ['pack'],
        handles: { ...own.brand.handles, x: ['acme'], facebook: ['mine.fb'] },
      },
      networks: { ...own.networks, linkedin: true },
      overlays: false,
      escalateTo: ['care@acme.example'],
    })
    expect(lockedFields(values)).toEqual([
      'brand.name',
      'brand.handles.x',
      'networks.linkedin',
      'overlays',
      'escalateTo',
    ])
  })

  it.each([
    [{}, []],
    [{ overlays: 'no' }, ['overlays']],
    [{ brand: { name: 7 } }, ['brand.name']],
    [{ brand: { handles: { x: ['acme', 3] } } }, ['brand.handles.x']],
    [{ brand: { word: ['a'] }, staffName: 'Robin' }, ['brand.word', 'staffName']],
    [{ networks: { mastodon: true } }, ['networks.mastodon']],
    [{ escalateTo: 'care@acme.example' }, ['escalateTo']],
    [{ brand: 'Acme' }, ['brand']],
    [{ teamServer: 'no address' }, ['teamServer']],
  ])('is read as far as it can be, and what cannot is named: %j', (policy, unreadable) => {
    const read = readManaged({ ...policy, helpLine: 'Call 0000' })
    expect(read.unreadable.toSorted()).toEqual(unreadable.toSorted())
    expect(read.values.helpLine).toBe('Call 0000')
  })

  it('keeps what is right beside what is wrong', () => {
    const { values } = readManaged({ brand: { name: 'Acme', words: 'pack' } })
    expect(values).toEqual({ brand: { name: 'Acme' } })
  })

  it('has every field on the page for IT', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/administration.md'), 'utf8')
    const { brand, networks, ...others } = schema.properties
    const fields = [
      ...Object.keys(others),
      ...Object.keys(networks.properties).map((one) => (one === 'x' ? 'networks.x' : `.${one}`)),
      ...Object.keys(brand.properties).map((one) => `brand.${one}`),
    ]
    for (const field of fields) expect(page).toContain(`\`${field}`)
  })

  // Chromium takes types alone, without the limits that are checked as it is read.
  it('is told to Chromium as the policy is read', () => {
    expect(schema).toEqual(typesOf(z.toJSONSchema(Managed, { io: 'input' })))
  })
})

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The types of a schema. A record by network has its keys in `propertyNames`, and one schema for all. */
function typesOf({ type, properties, items, propertyNames, ...rest }: JsonSchema): object {
  const keys = (propertyNames as JsonSchema | undefined)?.enum as string[] | undefined
  const alike = rest.additionalProperties as JsonSchema
  const named = keys ? keys.map((key) => [key, alike] as const) : Object.entries(properties ?? {})
  const below = named.map(([key, schema]) => [key, typesOf(schema as JsonSchema)])
  return {
    type,
    ...(below.length > 0 && { properties: Object.fromEntries(below) }),
    ...(items && { items: typesOf(items as JsonSchema) }),
  }
}
