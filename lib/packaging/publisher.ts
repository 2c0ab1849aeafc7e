/** What `package.json` says of whoever publishes Ardent, once it does. */
interface Published {
  author?: string
  homepage?: string
}

/** What `package.json` should say of whoever publishes a package, and does not. */
export const unsaid = (published: Published) =>
  (['author', 'homepage'] as const).filter((key) => !published[key])

/**
 * Who publishes a package and where that is at home, as keys of its manifest: none where `package.json`
 * does not say. Chrome and Edge know of no author; their stores name who submits.
 */
export function publisher({ author, homepage }: Published, browser: string) {
  return {
    ...(author && browser === 'firefox' && { author }),
    ...(homepage && { homepage_url: homepage }),
  }
}
