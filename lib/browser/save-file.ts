/** The browser has begun to read a file long before this: in milliseconds. */
const READ_BY_THEN = 60_000

/** Offers a text as a file to keep, where the browser puts downloads. */
export function saveFile(name: string, text: BlobPart, type = 'application/json'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN)
}
