import { browser, type PublicPath } from 'wxt/browser'

/** A file of the package. @throws where it is missing */
export async function packageFile(path: PublicPath): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`The package has no ${path}`)
  return response
}

/** What is in one. @throws where it is missing */
export async function packageBytes(path: PublicPath): Promise<ArrayBuffer> {
  return (await packageFile(path)).arrayBuffer()
}

/** Reads each, or the one where there are no names, once while it is awake, and again where that failed. */
export function readOnce<Name, Content>(
  read: (name: Name) => Promise<Content>,
): (name: Name) => Promise<Content> {
  const known = new Map<Name, Promise<Content>>()
  return async (name) => {
    const reading = known.get(name) ?? read(name)
    known.set(name, reading)
    try {
      return await reading
    } catch (error) {
      known.delete(name)
      throw error
    }
  }
}
