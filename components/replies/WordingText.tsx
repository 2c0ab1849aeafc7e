import { fill } from '../../lib/model/draft/fill'
import type { Wording } from '../../lib/model/draft/own-joined'
import { words } from '../../lib/words'
import type { Preview } from './PreviewPerson'

const PLACES = /(\[\[[^[\]]*\]\]|\{\{[^{}]*\}\})/

interface Props {
  wording: Wording
  preview: Preview | undefined
}

/** A wording's text with its blank and its slots marked; for a real person with these filled in. */
export function WordingText({ wording, preview }: Props) {
  const text = preview ? fill(wording, preview.slots) : wording.body
  if (text === null) {
    return <p class="wording-not">{words('replies_preview_not', [preview?.name ?? ''])}</p>
  }
  return (
    <p class="wording-text" dir="auto" lang={wording.language}>
      {text.split(PLACES).map((piece) => (piece.match(PLACES) ? <Place piece={piece} /> : piece))}
    </p>
  )
}

function Place({ piece }: { piece: string }) {
  return piece.startsWith('[[') ? <mark>{piece}</mark> : <span class="wording-slot">{piece}</span>
}
