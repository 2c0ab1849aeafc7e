import { useEffect, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import type { Person, PersonChanges } from '../../lib/model/person/person'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  person: Person
  service: Pick<PeopleService, 'suggestCompany'>
  onChange: (changes: PersonChanges) => Promise<void>
}

/** Where somebody may work, and why that is asked; nothing is taken for granted. */
export function CompanyHint({ person, service, onChange }: Props) {
  const [found, setFound] = useState<{ name: string; domain: string } | null>(null)
  const [saving, save] = useSaving()
  const { id, company } = person
  useEffect(() => {
    service.suggestCompany(person).then(setFound, console.warn)
  }, [service, id, company])
  if (!found || company) return null
  return (
    <p class="form-row">
      <span class="hint">{t('companies_may', [found.name, found.domain])}</span>
      <Button
        icon="company"
        disabled={saving.state === 'busy'}
        onClick={() => save(() => onChange({ company: found.name }))}
      >
        {t('companies_yes', [found.name])}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </p>
  )
}
