import type { Page } from 'playwright-core'

/** Markers fill within a frame or two; half a second lets a sleeping background wake as well. */
export async function save(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(500)
  await page.screenshot({ path })
  await page.close()
}
