import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from './Button'
import { IconButton } from './IconButton'
import type { IconName } from './icons'
import { SavingNote } from './SavingNote'
import { useSaving } from './useSaving'
import './ConfirmButton.css'

interface Props {
  /** What the first button does. */
  label: string
  /** Shows the first button as a picture alone. */
  compact?: boolean
  icon?: IconName
  question: string
  yes: string
  no: string
  onYes: () => Promise<void>
}

/** Something that cannot be taken back: a button, then a question, then it is done. */
export function ConfirmButton(props: Props) {
  const { label, compact = false, icon = 'remove', question, yes, no, onYes } = props
  const [asking, setAsking] = useState(false)
  const [saving, save] = useSaving()
  const first = useRef<HTMLButtonElement>(null)
  const refuse = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)

  useLayoutEffect(() => {
    if (asking) refuse.current?.focus()
    else if (wasAsking.current) first.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (!asking) {
    const ask = () => setAsking(true)
    return compact ? (
      <IconButton icon={icon} label={label} onClick={ask} buttonRef={first} />
    ) : (
      <Button look="danger" icon={icon} onClick={ask} buttonRef={first}>
        {label}
      </Button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control as its name
    <div class="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="confirm-answers">
        <Button onClick={() => setAsking(false)} buttonRef={refuse}>
          {no}
        </Button>
        <Button look="danger" disabled={saving.state === 'busy'} onClick={() => save(onYes)}>
          {yes}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </div>
  )
}
