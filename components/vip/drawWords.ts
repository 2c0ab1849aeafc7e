import type { Draw, DrawGroup, DrawView } from '../../lib/model/draw'
import { words } from '../../lib/words'

/** Among whom is drawn. */
export function groupWords(among: DrawGroup): string {
  if (among.of === 'segment') return words('draw_among_segment', [among.segment])
  if (among.of === 'campaign') return words('draw_among_campaign', [among.name])
  return words('draw_among_vips')
}

/** The recipe of `drawWinners`, precise enough to draw again with nothing of ours. */
export function recipeWords(): string[] {
  return [
    words('draw_recipe_list'),
    words('draw_recipe_digest'),
    words('draw_recipe_state'),
    words('draw_recipe_number'),
    words('draw_recipe_winners'),
  ]
}

/** A draw as a file that anybody can check, without anybody's name. */
export function drawFile(draw: Draw): string {
  const { id: _, at, among, ...rest } = draw
  const file = {
    format: 'ardent-draw',
    version: 1,
    drawnAt: new Date(at).toISOString(),
    among: groupWords(among),
    ...rest,
    recipe: recipeWords(),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The name of the person behind an id in a draw, as far as there is one. */
export function nameIn({ people }: DrawView, id: string): string {
  return people.get(id)?.displayName ?? words('reward_deleted_person')
}
