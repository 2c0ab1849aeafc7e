import { useCallback, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { reasonText, t } from '../../lib/i18n'
import type { MergeSuggestion } from '../../lib/model/person/merge-suggestion'
import type { PeopleRow } from '../../lib/model/person/people-table'
import type { OnProgress } from '../../lib/model/progress'
import { routeTo } from '../dashboard/useRoute'
import { AccountLink } from '../person/AccountLink'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Resolved } from './Resolved'
import { SuggestionList } from './SuggestionList'
import { useComputed } from './useComputed'

interface Props {
  rows: readonly PeopleRow[]
  service: PeopleService
}

/** Who may be one person under two names: to be merged, or left apart for good. */
export function MergeSuggestions({ rows, service }: Props) {
  // Those there were when the list was opened: it does not change under the hand.
  const [first] = useState(rows)
  const reckon = useCallback(
    (onProgress: OnProgress) => service.suggestMerges(first, onProgress),
    [service, first],
  )
  return (
    <SuggestionList
      title={t('people_merges')}
      lead={t('people_merges_lead')}
      computed={useComputed<readonly MergeSuggestion[]>(reckon)}
      icon="people"
      empty={{ title: t('people_merges_none_title'), words: t('people_merges_none') }}
    >
      {(pair) => (
        <PairRow key={`${pair.kept.id} ${pair.folded.id}`} pair={pair} service={service} />
      )}
    </SuggestionList>
  )
}

type Outcome = { how: 'merged'; mergeId: string | undefined } | { how: 'apart' | 'unmerged' }

function PairRow({ pair, service }: { pair: MergeSuggestion; service: PeopleService }) {
  const { kept, folded, reasons } = pair
  const [settled, setSettled] = useState<Outcome>()
  const [saving, save] = useSaving()
  const merge = async () => {
    const { merges } = await service.ask('mergePeople', { keptId: kept.id, foldedId: folded.id })
    setSettled({ how: 'merged', mergeId: merges[0]?.id })
  }
  const unmerge = async (mergeId: string) => {
    await service.ask('unmergePeople', { mergeId })
    setSettled({ how: 'unmerged' })
  }
  const leaveApart = async () => {
    await service.leaveApart(kept.id, folded.id)
    setSettled({ how: 'apart' })
  }
  const mergeId = settled?.how === 'merged' ? settled.mergeId : undefined
  return (
    <li class="suggestion">
      <div class="suggestion-pair">
        <Side row={kept} />
        <Side row={folded} />
      </div>
      <ul class="timeline-reasons">
        {reasons.map((reason) => (
          <li key={reason.key}>{reasonText(reason, Date.now())}</li>
        ))}
      </ul>
      <div class="suggestion-answers">
        {settled && <Resolved key={settled.how}>{t(`people_pair_${settled.how}`)}</Resolved>}
        {mergeId && (
          <Button icon="undo" onClick={() => save(() => unmerge(mergeId))}>
            {t('undo')}
          </Button>
        )}
        {!settled && (
          <>
            <Button disabled={saving.state === 'busy'} onClick={() => save(merge)}>
              {t('people_merge_into', [kept.name])}
            </Button>
            <Button look="quiet" onClick={() => save(leaveApart)}>
              {t('people_not_same')}
            </Button>
          </>
        )}
      </div>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </li>
  )
}

/** One of the two, with what tells them apart. */
function Side({ row }: { row: PeopleRow }) {
  return (
    <div class="suggestion-side">
      <a class="suggestion-name" href={routeTo('people', row.id)}>
        <bdi>{row.name}</bdi>
      </a>
      {row.accounts.map((account) => (
        <AccountLink key={`${account.network} ${account.handle}`} identity={account} />
      ))}
      {row.accounts.length === 0 && <p class="hint">{t('people_no_account')}</p>}
    </div>
  )
}
