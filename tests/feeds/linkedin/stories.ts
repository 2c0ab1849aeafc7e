import type { Story } from '../core/story'

/** The top of LinkedIn's feed, written by hand. */
export const stories: Story[] = [
  {
    by: 'mara',
    says: 'Nine years ago I bought one bag from @acme for my guiding work. This week they mended it for the third time, free of charge, and sent a lovely note with it. Thank you.\n\nIf you want to know what loyalty costs a company: about forty minutes of sewing.',
    minutes: 65,
    picture: 'photo',
    replies: [
      {
        by: 'kenji',
        says: 'Forty minutes and the will to keep the spare parts. Well said.',
        minutes: 40,
      },
      { by: 'oda', says: 'They hang the old straps on a wall in the shop.', minutes: 20 },
    ],
  },
  {
    by: 'ebba',
    says: 'We ordered 60 bags from @acme for our district nurses. Two deliveries late, one incomplete, and no one who could tell me why. I expected better and I am writing it here because mail did not help.',
    minutes: 150,
    replies: [{ by: 'felix', says: 'We had the same in retail this autumn.', minutes: 90 }],
  },
  {
    by: 'vellora',
    says: 'Finance teams of ten close their month in two days with Vellora. Read how.',
    minutes: 10,
    promoted: true,
    picture: 'photo',
  },
  {
    by: 'samira',
    says: 'What 300 parcels a day taught us about packing: the box is the first thing a customer reads.',
    minutes: 200,
    via: { by: 'anouk', how: 'repost' },
  },
  {
    by: 'idris',
    says: 'Does anyone know how @acme tracks its spare parts? We are building something similar for second-hand furniture and would love to ask two questions.',
    minutes: 260,
  },
  {
    by: 'acme',
    says: 'We are looking for a second person at the repair bench in Tidewater. You need steady hands and an opinion on thread. #hiring',
    minutes: 300,
  },
  {
    by: 'lucia',
    says: 'A customer who complains has not left yet. The one who says nothing has.',
    minutes: 340,
    via: { by: 'jonas', how: 'comment' },
    replies: [
      { by: 'jonas', says: 'Printed this and hung it over the service desk.', minutes: 310 },
    ],
  },
  {
    by: 'kenji',
    says: 'Every object should come with a page like this one.',
    minutes: 420,
    quoting: {
      by: 'acme',
      says: 'Every part of every bag since 2009, with its number and how to sew it on.',
      minutes: 2_000,
    },
  },
  {
    by: 'noor',
    says: 'زرت ورشة الإصلاح عند @acme أمس. درس في احترام الأشياء ومن يستعملها.',
    minutes: 480,
    lang: 'ar',
  },
  {
    by: 'henrik',
    says: 'Forty years at sea, and the best thing I learned about leadership is to come on deck before the weather does.',
    minutes: 560,
  },
  {
    by: 'dmitri',
    says: 'Two buckles in one winter, @acme. I say it as somebody who recommends you to every beginner in my courses.',
    minutes: 640,
    replies: [
      {
        by: 'acme',
        says: 'Two in one winter is two too many. We have written to you.',
        minutes: 600,
      },
    ],
  },
  {
    by: 'tomasz',
    says: 'I deleted 4,000 lines this week and nobody noticed. Best review I ever had.',
    minutes: 700,
    picture: 'video',
  },
  {
    by: 'bao',
    says: 'A dashboard nobody opens is a screensaver.',
    minutes: 800,
    via: { by: 'mara', how: 'repost' },
  },
  { by: 'tuva', says: 'Light, Tuesday, 6:40.', minutes: 900, picture: 'photo' },
  {
    by: 'pilar',
    says: 'My class wrote letters to the people who make their things. Acme answered all 24 of them, by hand. The children are beside themselves, and so am I.',
    minutes: 1_000,
  },
  {
    by: 'ned',
    says: '@acme is run by a bunch of clowns for an audience of idiots. There, I said it.',
    minutes: 1_060,
  },
]

/** What Acme wrote, with what was answered, as its admin sees it. */
export const ofAcme: Story[] = [
  {
    by: 'acme',
    says: 'The workshop in Tidewater has a second bench. Come and see what becomes of your old strap.',
    minutes: 300,
    replies: [
      {
        by: 'mara',
        says: 'They mend what others throw away, and answer every letter. Thank you, @acme, I love this place.',
        minutes: 250,
      },
      { by: 'acme', says: 'Thank you, @kenji, and see you on Friday.', minutes: 200 },
    ],
  },
  { by: 'acme', says: 'Every part has a number. Yours is under the flap.', minutes: 900 },
]

/** What a newer page shows above itself. */
export const aboveThePage: Story[] = [
  {
    by: 'pilar',
    says: 'Two buckles in one winter, @acme, and nobody answers. I am disappointed.',
    minutes: 120,
    replies: [{ by: 'anouk', says: 'Same here, since October.', minutes: 90 }],
  },
]
