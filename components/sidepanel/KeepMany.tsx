import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Erasure } from '../../lib/model/person/erased'
import { LONGEST_TAG } from '../../lib/model/person/tag'
import type { Author, NetworkId } from '../../lib/model/post/post'
import type { ReplyOf, RequestOf } from '../../lib/rpc/protocol'
import { erasedText } from '../person/erasedText'
import { nameText } from '../person/nameText'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

interface Props {
  network: NetworkId
  /** Those who are chosen. */
  authors: readonly Author[]
  ask: Ask
  onDone: () => void
}

type Edit = RequestOf<'keepMany'>['edit']

/** Somebody who was erased, and what was to be done with them. */
interface LeftOut {
  author: Author
  erasure: Erasure
  edit: Edit
  what: string
}

/**
 * Adds, stars or tags everybody who is chosen, in one step that can be taken back. Those of them who
 * were erased come back one by one.
 */
export function KeepMany({ network, authors, ask, onDone }: Props) {
  const id = useId()
  const [tag, setTag] = useState('')
  const [done, setDone] = useState<ReplyOf<'keepMany'>>()
  const [saving, save] = useSaving()
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([])
  const keep = (edit: Edit, what: string) =>
    save(async () => {
      const result = await ask('keepMany', { network, authors: [...authors], edit, what, back: [] })
      setDone(result)
      setLeftOut(
        result.erased.flatMap(({ handle, ...erasure }) => {
          const author = authors.find((one) => one.handle === handle)
          return author ? [{ author, erasure, edit, what }] : []
        }),
      )
      setTag('')
      onDone()
    })
  const bringBack = (one: LeftOut) =>
    save(async () => {
      const { author, edit, what } = one
      setDone(
        await ask('keepMany', { network, authors: [author], edit, what, back: [author.handle] }),
      )
      setLeftOut((before) => before.filter((other) => other !== one))
    })
  const takeBack = async () => {
    if (done?.change) await ask('undoChange', { id: done.change.id })
    setDone(undefined)
  }
  const isBusy = saving.state === 'busy'
  const name = tag.trim()
  return (
    <div class="keep-many">
      {authors.length > 0 && (
        <>
          <p>{t('bulk_chosen', authors.length)}</p>
          <div class="form-row">
            <Button
              icon="add"
              disabled={isBusy}
              onClick={() => keep(null, t('people_there_added'))}
            >
              {t('people_there_add')}
            </Button>
            <Button
              icon="star"
              disabled={isBusy}
              onClick={() => keep({ field: 'vip', value: '' }, t('bulk_vip_on'))}
            >
              {t('bulk_vip_on')}
            </Button>
          </div>
          <form
            class="form-row"
            onSubmit={(event) => {
              event.preventDefault()
              void keep(
                { field: 'tag_on', value: name },
                t('filter_chip', [t('bulk_tag_on'), name]),
              )
            }}
          >
            <label class="unseen" for={id}>
              {t('bulk_tag_on')}
            </label>
            <input
              id={id}
              class="input keep-many-tag"
              dir="auto"
              maxLength={LONGEST_TAG}
              pattern="[^,;|&quot;]+"
              placeholder={t('bulk_tag_on')}
              value={tag}
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
            />
            <Button type="submit" icon="tag" disabled={isBusy || !name}>
              {t('people_there_tag')}
            </Button>
          </form>
        </>
      )}
      {done && (
        <p class="form-row" role="status">
          {t('bulk_done', done.changed)}
          {done.change && (
            <Button look="quiet" icon="undo" onClick={() => save(takeBack)}>
              {t('undo')}
            </Button>
          )}
        </p>
      )}
      {leftOut.map((one) => (
        <p class="form-row" key={one.author.handle}>
          <Button look="quiet" disabled={isBusy} onClick={() => bringBack(one)}>
            {t('erased_back', [nameText(one.author.name, one.author.handle)])}
          </Button>
          <span class="hint">{erasedText(one.erasure)}</span>
        </p>
      ))}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </div>
  )
}
