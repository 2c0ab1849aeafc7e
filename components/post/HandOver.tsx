import { useState } from 'preact/hooks'
import { list, t } from '../../lib/i18n'
import type { Escalation } from '../../lib/model/post/escalation-kinds'
import type { Post } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import { factsOf } from '../../lib/networks'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { handOverText, mailAddress } from './handOverText'
import { Resolve } from './Resolve'
import './HandOver.css'

interface Props {
  post: Post
  escalation: Escalation
  settings: Pick<Settings, 'escalateTo' | 'helpLine'>
  /** Whether the author is kept. */
  kept: boolean
  ask: Ask
  copy: (text: string) => Promise<void>
  reload: () => Promise<void>
}

/** A post that a person has to answer: what was seen in it, and the ways to hand it over. */
export function HandOver({ post, escalation, settings, kept, ask, copy, reload }: Props) {
  const { escalateTo, helpLine } = settings
  const [to, setTo] = useState('')
  const [done, setDone] = useState<'copied' | 'logged'>()
  const [saving, save] = useSaving()
  const text = handOverText(post, escalation)
  const address = mailAddress(to)
  const name = post.author.name || post.author.handle
  const act = (what: 'copied' | 'logged', work: () => Promise<unknown>) =>
    save(async () => {
      await work()
      setDone(what)
    })
  return (
    <div class="hand-over">
      <p>{t('escalate_saw', [list(escalation.words.map((word) => t('quoted', [word])))])}</p>
      {escalation.kind === 'selfHarm' && (
        <p class={helpLine ? 'hand-over-help' : 'hint'}>
          {helpLine ? t('escalate_help', [helpLine]) : t('escalate_no_help')}
        </p>
      )}
      {escalateTo.length > 0 ? (
        <LabelledSelect
          label={t('escalate_to')}
          value={to}
          options={['', ...escalateTo].map((value) => ({
            value,
            label: value || t('escalate_to_anybody'),
          }))}
          onInput={setTo}
        />
      ) : (
        <p class="hint">{t('escalate_nobody')}</p>
      )}
      <div class="form-row">
        <Button icon="copy" onClick={() => act('copied', () => copy(text))}>
          {t('escalate_copy')}
        </Button>
        {address && (
          <a class="button button-plain" href={mailTo(address, post, text)}>
            {t('escalate_mail')}
          </a>
        )}
        <Button onClick={() => act('logged', () => log(post, ask))}>
          {kept ? t('escalate_log') : t('escalate_log_keep', [name])}
        </Button>
      </div>
      <p class="hint hand-over-done" role="status">
        {done && t(`escalate_${done}`)}
      </p>
      <SavingNote saving={saving} />
      <Resolve
        action="escalate"
        onResolve={async (resolution) => {
          const handedTo = to && resolution.status === 'accepted' ? { handedTo: to } : {}
          await ask('resolveOnPost', { post, action: 'escalate', ...resolution, ...handedTo })
          await reload()
        }}
      />
    </div>
  )
}

function mailTo(address: string, post: Post, text: string): string {
  const subject = t('escalate_subject', [factsOf(post.network).name])
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}

/** How much of a post is logged. */
const LOGGED_AT_MOST = 500

/** Logs that they turned to us; who was not kept is kept by it. */
async function log(post: Post, ask: Ask): Promise<void> {
  const { network, author, permalink, text, at = Date.now() } = post
  const { person } = await ask('upsertPerson', { network, author })
  await ask('logContact', {
    personId: person.id,
    channel: network,
    direction: 'in',
    kind: 'mention',
    direct: true,
    at: Math.min(at, Date.now()),
    ...(permalink && { url: permalink }),
    ...(text && { excerpt: text.slice(0, LOGGED_AT_MOST) }),
  })
}
