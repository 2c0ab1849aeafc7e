import { z } from 'zod'
import { choice, type Field, shortText } from './field-kinds'

export const CustomerStatus = z.enum([
  'unknown',
  'customer',
  'former',
  'prospect',
  'partner',
  'employee',
])
export type CustomerStatus = z.infer<typeof CustomerStatus>

/** How this person wants to be engaged with. */
export const Preference = z.enum(['information', 'conversation', 'discounts', 'none'])
export type Preference = z.infer<typeof Preference>

/** What a person said about being written to, as the CRM has it. */
const Consent = z.enum(['given', 'refused'])

const count = z.number().int().nonnegative()

/**
 * The facts of a person that staff set by hand, one value each. The record, forms, imports, exports,
 * filters, columns and edits of many people follow from here. What works in a way of its own is not
 * here: name, tier, VIP, sentiment, tags, motivation, accounts, notes.
 *
 * Ids are stored in column maps, saved segments and the table's view: they stay.
 */
export const FIELDS = {
  status: {
    ...choice(CustomerStatus, {
      unknown: { label: 'status_unknown' },
      customer: {
        label: 'status_customer',
        words:
          'customer client activepatron activecustomer existingcustomer evangelist kunde bestandskunde cliente klant kund 顧客',
      },
      former: {
        label: 'status_former',
        words:
          'former formerpatron formercustomer excustomer churned lapsed ehemaliger ehemaligerkunde',
      },
      prospect: {
        label: 'status_prospect',
        words:
          'prospect lead subscriber opportunity marketingqualifiedlead salesqualifiedlead mql sql interessent',
      },
      partner: { label: 'status_partner', words: 'partner' },
      employee: { label: 'status_employee', words: 'employee staff mitarbeiter' },
    }),
    required: true,
    label: 'status_label',
    importLabel: 'import_field_status',
    headers: 'status customerstatus kundenstatus',
    exported: 'Status',
    bulk: true,
    filter: true,
    column: 156,
  },
  company: {
    kind: 'text',
    schema: shortText,
    label: 'company_label',
    headers: 'company companyname organization organisation employer accountname',
    exported: 'Company',
    bulk: true,
    filter: true,
    column: 150,
  },
  preference: {
    ...choice(Preference, {
      unknown: { label: 'preference_unknown' },
      information: { label: 'preference_information', words: 'information info news' },
      conversation: { label: 'preference_conversation', words: 'conversation' },
      discounts: { label: 'preference_discounts', words: 'discounts discount offers deals' },
      none: { label: 'preference_none', words: 'none nothing' },
    }),
    key: 'preferences',
    label: 'preference_label',
    columnLabel: 'column_preference',
    headers: 'preference preferences wantsfromus',
    exported: 'Preference',
    bulk: true,
    filter: true,
    column: 130,
  },
  followers: {
    kind: 'number',
    schema: count,
    whole: true,
    label: 'column_followers',
    headers: 'followers followercount twitterfollowers',
    exported: 'Followers',
    column: 92,
  },
  referrals: {
    kind: 'number',
    schema: count,
    whole: true,
    label: 'people_referrals',
    columnLabel: 'column_referrals',
    importLabel: 'import_field_referrals',
    headers: 'referrals referralcount',
    exported: 'Referrals',
    column: 88,
  },
  lifetimeValue: {
    kind: 'number',
    schema: z.number().nonnegative(),
    label: 'people_lifetime_value',
    importLabel: 'import_field_lifetimeValue',
    headers: 'lifetimevalue customerlifetimevalue ltv clv clvalue',
    exported: 'Lifetime value',
  },
  consent: {
    ...choice(Consent, {
      unknown: { label: 'consent_unknown' },
      given: {
        label: 'consent_given',
        words:
          'given yes true 1 y granted allow allowed optedin optin subscribed confirmed ja oui si sim erteilt zulassen abonniert abonne suscrito inscrito iscritto geabonneerd prenumererar accorde concedido concesso gegeven tak evet ano kylla igen да はい 同意する',
      },
      refused: {
        label: 'consent_refused',
        words:
          'refused donotallow notallowed nichtzulassen abgemeldet desabonne nosuscrito naoinscrito disiscritto uitgeschreven avregistrerad no false 0 n withdrawn revoked optedout optout unsubscribed nein non nao nee nej nie hayir ne ei nem нет いいえ 同意しない abgelehnt verweigert refuse rechazado recusado rifiutato geweigerd nekat widerrufen retire revocado revogado revocato ingetrokken aterkallat',
      },
    }),
    label: 'consent_label',
    headers: 'consent marketingconsent gdprconsent emailconsent optin marketingoptin einwilligung',
    exported: 'Consent',
  },
  consentDate: {
    kind: 'text',
    schema: shortText,
    label: 'consent_date_label',
    headers: 'consentdate consentat consentgivenon optindate optintime optinat einwilligungam',
    exported: 'Consent date',
  },
  do_not_engage: {
    kind: 'flag',
    schema: z.boolean(),
    key: 'doNotEngage',
    label: 'person_do_not_engage',
    hint: 'person_do_not_engage_hint',
    headers: 'donotengage donotcontact donotdisturb dnc blocked kontaktsperre nichtkontaktieren',
    exported: 'Do not engage',
    bulk: true,
    filter: true,
  },
  team: {
    kind: 'flag',
    schema: z.boolean(),
    key: 'isTeam',
    label: 'person_is_team',
    hint: 'person_is_team_hint',
    exported: 'Team',
    filter: true,
  },
} as const satisfies Record<string, Field>

type Fields = typeof FIELDS
export type FieldId = keyof Fields

/** What a field is stored under. */
export type KeyOf<Id extends FieldId> = Id extends unknown
  ? Fields[Id] extends { key: infer Key extends string }
    ? Key
    : Id
  : never

/** What is stored in a field. */
export type FieldValue<Id extends FieldId> = z.infer<Fields[Id]['schema']>

/** The fields of these kinds that have a part: those that can be imported have `headers`. */
export type FieldWith<Part extends string, Kind extends Field['kind'] = Field['kind']> = {
  [Id in FieldId]: Fields[Id] extends Record<Part, unknown> & { kind: Kind } ? Id : never
}[FieldId]

/** The fields that have a part, in the table's order; where kinds are given, those of one of them. */
export function fieldsWith<
  Part extends 'schema' | 'headers' | 'exported' | 'bulk' | 'filter' | 'column',
  Kind extends Field['kind'] = Field['kind'],
>(part: Part, ...kinds: Kind[]): FieldWith<Part, Kind>[] {
  const ids = Object.keys(FIELDS) as FieldId[]
  return ids.filter((id) => {
    const { kind } = FIELDS[id]
    return part in FIELDS[id] && (kinds.length === 0 || kinds.some((one) => one === kind))
  }) as FieldWith<Part, Kind>[]
}

const ALL = new Map<string, Field & { key: string }>(
  Object.entries(FIELDS).map(([id, field]) => [id, { key: id, ...field }]),
)

/** A field as any other, whatever it has. */
export function fieldOf<Id extends FieldId>(id: Id) {
  return ALL.get(id) as Field & { key: KeyOf<Id>; kind: Fields[Id]['kind'] }
}

/** Whether an id is a field's. */
export function isField(id: string): id is FieldId {
  return ALL.has(id)
}

/** A record's part for these fields, each of which can be missing. */
export function optional<Id extends FieldId>(ids: readonly Id[]) {
  return shape(ids, (schema) => schema.optional()) as {
    [One in Id as KeyOf<One>]: z.ZodOptional<Fields[One]['schema']>
  }
}

/** The same for changes: `null` clears a field. */
export function nullable<Id extends FieldId>(ids: readonly Id[]) {
  return shape(ids, (schema) => schema.nullable()) as {
    [One in Id as KeyOf<One>]: z.ZodNullable<Fields[One]['schema']>
  }
}

function shape(ids: readonly FieldId[], made: (schema: z.ZodType) => z.ZodType) {
  return Object.fromEntries(ids.map((id) => [fieldOf(id).key, made(FIELDS[id].schema)]))
}
