import type { WrittenForms } from '../written'

/** Facebook's own pages, as the first part of a path, that its feed does not lead to. */
const PAGES = `
  0 1 app_center appcenter application apps badges brand browse chat composer connect contact create
  credits desktop docs e editor feeds full_data_use_policy gifts insights invite latest lists lite
  lookaside n nearby ok online pages_manager posts r safetycheck services sitetour sk subscribe tr
  translations u ufi unsupportedbrowser usernames users wab whatsapp work workplace your_information
  app_scoped_user_id`
  .trim()
  .split(/\s+/)
  .join('|')

const forms: WrittenForms = {
  names: [
    'fb',
    'facebookpage',
    'facebookpages',
    'facebookpublic',
    'фейсбук',
    'फ़ेसबुक',
    'フェイスブック',
    '脸书',
    '臉書',
    '페이스북',
    'فيسبوك',
    'פייסבוק',
  ],
  hosts:
    /^(?:(?:(?:0|beta|business|d|free|iphone|mobile|p|x|zero|[a-z]{2}-[a-z]{2})\.)?facebook\.com|(?:www\.)?(?:fb\.me|m\.me|facebook\.me))$/,
  forms: [
    // Until 2012 the name stood behind a hash-bang.
    [/^\/?(?:home\.php)?#!\/(.+)$/, '/$1'],
    [/^\/pg\/([^/?#]+).*$/i, '/$1'],
    [/^\/(?:permalink|story)\.php\?(?:.*&)?id=(\d+).*$/i, '/profile.php?id=$1'],
    [/^\/marketplace\/profile\/(\d+).*$/i, '/profile.php?id=$1'],
    [/^\/people\/_\/(\d+).*$/i, '/profile.php?id=$1'],
    // It says on whose page somebody commented.
    [/^\/[^/?#]+\/(?:permalink|photos|posts|videos)\b.*[?&]comment_id=.*$/, null],
    // Numbers that an app was given of its users are no accounts.
    [new RegExp(`^/(?:${PAGES})(?:[/?#]|$)`, 'i'), null],
  ],
  nobody: /^.{1,2}$/,
}

export default forms
