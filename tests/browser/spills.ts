/**
 * The text on a page that has no room: cut off, out of its box or out of the page, what an empty field
 * says, and controls that lie over each other. Runs in the page. What is shortened with "…" on purpose
 * is another's words.
 *
 * @returns a line for each, with what it says
 */
export function spills(): string[] {
  const view = document.documentElement.clientWidth
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isSeen)
  const wide = document.documentElement.scrollWidth > view + 1 ? ['the page is too wide'] : []
  const fields = all.filter((one): one is Field => 'placeholder' in one && one.placeholder !== '')
  const cut = fields.filter(cutsItsHint).map((one) => `${line('cuts off', one)}${one.placeholder}`)
  return [...wide, ...all.flatMap(faultsOf), ...cut, ...overlaps(all.filter(isControl))]

  function isSeen(element: HTMLElement): boolean {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false
    // What only screen readers meet is cut away to a point.
    return !element.closest('[inert]') && !hidesAtAPoint(element)
  }

  function hidesAtAPoint(element: HTMLElement): boolean {
    for (let one: HTMLElement | null = element; one; one = one.parentElement) {
      if (getComputedStyle(one).clipPath.startsWith('inset(50%')) return true
    }
    return false
  }

  function faultsOf(element: HTMLElement): string[] {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element)
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const isShortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
    const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
    const says = element.textContent.trim()
    if (!says || isField || isShortened) return []
    const isCut =
      (cuts(overflowX) && scrollWidth > clientWidth + 1) ||
      (cuts(overflowY) && scrollHeight > clientHeight + 2)
    if (isCut) return [line('is cut off', element)]
    return outside(element)
  }

  /** Of a hint nothing says how wide it is: it is drawn elsewhere, or, in several lines, typed. */
  function cutsItsHint(field: Field): boolean {
    return field instanceof HTMLInputElement ? isWider(field) : isHigher(field)
  }

  function isWider(field: HTMLInputElement): boolean {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field)
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) throw new Error('Nothing can be drawn.')
    canvas.font = font
    const room =
      field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    return canvas.measureText(field.placeholder).width > room
  }

  function isHigher(field: HTMLTextAreaElement): boolean {
    const { value } = field
    field.value = field.placeholder
    const { scrollHeight, clientHeight } = field
    field.value = value
    return scrollHeight > clientHeight + 2
  }

  function outside(element: HTMLElement): string[] {
    const box = element.getBoundingClientRect()
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    return texts.flatMap((text) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1)
      const leaves = rects.some(({ left, right }) => left < box.left - 2 || right > box.right + 2)
      if (leaves) return [line('leaves its box', element)]
      const isGone = rects.some(({ left, right }) => left < -1 || right > view + 1)
      return isGone && !scrolls(element) ? [line('leaves the page', element)] : []
    })
  }

  function scrolls(element: HTMLElement): boolean {
    for (let one: HTMLElement | null = element; one; one = one.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true
    }
    return false
  }

  function sticks(element: HTMLElement): boolean {
    for (let one: HTMLElement | null = element; one; one = one.parentElement) {
      if (getComputedStyle(one).position === 'sticky') return true
    }
    return false
  }

  function isControl(element: HTMLElement): boolean {
    return (
      element.matches('button, a[href], [role="tab"]') &&
      getComputedStyle(element).position !== 'fixed'
    )
  }

  function overlaps(controls: readonly HTMLElement[]): string[] {
    const boxes = controls.map((one) => [one, one.getBoundingClientRect()] as const)
    return boxes.flatMap(([one, a], index) =>
      boxes.slice(index + 1).flatMap(([other, b]) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        const isWithin =
          one.contains(other) || other.contains(one) || scrolls(one) !== scrolls(other)
        // What scrolls beneath a strip that stays can be scrolled out from under it.
        const isBeneath = sticks(one) !== sticks(other)
        return across > 2 && down > 2 && !isWithin && !isBeneath
          ? [`${line('lies over', one)} and ${line('', other)}`]
          : []
      }),
    )
  }

  function line(what: string, element: HTMLElement): string {
    const name = `${element.tagName.toLowerCase()}.${element.className}`
    return `${name} ${what}: ${(element.textContent || element.ariaLabel || '').slice(0, 80)}`
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement
