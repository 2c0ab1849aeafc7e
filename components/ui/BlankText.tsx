import './BlankText.css'

const PLACES = /(\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|(?<![\p{L}\p{N}_@])_{3,}(?![\p{L}\p{N}_]))/u

interface Props {
  text: string
  /** Leaves the marks of a blank their room, so that the words stand as they do in a field. */
  inField?: boolean
}

/** A template's or a draft's text, with its blanks and slots to be seen as such and no marks of ours. */
export function BlankText({ text, inField = false }: Props) {
  return (
    <>
      {text
        .split(PLACES)
        .map((piece) => (PLACES.test(piece) ? <Place piece={piece} inField={inField} /> : piece))}
    </>
  )
}

function Place({ piece, inField }: { piece: string; inField: boolean }) {
  if (piece.startsWith('_')) return <mark class="blank">{piece}</mark>
  const name = piece.slice(2, -2)
  const words = inField ? name : name.replaceAll('_', ' ')
  const inside = (
    <>
      {inField && <i>{piece.slice(0, 2)}</i>}
      {words}
      {inField && <i>{piece.slice(-2)}</i>}
    </>
  )
  return piece.startsWith('[[') ? (
    <mark class="blank">{inside}</mark>
  ) : (
    <span class="slot">{inside}</span>
  )
}

/** The same as plain words, for a name or a clipboard: a blank is a line. */
export function plainText(text: string): string {
  return text
    .replace(/\[\[[^[\]]*\]\]/g, '____')
    .replace(/\{\{([^{}]*)\}\}/g, (_, slot: string) => slot.replaceAll('_', ' '))
}
