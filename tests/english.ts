import messages from '../public/_locales/en/messages.json' with { type: 'json' }

/** The browser's own lookup of words, on the English ones. */
export function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key === '@@ui_locale') return 'en_US'
  const message = (messages as Record<string, { message: string }>)[key]?.message ?? ''
  return message.replace(/\$(\d)/g, (_, place) => [substitutions].flat()[Number(place) - 1] ?? '')
}
