import { t } from '../../lib/i18n'
import { fill } from '../../lib/model/drafts/fill'
import type { OfferedTemplate } from '../../lib/model/drafts/team-templates'
import type { Preview } from './PreviewPerson'

const PLACES = /(\[\[[^[\]]*\]\]|\{\{[^{}]*\}\})/

interface Props {
  template: OfferedTemplate
  preview: Preview | undefined
}

/** A template's text with its blank and its slots marked; for a real person with these filled in. */
export function WordingText({ template, preview }: Props) {
  const text = preview ? fill(template, preview.slots) : template.body
  if (text === null) {
    return <p class="template-not">{t('replies_preview_not', [preview?.name ?? ''])}</p>
  }
  return (
    <p class="template-text" dir="auto" lang={template.language}>
      {text.split(PLACES).map((piece) => (piece.match(PLACES) ? <Place piece={piece} /> : piece))}
    </p>
  )
}

function Place({ piece }: { piece: string }) {
  return piece.startsWith('[[') ? <mark>{piece}</mark> : <span class="template-slot">{piece}</span>
}
