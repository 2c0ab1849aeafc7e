import { t } from '../../lib/i18n'
import type { Person } from '../../lib/model/person/person'
import { Section } from '../person/Section'

/** What an import brought from the CRM; nothing where it brought nothing. */
export function CrmFields({ crm }: Pick<Person, 'crm'>) {
  const fields = Object.entries(crm ?? {})
  if (fields.length === 0) return null
  return (
    <Section title={t('people_crm')}>
      <dl class="crm-fields">
        {fields.map(([name, value]) => (
          <div key={name} class="crm-field">
            <dt class="hint">{name}</dt>
            <dd dir="auto">{/^https?:\/\//.test(value) ? <Address url={value} /> : value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  )
}
