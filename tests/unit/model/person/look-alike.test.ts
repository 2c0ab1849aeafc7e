import { describe, expect, it, vi } from 'vitest'
import { lookAlike, shapeOf } from '../../../../lib/model/person/look-alike'
import { NO_BRAND } from '../../../../lib/model/post/brand'

const brand = {
  ...NO_BRAND,
  name: 'Acme Outdoor',
  handles: { ...NO_BRAND.handles, x: ['AcmeOutdoor', 'acme'] },
  team: ['robin_acme'],
}
const VIPS = [{ handle: 'maralind', displayName: 'Mara Lindqvist' }]

const on = (handle: string, name = 'Nobody', network: 'x' | 'facebook' = 'x') =>
  lookAlike({ network, author: { handle, name } }, brand, VIPS)

describe('the shape of a word', () => {
  it.each([
    ['maralind', 'MaraLind'],
    ['maralind', 'mara_lind_'],
    ['maralind', 'MaraIind'],
    ['maralind', 'mara1ind'],
    ['maralind', 'm\u0430ralind'],
    ['maralind', 'mara\u200blind'],
    ['maralind', '\u202emaralind'],
    ['maralind', 'm\u0300\u0301\u0302aralind'],
    ['maralind', '\u{1d4c2}aralind'],
    ['acme', 'acrne'],
    ['acme', '\u0430\u0441m\u0435'],
    ['acme', '\u0391\u03f9\u039c\u0395'],
    ['havbko', '\u041dAV\u0412\u041a\u041e'],
    ['maralind', '\u1d0d\u1d00\u0280\u1d00\u029f\u026a\u0274\u1d05'],
    ['acme', '\u{1f170}\u{1f172}\u{1f17c}\u{1f174}'],
    ['acmeoutdoor', 'acmeoutd00r'],
    ['wool', 'vvool'],
  ])('of %s is that of %j', (one, other) => {
    expect(shapeOf(other)).toBe(shapeOf(one))
  })

  it.each([
    ['maralind', 'marklind'],
    ['acme', 'acne'],
    ['acme', 'acme2'],
    ['mara', 'maral'],
  ])('of %s is not that of %s', (one, other) => {
    expect(shapeOf(other)).not.toBe(shapeOf(one))
  })
})

describe('a stranger', () => {
  it('looks like the brand’s account that their handle or name is drawn like', () => {
    expect(on('acrne')).toEqual({ of: 'brand', handle: 'acme' })
    expect(on('AcmeOutd00r')).toEqual({ of: 'brand', handle: 'AcmeOutdoor' })
    expect(on('xj_88', '\u0410cme Outdoor')).toEqual({ of: 'brand', handle: 'AcmeOutdoor' })
  })

  it('looks like the VIP advocate whom they are drawn like', () => {
    expect(on('mara1ind')).toEqual({ of: 'vip', handle: 'maralind' })
    expect(on('xj_88', 'Mara  Lindqvist')).toEqual({ of: 'vip', handle: 'maralind' })
  })

  it('would pass for them if letters that are drawn alike were not one', () => {
    const alike = vi.spyOn(Map.prototype, 'get').mockReturnValue(undefined)
    const found = on('mara1ind')
    alike.mockRestore()
    expect(found).toBeNull()
  })

  it('looks like nobody who is the brand itself, one of the team, or somebody else', () => {
    expect(on('ACME', 'Acme Outdoor')).toBeNull()
    expect(on('robin_acme', 'Acme Outdoor')).toBeNull()
    expect(on('daniel', 'Daniel Hart')).toBeNull()
  })

  it('may share a first name with a VIP advocate', () => {
    const anna = { handle: 'annabakes', displayName: 'Anna' }
    const author = { handle: 'anna_89', name: 'Anna' }
    expect(lookAlike({ network: 'x', author }, brand, [anna])).toBeNull()
  })

  it('may be the brand where it has no account in the settings', () => {
    expect(on('acme', 'Acme Outdoor', 'facebook')).toBeNull()
  })

  it('is not said to look like what is too short to tell, or empty', () => {
    const short = { ...brand, name: '', handles: { ...brand.handles, x: ['hp'] } }
    expect(lookAlike({ network: 'x', author: { handle: 'h_p', name: '' } }, short, [])).toBeNull()
    expect(lookAlike({ network: 'x', author: { handle: 'ann', name: '' } }, short, [])).toBeNull()
  })
})
