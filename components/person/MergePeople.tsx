import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonCard, PersonSummary } from '../../lib/model/person/card'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { AccountLink } from './AccountLink'
import { Facts } from './Facts'
import { FindPeople } from './FindPeople'
import './MergePeople.css'

interface Props {
  card: PersonCard
  onFind: (query: string) => Promise<PersonSummary[]>
  onMerge: (foldedId: string) => Promise<void>
}

/** Finds the other one, shows both, says what will happen, and merges. */
export function MergePeople({ card, onFind, onMerge }: Props) {
  const [open, setOpen] = useState(false)
  const [other, setOther] = useState<PersonSummary>()
  const close = () => {
    setOpen(false)
    setOther(undefined)
  }
  return (
    <div class="merge">
      <div>
        <Button expanded={open} onClick={open ? close : () => setOpen(true)}>
          {t('merge_start')}
        </Button>
      </div>
      {open && !other && (
        <FindPeople
          label={t('merge_find')}
          except={card.person.id}
          find={onFind}
          onOpen={setOther}
        />
      )}
      {other && (
        <MergeQuestion
          card={card}
          other={other}
          onCancel={() => setOther(undefined)}
          onMerge={async () => {
            await onMerge(other.person.id)
            close()
          }}
        />
      )}
    </div>
  )
}

interface QuestionProps {
  card: PersonCard
  other: PersonSummary
  onMerge: () => Promise<void>
  onCancel: () => void
}

function MergeQuestion({ card, other, onMerge, onCancel }: QuestionProps) {
  const [saving, save] = useSaving()
  const question = useFocusOnce<HTMLParagraphElement>(true)
  const [kept, folded] = [card.person.displayName, other.person.displayName]
  return (
    <div class="merge-question">
      <p ref={question} tabIndex={-1}>
        {t('merge_explained', [folded, kept])}
      </p>
      <div class="pair">
        <MergeSide title={t('merge_stays')} summary={card} />
        <MergeSide title={t('merge_joins')} summary={other} />
      </div>
      <div class="merge-answers">
        <Button look="primary" disabled={saving.state === 'busy'} onClick={() => save(onMerge)}>
          {t('merge_confirm')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </div>
  )
}

interface MergeSideProps {
  title: string
  summary: PersonSummary
}

/** One of the two people of a merge. */
function MergeSide({ title, summary }: MergeSideProps) {
  const { person, identities } = summary
  return (
    <div class="merge-side">
      <p class="hint">{title}</p>
      <p class="merge-side-name">
        <bdi>{person.displayName}</bdi>
      </p>
      {identities.map((one) => (
        <AccountLink key={`${one.network} ${one.key}`} identity={one} />
      ))}
      <Facts card={summary} />
    </div>
  )
}
