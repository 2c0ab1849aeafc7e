import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { CompanySuggestion } from '../../lib/model/person/companies'
import type { Person, PersonChanges } from '../../lib/model/person/person'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  person: Person
  /** What they say of themselves below their name, where a page showed it. */
  headline?: string | undefined
  ask: Ask
  onChange: (changes: PersonChanges) => Promise<void>
}

/** Where somebody may work, and why that is asked; nothing is taken for granted. */
export function CompanyHint({ person, headline, ask, onChange }: Props) {
  const [found, setFound] = useState<CompanySuggestion | null>(null)
  const [saving, save] = useSaving()
  const { id, company } = person
  useEffect(() => {
    setFound(null)
    if (company) return
    ask('suggestCompany', { personId: id, ...(headline && { headline }) }).then(
      (answer) => setFound(answer.found),
      console.warn,
    )
  }, [ask, id, company, headline])
  if (!found || company) return null
  const why =
    'domain' in found
      ? t('companies_may', [found.name, found.domain])
      : t('companies_may_line', [found.line])
  return (
    <p class="form-row">
      <span class="hint">{why}</span>
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
