import { t } from '../../lib/i18n'
import type { Draw, DrawGroup, DrawView } from '../../lib/model/vip/draw'

/** Among whom is drawn. */
export function groupText(among: DrawGroup): string {
  if (among.of === 'tag') return t('draw_among_tag', [among.name])
  if (among.of === 'campaign') return t('draw_among_campaign', [among.name])
  return t('draw_among_vips')
}

/** The recipe of `drawWinners`, precise enough to draw again with nothing of ours. */
export function recipeWords(): string[] {
  return [
    t('draw_recipe_list'),
    t('draw_recipe_digest'),
    t('draw_recipe_state'),
    t('draw_recipe_number'),
    t('draw_recipe_winners'),
  ]
}

/** A draw as a file that anybody can check, without anybody's name. */
export function drawFile(draw: Draw): string {
  const { id: _, at, among, ...rest } = draw
  const file = {
    format: 'ardent-draw',
    version: 1,
    drawnAt: new Date(at).toISOString(),
    among: groupText(among),
    ...rest,
    recipe: recipeWords(),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The name of the person behind an id in a draw, as far as there is one. */
export function nameIn({ people }: DrawView, id: string): string {
  return people.get(id)?.displayName ?? t('reward_deleted_person')
}
