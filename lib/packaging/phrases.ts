import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { readAhead } from '../model/post/phrases'

/** The lists of phrases of one language. */
const LISTS = /\/lib\/model\/post\/(?:cues|escalations|topics)\/([a-z]{2})\.ts$/

/** Has phrases read when the package is built, and not with each start of the background. */
export function phrasesAhead(): Plugin {
  return {
    name: 'phrases-read-ahead',
    enforce: 'pre',
    async transform(_code, id) {
      const language = LISTS.exec(id)?.[1]
      if (!language) return null
      const lists: Record<string, string> = (await import(pathToFileURL(id).href))[language]
      const read = Object.entries(lists).map(([kind, list]) => [kind, readAhead(list)])
      return `export const ${language} = ${JSON.stringify(Object.fromEntries(read))}`
    },
  }
}
