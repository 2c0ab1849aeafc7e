/** What posts to brands are about, in the order in which they are looked for. */
export const TOPICS = [
  'money',
  'delivery',
  'waiting',
  'online',
  'fault',
  'booking',
  'people',
  'price',
  'food',
] as const
export type Topic = (typeof TOPICS)[number]

/** Wordings of one language, as `phrases` reads them. */
export type TopicLists = Readonly<Record<Topic, string>>
