import type { TeamTemplate } from '../model/drafts/team-template'
import { joinTemplates } from '../model/drafts/team-templates'
import type { Template } from '../model/drafts/template'
import { readTemplateFile } from '../model/drafts/template-file'
import { usesOfDrafts } from '../store/insertions'
import {
  resetTemplate,
  saveTemplates,
  switchTemplate,
  teamTemplates,
  writeTemplate,
} from '../store/templates'
import type { DashboardContext, SaveFile } from './context'

export type RepliesService = ReturnType<typeof createRepliesService>
/** Every template, what the team made of them, and when each went out. */
export type AllTemplates = Awaited<ReturnType<RepliesService['templates']>>

/**
 * What can be done with templates. All that can fail rejects with words for the user.
 *
 * @param builtIn reads the templates that come with the package
 */
export function createRepliesService(
  { db, ask, onChanged, now }: DashboardContext,
  saveFile: SaveFile,
  builtIn: () => Promise<readonly Template[]>,
) {
  return {
    ask,
    onChanged,
    saveFile,
    async templates() {
      const [all, own, uses] = await Promise.all([builtIn(), teamTemplates(db), usesOfDrafts(db)])
      return { templates: joinTemplates(all, own), own, uses }
    },
    save: (text: Omit<TeamTemplate, 'on' | 'updatedAt'>) => writeTemplate(db, text, now()),
    /** The templates in a file. Rejects with `TemplateFileError`. */
    readFile: async (text: string) => readTemplateFile(text, await builtIn(), now()),
    /** Keeps all of them or none. */
    importAll: (templates: readonly TeamTemplate[]) => saveTemplates(db, templates),
    turn: (id: string, on: boolean) => switchTemplate(db, id, on, now()),
    /** Back to the built-in text; one that was added is gone. */
    forget: (id: string) => resetTemplate(db, id),
  }
}
