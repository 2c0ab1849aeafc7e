import { date, list, t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { AccountLink } from './AccountLink'
import type { CardActions } from './cardActions'
import { MergePeople } from './MergePeople'
import { Section } from './Section'
import './Accounts.css'

interface Props {
  card: PersonCard
  actions: Pick<CardActions, 'find' | 'merge' | 'unmerge'>
}

/** Every account of a person, and the joining of people who turn out to be one. */
export function Accounts({ card, actions }: Props) {
  return (
    <Section title={t('accounts_title')}>
      <ul class="accounts">
        {card.identities.map((one) => (
          <li key={`${one.network} ${one.key}`}>
            <AccountLink identity={one} />
            {one.handleHistory.length > 0 && (
              <p class="hint">{t('accounts_formerly', [list(one.handleHistory.toReversed())])}</p>
            )}
          </li>
        ))}
      </ul>
      {card.merges.map((merge) => (
        <MergeDone key={merge.id} merge={merge} onUndo={() => actions.unmerge(merge.id)} />
      ))}
      <MergePeople card={card} onFind={actions.find} onMerge={actions.merge} />
    </Section>
  )
}

interface MergeDoneProps {
  merge: PersonCard['merges'][number]
  onUndo: () => Promise<void>
}

/** A merge that can still be taken back. */
function MergeDone({ merge, onUndo }: MergeDoneProps) {
  const [saving, save] = useSaving()
  return (
    <div class="merge-done">
      <p>{t('merge_done', [merge.displayName, date(merge.at)])}</p>
      <Button disabled={saving.state === 'busy'} onClick={() => save(onUndo)}>
        {t('merge_undo')}
      </Button>
      <SavingNote saving={saving} />
    </div>
  )
}
