import type { TemplateSet } from '../../template'

/** The answer, where to read more, an offer of help. */
export const answer: TemplateSet['answer'] = {
  x: [
    {
      name: 'in-short',
      body: "Good question, {{first_name}}. In short: [[the answer, in one sentence]]. The long version is at {{link}} if you want it. I'm here if anything is unclear.",
    },
    {
      name: 'how-it-works',
      body: "Hi {{first_name}}, here's how it works: [[the answer, in one sentence]]. It's shown step by step at {{link}} too. Shout if you get stuck.",
    },
    {
      name: 'what-you-meant',
      body: "The short answer: [[the answer, in one sentence]]. If you want to read up on it, {{link}} has the details. And ask away if that's not what you meant, {{first_name}}.",
    },
    {
      name: 'let-me-try',
      body: "Let me try, {{first_name}}: [[the answer, in one sentence]]. There's also a page on it, {{link}} is the address. Tell me if I missed the point.",
    },
    {
      name: 'i-checked',
      body: "I checked for you, and [[the answer, in one sentence]]. You can read the rest at {{link}} whenever it suits you. Anything else you'd like to know, {{first_name}}?",
    },
    {
      name: 'not-the-first',
      body: "You're not the first to wonder: [[the answer, in one sentence]]. We wrote it up at {{link}} for that reason. Write again if it doesn't help, {{first_name}}.",
    },
    {
      name: 'your-case',
      body: "Sure, {{first_name}}: [[the answer, in one sentence]]. At {{link}} it's explained in more detail. If your case is different, tell me and I'll find out.",
    },
    {
      name: 'for-the-product',
      body: "With {{product}} it's like this: [[the answer, in one sentence]]. See {{link}} for the fine print. Still stuck, {{first_name}}? Then I'll ask the people who built it.",
    },
    {
      name: 'no-hurry',
      for: { status: 'prospect' },
      body: "Glad you ask before and not after, {{first_name}}: [[the answer, in one sentence]]. There's more at {{link}} to compare with. Ask me anything, there's no hurry.",
    },
    {
      name: 'the-numbers',
      for: { preference: 'information' },
      body: "Here are the facts, {{first_name}}: [[the answer, in one sentence]]. All the figures are at {{link}} in one place. If one is missing, I'll look it up.",
    },
    {
      name: 'what-it-costs',
      for: { preference: 'discounts' },
      body: "Briefly, {{first_name}}: [[the answer, in one sentence]]. Current prices are at {{link}} and nowhere hidden. Ask if you're not sure which one you need.",
    },
  ],
  facebook: [
    {
      name: 'asked-at-home',
      body: "Hi {{first_name}}, thanks for asking. The answer is [[the answer, in one sentence]]. If you'd like to see it with pictures, have a look at {{link}} when you have a minute. And if it still doesn't work, write to me and we'll sort it out. – {{signature}}",
    },
    {
      name: 'fair-question',
      body: "That's a fair question, {{first_name}}. It goes like this: [[the answer, in one sentence]]. We've also written it down at {{link}} for later. Just ask again if I was unclear.",
    },
    {
      name: 'others-too',
      body: "Lots of people wonder about that, {{first_name}}: [[the answer, in one sentence]]. The whole story is at {{link}} if you like to read. Otherwise ask me, I don't mind at all.",
    },
    {
      name: 'quick-one',
      body: "Quick one, {{first_name}}: [[the answer, in one sentence]]. You'll find a bit more at {{link}} with examples. Let me know how it goes, and if it doesn't go I'll help.",
    },
    {
      name: 'asked-around',
      body: "I wasn't sure myself, so I asked around. It turns out that [[the answer, in one sentence]]. More about it is at {{link}} for the curious. Is there anything else I can find out for you, {{first_name}}?",
    },
    {
      name: 'easy-to-miss',
      body: "You're right to ask, {{first_name}}, it's easy to miss: [[the answer, in one sentence]]. The page at {{link}} says more. If you're in the middle of it and stuck, send us a message and I'll go through it with you.",
    },
    {
      name: 'good-news',
      body: "It's simpler than it looks, {{first_name}}. All you need to know is [[the answer, in one sentence]]. If you want the details, {{link}} has them. We're around all day, so do ask. – {{signature}}",
    },
    {
      name: 'so-with-the-product',
      body: "So, about {{product}}: [[the answer, in one sentence]]. I'd start at {{link}} if you want to know more. Tell me what you're planning, {{first_name}}, and I'll tell you if it fits.",
    },
    {
      name: 'before-you-decide',
      for: { status: 'prospect' },
      body: "Lovely that you're curious, {{first_name}}. Here's what you wanted to know: [[the answer, in one sentence]]. You can see it all at {{link}} without signing up for anything. If you'd like to try it first, tell me and I'll see what we can do.",
    },
    {
      name: 'your-own',
      for: { status: 'customer' },
      body: "For the one you have, {{first_name}}, it's this: [[the answer, in one sentence]]. The instructions are at {{link}} in case you've lost yours. If it's easier, send us a photo and I'll have a look.",
    },
    {
      name: 'talk-it-through',
      for: { preference: 'conversation' },
      body: "Nice that you ask here, {{first_name}}, others will be glad of it too: [[the answer, in one sentence]]. There's some reading at {{link}} as well. But tell me what you want to do with it, and we'll think it through together.",
    },
  ],
  linkedin: [
    {
      name: 'one-sentence',
      body: 'Good question, {{first_name}}. In one sentence: [[the answer, in one sentence]]. The background is at {{link}} including the limits. If your situation is different, describe it briefly and I will find out.',
    },
    {
      name: 'depends',
      body: 'Hello {{first_name}}, here is what I can say for certain: [[the answer, in one sentence]]. It is documented at {{link}} in full. Should that leave a question open, I am happy to put you in touch with a specialist.',
    },
    {
      name: 'common-question',
      body: 'This comes up often, {{first_name}}, and the reason is understandable. The answer is [[the answer, in one sentence]]. We explain our reasoning at {{link}} as well. Please ask on if you see it differently.',
    },
    {
      name: 'checked-with',
      body: 'I checked with the colleagues who know this best. They say that [[the answer, in one sentence]]. A longer description is at {{link}} for those who need it. Do let me know if I can pass on anything else, {{first_name}}.',
    },
    {
      name: 'practical',
      body: 'Put practically, {{first_name}}: [[the answer, in one sentence]]. What makes the difference in daily work is described at {{link}} with examples. If it would help to see it in use, tell me and I will arrange it.',
    },
    {
      name: 'the-point',
      body: 'From what you write, this is the point: [[the answer, in one sentence]]. For more depth, {{link}} is a good start. I am glad to go into your case, {{first_name}}, here or by message.',
    },
    {
      name: 'precise-answer',
      body: 'You asked precisely, so a precise answer: [[the answer, in one sentence]]. The sources are at {{link}} for checking. If you need it for a decision, {{first_name}}, tell me by when and I will help.',
    },
    {
      name: 'regarding-the-product',
      body: 'As far as {{product}} is concerned, [[the answer, in one sentence]]. Further details are at {{link}} and kept up to date. Please write to me if you would like to talk it through with someone technical, {{first_name}}.',
    },
    {
      name: 'to-compare',
      for: { status: 'prospect' },
      body: 'A sensible thing to ask before choosing, {{first_name}}: [[the answer, in one sentence]]. The full specification is at {{link}} for your comparison. I can also tell you what we are not good at, if that helps.',
    },
    {
      name: 'in-your-setup',
      for: { status: 'customer' },
      body: 'In your case, {{first_name}}, it comes down to this: [[the answer, in one sentence]]. The steps are at {{link}} for whoever looks after it at your place. If you would rather do it together, suggest a time.',
    },
    {
      name: 'the-data',
      for: { preference: 'information' },
      body: 'Let me give you the facts first: [[the answer, in one sentence]]. The data and how it was gathered are at {{link}} for a closer look. If you are missing a figure, {{first_name}}, ask and I will try to get it.',
    },
  ],
}
