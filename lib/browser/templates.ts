import type { DraftLanguage, Template } from '../model/drafts/template'
import { templatesOf } from '../model/drafts/templates'
import { packageFile, readOnce } from './package-files'

/** All built-in templates of all languages, in the order in which they are offered while none was used. */
export const builtInTemplates = readOnce<void, readonly Template[]>(async () => {
  const file = await packageFile('/templates.json')
  const languages: Record<string, DraftLanguage> = await file.json()
  return templatesOf(new Map(Object.entries(languages)))
})
