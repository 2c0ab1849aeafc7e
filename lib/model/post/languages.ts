/** The languages that posts are read in (docs/sentiment.md), so that answers in them make sense. */
export const POST_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'] as const
export type PostLanguage = (typeof POST_LANGUAGES)[number]

/** Whether posts are read in it; emoji alone are of no language. */
export const isPostLanguage = (language: string): language is PostLanguage =>
  POST_LANGUAGES.some((one) => one === language)
