import { useCallback, useState } from 'preact/hooks'
import type { MergeSuggestion } from '../../lib/model/merge-suggestion'
import type { PeopleRow } from '../../lib/model/people-table'
import { reasonWords, words } from '../../lib/words'
import { routeTo } from '../dashboard/useRoute'
import { AccountLink } from '../person/AccountLink'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { Settled } from './Settled'
import { Suggested } from './Suggested'
import { useReckoned } from './useReckoned'
import type { PeopleWork } from './work'

interface Props {
  rows: readonly PeopleRow[]
  work: PeopleWork
}

/** Who may be one person under two names: to be merged, or left apart for good. */
export function MergeSuggestions({ rows, work }: Props) {
  // Those there were when the list was opened: it does not change under the hand.
  const [first] = useState(rows)
  const reckon = useCallback(
    (tell: (share: number) => void) => work.suggestMerges(first, tell),
    [work, first],
  )
  return (
    <Suggested
      title={words('people_merges')}
      lead={words('people_merges_lead')}
      reckoned={useReckoned<readonly MergeSuggestion[]>(reckon)}
      icon="people"
      empty={{ title: words('people_merges_none_title'), words: words('people_merges_none') }}
    >
      {(pair) => <PairRow key={`${pair.kept.id} ${pair.folded.id}`} pair={pair} work={work} />}
    </Suggested>
  )
}

type Outcome = { how: 'merged'; mergeId: string | undefined } | { how: 'apart' | 'unmerged' }

function PairRow({ pair, work }: { pair: MergeSuggestion; work: PeopleWork }) {
  const { kept, folded, reasons } = pair
  const [settled, setSettled] = useState<Outcome>()
  const [saving, save] = useSaving()
  const merge = async () => {
    const { merges } = await work.ask('mergePeople', { keptId: kept.id, foldedId: folded.id })
    setSettled({ how: 'merged', mergeId: merges[0]?.id })
  }
  const unmerge = async (mergeId: string) => {
    await work.ask('unmergePeople', { mergeId })
    setSettled({ how: 'unmerged' })
  }
  const leaveApart = async () => {
    await work.leaveApart(kept.id, folded.id)
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
          <li key={reason.key}>{reasonWords(reason, Date.now())}</li>
        ))}
      </ul>
      <div class="suggestion-answers">
        {settled && <Settled key={settled.how}>{words(`people_pair_${settled.how}`)}</Settled>}
        {mergeId && (
          <Button icon="undo" onClick={() => save(() => unmerge(mergeId))}>
            {words('undo')}
          </Button>
        )}
        {!settled && (
          <>
            <Button disabled={saving.state === 'busy'} onClick={() => save(merge)}>
              {words('people_merge_into', [kept.name])}
            </Button>
            <Button look="quiet" onClick={() => save(leaveApart)}>
              {words('people_not_same')}
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
      {row.accounts.length === 0 && <p class="hint">{words('people_no_account')}</p>}
    </div>
  )
}
