import type { Author } from '../../../model/post/post'
import type { Trace } from '../../contract'
import { firstAnswer, follows, shown } from '../../dom'
import { authorFrom, nameIn } from '../people'
import { isChip } from './chip'
import { ACTOR, HEADER_ANCHOR, LINE, MENU, PICTURE } from './markup'
import type { HeadLink, Unit } from './unit'

/** An author, and the link that names them. The marker stands beside that link. */
export interface Head {
  link: Element
  author: Author
}

/** The author of a card or comment. */
export function headOf(unit: Unit, trace?: Trace): Head | undefined {
  const links = linksOfHead(unit)
  const heads = links.filter((link) => !link.inSentence)
  const named = heads.filter((link) => link.hasWords)
  const plain = onlyOne(named) ? named : named.filter((link) => !isAbove(link, named))
  const lined = plain.filter(({ element }) => linesIn(element).length > 1)
  const link = firstAnswer(
    'author',
    {
      viewName: () => plain.find(({ element }) => element.matches(ACTOR)),
      menu: () => !onlyOne(heads) && namedByMenu(unit, heads),
      // Who wrote it stands in a block of lines, anybody else with the name alone.
      block: () => onlyOne(lined),
      // The author's lines end where the text begins.
      nearest: () => plain.at(unit.texts[0] ? -1 : 0),
      anchored: () => named[0],
      picture: () => heads.findLast((link) => labelOf(link.element)),
    },
    trace,
  )
  return link && headFrom(link, links)
}

/** Whether a link is of somebody who put the post of another into the feed. */
function isAbove({ element, profile }: HeadLink, links: readonly HeadLink[]): boolean {
  if (element.parentElement?.closest(HEADER_ANCHOR)) return true
  const next = links.find(
    (other) => other.profile.url !== profile.url && follows(other.element, element),
  )
  return next !== undefined && linesIn(element).length < 2 && isChip(element, next.element)
}

/** The head that a link makes; the picture is in another link to the same page. */
export function headFrom(link: HeadLink, links: readonly HeadLink[]): Head {
  const { element, profile } = link
  const same = links.filter((other) => other.profile.url === profile.url)
  const pictures = same.flatMap((other) => other.element.querySelector('img') ?? [])
  return { link: element, author: authorFrom(profile, nameOf(link), pictures.at(-1)) }
}

function nameOf({ element, hasWords }: HeadLink): string {
  return hasWords ? nameIn(firstLine(element) ?? element) : labelOf(element)
}

/** The first of links that all lead to the same person. */
function onlyOne([first, ...others]: readonly HeadLink[]): HeadLink | undefined {
  return others.every(({ profile }) => profile.url === first?.profile.url) ? first : undefined
}

/** The link to whom the card's own menu names, in whatever language; of several the longest name. */
function namedByMenu({ element }: Unit, heads: readonly HeadLink[]): HeadLink | undefined {
  const label = shown(
    element.querySelector(MENU)?.closest('button')?.getAttribute('aria-label') ?? '',
  )
  if (!label) return undefined
  const named = heads
    .map((link) => ({ link, name: nameOf(link) }))
    .filter(({ name }) => name !== '' && label.includes(name))
  // The link with the words stands behind the one with the picture.
  return named.toSorted((a, b) => a.name.length - b.name.length).at(-1)?.link
}

/** The lines of a link, whatever they are set in. */
export function linesIn(link: Element): Element[] {
  return [...link.querySelectorAll(LINE)].filter((line) => {
    const around = line.parentElement?.closest(LINE)
    const isWithin = around && around !== link && link.contains(around)
    return !isWithin && !line.querySelector('img') && nameIn(line)
  })
}

function firstLine(link: Element): Element | undefined {
  return [...link.querySelectorAll('p')].find((line) => nameIn(line)) ?? linesIn(link)[0]
}

/**
 * The links before the text. Where the card begins with a header, which ends in a rule, those
 * after the rule: the first link is then whoever shared the post.
 */
function linksOfHead({ links, texts, parts }: Unit): readonly HeadLink[] {
  const [text] = texts
  const before = text ? links.filter(({ element }) => follows(text, element)) : links
  const rule = parts.find((part) => part.tagName === 'HR')
  if (!rule) return before
  const afterRule = before.filter(({ element }) => follows(element, rule))
  const aboveRule = before.filter((link) => !afterRule.includes(link))
  // Without a text the first rule may be the one above the buttons.
  const isHeader = text || aboveRule.every((link) => link.inSentence || !link.hasWords)
  return isHeader && afterRule.some((link) => !link.inSentence) ? afterRule : before
}

/** "View Ada Berg’s profile", "View company: Acme": the name in English, else the whole label. */
function labelOf(link: Element): string {
  const picture = link.querySelector(PICTURE)
  const label = shown(picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label') ?? '')
  return label.replace(/^View (?:company: )?/, '').replace(/[’']s profile\b.*$/, '')
}
