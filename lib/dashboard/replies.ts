import { joinWordings } from '../model/draft/own-joined'
import type { OwnWording } from '../model/draft/own-wording'
import { TEMPLATES } from '../model/draft/wordings'
import { usesOfDrafts } from '../store/insertions'
import { forgetWording, keepWordings, ownWordings, switchWording } from '../store/own-wordings'
import type { Desk } from './desk'

/** What the wordings' section reads and writes. */
export function repliesWork({ db, changed, now }: Desk) {
  return {
    async wordings() {
      const [own, uses] = await Promise.all([ownWordings(db), usesOfDrafts(db)])
      return { wordings: joinWordings(TEMPLATES, own), own, uses }
    },
    save: (wording: Omit<OwnWording, 'updatedAt'>) =>
      changed(keepWordings(db, [{ ...wording, updatedAt: now() }])),
    importAll: (wordings: readonly OwnWording[]) => changed(keepWordings(db, wordings)),
    turn: (id: string, on: boolean) => changed(switchWording(db, id, on, now())),
    forget: (id: string) => changed(forgetWording(db, id)),
  }
}
