import type { TeamTemplate } from '../model/drafts/team-template'
import { joinTemplates } from '../model/drafts/team-templates'
import { TEMPLATES } from '../model/drafts/templates'
import { usesOfDrafts } from '../store/insertions'
import { resetTemplate, saveTemplates, switchTemplate, teamTemplates } from '../store/templates'
import type { DashboardContext } from './context'

/** What the templates' section reads and writes. */
export function createRepliesService({ db, changed, now }: DashboardContext) {
  return {
    async templates() {
      const [own, uses] = await Promise.all([teamTemplates(db), usesOfDrafts(db)])
      return { templates: joinTemplates(TEMPLATES, own), own, uses }
    },
    save: (template: Omit<TeamTemplate, 'updatedAt'>) =>
      changed(saveTemplates(db, [{ ...template, updatedAt: now() }])),
    importAll: (templates: readonly TeamTemplate[]) => changed(saveTemplates(db, templates)),
    turn: (id: string, on: boolean) => changed(switchTemplate(db, id, on, now())),
    forget: (id: string) => changed(resetTemplate(db, id)),
  }
}
