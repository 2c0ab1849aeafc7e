import type { TemplateSet } from '../../template'

/** Acknowledge, then one question that begins with what or how. */
export const ask: TemplateSet['ask'] = {
  x: [
    {
      name: 'get-on-with',
      body: 'Hi {{first_name}}, thanks for writing about {{product}}: how are you getting on with [[the thing they mention]]?',
    },
    {
      name: 'easier',
      body: 'I read your post twice, {{first_name}}. What would make [[the thing they mention]] easier for you?',
    },
    {
      name: 'use-it-for',
      body: 'Interesting to see how you go about it. What do you use [[the thing they mention]] for most, {{first_name}}?',
    },
    {
      name: 'if-it-were-yours',
      body: "You've clearly given this some thought, {{first_name}}. How would you do [[the thing they mention]] if it were yours to decide?",
    },
    {
      name: 'instead',
      body: 'Fair point, {{first_name}}. What should [[the thing they mention]] do instead?',
    },
    {
      name: 'expected',
      body: 'Your post made me curious. What did you expect from [[the thing they mention]] before you tried it, {{first_name}}?',
    },
    {
      name: 'normal-day',
      body: 'Reading "{{their_words}}" made me curious, {{first_name}}: what is [[the thing they mention]] like on a normal day?',
    },
    {
      name: 'just-before',
      body: "That's a side of it we seldom see, {{first_name}}. What happens just before you need [[the thing they mention]]?",
    },
    {
      name: 'since-then',
      for: { status: 'customer' },
      body: "You know it from daily use, {{first_name}}, and we don't. What has changed for you in [[the thing they mention]] since you started?",
    },
    {
      name: 'to-know-first',
      for: { status: 'prospect' },
      body: 'Good to see you looking into this, {{first_name}}. What would you want to know about [[the thing they mention]] first?',
    },
    {
      name: 'what-it-took',
      for: { status: 'former' },
      body: "It's good to read you, {{first_name}}. How do you solve [[the thing they mention]] these days?",
    },
  ],
  facebook: [
    {
      name: 'tell-me',
      body: "Hi {{first_name}}, I liked reading this. How do you go about [[the thing they mention]] at home? I'm asking because we so rarely get to see it. – {{signature}}",
    },
    {
      name: 'never-thought',
      body: "I'd never thought of it that way, {{first_name}}. What made you try [[the thing they mention]] like that in the first place?",
    },
    {
      name: 'change-one-thing',
      body: "Thanks for sharing this, {{first_name}}. What's the one thing about [[the thing they mention]] that you would change tomorrow?",
    },
    {
      name: 'made-me-wonder',
      body: 'Your post got us talking here, {{first_name}}. How important is [[the thing they mention]] to you, compared with everything else about it?',
    },
    {
      name: 'both-sides',
      body: "You mention the good and the bad, and that's helpful. What would [[the thing they mention]] have to be like for you to stop noticing it, {{first_name}}?",
    },
    {
      name: 'said-so',
      body: 'When you say "{{their_words}}", how does [[the thing they mention]] come into it, {{first_name}}? I\'d love to hear it in your own words.',
    },
    {
      name: 'with-the-product',
      body: 'So good to see {{product}} out in the world, {{first_name}}. Thanks for the post. What has [[the thing they mention]] been like for you so far?',
    },
    {
      name: 'first-time',
      body: 'That brings back memories, {{first_name}}. What do you remember about your first time with [[the thing they mention]]?',
    },
    {
      name: 'years-on',
      for: { status: 'customer' },
      body: "You've had it for a while now, {{first_name}}, so you'd know. How has [[the thing they mention]] held up for you?",
    },
    {
      name: 'looking-around',
      for: { status: 'prospect' },
      body: "It's always nice to meet someone who looks closely, {{first_name}}. What matters most to you about [[the thing they mention]] when you choose?",
    },
    {
      name: 'long-answer',
      for: { preference: 'conversation' },
      body: "This could be a long conversation, {{first_name}}, and I'd enjoy it. What's your own story with [[the thing they mention]]? Take all the space you like.",
    },
  ],
  linkedin: [
    {
      name: 'in-practice',
      body: 'Thank you for this, {{first_name}}. Most descriptions stop where yours begins. How does [[the thing they mention]] work out in practice, with the people you have?',
    },
    {
      name: 'decide',
      body: "An interesting post, {{first_name}}. What would you say decides whether [[the thing they mention]] succeeds? Here we tend to look at the tools first, and I'm not sure that we're right.",
    },
    {
      name: 'obstacle',
      body: 'I read this with interest, {{first_name}}. What is the biggest obstacle when it comes to [[the thing they mention]] in your field?',
    },
    {
      name: 'measure',
      body: 'Your view differs from what we usually hear, and that is why I ask. How do you tell whether [[the thing they mention]] is going well, {{first_name}}?',
    },
    {
      name: 'before-and-after',
      body: 'Hello {{first_name}}, you describe the result clearly. What did [[the thing they mention]] look like before, and who noticed first?',
    },
    {
      name: 'missing',
      body: 'You make a good case, {{first_name}}. What is still missing from [[the thing they mention]], as you see it?',
    },
    {
      name: 'the-line',
      body: 'The line "{{their_words}}" stayed with me, {{first_name}}: how would you explain [[the thing they mention]] to someone who is new to it?',
    },
    {
      name: 'advice',
      body: 'People with your experience are rare in these threads, {{first_name}}. What would you advise someone who has to start on [[the thing they mention]] next month?',
    },
    {
      name: 'in-your-company',
      for: { status: 'customer' },
      body: 'You work with this more than we do, {{first_name}}. What would have to change in [[the thing they mention]] to save your team an hour a week?',
    },
    {
      name: 'criteria',
      for: { status: 'prospect' },
      body: "It's helpful to see how others weigh this up, {{first_name}}. What are your criteria for [[the thing they mention]], and which comes first?",
    },
    {
      name: 'learned-since',
      for: { status: 'former' },
      body: 'Good to see you working on this, {{first_name}}. What have you learned about [[the thing they mention]] that we ought to know?',
    },
  ],
}
