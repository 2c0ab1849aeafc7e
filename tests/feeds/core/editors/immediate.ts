/**
 * Draft.js brings a stand-in for `setImmediate` that sends the window messages; the real site's
 * bundle has its own. Imported before Draft.js, so that the stand-in is not installed.
 */
Object.assign(globalThis, { setImmediate: (work: () => void) => setTimeout(work) })
