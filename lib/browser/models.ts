import { browser } from 'wxt/browser'
import { type Classification, type Classifier, createClassifier } from '../sentiment'
import { remembered } from '../sentiment/remembered'

/** The languages there is a model for: `public/sentiment/<tag>.bin`. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'hi'] as const

let loading: Promise<Classifier> | undefined

/** Classifies a post. The models are read once, when the first post of a wake needs them. */
export async function classify(
  text: string,
  hint: string | undefined,
  ignore: readonly string[],
): Promise<Classification> {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return (await loading).classify(text, hint, ignore)
}

async function load(): Promise<Classifier> {
  const models = await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = await fetch(browser.runtime.getURL(`/sentiment/${language}.bin`))
      return [language, await file.arrayBuffer()] as const
    }),
  )
  return remembered(createClassifier(Object.fromEntries(models)))
}
