import type { Story } from '../core/story'

/** The top of Facebook's news feed, written by hand. */
export const stories: Story[] = [
  {
    by: 'mara',
    says: 'Look what came back in the post! @acme mended the strap of my Ridge pack within four days and put in a little card from the person who sewed it. Thank you, I love this bag ❤️ Nine years and counting.',
    minutes: 35,
    picture: 'photo',
    replies: [
      {
        by: 'oda',
        says: 'They did mine in March. Same card, same handwriting!',
        minutes: 30,
        replies: [{ by: 'mara', says: 'We should send a card back.', minutes: 24 }],
      },
      {
        by: 'jonas',
        says: 'That must have been Ellen. She signs hers with a needle.',
        minutes: 12,
      },
    ],
  },
  {
    by: 'felix',
    says: '@acme I have written three times now. The shop took my bag in for repair in September and I still do not know where it is. This is not good enough.',
    minutes: 80,
    replies: [{ by: 'ned', says: 'lol they lost it. told you they are crooks 😡', minutes: 61 }],
  },
  {
    by: 'acme',
    says: 'Saturday is mending day in the Tidewater shop. Bring anything with a zip, also if it is not ours.',
    minutes: 120,
    picture: 'photo',
    replies: [
      { by: 'pilar', says: 'Also a tent? The zip has given up after eleven summers.', minutes: 95 },
    ],
  },
  {
    by: 'ebba',
    says: 'Question to everybody with small children and long commutes: does the Acme Crag stand up by itself when it is half full?',
    minutes: 140,
  },
  {
    by: 'vellora',
    says: 'Small shops close their books in an afternoon with Vellora. See how.',
    minutes: 10,
    promoted: true,
    picture: 'photo',
  },
  {
    by: 'rosa',
    says: 'The bees have moved in. They looked around first, like people who view a flat.',
    minutes: 190,
    via: { by: 'wren', how: 'repost' },
  },
  {
    by: 'wren',
    says: 'Sunday loaves: one round, one long, one that I will call “coast of an island”.',
    minutes: 240,
    picture: 'photo',
  },
  {
    by: 'ned',
    says: '@acme you lot are a bunch of clowns and your customers are sheep 😡',
    minutes: 260,
  },
  {
    by: 'noor',
    says: 'أصلحت لي @acme الحقيبة القديمة مجّانًا. خدمة نادرة هذه الأيام 🙂',
    minutes: 300,
    lang: 'ar',
  },
  {
    by: 'pilar',
    says: 'First school trip with 24 children, two teachers and one working zip between us. I will not forget the Acme bag that saved the sandwiches.',
    minutes: 330,
  },
  {
    by: 'henrik',
    says: 'I was asked for my opinion on the new ferry timetable. It will be in four parts, and this is the first of them. The people who drew it up have, I believe, never carried anything heavier than a telephone onto a boat, and it shows in every line of the thing from the winter sailings on',
    minutes: 420,
    cut: true,
  },
  { by: 'tuva', says: '', minutes: 450, picture: 'photo' },
  {
    by: 'anouk',
    says: 'Our harbour clean-up filled 41 sacks. Thank you to everybody who came, and to the dog who supervised.',
    minutes: 500,
    quoting: {
      by: 'lucia',
      says: 'Clean-up on Saturday from nine. Gloves are there, coffee too.',
      minutes: 9_000,
    },
  },
  {
    by: 'dmitri',
    says: 'Buckle number two on my Acme Crag snapped in the cold. Not angry, but a little sad about it.',
    minutes: 620,
  },
  {
    by: 'gil',
    says: 'Band practice moved to Thursday because the drummer has a cake in the oven.',
    minutes: 700,
  },
]
