import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { IconButton } from './IconButton'
import './KeySheet.css'

/** What each key does, in the inbox but for the last two. */
const KEYS = [
  [['J', '↓'], 'keys_next'],
  [['K', '↑'], 'keys_before'],
  [['Enter'], 'keys_open'],
  [['O'], 'keys_post'],
  [['E'], 'keys_done'],
  [['S'], 'keys_snooze'],
  [['U'], 'keys_undo'],
  [['Ctrl+Enter'], 'keys_insert'],
  [['?'], 'keys_sheet'],
] as const

/** The keys of a page of ours, shown with the question mark; those of the networks' pages stand in the guide. */
export function KeySheet() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const life = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', onKey, { signal: life.signal })
    return () => life.abort()
  }, [])
  return (
    <dialog ref={dialog} class="key-sheet" aria-labelledby="key-sheet-title">
      <header class="key-sheet-head">
        <h2 id="key-sheet-title">{t('keys_title')}</h2>
        <IconButton icon="close" label={t('keys_close')} onClick={() => dialog.current?.close()} />
      </header>
      <dl class="key-sheet-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <a href="/guide/keyboard.html" target="_blank" rel="noreferrer">
        {t('keys_more')}
      </a>
    </dialog>
  )
}

function isTyping({ target, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  const field = target instanceof Element && target.matches('input, select, textarea')
  return field || altKey || ctrlKey || metaKey || defaultPrevented
}
