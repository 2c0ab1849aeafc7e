interface Props {
  text: string
  /** The text that it is a piece of. */
  whole?: string
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Accounts, tags and links, which have Latin letters in every language. */
const LATIN = /([@#][\w.]*\w|https?:\/\/\S+)/

/**
 * What somebody wrote, for an element with `dir="auto"`: Arabic that begins with the brand's handle
 * is Arabic all the same, and the handle keeps its sign in front.
 */
export function PostWords({ text, whole = text }: Props) {
  if (!RIGHT_TO_LEFT.test(whole)) return <>{text}</>
  const parts = text.split(LATIN)
  return <>{parts.map((part, n) => (n % 2 === 1 ? <bdi dir="ltr">{part}</bdi> : part))}</>
}
