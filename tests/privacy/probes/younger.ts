import { setTimeout as sleep } from 'node:timers/promises'
import { waits } from '../../waits.ts'
import type { Hands, Probe } from './probe.ts'

export const FOUND_AGAIN = 'words that window.find finds in every way it has, with a card beside it'
export const FRAGMENTS = 'words that a text fragment finds, and what it scrolls to and uncovers'

/** What is found for a page, and what the youngest rules of style let it ask. */
export const YOUNGER: Record<string, Probe> = {
  [FOUND_AGAIN]: {
    hands: pointAtFirst,
    run: () => {
      type Find = { find(...given: [string, ...boolean[]]): boolean }
      const { words, hosts } = window.hostile
      const around = hosts()[0]?.parentElement
      const finds = (word: string, isBackwards: boolean, isInFrames: boolean) => {
        getSelection()?.removeAllRanges()
        try {
          return (window as unknown as Find).find(
            ...([word, false, isBackwards, true, false, isInFrames, false] as const),
          )
        } catch {
          // Firefox refuses as soon as it comes to a frame of somebody else's, such as our card.
          return false
        }
      }
      const find = () =>
        words.filter((word) =>
          [false, true].some((isBackwards) =>
            [false, true].some((isInFrames) => finds(word, isBackwards, isInFrames)),
          ),
        )
      const found = find()
      around?.setAttribute('hidden', 'until-found')
      found.push(...find())
      if (around?.getAttribute('hidden') !== 'until-found') found.push('uncovered')
      around?.removeAttribute('hidden')
      getSelection()?.removeAllRanges()
      return found
    },
  },
  [FRAGMENTS]: {
    hands: async (hands) => {
      await hands.inPage(() => {
        const { hosts } = window.hostile
        hosts()[0]?.parentElement?.setAttribute('hidden', 'until-found')
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`::target-text{background:red}
          .probe{position:fixed;inset:0 auto auto 0;width:60px;height:60px;z-index:2147483647}`)
        document.adoptedStyleSheets.push(sheet)
        const link = document.body.appendChild(document.createElement('a'))
        link.className = 'probe'
        // The feed would take it for a way to another of its pages.
        link.addEventListener('click', (event) => event.stopPropagation())
        link.href = '#none:~:text=nowhere%20quillwort'
        // Words that stand there, hidden until they are found, which the page must find.
        const own = document.body.appendChild(document.createElement('p'))
        own.className = 'probe-own'
        own.textContent = 'quizzical zephyrs'
        own.setAttribute('hidden', 'until-found')
      })
      await follow(hands)
      await hands.inPage(() => {
        const texts = window.hostile.words.map((word) => `text=${encodeURIComponent(word)}`)
        const link = document.querySelector<HTMLAnchorElement>('a.probe')
        if (link) link.href = `#none:~:${texts.join('&')}`
      })
      await follow(hands)
      await hands.inPage(() => {
        const link = document.querySelector<HTMLAnchorElement>('a.probe')
        if (link) link.href = '#none:~:text=quizzical%20zephyrs'
      })
      await follow(hands)
    },
    run: () => {
      const [nothing, secret, own] = window.hostile.carried.splice(0)
      for (const one of document.querySelectorAll('.probe, .probe-own')) one.remove()
      for (const host of window.hostile.hosts()) host.parentElement?.removeAttribute('hidden')
      document.adoptedStyleSheets = []
      history.replaceState(null, '', location.pathname + location.search)
      return [secret === nothing ? [] : `secret ${secret}`, own === nothing ? 'no own' : []].flat()
    },
  },
  'taken out of the back/forward cache, and read as it is shown': {
    hands: async (hands) => {
      await hands.inPage(() => {
        const { hosts, measure, each, heard, mutations } = window.hostile
        const RANDOM_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
        const read = ({ persisted }: PageTransitionEvent) => {
          heard.length = mutations.length = 0
          const html = document.documentElement.outerHTML.replace(RANDOM_ID, 'random')
          heard.push(`shown ${persisted}`, html, ...hosts().map(measure), ...each(measure))
        }
        addEventListener('pageshow', read, { once: true })
        setTimeout(() => location.assign('/explore'))
      })
      await arrive(hands, '/explore')
      await hands.inPage(() => void setTimeout(() => history.back()))
      await arrive(hands, '/home')
      await hands.inPage(() => new Promise<void>((resolve) => setTimeout(resolve, 1500)))
    },
    run: () => [...window.hostile.heard.splice(0), ...window.hostile.mutations.splice(0)],
  },
  'whether it is seen, by every measure of that': {
    run: () =>
      window.hostile
        .hosts()
        .map((host) =>
          ['contentVisibilityAuto', 'opacityProperty', 'visibilityProperty'].map((name) => [
            host.checkVisibility({ [name]: true }),
            host.parentElement?.checkVisibility({ [name]: true }),
          ]),
        ),
  },
  'all HTML, with every root that would let itself be written down': {
    run: () =>
      window.hostile
        .hosts()
        .map((host) => [
          host.getHTML({ serializableShadowRoots: true, shadowRoots: [] }),
          host.parentElement?.getHTML({ serializableShadowRoots: true }),
        ]),
  },
  'sizes that follow its content, and move there': {
    run: async () => {
      const { hosts, measure, styled } = window.hostile
      const rules = [
        'interpolate-size:allow-keywords!important;inline-size:max-content!important;transition:inline-size 9s!important',
        'inline-size:calc-size(auto,size*3)!important;block-size:calc-size(fit-content,size + 9px)!important',
        'field-sizing:content!important;text-box:trim-both cap alphabetic!important;line-clamp:1!important',
        'contain-intrinsic-size:auto none!important;corner-shape:bevel!important;reading-flow:flex-visual!important',
        'position:absolute!important;position-area:top!important;position-try-fallbacks:flip-block!important',
        'display:grid!important;grid-template:masonry/subgrid!important;inline-size:min-content!important',
      ]
      return rules.map((rule) =>
        styled(
          `span:empty{${rule}} :has(>span:empty){interpolate-size:allow-keywords;inline-size:fit-content}`,
          () => hosts().map((host) => [measure(host), host.parentElement?.clientWidth]),
        ),
      )
    },
  },
  'its scrolling, stuck and scrolled states, as timelines and queries of a style sheet': {
    run: async () => {
      const { hosts } = window.hostile
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`
        @keyframes probe{from{--at:0}to{--at:1000}}
        @property --at{syntax:'<number>';inherits:true;initial-value:-1}
        body{timeline-scope:--probe,--inside}
        span:empty{view-timeline:--probe inline!important;scroll-timeline:--inside both!important;
          container-type:scroll-state size!important;container-name:probe!important;scroll-marker-group:after!important}
        html{animation:probe linear both;animation-timeline:--probe}
        body{animation:probe linear both;animation-timeline:--inside}
        @container probe scroll-state(scrollable:inline){span{--seen:scrollable}}
        @container probe (inline-size>80px){span{--seen:wide}}
        :has(>span:empty:hover),:has(>span:empty:target-current){--seen:current}`)
      document.adoptedStyleSheets.push(sheet)
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      const found = [document.documentElement, document.body, ...hosts()].map((one) => {
        const style = getComputedStyle(one)
        return [style.getPropertyValue('--at'), style.getPropertyValue('--seen')]
      })
      document.adoptedStyleSheets = []
      return found
    },
  },
}

/** Clicks the page's own link to words, and notes what comes of it: where it scrolls, what is uncovered. */
async function follow(hands: Hands): Promise<void> {
  await hands.inPage(() => void scrollTo(0, 500))
  await hands.click(30, 30)
  await hands.inPage(() => new Promise<void>((resolve) => setTimeout(resolve, 700)))
  await hands.inPage(() => {
    const covered = document.querySelectorAll('[hidden=until-found]').length
    window.hostile.carried.push(`${scrollY} ${covered}`)
  })
}

/** Waits until the page with this path is there. What is asked of one that goes may never be answered. */
async function arrive(hands: Hands, path: string): Promise<void> {
  const limit = Date.now() + waits.inBrowser
  const isThere = () =>
    hands
      .inPage(() => (document.readyState === 'complete' ? location.pathname : ''))
      .catch(() => '')
  while ((await Promise.race([isThere(), sleep(1000, '')])) !== path) {
    if (Date.now() > limit) throw new Error(`not there in time: ${path}`)
    await sleep(50)
  }
}

/** Has the pointer rest on the first star until its card is there. */
async function pointAtFirst(hands: Hands): Promise<void> {
  const { x, y } = await hands.inPage(() => {
    const { x = 0, y = 0 } = window.hostile.hosts()[0]?.getBoundingClientRect() ?? {}
    return { x, y }
  })
  await hands.move(x + 9, y + 10)
  await hands.move(x + 10, y + 11)
  await hands.inPage(() => window.hostile.until(window.hostile.hasFrame))
}
