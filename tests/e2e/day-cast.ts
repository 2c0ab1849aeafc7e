import type { Site, Who } from '../feeds/core/people.ts'
import type { Story } from '../feeds/core/story.ts'

/** Twelve mentions from eight people, of whom nobody here knows Gil and Oda. */
export const SAID: Record<Site, Story[]> = {
  x: [
    {
      by: 'lucia',
      says: '@acme order 4471 has been “out for delivery” for six days and nobody answers the chat. This is really disappointing.',
      minutes: 190,
    },
    {
      by: 'bao',
      says: 'Does the @acme Ridge 30 fit under the seat on the small planes?',
      minutes: 95,
    },
    {
      by: 'dmitri',
      says: 'Second buckle on my @acme Crag that snapped in the cold. I like the bag, but somebody should look at that plastic.',
      minutes: 70,
    },
    {
      by: 'mara',
      says: 'Thank you @acme! My pack came back good as new, best repair bench there is.',
      minutes: 40,
    },
    { by: 'gil', says: '@acme do you mend bags of other makes as well?', minutes: 20 },
  ],
  facebook: [
    {
      by: 'felix',
      says: '@acme I have written three times now and still do not know where my bag is. This is not good enough.',
      minutes: 300,
    },
    {
      by: 'oda',
      says: '@acme your strap came loose on the stairs and I broke my wrist. I was in hospital because of your bag.',
      minutes: 120,
    },
    {
      by: 'mara',
      says: '@acme the little card you put in made my day, thank you so much!',
      minutes: 45,
    },
    {
      by: 'ebba',
      says: '@acme does the Crag stand up by itself when it is half full?',
      minutes: 30,
    },
  ],
  linkedin: [
    {
      by: 'ebba',
      says: 'We ordered 60 bags from @acme for our district nurses. Two deliveries late, and no one could tell me why.',
      minutes: 240,
    },
    { by: 'bao', says: 'When will @acme publish the repair figures of this year?', minutes: 150 },
    {
      by: 'lucia',
      says: 'Hats off to @acme: the spare bag was here overnight. Wonderful people.',
      minutes: 100,
    },
  ],
}

export const FEEDS = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  linkedin: 'https://www.linkedin.com/feed/',
} satisfies Record<Site, string>

export const KEPT: Who[] = ['mara', 'lucia', 'bao', 'dmitri', 'felix', 'ebba']
/** VIP advocates of whom nothing was heard for two months. */
export const OVERDUE: Who[] = ['samira', 'tuva', 'idris', 'rosa', 'kenji']
