import type { TemplateSet } from '../../template'

/** Restate it, own it, one next step, a private channel. No debate. */
export const carefulReply: TemplateSet['careful_reply'] = {
  x: [
    {
      name: 'let-down',
      body: "Hi {{first_name}}, you were let down by [[what went wrong, in your own words]], and that's on us. I'm sorry. I'm looking into it now. Could you send us a DM, so I can reach you?",
    },
    {
      name: 'should-not-happen',
      body: "That shouldn't have happened, {{first_name}}. I see that [[what went wrong, in your own words]]. We got it wrong, and I want to put it right with you. Would you send us a DM?",
    },
    {
      name: 'no-excuses',
      body: "I'm sorry about [[what went wrong, in your own words]]. No excuses from us. Please DM us how to reach you, {{first_name}}, and I'll take it from there myself.",
    },
    {
      name: 'tell-you-how-it-went',
      body: 'You wrote "{{their_words}}", and I can see why. The mistake is ours. Next I will [[the one thing you will do next]]. Send us a DM and I\'ll tell you how it went.',
    },
    {
      name: 'not-in-public',
      body: "This is our fault, {{first_name}}, and I'm sorry. My next step is to [[the one thing you will do next]]. I don't want to go into your details in public, so could you DM us?",
    },
    {
      name: 'counted-on-us',
      body: "We got this wrong. You counted on us, and then [[what went wrong, in your own words]]. I'd like to fix it, {{first_name}}. A short DM is all I need to start.",
    },
    {
      name: 'answer-from-me',
      body: "Ouch. That's not good enough, {{first_name}}. You trusted us, and [[what went wrong, in your own words]]. That's on us. I'm asking those responsible. Please DM us and I'll tell you what they say.",
    },
    {
      name: 'ours-to-put-right',
      body: "Sorry, {{first_name}}. If I read you right, [[what went wrong, in your own words]]. That's ours to put right. Drop us a DM and I'll start on it straight away.",
    },
    {
      name: 'good-faith',
      for: { status: 'customer' },
      body: "You bought this in good faith, {{first_name}}, and [[what went wrong, in your own words]]. I'm sorry, that's our mistake. DM us when you have a minute, and I'll see to it.",
    },
    {
      name: 'understand',
      for: { status: 'former' },
      body: "It's right that you say so, {{first_name}}. As I understand it, [[what went wrong, in your own words]]. That was our doing. I'd like to put right what I can. May I write to you by DM?",
    },
  ],
  facebook: [
    {
      name: 'what-i-find',
      body: "Hello {{first_name}}, I'm sorry. As I understand it, [[what went wrong, in your own words]], and that's our mistake. I'm going to look into it myself. Could you send us a private message, so that I can tell you what I find? – {{signature}}",
    },
    {
      name: 'told-us-straight',
      body: "Thank you for telling us straight, {{first_name}}. You're upset about [[what went wrong, in your own words]], and in your place I would be too. It's our mistake. Please write us a message and I'll put it right with you.",
    },
    {
      name: 'one-thing-expected',
      body: "Oh no, {{first_name}}, I'm sorry you had to go through that. You expected one thing and got another: [[what went wrong, in your own words]]. We have to make up for it. I'm asking the people involved now. Will you send us a message, so that I can reach you?",
    },
    {
      name: 'in-peace',
      body: "You say \"{{their_words}}\", and we have to take that. I'm sorry, {{first_name}}, this is our doing. What I'll do now is [[the one thing you will do next]]. Let's go on in a private message, where you can tell me the rest in peace.",
    },
    {
      name: 'how-it-turns-out',
      body: "We let you down here, {{first_name}}, and I won't explain it away. The next thing I'll do is [[the one thing you will do next]]. Please write us a private message, so that I can tell you how it turns out.",
    },
    {
      name: 'ring-you',
      body: "I can imagine how annoying this was. You relied on us, {{first_name}}, and then [[what went wrong, in your own words]]. That's our responsibility. Send us a message with a good time to call, and I'll ring you. – {{signature}}",
    },
    {
      name: 'until-solved',
      body: "This one is on us, {{first_name}}. I'm sorry about [[what went wrong, in your own words]], and sorry that you had to post it to be heard. I'll stay with it until it's solved. Could you message us your phone number or email?",
    },
    {
      name: 'not-argue',
      body: "You're right, {{first_name}}. It can't be that [[what went wrong, in your own words]], and I'm not going to argue about it. We're to blame. First I'll find out where it went wrong, then I'd like to talk it over with you. Please send us a private message.",
    },
    {
      name: 'with-us',
      for: { status: 'customer' },
      body: "You've put your trust in us, {{first_name}}, so this hurts to read: [[what went wrong, in your own words]]. I'm sorry, we should have done better. I'm on it now. Please send us a message with the best way to reach you, so that you don't have to chase anyone.",
    },
    {
      name: 'too-late',
      for: { status: 'former' },
      body: "It's hard to read this, {{first_name}}, because you gave us a fair chance. What I take from it is that [[what went wrong, in your own words]]. We're the ones who got it wrong. If you'll let me, I'd like to put right what still can be. Would you write me a private message? – {{signature}}",
    },
  ],
  linkedin: [
    {
      name: 'report-back',
      body: 'Thank you for raising this openly, {{first_name}}. To be sure that I understand: [[what went wrong, in your own words]]. That falls short of what we promise, and the responsibility is ours. I will go through it with the team concerned and would like to report back to you. May I send you a message?',
    },
    {
      name: 'personally',
      body: 'Hello {{first_name}}, I am sorry. What you describe, [[what went wrong, in your own words]], should not happen to anyone who works with us, and it is our fault that it did. I am taking it up myself. Would you send me a message with the best way to reach you?',
    },
    {
      name: 'cause-first',
      body: 'This is fair criticism, {{first_name}}. You relied on us, and [[what went wrong, in your own words]]. We own that. My next step is to find the cause before I propose anything. I would prefer to do that with you in a direct message, if you agree.',
    },
    {
      name: 'straight-answer',
      body: 'Your words, "{{their_words}}", deserve a straight answer. The fault lies with us, {{first_name}}. I will [[the one thing you will do next]]. Please send me a message, so that you are the first to hear the outcome.',
    },
    {
      name: 'explanations-can-wait',
      body: 'I am sorry that it came to this, {{first_name}}. We made an error, and explanations can wait. What happens next is that I [[the one thing you will do next]]. If you write me a message, I will keep you informed at every step.',
    },
    {
      name: 'no-good-excuse',
      body: 'There is no good excuse for [[what went wrong, in your own words]]. I apologise, {{first_name}}. I am going through it with the people responsible, because the cause matters as much as the remedy. Could we continue by message?',
    },
    {
      name: 'before-you-did',
      body: 'We should have seen this before you did, {{first_name}}. As I read it, [[what went wrong, in your own words]]. That is our failure. I will find out what happened and come back with an answer, not a phrase. A message with your contact would help me start.',
    },
    {
      name: 'ours-to-answer-for',
      body: 'An account as honest as yours is uncomfortable and useful, {{first_name}}. The heart of it is that [[what went wrong, in your own words]], and that is ours to answer for. I will check it first and then get in touch. May I write you a private message?',
    },
    {
      name: 'your-business',
      for: { status: 'customer' },
      body: 'You have work to do that depends on this, {{first_name}}, and [[what went wrong, in your own words]]. I apologise, the mistake is ours. I am finding out now what it takes to get you going again. Please message me a time that suits you, and I will call.',
    },
    {
      name: 'worth-knowing',
      for: { status: 'former' },
      body: 'It would have been easy for you to say nothing, {{first_name}}. You said that [[what went wrong, in your own words]], and we were at fault. I would like to understand how it came about, whether or not it changes anything between us. Would you be open to a private message?',
    },
  ],
}
