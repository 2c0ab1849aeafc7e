import { describe, expect, it } from 'vitest'
import { accountAt, accountIn } from '../../../lib/networks/accounts'
import { profileAt } from '../../../lib/networks/facebook/addresses'
import { accountAtAddress } from '../../../lib/networks/linkedin/facts'

const MEMBER = `AC${'oAAA'.repeat(9)}x`

describe('the account at an address', () => {
  it.each([
    ['https://x.com/maralind', 'x maralind'],
    ['https://x.com/maralind/status/17?s=20', 'x maralind'],
    ['http://www.twitter.com/maralind/', 'x maralind'],
    ['https://mobile.twitter.com/maralind?lang=en', 'x maralind'],
    ['twitter.com/@maralind', 'x maralind'],
    ['https://twitter.com/intent/user?screen_name=maralind', 'x maralind'],
    ['https://www.facebook.com/mara.lindqvist', 'facebook mara.lindqvist'],
    ['https://m.facebook.com/mara.lindqvist/?ref=x', 'facebook mara.lindqvist'],
    ['https://de-de.facebook.com/profile.php?id=100004711', 'facebook 100004711'],
    ['fb.com/mara.lindqvist', 'facebook mara.lindqvist'],
    ['https://www.facebook.com/people/Mara-Lindqvist/100004711/', 'facebook 100004711'],
    ['https://www.facebook.com/p/Fjellby-Outdoors-61550001/', 'facebook 61550001'],
    ['https://www.facebook.com/J%C3%B6rg.M', 'facebook Jörg.M'],
    ['https://www.linkedin.com/in/mara-lindqvist', 'linkedin mara-lindqvist'],
    ['linkedin.com/in/mara-lindqvist/?originalSubdomain=se', 'linkedin mara-lindqvist'],
    ['https://se.linkedin.com/in/mara-lindqvist/en', 'linkedin mara-lindqvist'],
    ['https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller-8b', 'linkedin jörg-müller-8b'],
    ['https://www.linkedin.com/company/fjellby/about/', 'linkedin fjellby'],
    ['http://twitter.com/#!/maralind', 'x maralind'],
    ['https://twitter.com/intent/follow?original_referer=y&screen_name=maralind', 'x maralind'],
    ['https://mobile.x.com/@maralind/status/17', 'x maralind'],
    ['http:/x.com/maralind', 'x maralind'],
    ['//x.com/maralind', 'x maralind'],
    ['https://www.facebook.com/pg/fjellby/about', 'facebook fjellby'],
    ['https://www.facebook.com/pages/Fjellby-Outdoors/61550001', 'facebook 61550001'],
    ['https://www.facebook.com/people/_/100004711', 'facebook 100004711'],
    ['https://www.facebook.com/#!/mara.lindqvist', 'facebook mara.lindqvist'],
    ['https://business.facebook.com/fjellby', 'facebook fjellby'],
    ['https://m.facebook.com/story.php?story_fbid=1&id=100004711', 'facebook 100004711'],
    ['https://www.facebook.com/marketplace/profile/100004711/', 'facebook 100004711'],
    ['https://www.facebook.com/mara.lindqvist?comment_id=1', 'facebook mara.lindqvist'],
    ['fb.me/fjellby', 'facebook fjellby'],
    ['m.me/mara.lindqvist', 'facebook mara.lindqvist'],
    ['https://www.linkedin.com/comm/in/mara-lindqvist?midToken=x', 'linkedin mara-lindqvist'],
    ['https://www.linkedin.com/mwlite/in/mara-lindqvist', 'linkedin mara-lindqvist'],
    [
      'http://se.linkedin.com/pub/mara-lindqvist/10/a65/123?trk=x',
      'linkedin mara-lindqvist-123a6510',
    ],
    ['linkedin.com/pub/mara-lindqvist/5/2a/b', 'linkedin mara-lindqvist-00b02a5'],
    ['https://www.linkedin.com/pub/mara-lindqvist', 'linkedin mara-lindqvist'],
    [`https://www.linkedin.com/sales/people/${MEMBER},NAME_SEARCH,x`, `linkedin ${MEMBER}`],
    [`https://www.linkedin.com/profile/view?id=${MEMBER}&trk=x`, `linkedin ${MEMBER}`],
    ['https://www.linkedin.com/company/fjellby/admin/feed/posts/', 'linkedin fjellby'],
    ['https://www.linkedin.com/company-beta/4711/', 'linkedin 4711'],
    ['https://www.linkedin.cn/incareer/in/mara-lindqvist', 'linkedin mara-lindqvist'],
  ])('is found in %s', (address, expected) => {
    const account = accountAt(address)
    expect(`${account?.network} ${account?.handle}`).toBe(expected)
  })

  it.each([
    '',
    'Mara Lindqvist',
    'maralind',
    'mara@fjellby.example',
    'https://fjellby.example/maralind',
    'https://x.com.fjellby.example/maralind',
    'https://x.com/',
    'https://x.com/home',
    'https://twitter.com/intent/user?user_id=1000000000000000001',
    'https://www.facebook.com/groups/47',
    'https://www.facebook.com/sharer.php?u=x',
    'https://www.facebook.com/fjellby/posts/47?comment_id=1',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/sales/lead/ACwAAA',
    'https://www.linkedin.com/in/%E0%A4%A/x y',
    'javascript:alert(1)//x.com/maralind',
    'https://x.com/premium',
    'https://x.com/null',
    'https://twitter.com/i/user/1000000000000000001',
    'https://twitter.com/intent/tweet?text=hello',
    'https://nitter.example/maralind',
    'https://www.facebook.com/app_scoped_user_id/100004711/',
    'https://www.facebook.com/u/100004711',
    'https://www.facebook.com/n/?mara',
    'https://developers.facebook.com/docs',
    'https://www.linkedin.com/pub/dir/Mara/Lindqvist',
    'https://www.linkedin.com/profile/view?id=12345678',
    `https://www.linkedin.com/sales/lead/${MEMBER.replace('ACo', 'ACw')},NAME_SEARCH,x`,
    `https://www.linkedin.com/in/${MEMBER.replace('ACo', 'ACw')}`,
  ])('is not found in %j', (address) => {
    expect(accountAt(address)).toBeUndefined()
  })

  it.each([
    'https://www.facebook.com/mara.lindqvist',
    'https://www.facebook.com/profile.php?id=100004711',
    'https://www.facebook.com/people/Mara-Lindqvist/100004711/',
    'https://www.facebook.com/p/Fjellby-Outdoors-61550001/',
    'https://www.facebook.com/fjellby-outdoors',
    'https://www.facebook.com/people/Mara/pfbid0abc/',
  ])('is who Facebook’s pages show at %s', (address) => {
    const { network: _, ...account } = accountAt(address) ?? {}
    expect(account).toEqual(profileAt(new URL(address)))
  })

  it.each([
    'https://www.linkedin.com/in/mara-lindqvist',
    'https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller-8b/',
    `https://www.linkedin.com/in/${MEMBER}/`,
    'https://www.linkedin.com/company/fjellby/',
    'https://www.linkedin.com/school/fjellby/',
  ])('is who LinkedIn’s pages show at %s', (address) => {
    const { network: _, ...account } = accountAt(address) ?? {}
    expect(account).toEqual(accountAtAddress(address))
  })
})

describe('the account in a network’s column', () => {
  it.each([
    ['x', '@maralind', 'maralind'],
    ['x', ' maralind ', 'maralind'],
    ['x', 'https://twitter.com/maralind', 'maralind'],
    ['facebook', '100004711', '100004711'],
    ['linkedin', 'mara-lindqvist', 'mara-lindqvist'],
    ['linkedin', '/in/mara-lindqvist', 'mara-lindqvist'],
    ['linkedin', 'in/mara-lindqvist', 'mara-lindqvist'],
    ['facebook', 'profile.php?id=100004711', '100004711'],
    ['x', '＠maralind', 'maralind'],
    ['x', 'Mara Lindqvist (@maralind)', 'maralind'],
    ['x', '@maralind / @fjellby', 'maralind'],
    ['x', '<https://x.com/maralind>', 'maralind'],
    ['x', 'https://mara.example/x, https://x.com/maralind', 'maralind'],
  ] as const)('of %s is found in %j', (network, cell, handle) => {
    expect(accountIn(network, cell)).toMatchObject({ network, handle })
  })

  it.each([
    ['x', 'Mara Lindqvist'],
    ['x', 'mara.lindqvist'],
    ['x', 'https://www.facebook.com/mara.lindqvist'],
    ['x', 'home'],
    ['x', 'nan'],
    ['x', 'None'],
    ['x', 'unknown'],
    ['x', 'yes'],
    ['x', 'instagram.example/maralind'],
    ['linkedin', '12345678'],
    ['linkedin', 'https://www.linkedin.com/sales/lead/ACwAAAx,NAME_SEARCH,n7cD'],
    ['facebook', 'mara lindqvist'],
    ['linkedin', 'mara@fjellby.example'],
    ['linkedin', 'https://fjellby.example/in/mara'],
  ] as const)('of %s is not found in %j', (network, cell) => {
    expect(accountIn(network, cell)).toBeUndefined()
  })
})
