import type { TemplateSet } from '../../template'

/** Words for the share box, once they gave leave: whose it is, what struck us, thanks. No pitch. */
export const share: TemplateSet['share'] = {
  x: [
    {
      name: 'read-this-first',
      body: 'Read this one slowly. [[what struck you in their post]]. Thank you for letting us pass it on, {{first_name}}.',
    },
    {
      name: 'not-our-words',
      body: "These aren't our words, and that is why we share them: [[what struck you in their post]]. Thank you, {{first_name}}.",
    },
    {
      name: 'on-the-wall',
      body: 'This hangs on our wall now, above all for [[the line or detail you mean]]. Thanks for the yes, {{first_name}}.',
    },
    {
      name: 'somebody-noticed',
      body: 'Somebody noticed [[the detail they praised]], and wrote it down better than we could. Thank you, {{first_name}}.',
    },
    {
      name: 'the-part-we-like',
      body: 'The part we keep coming back to: [[the line or detail you mean]]. With thanks for letting us share it, {{first_name}}.',
    },
    {
      name: 'with-permission',
      body: 'Shared with leave, and with a smile. [[what struck you in their post]]. Thank you, {{first_name}}.',
    },
    {
      name: 'their-day',
      body: 'A good day here began with this post and with [[the detail they praised]]. Thank you for that, {{first_name}}.',
    },
    {
      name: 'all-credit',
      body: 'All credit to the author. What we take from it: [[what struck you in their post]]. Thanks, {{first_name}}.',
    },
  ],
  facebook: [
    {
      name: 'made-us-smile',
      body: 'This made all of us smile, most of all [[the line or detail you mean]]. Thank you for letting us share it here, {{first_name}}.',
    },
    {
      name: 'better-told',
      body: 'Better told than we ever told it. [[what struck you in their post]]. Thank you, {{first_name}}, and do go and say hello under the original.',
    },
    {
      name: 'asked-and-allowed',
      body: 'We asked whether we may show you this, and the answer was yes. Look out for [[the line or detail you mean]]. Many thanks, {{first_name}}.',
    },
    {
      name: 'from-one-of-you',
      body: 'From one of you, word for word. What stayed with us: [[what struck you in their post]]. Thank you, {{first_name}}.',
    },
    {
      name: 'why-we-do-it',
      body: "When somebody asks why we do this, we'll point to a post like this one. It's about [[the detail they praised]]. Thank you so much, {{first_name}}.",
    },
    {
      name: 'save-it',
      body: 'One to keep. It says what [[the detail they praised]] feels like from the other side. Thank you for writing it, {{first_name}}.',
    },
    {
      name: 'round-the-office',
      body: "It went once round the whole team, and now it's yours: [[what struck you in their post]]. Thanks for the leave to share it, {{first_name}}.",
    },
    {
      name: 'yours-to-read',
      body: 'Have a look at this when you have a quiet minute. We liked [[the line or detail you mean]] best. Thank you, {{first_name}}.',
    },
  ],
  linkedin: [
    {
      name: 'worth-your-time',
      body: 'Worth two minutes of your time. The point that stays with me is [[the point you take from it]]. Thank you for letting us share this, {{first_name}}.',
    },
    {
      name: 'from-practice',
      body: 'An account from practice, shared with permission. What it shows well: [[the point you take from it]]. My thanks to you, {{first_name}}.',
    },
    {
      name: 'we-learned',
      body: 'We learned something here, namely [[the point you take from it]]. Thank you for writing it up so openly, {{first_name}}.',
    },
    {
      name: 'the-point-made',
      body: 'Others have made this point, but seldom so clearly: [[the point you take from it]]. With thanks for the permission to share, {{first_name}}.',
    },
    {
      name: 'credit',
      body: 'The credit for this belongs to its author. For anyone short of time, read the part on [[the part you mean]]. Thank you, {{first_name}}.',
    },
    {
      name: 'passing-on',
      body: 'I am passing this on because of [[the point you take from it]], which our own material never put so well. Thank you, {{first_name}}.',
    },
    {
      name: 'first-hand',
      body: 'First-hand experience says more than a brochure. Here it concerns [[the part you mean]]. Thank you for sharing yours, {{first_name}}.',
    },
    {
      name: 'a-discussion',
      body: 'This deserves a discussion, starting with [[the point you take from it]]. How does that compare with what you see? Thank you, {{first_name}}.',
    },
  ],
}
