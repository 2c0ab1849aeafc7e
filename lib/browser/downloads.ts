import { browser } from 'wxt/browser'
import { UserError } from '../model/user-error'

const PERMISSION: { permissions: 'downloads'[] } = { permissions: ['downloads'] }

/** Whether the browser lets us save files by ourselves. */
export const mayDownload = () => browser.permissions.contains(PERMISSION)

/** Asks whether we may; only on a person's click. */
export const askToDownload = () => browser.permissions.request(PERMISSION)

/**
 * Saves a file among the downloads, in the folder `ardent`, in the place of one with its name.
 * Undefined where there is no way: Chromium's workers cannot hand out a file.
 *
 * @throws UserError where we may not, or the browser did not write all of it
 */
export const download =
  typeof URL.createObjectURL === 'function'
    ? async (name: string, file: Blob): Promise<void> => {
        if (!(await mayDownload())) throw new UserError('error_backup_downloads_permission')
        const url = URL.createObjectURL(file)
        try {
          const filename = `ardent/${name}`
          const how = { url, filename, conflictAction: 'overwrite', saveAs: false } as const
          const { state, fileSize } = await ended(await browser.downloads.download(how))
          if (state !== 'complete' || fileSize !== file.size) {
            throw new UserError('error_backup_download_failed', [name])
          }
        } finally {
          URL.revokeObjectURL(url)
        }
      }
    : undefined

/** A download once nothing more becomes of it. */
async function ended(id: number) {
  const over = Promise.withResolvers<void>()
  const listen = (change: { id: number; state?: { current?: string | undefined } | undefined }) => {
    if (change.id === id && change.state && change.state.current !== 'in_progress') over.resolve()
  }
  browser.downloads.onChanged.addListener(listen)
  try {
    const [now] = await browser.downloads.search({ id })
    if (now && now.state !== 'in_progress') return now
    await over.promise
    const [then] = await browser.downloads.search({ id })
    return then ?? { state: 'interrupted', fileSize: -1 }
  } finally {
    browser.downloads.onChanged.removeListener(listen)
  }
}
