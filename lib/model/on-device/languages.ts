import type { Post } from '../post/post'

/** The language itself, without country or script: `pt` of `pt-BR`. */
export const primaryTag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** What a language is called in English, in which models are asked. */
export const inEnglish = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag

/** No more than so much of a post is handed to a model. UTF-16 units. */
export const MODEL_READS = 4000

/**
 * What a post is to be translated from, for somebody who reads `own`: null where the browser's model
 * has to find it out, undefined where there is nothing to translate.
 *
 * @param language of the post's analysis: a BCP 47 tag, `und` where it is not clear, `mul` of several
 * @param own BCP 47 tags
 */
export function translatedFrom(
  { text }: Pick<Post, 'text'>,
  language: string,
  own: readonly string[],
): string | null | undefined {
  if (!/\p{L}{2}/u.test(text)) return undefined
  const from = primaryTag(language)
  if (from === 'und' || from === 'mul') return null
  return own.some((tag) => primaryTag(tag) === from) ? undefined : from
}
