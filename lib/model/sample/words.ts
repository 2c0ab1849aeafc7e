/** Names of people who do not exist. */
export const GIVEN = [
  'Alva',
  'Bastian',
  'Carla',
  'Dario',
  'Elif',
  'Farid',
  'Greta',
  'Hamza',
  'Ines',
  'Joris',
  'Katja',
  'Leander',
  'Malia',
  'Noor',
  'Oskar',
  'Priya',
  'Quinn',
  'Rosa',
  'Samir',
  'Tilda',
]
export const FAMILY = [
  'Abelsen',
  'Brannock',
  'Castellan',
  'Dorvalle',
  'Eskelund',
  'Farrowdale',
  'Grönvik',
  'Haldane',
  'Ilvesson',
  'Jarrow',
  'Kestrelli',
  'Lorimer',
  'Mendieta',
  'Norrgard',
  'Okonjo',
  'Pellworm',
  'Quillfeather',
  'Rastogi',
  'Sandoval',
  'Tarnowski',
]

/** Companies that do not exist, and where some of these people work. */
export const COMPANIES = [
  'Fjordline Ferries',
  'Skerry Hospitals',
  'Harrow & Daughters',
  'Northmoor Guides',
  'Lumen Cycles',
]

/** What people say, by what it is. */
export const SAID = {
  praise: [
    'Third winter with the Ridge pack and not a stitch has gone.',
    'Sent my bag in on Monday, had it back mended on Friday. That is how it is done.',
    'The new strap is so much kinder to my shoulder.',
    'Told everybody at the hut about your repair days.',
  ],
  question: [
    'Does the 40-litre fit as hand luggage?',
    'Where can I get a spare buckle for the 2019 model?',
    'Do you ship to Norway?',
    'Is the olive one coming back?',
  ],
  complaint: [
    'The zip gave up after six weeks. Not what I paid for.',
    'Two e-mails and still no word on my repair.',
    'The rain cover came without the bag it is sold with.',
    'Charged twice for one order.',
  ],
  comment: ['Same here, on the coast path.', 'Looks good in the rain, too.', 'Count me in.'],
  share: ['Worth a read before you throw yours away.', 'This is how mending should look.'],
  mention: ['Packing the @acme for four days on the ridge.', 'Back from a week with the @acme.'],
} as const

/** What was learned from listening, by topic. */
export const HEARD: Record<string, readonly string[]> = {
  'Repair days': [
    'Would come to a repair day in the north as well',
    'Learned to change a zip at the repair day and now does it for the club',
    'Wants the dates earlier, trains are dear by then',
  ],
  'Spare parts': [
    'Looks for buckles of the old model',
    'Would pay for a mending kit with the bag',
    'Prints own buckles because ours are sold out',
  ],
  'Hand luggage': ['Asks whether the 40-litre passes at the gate', 'Measures before each flight'],
  Delivery: ['Parcel stood in the rain', 'Tracking says delivered, neighbour has it'],
  Colours: ['Misses the olive one', 'Wants a pack that is not black'],
  'Rain cover': ['Cover is too tight on a full pack', 'Cover should come in a loud colour'],
}

/** The topic that everybody has come to talk about of late. */
export const RISING = 'Spare parts'

export const NOTES = [
  'Prefers a call to a message.',
  'Leads the youth group of her alpine club.',
  'Moves house in spring: ask for the new address before sending anything.',
  'Writes for a trade paper, and says so.',
  'Has had three repairs; all were on time.',
]

export const WHY_VIP = [
  'Answers beginners’ questions before we do',
  'Tells every course about us, unasked',
  'Writes about mending, and means it',
  'Brought her whole club to a repair day',
]

export const CAMPAIGNS = [
  { name: 'Preview of the Crag pack', kind: 'preview', daysAgo: 300, lasts: 21 },
  { name: 'Which part breaks first?', kind: 'open_question', daysAgo: 205, lasts: 30 },
  { name: 'Ten repaired packs', kind: 'giveaway', daysAgo: 120, lasts: 14 },
  { name: 'Repair days announced', kind: 'breaking_news', daysAgo: 64, lasts: 7 },
  { name: 'Preview of the mending kit', kind: 'preview', daysAgo: 12, lasts: 30 },
] as const

export const TAGS = ['Guides and outfitters', 'Alpine clubs', 'Press', 'Commuters'] as const
