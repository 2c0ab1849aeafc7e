/** What a page's script found out about its own page, in a form that two visits can compare. */
export interface Trace {
  /** Every change of the document, in order. */
  mutations: string[]
  html: string
  /** Rectangle and scroll size of every element. */
  sizes: string[]
  /** What lies under a grid of points. */
  underPoints: string[]
  /** Everything said by `postMessage`, and policy violations reported to the page. */
  heard: string[]
  /** Which of the words `window.find` finds. */
  found: string[]
  /** What a paste and a drag of everything selected hold. */
  carried: string[]
  /** What it reads inside shadow roots it can get at. */
  insideRoots: string[]
  /** What lies under points over each marker once it stands in a frame of the page's own. */
  adopted: string[]
  frames: number
  databases: string[]
  errors: string[]
}

declare global {
  interface Window {
    spy(words: string[]): Promise<Trace>
  }
}

/** Runs in the page before its first script, as the worst that a network could ship. */
export function installSpy(): void {
  /** LinkedIn gives ordinary elements a new random key with every render. */
  const RANDOM_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  const mutations: string[] = []
  const heard: string[] = []
  const errors: string[] = []
  const carried: string[] = []
  const name = (node: Node | null): string => {
    if (!(node instanceof Element)) return node?.nodeName ?? ''
    return `${node.nodeName}#${node.id}.${node.getAttribute('class') ?? ''}`
  }
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const added = [...addedNodes].map(name)
      const removed = [...removedNodes].map(name)
      mutations.push([type, name(target), attributeName, `+${added}`, `-${removed}`].join(' '))
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const carry = (data: DataTransfer | null) =>
    carried.push((data?.getData('text/html') ?? '').replace(RANDOM_ID, 'random'))
  addEventListener('paste', ({ clipboardData }) => carry(clipboardData), true)
  addEventListener('dragstart', ({ dataTransfer }) => carry(dataTransfer), true)
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
  addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI))
  addEventListener('error', ({ message }) => errors.push(message))

  const round = (value: number) => Math.round(value * 100) / 100
  const sizeOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { scrollWidth, scrollHeight } = element
    return [name(element), ...[x, y, width, height, scrollWidth, scrollHeight].map(round)].join(' ')
  }
  const underPoints = () => {
    const points: string[] = []
    for (let x = 10; x < innerWidth; x += 40) {
      for (let y = 10; y < innerHeight; y += 20) {
        points.push(name(document.elementFromPoint(x, y)))
      }
    }
    return points
  }

  const isMarker = (element: Element) =>
    element.localName === 'span' && element.attributes.length + element.childNodes.length === 0
  /**
   * Moves a marker into a frame of the page's own and back within one task, before any observer
   * hears of it. Out of reach of its style sheets, what is inside would be hit point by point.
   */
  const adopt = (host: Element) => {
    const { parentNode, nextSibling } = host
    const frame = document.createElement('iframe')
    frame.style.cssText = 'position:fixed;left:0;top:0;width:400px;height:300px;border:0'
    document.body.append(frame)
    const inside = frame.contentDocument as Document
    inside.body.style.margin = '0'
    const around = inside.createElement('div')
    around.style.cssText =
      'width:304px;visibility:hidden;pointer-events:all;stroke:red;stroke-width:2px;fill:none'
    inside.body.append(around)
    around.append(host)
    host.setAttribute('style', `display:block;${around.style.cssText}`)
    const hits = [0, 0, 0, 0]
    for (let y = 0; y < 80; y += 2) {
      for (let x = 0; x < 304; x += 2) {
        if (inside.elementFromPoint(x, y) !== host) continue
        const cell = Math.floor(x / 76)
        hits[cell] = (hits[cell] ?? 0) + 1
      }
    }
    const size = [host.scrollWidth, host.scrollHeight, host.clientWidth, host.clientHeight]
    host.removeAttribute('style')
    parentNode?.insertBefore(host, nextSibling)
    frame.remove()
    return [...hits, ...size].join(' ')
  }

  window.spy = async (words) => {
    const found = words.filter((word) => {
      getSelection()?.removeAllRanges()
      return (window as unknown as { find(text: string): boolean }).find(word)
    })
    getSelection()?.removeAllRanges()
    const elements = [...document.querySelectorAll('*')]
    return {
      mutations: [...mutations],
      html: document.documentElement.outerHTML.replace(RANDOM_ID, 'random'),
      sizes: elements.map(sizeOf),
      underPoints: underPoints(),
      heard: [...heard],
      found,
      carried: [...carried],
      insideRoots: elements.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.innerHTML] : [])),
      adopted: elements.filter(isMarker).map(adopt),
      frames: window.length,
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      errors: [...errors],
    }
  }
}
