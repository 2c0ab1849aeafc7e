import type { TemplateSet } from '../../template'

/** Name, their exact detail, why it mattered. Nothing is sold, nothing is asked. */
export const thank: TemplateSet['thank'] = {
  x: [
    {
      name: 'unseen',
      body: "Hi {{first_name}}, thanks for noticing [[the detail they praised]]. Work like that mostly goes unseen, so it's good to hear that it reached someone.",
    },
    {
      name: 'passed-on',
      body: "What a kind thing to write, {{first_name}}. I'm passing your words about [[the detail they praised]] to the people who made it. That will carry them through the week.",
    },
    {
      name: 'exactly-that',
      body: "That's lovely to read. You picked out [[the detail they praised]], {{first_name}}, and that is exactly where we hoped to make a difference.",
    },
    {
      name: 'better-than-charts',
      body: 'Thank you, {{first_name}}. One line about [[the detail they praised]] from someone like you tells us more than a page of charts.',
    },
    {
      name: 'you-saw-it',
      body: 'You made a few people here smile, {{first_name}}. We care a lot about [[the detail they praised]], and you saw it.',
    },
    {
      name: 'now-we-know',
      body: 'Reading this did us good. You never quite know if anyone sees [[the detail they praised]]. Now we do. Thank you, {{first_name}}.',
    },
    {
      name: 'patience',
      body: 'So nice of you to say so, {{first_name}}. Getting [[the detail they praised]] right takes patience, and a line like yours makes up for it.',
    },
    {
      name: 'straight-to-the-team',
      body: '"{{their_words}}" goes straight to the team, {{first_name}}. Thank you, above all for what you said about [[the detail they praised]].',
    },
    {
      name: 'lived-with',
      for: { status: 'customer' },
      body: "Coming from someone who lives with it, that counts double, {{first_name}}. Thank you for telling people about [[the detail they praised]]. It's the best test there is.",
    },
    {
      name: 'close-look',
      for: { status: 'prospect' },
      body: 'Thanks for looking so closely, {{first_name}}. That [[the detail they noticed]] caught your eye tells us the effort was worth it.',
    },
    {
      name: 'good-to-hear',
      for: { status: 'former' },
      body: "It's good to hear from you, {{first_name}}. That you still have a kind word for [[the detail they praised]] means a lot to us.",
    },
  ],
  facebook: [
    {
      name: 'rarely-mentioned',
      body: "Oh, this is lovely, {{first_name}}. Thank you for telling people about [[the detail they praised]]. It's the kind of thing that rarely gets a mention, and reading it made our day.",
    },
    {
      name: 'it-arrives',
      body: 'Hello {{first_name}}, I had to smile when I got to [[the detail they praised]]. A lot of heart goes into that, and now we know that it arrives. Thank you for writing it down. – {{signature}}',
    },
    {
      name: 'better-than-us',
      body: 'How kind of you, {{first_name}}. You describe [[the detail they praised]] better than we ever have. The people who make it will be so happy to read this.',
    },
    {
      name: 'keeps-us-going',
      body: 'Thank you so much, {{first_name}}. You could simply have enjoyed [[the detail they praised]] and said nothing, but you told us. That is what keeps people going here.',
    },
    {
      name: 'not-sure',
      body: "We were never quite sure if anybody noticed [[the detail they praised]]. You did, {{first_name}}, and you said so out loud. That's worth more to us than you may think.",
    },
    {
      name: 'from-you',
      body: 'Such a warm post, {{first_name}}, thank you. What you say about [[the detail they praised]] is going to the person who looks after it. They should hear it from you and not from me. – {{signature}}',
    },
    {
      name: 'worth-the-care',
      body: 'Hi {{first_name}}, "{{their_words}}" is a sentence to keep. Thank you for writing, and for noticing [[the detail they praised]]. It tells us that the care is worth it.',
    },
    {
      name: 'a-bit-proud',
      body: "Now we're a bit proud, {{first_name}}. Of all the things you could have picked, you picked [[the detail they praised]], and that's the one that takes the most patience. Thank you for seeing it.",
    },
    {
      name: 'every-day',
      for: { status: 'customer' },
      body: 'People who live with it every day are the ones we listen to hardest, {{first_name}}. So when you say that about [[the detail they praised]], it counts. Thank you.',
    },
    {
      name: 'still-kindly',
      for: { status: 'former' },
      body: 'This is a happy surprise, {{first_name}}. That you still think kindly of [[the detail they praised]] means a great deal to us. Thank you for saying it here.',
    },
    {
      name: 'any-time',
      for: { preference: 'conversation' },
      body: "You write about [[the detail they praised]] the way we talk about it among ourselves, {{first_name}}. That's a good feeling. Whenever you want to go on about it, we're here and we like listening.",
    },
  ],
  linkedin: [
    {
      name: 'easy-to-overlook',
      body: "Thank you, {{first_name}}. You point to [[the detail they praised]], which is easy to overlook and hard to get right. Often it's the details nobody asks for that decide whether people stay.",
    },
    {
      name: 'your-side',
      body: "Hello {{first_name}}, it's useful to see this described from your side of the desk. What you say about [[the detail they praised]] is what we set out to do, and you can never be sure from the inside. Thank you.",
    },
    {
      name: 'once-it-works',
      body: "Much appreciated, {{first_name}}. Teams seldom hear about [[the detail they praised]] while it works, only when it doesn't. I'll make sure that the colleagues behind it read this.",
    },
    {
      name: 'normal-week',
      body: "I'm glad you wrote this down, {{first_name}}. What you say about [[the detail they praised]] shows what no specification can: how a thing feels in a normal working week.",
    },
    {
      name: 'not-obvious',
      body: "Reading your post, I stopped at [[the detail they praised]]. Choices like that are rarely obvious when they're made, so it means something to see one hold up in practice. Thank you, {{first_name}}.",
    },
    {
      name: 'precise',
      body: 'This is encouraging, {{first_name}}. The work on [[the detail they praised]] only gets better when people describe it as precisely as you do, and that deserves a proper thank-you.',
    },
    {
      name: 'specific',
      body: '"{{their_words}}" sums it up well, {{first_name}}. Thank you for being so specific about [[the detail they praised]]. A team learns nearly as much from specific praise as from specific criticism.',
    },
    {
      name: 'not-on-a-slide',
      body: "A thoughtful post, {{first_name}}, and thank you for it. That [[the detail they praised]] made a difference in practice is the best confirmation there is, because it can't be shown on a slide.",
    },
    {
      name: 'works-with-it',
      for: { status: 'customer' },
      body: "Coming from someone who works with it, this carries weight, {{first_name}}. You name [[the detail they praised]], and that is where daily use finds out what a demonstration doesn't. Thank you.",
    },
    {
      name: 'fresh-eyes',
      for: { status: 'prospect' },
      body: "It helps to be looked at with fresh eyes, {{first_name}}. That [[the detail they noticed]] stands out is good to know, because we've long stopped seeing it ourselves. Thank you for taking the time.",
    },
    {
      name: 'the-how',
      for: { preference: 'information' },
      body: "You read carefully, {{first_name}}, and I appreciate it. The credit for [[the detail they praised]] belongs to a change in how the work is done, not to a clever idea. I'll tell those who did it.",
    },
  ],
}
