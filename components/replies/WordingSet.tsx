import { useState } from 'preact/hooks'
import { offeredToAll } from '../../lib/model/draft/own-joined'
import { newWordingId, type WordingPlace } from '../../lib/model/draft/own-wording'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'
import { useFocusBack } from '../ui/useFocusBack'
import type { Preview } from './PreviewPerson'
import { WordingEditor } from './WordingEditor'
import { WordingRow } from './WordingRow'
import type { AllWordings, RepliesWork } from './work'

interface Props {
  all: AllWordings
  place: WordingPlace
  preview: Preview | undefined
  work: RepliesWork
}

/** The wordings for one situation, network and language. */
export function WordingSet({ all, place, preview, work }: Props) {
  const [adding, setAdding] = useState(false)
  const button = useFocusBack(adding)
  const set = all.wordings.filter(
    ({ situation, network, language }) =>
      situation === place.situation && network === place.network && language === place.language,
  )
  const ids = all.wordings.map(({ id }) => id)
  return (
    <section class="replies-part" aria-label={words('section_replies')}>
      {set.length > 0 && <FewLeft left={offeredToAll(set)} />}
      <div class="wordings-head">
        <h2 tabIndex={-1}>{words('replies_count', set.length)}</h2>
        <Button icon="add" expanded={adding} onClick={() => setAdding(!adding)} buttonRef={button}>
          {words('wording_add')}
        </Button>
      </div>
      {adding && (
        <WordingEditor
          place={place}
          onSave={async ({ body, audience }) => {
            const id = newWordingId(place, body, ids)
            await work.save({ id, body, on: true, ...(audience && { for: audience }) })
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {set.length === 0 && !adding && (
        <Empty icon="replies" title={words('replies_empty_title')}>
          {words('replies_empty')}
        </Empty>
      )}
      <ul class="wordings">
        {set.map((wording) => (
          <WordingRow
            key={wording.id}
            wording={wording}
            uses={all.uses.get(wording.id) ?? []}
            preview={preview}
            work={work}
          />
        ))}
      </ul>
    </section>
  )
}

/** Where fewer than two are left, everybody would get the same words. */
function FewLeft({ left }: { left: number }) {
  if (left >= 2) return null
  return (
    <p class="replies-few" role="status">
      <Icon name="warning" />
      {words(left === 0 ? 'replies_none' : 'replies_few')}
    </p>
  )
}
