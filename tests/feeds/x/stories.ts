import type { Story } from '../core/story'

/** The top of X's home feed, written by hand: one of everything a reader must tell apart. */
export const stories: Story[] = [
  {
    by: 'mara',
    says: 'Thank you @acme! My Ridge pack came back good as new after nine years on my back, and they mended a seam I had missed. Best repair bench there is ❤️ #repairnotreplace',
    minutes: 4,
    picture: 'photo',
    replies: [
      { by: 'jonas', says: 'Mine is twelve. We should start a club.', minutes: 3 },
      { by: 'ned', says: 'how much did they pay you for this lol', minutes: 2 },
      {
        by: 'acme',
        says: 'Nine years! That strap had earned a rest. Thank you, Mara.',
        minutes: 1,
      },
    ],
  },
  {
    by: 'lucia',
    says: '@acme order 4471 has been “out for delivery” for six days and nobody answers the chat. I need this bag on Friday. This is really disappointing.',
    minutes: 11,
    replies: [{ by: 'felix', says: 'Same here, ordered on the 2nd. Nothing.', minutes: 6 }],
  },
  {
    by: 'acme',
    says: 'The repair van is at Tidewater market until six. Bring the strap you have been tying a knot in since spring.',
    minutes: 25,
    picture: 'photo',
  },
  {
    by: 'bao',
    says: 'Does anybody know if the @acme Ridge 30 fits under the seat on the small planes? The website only has litres.',
    minutes: 38,
  },
  {
    by: 'vellora',
    says: 'Your invoices, sorted while you sleep. 30 days on us, no card. #invoices',
    minutes: 60,
    promoted: true,
    picture: 'photo',
  },
  { by: 'tuva', says: '', minutes: 52, picture: 'photo' },
  {
    by: 'samira',
    says: 'Packing 300 parcels today. Half of them go out in old @acme offcuts, which is the nicest wrapping we have ever had.',
    minutes: 66,
    via: { by: 'anouk', how: 'repost' },
  },
  {
    by: 'kenji',
    says: 'This is how you write a repair page. Step three alone is worth a lecture.',
    minutes: 81,
    quoting: {
      by: 'acme',
      says: 'Every part of every bag since 2009, with its number and how to sew it on. Free, no account.',
      minutes: 300,
    },
  },
  {
    by: 'ned',
    says: '@acme you are all a bunch of clowns 😡 garbage bags for garbage people',
    minutes: 95,
  },
  {
    by: 'oda',
    says: 'Night shift done. The tram driver waited for me. That is the whole post.',
    minutes: 104,
  },
  {
    by: 'idris',
    says: 'Half of the resale price of a used Acme bag is the repair promise. Wrote down some numbers: the mended ones sell for more than the untouched ones, which I did not expect at all when I started to collect these listings in March, and it holds for every size and for both of the fabrics',
    minutes: 130,
    cut: true,
  },
  {
    by: 'noor',
    says: 'وصلت حقيبتي من @acme بعد الإصلاح، كأنها جديدة. شكرًا للفريق!',
    minutes: 142,
    lang: 'ar',
  },
  {
    by: 'tomasz',
    says: 'Ten minutes of reading the manual saved me a week. I will say no more.',
    minutes: 160,
    picture: 'video',
  },
  {
    by: 'dmitri',
    says: 'Second buckle on my @acme Crag that snapped in the cold. I like the bag, but somebody should look at that plastic.',
    minutes: 188,
  },
  {
    by: 'henrik',
    says: 'In my day a sailor carried one bag for forty years. Saw a young man with an Acme one. It may do.',
    minutes: 214,
  },
  {
    by: 'rosa',
    says: 'The bees are early. I have told them it is only February in spirit.',
    minutes: 230,
    via: { by: 'mara', how: 'repost' },
  },
]

/** What waits behind the "new posts" pill. */
export const fresh: Story[] = [
  { by: 'gil', says: 'Bass strings: changed. Neighbours: informed.', minutes: 1 },
  {
    by: 'jonas',
    says: 'Thanks @acme, the new zip is smoother than the old one ever was. 🙂',
    minutes: 2,
  },
]
