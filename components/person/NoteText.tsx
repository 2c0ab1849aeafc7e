import { linksIn } from '../../lib/model/links'

/** A note's words, with its addresses as links; the page there is not told where the click came from. */
export function NoteText({ text }: { text: string }) {
  return (
    <>
      {linksIn(text).map(({ words, url }, index) =>
        url ? (
          <a key={index} href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </>
  )
}
