import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { BRAND_POSTS, ROOT } from './brand-posts.ts'

/**
 * What a team's own labels add on labelled posts that name a brand, with 50 to 1,000 of them:
 *
 *   node tests/bench/own.ts [DIR]
 *
 * DIR as in `brand-posts.ts`. Five draws a brand; the posts that were not drawn are held out.
 */
export function benchOwn(data = BRAND_POSTS): void {
  if (!existsSync(data)) {
    console.log('Own labels left out: give the folder of brand posts, or ARDENT_BRAND_POSTS')
    return
  }
  console.log('\nA team’s own labels, before → after on posts held out, percent')
  execFileSync(process.execPath, ['tests/try/run.ts', '../bench/own-labels', data], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

if (import.meta.main) benchOwn(process.argv[2])
