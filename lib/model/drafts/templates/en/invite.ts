import type { TemplateSet } from '../../template'

/** Why you, what and when, an easy no, what to disclose. */
export const invite: TemplateSet['invite'] = {
  x: [
    {
      name: 'thought-of-you',
      body: "Hi {{first_name}}, you write about {{product}} honestly, so we thought of you. We're showing [[what it is, and when]]. No is a fine answer. If you post about it, please say we invited you.",
    },
    {
      name: 'early-look',
      body: "You know this better than most, {{first_name}}. Like an early look? It's [[what it is, and when]]. Feel free to skip it. If you write about it, mention that you were our guest.",
    },
    {
      name: 'handful',
      body: "We're asking a handful of people who say what they think, {{first_name}}. It's [[what it is, and when]]. Not your thing? No problem. We only ask that you say it was by invitation.",
    },
    {
      name: 'eye-for-detail',
      body: "Your eye for detail is why I'm writing, {{first_name}}. Would you join us for [[what it is, and when]]? If not, no hard feelings. It's free, so please say so if you share it.",
    },
    {
      name: 'good-questions',
      body: 'People who ask questions like yours are the ones we need, {{first_name}}. Come and see [[what it is, and when]]? You can say no any time. Please tell readers that we asked you.',
    },
    {
      name: 'your-line',
      body: 'After reading "{{their_words}}" I thought of you, {{first_name}}: would [[what it is, and when]] interest you? A no is fine. Should you post about it, say that we invited you.',
    },
    {
      name: 'your-verdict',
      body: "I'd like to hear your verdict, {{first_name}}, good or bad, because it's always well argued. It's about [[what it is, and when]]. No need to reply if it's not for you. Please name us as host if you post.",
    },
    {
      name: 'a-seat',
      body: "There's a seat for you, {{first_name}}, because you speak up when something matters. The occasion: [[what it is, and when]]. Can't come? A no is all right. We'd just ask you to say it was our treat.",
    },
    {
      name: 'owners-first',
      for: { status: 'customer' },
      body: "Those who use it should see it first, {{first_name}}, and that's you. We're planning [[what it is, and when]]. Say no if it doesn't suit. If you post, please add that you were invited.",
    },
    {
      name: 'first-to-know',
      for: { preference: 'information' },
      body: "You like to know things early, {{first_name}}. So before we announce it: [[what it is, and when]]. Ignore this if you're busy. If you share it, please say that you had it from us.",
    },
    {
      name: 'first-price',
      for: { preference: 'discounts' },
      body: "As you've been kind about {{product}}, {{first_name}}, you can have it before others and for less: [[what it is, and when]]. No is fine. If you post about it, please mention the price we gave you.",
    },
  ],
  facebook: [
    {
      name: 'because-of-you',
      body: "Hi {{first_name}}, you've written so warmly about {{product}} that we thought of you first. We'd love to have you at [[what it is, and when]]. If it's not for you, just say no, nobody will mind. And if you post about it afterwards, please mention that we invited you. – {{signature}}",
    },
    {
      name: 'cup-of-coffee',
      body: "You're one of the people we'd like to meet in person, {{first_name}}, because you tell us what you really think. The occasion is [[what it is, and when]]. No pressure at all, a no is fine. It costs you nothing, so if you share pictures please say that it was on us.",
    },
    {
      name: 'small-round',
      body: "We're getting a small group together, {{first_name}}, and you came to mind because of how you help others here. It's [[what it is, and when]]. You can say no, now or later. Should you write about it, please add that you were our guest.",
    },
    {
      name: 'would-you-like',
      body: "Would you like to see something before everyone else, {{first_name}}? You notice things that others don't, that's why I'm asking. It's [[what it is, and when]]. If you'd rather not, no problem. And if you talk about it, please say where you saw it.",
    },
    {
      name: 'your-words-again',
      body: 'I remember your "{{their_words}}" and had to think of you, {{first_name}}. You\'d be a good person to have at [[what it is, and when]]. If you have no time, that\'s all right. If you post about it, please let people know that we asked you to come.',
    },
    {
      name: 'honest-opinion',
      body: "We're after honest opinions, {{first_name}}, and yours always is one. Could you see yourself joining [[what it is, and when]]? You don't need a reason to say no. All we ask is that you mention our invitation if you write about it.",
    },
    {
      name: 'come-along',
      body: "Come along if you feel like it, {{first_name}}. You've been part of this page in such a good way that it wouldn't be the same without you. It's [[what it is, and when]]. No answer needed if you can't. If you share something from it, just add that we invited you.",
    },
    {
      name: 'try-it-at-home',
      body: "Because you take such good care of your things, {{first_name}}, I'd like to ask you a favour. Would you try something out for us? It's [[what it is, and when]]. Say no and we're still friends. You'd get it for free, so please say so when you tell others.",
    },
    {
      name: 'with-yours',
      for: { status: 'customer' },
      body: "Since you use it every day, {{first_name}}, nobody could tell us more. We'd be happy to see you at [[what it is, and when]], and do bring yours along. No is a perfectly good answer. If you post from there, please mention that it was by invitation.",
    },
    {
      name: 'see-for-yourself',
      for: { status: 'prospect' },
      body: "Seeing it for yourself is better than anything we could tell you, {{first_name}}, and you ask the right questions. You'd be welcome at [[what it is, and when]]. You don't have to buy anything, and no is fine. If you write about it, please say that we invited you.",
    },
    {
      name: 'talk-with-us',
      for: { preference: 'conversation' },
      body: "Some things are better talked about than typed, {{first_name}}, and you've got plenty to say. Would you join us for [[what it is, and when]]? If not, no explanation needed. If you mention it here, please say that it was our idea.",
    },
    {
      name: 'better-price',
      for: { preference: 'discounts' },
      body: "Here's something for you, {{first_name}}, because you keep coming back to this page: [[what it is, and when]]. Take it or leave it, no is fine. If you tell people about it, please tell them the price was special too.",
    },
  ],
  linkedin: [
    {
      name: 'your-view-counts',
      body: 'Hello {{first_name}}, your posts on this subject are among the few that argue both sides, which is why I am writing. We would like to have you at [[what it is, and when]]. If it does not suit you, a short no is enough. Should you write about it, please disclose the invitation.',
    },
    {
      name: 'small-group',
      body: 'We are inviting a small group of practitioners, {{first_name}}, and your experience would add something that the others do not have. It concerns [[what it is, and when]]. Feel free to decline without a reason. We ask all guests to mention the invitation if they publish anything.',
    },
    {
      name: 'preview',
      body: 'I would like to offer you a preview, {{first_name}}, because you judge such things by their use and not by their looks. It is [[what it is, and when]]. No is a perfectly acceptable answer. If you report on it, please state that we gave you access.',
    },
    {
      name: 'your-argument',
      body: 'Your argument, "{{their_words}}", is the reason for this note, {{first_name}}. I think that you would find something to agree or disagree with at [[what it is, and when]]. There is no obligation, and no is fine. If you comment on it publicly, please say that we invited you.',
    },
    {
      name: 'critical-reader',
      body: 'Critical readers are worth more to us than friendly ones, {{first_name}}, and you are one. May I ask for an hour of your time? It is about [[what it is, and when]]. Say no if it is not worth it to you. We would credit you, and ask you to name us if you write about it.',
    },
    {
      name: 'contribute',
      body: 'You could contribute a good deal here, {{first_name}}, as someone who knows how it works in practice. The subject and date: [[what it is, and when]]. Should you have no time, that is understood. If any costs are covered by us, please mention it when you post.',
    },
    {
      name: 'knowing-the-product',
      body: 'As you know {{product}} well, {{first_name}}, you would see at once what is new. We are presenting [[what it is, and when]]. You are free to say no at any point. Please make our invitation visible if you share your impressions.',
    },
    {
      name: 'exchange',
      body: "An exchange among equals is what we have in mind, {{first_name}}, and your name came up first because you answer other people's questions so patiently. We are planning [[what it is, and when]]. No reply is also a no, and that is fine. If you post about it, please mention who invited you.",
    },
    {
      name: 'users-at-the-table',
      for: { status: 'customer' },
      body: 'Decisions about it should not be made without those who use it, {{first_name}}, so I would like you at the table. It is [[what it is, and when]]. If you cannot or would rather not, no is enough. Please disclose our part in it if you write about the day.',
    },
    {
      name: 'no-strings',
      for: { status: 'prospect' },
      body: 'You have looked into this more thoroughly than most, {{first_name}}. It may help you to see [[what it is, and when]]. Nothing follows from it, and you can say no. If you describe it to others, please add that you were our guest.',
    },
    {
      name: 'paper-first',
      for: { preference: 'information' },
      body: 'Those who read the small print deserve to read it first, {{first_name}}. Before publication we can show you [[what it is, and when]]. If you have no use for it, please ignore this. If you quote from it, kindly say that you received it from us.',
    },
  ],
}
