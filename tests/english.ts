import messages from '../public/_locales/en/messages.json' with { type: 'json' }

type Messages = Record<string, Message>
type Message = { message: string; placeholders?: Record<string, { content: string }> }

/** The browser's own lookup of words, on the English ones. */
export function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key === '@@ui_locale') return 'en_US'
  return filledIn((messages as Messages)[key], substitutions)
}

/** A message with its placeholders filled in, as the browser does it; nothing for one that is missing. */
export function filledIn(
  entry: Message | undefined,
  substitutions: string | string[] = [],
): string {
  const given = [substitutions].flat()
  const named = (entry?.message ?? '').replace(
    /\$(\w+)\$/g,
    (_, name: string) => entry?.placeholders?.[name.toLowerCase()]?.content ?? '',
  )
  return named.replace(/\$(\d)/g, (_, place) => given[Number(place) - 1] ?? '')
}
