/** The languages that posts are read in (docs/sentiment.md), so that answers in them make sense. */
export const POST_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'] as const
