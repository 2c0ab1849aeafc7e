import type { TemplateSet } from '../../template'

/** Thanks, a question for leave, where it will appear, their name on it. */
export const amplify: TemplateSet['amplify'] = {
  x: [
    {
      name: 'too-good',
      body: 'Thank you, {{first_name}}, this is too good to keep to ourselves. May we show it [[where it will appear]]? Your name stays on it.',
    },
    {
      name: 'rather-not',
      body: "Hi {{first_name}}, that made us happy, thank you. Would you let us share it [[where it will appear]], with credit to you? If you'd rather not, that's fine.",
    },
    {
      name: 'word-for-word',
      body: 'What a post, {{first_name}}. Thank you. Could we quote you [[where it will appear]]? Word for word, with your handle next to it.',
    },
    {
      name: 'better-than-we-could',
      body: "You put that better than we could. Thanks, {{first_name}}. Is it all right if we use it [[where it will appear]] and say that it's yours?",
    },
    {
      name: 'more-people',
      body: "We'd like more people to read this, {{first_name}}. Thank you for writing it. Is it okay if it appears [[where it will appear]], under your name?",
    },
    {
      name: 'do-you-mind',
      body: "Thanks for this, {{first_name}}. I'd like to use your words [[where it will appear]], with your name and a link to you. Do you mind?",
    },
    {
      name: 'bigger-audience',
      body: '"{{their_words}}" deserves more readers, {{first_name}}. Thanks for writing it. Would you be happy to see your post [[where it will appear]], with your name on it?',
    },
    {
      name: 'borrow',
      body: "That's a lovely thing to say, thank you. Can we borrow it, {{first_name}}? It would be [[where it will appear]], you'd be named, and a no is no trouble at all.",
    },
    {
      name: 'nothing-changed',
      for: { status: 'customer' },
      body: 'Nobody tells it like someone who uses it, {{first_name}}. Thank you. May we put your post [[where it will appear]]? With your name, and nothing changed.',
    },
    {
      name: 'before-it-goes-out',
      for: { preference: 'information' },
      body: "Thanks, that's clearer than anything we've written. Could it appear [[where it will appear]], {{first_name}}? You'd see the page before it goes out, and you'd be credited.",
    },
  ],
  facebook: [
    {
      name: 'tag-you',
      body: "Thank you for this, {{first_name}}, it made us all smile. Would it be okay to share it [[where it will appear]]? We'd leave your words as they are and tag you, so everyone knows who said it.",
    },
    {
      name: 'nice-surprise',
      body: 'Hello {{first_name}}, what a nice surprise, thank you. May we show your post [[where it will appear]], with your name under it? Only if you feel good about that.',
    },
    {
      name: 'among-friends',
      body: "This is the sort of post that people here save, {{first_name}}. Thank you for it. Could we put it [[where it will appear]] and name you as the one who wrote it? If you'd rather keep it among friends, just say so.",
    },
    {
      name: 'which-name',
      body: 'I really enjoyed reading this. Thank you, {{first_name}}. Do you think we could use it [[where it will appear]]? With your first name or your full name, whichever you like better. – {{signature}}',
    },
    {
      name: 'you-answered',
      body: "You made our week, {{first_name}}, thank you. People often ask us what it's like, and you've just answered. Can we show your answer [[where it will appear]], with credit to you?",
    },
    {
      name: 'asking-first',
      body: "Isn't this lovely. Thank you for writing it, {{first_name}}. Before we do anything we'd like to ask: may it appear [[where it will appear]], with your name next to it?",
    },
    {
      name: 'not-a-word',
      body: 'So many thanks, {{first_name}}. "{{their_words}}" is what we wish more people knew. Is it all right to share your post [[where it will appear]]? You\'d be credited, and we won\'t change a word.',
    },
    {
      name: 'enjoy-it-here',
      body: "We read a lot of posts, {{first_name}}, and this one stays with us. Thank you. May it go [[where it will appear]], with your name and a link back to you? If not, we'll simply enjoy it here.",
    },
    {
      name: 'the-real-thing',
      for: { status: 'customer' },
      body: 'A post like yours is the real thing, {{first_name}}, because you use it and we only make it. Thank you. Would you let us show it [[where it will appear]], with your name? A no is perfectly fine.',
    },
    {
      name: 'tell-us-more',
      for: { preference: 'conversation' },
      body: "There's a story behind this, {{first_name}}, and we'd love to hear the rest of it. Thank you for what you wrote. Could we share it [[where it will appear]], told by you and with your name?",
    },
  ],
  linkedin: [
    {
      name: 'trusted-more',
      body: "Thank you for sharing this, {{first_name}}. With your permission we would like to feature it [[where it will appear]], with your name and role. People trust a colleague's account more than ours, and rightly so. Would that suit you?",
    },
    {
      name: 'exact-wording',
      body: 'Hi {{first_name}}, thank you for such a concrete account. May we quote it [[where it will appear]], attributed to you? You would see the exact wording before anything is published.',
    },
    {
      name: 'practical-example',
      body: 'This is one of the clearest descriptions we have read. Thank you, {{first_name}}. Could we refer to it [[where it will appear]], naming you as the author? A practical example helps people more than any brochure.',
    },
    {
      name: 'same-question',
      body: 'I appreciate this, {{first_name}}, and thank you. Others face what you describe, so I would like to share your post [[where it will appear]], credited to you and linked to your profile. Are you comfortable with that?',
    },
    {
      name: 'a-point-made-well',
      body: 'Your post makes a point that we often fail to make well, {{first_name}}. Thank you. Would you allow us to reproduce it [[where it will appear]], unchanged and under your name?',
    },
    {
      name: 'an-example',
      body: "A generous post, {{first_name}}, and thank you for it. Your example would be just right [[where it will appear]]. May we use it there, with full credit to you? If it doesn't suit you, that is no problem.",
    },
    {
      name: 'cite-a-line',
      body: 'Well said, {{first_name}}, and thank you. Might we cite your line "{{their_words}}" [[where it will appear]], with your name and company? It says in one sentence what takes us three.',
    },
    {
      name: 'send-the-result',
      body: 'We would be glad if more people in the field saw this. Thank you, {{first_name}}. May it appear [[where it will appear]]? We would name you, link to the original and send you the result.',
    },
    {
      name: 'from-practice',
      for: { status: 'customer' },
      body: "Nothing explains a thing like an example from practice, {{first_name}}, so thank you for yours. Could we show it [[where it will appear]], with your name and your company's? You decide what stays in.",
    },
    {
      name: 'in-full',
      for: { preference: 'information' },
      body: 'The reasoning in your post is worth reading in full, {{first_name}}. Thank you for setting it out. May we link to it [[where it will appear]], with you as its author and your figures untouched?',
    },
  ],
}
