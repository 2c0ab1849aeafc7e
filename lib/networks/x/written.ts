import type { WrittenForms } from '../written'

/** X's own pages, as the first part of a path, that its timeline does not lead to. */
const PAGES = `
  account_access ads analytics articles blog business chat connect connect_people contact_us
  creators developer developers direct_messages en favorites find_people followers following gifts
  goodies grok help install invitations jobs lists live logged_out login_verification mentions
  moments oauth personalization premium premium_sign_up public_timeline replies resources rules
  safety search-advanced search-home sessions signin statuses support terms topics trends
  verified-choose web welcome who_to_follow widgets`
  .trim()
  .split(/\s+/)
  .join('|')

const forms: WrittenForms = {
  names: [
    'twitterx',
    'xtwitter',
    'xformerlytwitter',
    'tw',
    'твиттер',
    'ツイッター',
    '推特',
    '트위터',
    'تويتر',
    'טוויטר',
    'ट्विटर',
  ],
  headers: ['screenname'],
  hints: ['tweets', 'tweet', 'retweets', 'tweetcount', 'tweeted'],
  forms: [
    // Until 2012 the name stood behind a hash-bang.
    [/^\/?#!\/@?(\w+).*$/, '/$1'],
    [/^\/intent\/(?:user|follow)\/?\?(?:.*&)?screen_name=(?:@|%40)?(\w+).*$/i, '/$1'],
    [/^\/(?:follow|share)\/?\?(?:.*&)?screen_name=(?:@|%40)?(\w+).*$/i, '/$1'],
    [/^\/(?:@|%40)(\w+).*$/, '/$1'],
    [new RegExp(`^/(?:${PAGES})(?:[/?#]|$)`, 'i'), null],
  ],
}

export default forms
