import type { WrittenForms } from '../written'

/**
 * A member's number as LinkedIn's own pages have it. Sales Navigator and Recruiter have numbers of
 * their own, which begin otherwise and stand in no page that is read.
 */
const MEMBER = 'ACo[\\w-]{36}'

/** The three numbers of an old public address stand in the new one in reverse, at full length. */
const fromPublic = (_: string, name = '', one = '', two = '', three = '') =>
  `/in/${name}-${three.padStart(3, '0')}${two.padStart(3, '0')}${one}`

const forms: WrittenForms = {
  names: [
    'li',
    'linkedinprofile',
    'linkedinpage',
    'linkedincompany',
    'линкедин',
    'लिंक्डइन',
    'リンクトイン',
    '领英',
    '領英',
    '링크드인',
    'لينكدإن',
    'לינקדאין',
  ],
  hosts: /^(?:[\w-]+\.)?linkedin\.cn$/,
  forms: [
    [/^\/(?:comm|mwlite|m|incareer|injobs|mobile)\/(in|company|school)\/([^/?#]+).*$/i, '/$1/$2'],
    [/^\/pub\/dir(?:[/?#]|$)/i, null],
    [
      /^\/pub\/([^/?#]+)\/([0-9a-f]{1,3})\/([0-9a-f]{1,3})\/([0-9a-f]{1,3})(?:[/?#].*)?$/i,
      fromPublic,
    ],
    [/^\/pub\/([^/?#]+)\/?(?:[?#].*)?$/i, '/in/$1'],
    [new RegExp(`^/sales/(?:lead|people|profile)/(${MEMBER})(?:[^\\w-].*)?$`), '/in/$1'],
    [new RegExp(`^/profile/view/?\\?(?:.*&)?id=(${MEMBER})(?:[^\\w-].*)?$`), '/in/$1'],
    [/^\/(?:company-beta|organization)\/([^/?#]+).*$/i, '/company/$1'],
    [/^\/edu\/school\/?\?(?:.*&)?id=(\d+).*$/i, '/school/$1'],
    [/^\/company\/(?:setup|login|new)(?:[/?#]|$)/i, null],
    [/^\/in\/(?:me|edit|unavailable|null|undefined)(?:[/?#]|$)/i, null],
  ],
  // Numbers of other products, and those that members had until 2013.
  nobody: /^(?:A[CE](?!o)[\w-]{37}|\d{5,}|.{1,2})$/,
}

export default forms
