import { useState } from 'preact/hooks'
import type { InboxService } from '../../lib/dashboard/inbox'
import { t } from '../../lib/i18n'
import type { InboxRow } from '../../lib/model/actions/inbox'
import type { Post } from '../../lib/model/post/post'
import { Page } from '../dashboard/Page'
import { LivePost } from '../panel/LivePost'
import { LiveCard } from '../person/LiveCard'
import type { Compose } from '../post/DraftEditor'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import type { OnChanged } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Inbox } from './Inbox'
import { postOf, useInbox } from './useInbox'
import './InboxPage.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  compose: Compose
  service: InboxService
}

type Opened = { id: string; post: Post | null; personId: string | undefined }

/** The inbox as a page: every filter beside it, and the panel of the row that is chosen. */
export function InboxPage({ ask, onChanged, compose, service }: Props) {
  const inbox = useInbox(ask, onChanged)
  const [opened, setOpened] = useState<Opened>()
  const open = async (row: InboxRow) => {
    const post = await postOf(ask, row)
    const { personId } = row.who
    if (post || personId) setOpened({ id: row.id, post, personId })
  }
  const close = () => {
    setOpened(undefined)
    document.getElementById('inbox-list')?.focus()
  }
  return (
    <Page
      title={t('section_inbox')}
      help="inbox"
      lead={t('inbox_lead')}
      aside={<SaveCalendar service={service} />}
    >
      <div class="inbox-page">
        <div id="inbox-list" tabIndex={-1}>
          <Inbox
            inbox={inbox}
            ask={ask}
            onChanged={onChanged}
            onOpen={(row) => void open(row)}
            otherwise="inbox-list"
            wide
          />
        </div>
        {opened && (
          <aside class="inbox-pane" aria-label={t('inbox_pane')}>
            <div class="inbox-pane-close">
              <IconButton icon="close" label={t('panel_close')} onClick={close} />
            </div>
            {opened.post ? (
              <LivePost
                key={opened.id}
                ask={ask}
                onChanged={onChanged}
                compose={compose}
                post={opened.post}
              />
            ) : (
              opened.personId && (
                <LiveCard
                  key={opened.id}
                  ask={ask}
                  onChanged={onChanged}
                  personId={opened.personId}
                  onGone={close}
                />
              )
            )}
          </aside>
        )}
      </div>
    </Page>
  )
}

/** Hands out all promises as a file for calendars. */
function SaveCalendar({ service }: Pick<Props, 'service'>) {
  const [saving, save] = useSaving()
  return (
    <div>
      <Button icon="download" onClick={() => save(async () => void (await service.saveCalendar()))}>
        {t('calendar_save')}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </div>
  )
}
