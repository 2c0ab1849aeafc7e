import type { NetworkReader } from './contract'

const modules = import.meta.glob<NetworkReader>('./*/index.ts', { eager: true, import: 'default' })

/** What reads the pages of each network, by its id: the name of its folder. */
export const readers: Readonly<Record<string, NetworkReader>> = Object.fromEntries(
  Object.entries(modules).map(([path, reader]) => [path.split('/')[1], reader]),
)
