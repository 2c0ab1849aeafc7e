import type { Probe } from './probe.ts'

/** What of a marker a page can measure where it stands. */
export const MEASURED: Record<string, Probe> = {
  'rectangles and sizes': {
    // What a feed guesses of the height of posts further down differs from visit to visit.
    run: () =>
      window.feed
        .elements()
        .slice(0, 3)
        .flatMap((post) => [post, ...post.querySelectorAll('*')])
        .map((element) => {
          const rects = [...element.getClientRects()].flatMap(({ x, y, width, height }) => [
            ...[x, y, width, height].map((value) => Math.round(value * 100) / 100),
          ])
          const { scrollWidth, scrollHeight } = element
          return [window.hostile.name(element), ...rects, scrollWidth, scrollHeight].join(' ')
        }),
  },
  'what lies under points': {
    run: () => {
      const points: string[] = []
      for (let x = 10; x < innerWidth; x += 40) {
        for (let y = 10; y < innerHeight; y += 20) {
          points.push(window.hostile.name(document.elementFromPoint(x, y)))
        }
      }
      return points
    },
  },
  'carets at points': {
    run: () =>
      window.hostile.hosts().map((host) => {
        const { x, y } = host.getBoundingClientRect()
        const found: string[] = []
        for (let right = 1; right < 76; right += 5) {
          const caret = document.caretPositionFromPoint(x + right, y + 10)
          const { offsetNode, offset } = caret ?? {}
          const rect = caret?.getClientRect()
          const all = document.elementsFromPoint(x + right, y + 10).map(window.hostile.name)
          found.push(`${window.hostile.name(offsetNode ?? null)} ${offset} ${rect?.x} ${all}`)
        }
        return found
      }),
  },
  'ranges around it': {
    run: () =>
      window.hostile.hosts().map((host) => {
        const range = document.createRange()
        range.selectNode(host)
        const inside = document.createRange()
        inside.selectNodeContents(host)
        return [range, inside].map((one) =>
          [...one.getClientRects()].map(({ width, height }) => `${width} ${height}`),
        )
      }),
  },
  'observers of size and sight': {
    run: async () => {
      const { hosts, name } = window.hostile
      const seen: string[] = []
      const sizes = new ResizeObserver((entries) => {
        for (const { target, contentRect, borderBoxSize } of entries) {
          const [box] = borderBoxSize
          seen.push(`${name(target)} ${contentRect.width} ${contentRect.height} ${box?.inlineSize}`)
        }
      })
      const sights = new IntersectionObserver((entries) => {
        for (const { target, intersectionRatio, intersectionRect } of entries) {
          seen.push(`${name(target)} ${intersectionRatio} ${intersectionRect.width}`)
        }
      })
      for (const host of hosts()) {
        sizes.observe(host)
        sights.observe(host)
      }
      await window.hostile.until(() => seen.length >= 2 * hosts().length)
      sizes.disconnect()
      sights.disconnect()
      return seen
    },
  },
  'computed styles, of pseudo-elements too': {
    run: () => {
      const parts = [null, '::before', '::after', '::first-line', '::marker', '::part(star)']
      return window.hostile.hosts().map((host) =>
        parts.map((part) => {
          const style = getComputedStyle(host, part)
          const all = [...style].map(
            (property) => `${property}:${style.getPropertyValue(property)}`,
          )
          return all.sort().join(';')
        }),
      )
    },
  },
  animations: {
    run: () => {
      const { hosts } = window.hostile
      return [
        document.getAnimations().length,
        hosts().map((host) => {
          const ours = host.animate({ opacity: [0, 1], stroke: ['red', 'blue'] }, 1)
          const found = host.getAnimations({ subtree: true }).length
          ours.cancel()
          return [found, getComputedStyle(host).opacity]
        }),
      ]
    },
  },
  'style sheets of the page, with all that might reach inside': {
    run: () => {
      const { hosts, measure, styled } = window.hostile
      const rules = [
        'visibility:hidden!important;pointer-events:all!important',
        'pointer-events:none!important;stroke:red!important;fill:none!important',
        'all:revert!important;display:contents!important;contain:none!important',
        'zoom:3!important;transform:scale(2)!important;rotate:3deg!important',
        'overflow:visible!important;position:fixed!important;width:auto!important',
        'container-type:size!important;content-visibility:auto!important;float:left!important',
        'transition:all 9s!important;animation:x 9s!important;view-transition-name:x!important',
        'user-select:all!important;-webkit-user-select:all!important;-webkit-user-modify:read-write!important',
        'd:path("M0 0h9")!important;r:9px!important;stroke-width:9px!important;vector-effect:none!important',
      ]
      return rules.map((rule) =>
        styled(
          `@layer a{span:empty,span:empty *,span::part(star),path,svg{${rule}}} span:empty,path{${rule}}`,
          () => hosts().map(measure),
        ),
      )
    },
  },
  ':has(), states and container queries': {
    run: () => {
      const { hosts, styled } = window.hostile
      const css = `
        span:has(*),span:has(path),span:has(:focus),span:not(:empty),span:has(button){outline:1px solid red}
        :has(>span:empty:hover){outline:2px solid red} :has(>span:focus-within){outline:3px solid red}
        :has(>span:empty){container:c/size}
        @container c (min-width:1px){span:empty{outline:4px solid red!important;--seen:1}}
        @container style(--gold){span{--seen:2}}`
      return styled(css, () =>
        hosts().map((host) => {
          const style = getComputedStyle(host)
          const around = host.parentElement && getComputedStyle(host.parentElement)
          return [style.outline, style.getPropertyValue('--seen'), around?.outline]
        }),
      )
    },
  },
  'zoomed and scaled from above': {
    run: () => {
      const { hosts, measure, styled } = window.hostile
      const rules = [
        'zoom:2.7',
        'transform:scale(3)',
        'filter:blur(1px) url(#x)',
        'perspective:9px',
      ]
      return rules.map((rule) => styled(`body{${rule}}`, () => hosts().map(measure)))
    },
  },
  'a view transition’s snapshots': {
    run: async () => {
      const { hosts, name } = window.hostile
      const found: string[] = []
      for (const host of hosts().slice(0, 4)) {
        const around = host.parentElement as HTMLElement
        around.style.viewTransitionName = 'probe'
        const transition = document.startViewTransition(() => undefined)
        await transition.ready.catch((error) => found.push(error.name))
        for (const part of ['group', 'old', 'new']) {
          const pseudo = `::view-transition-${part}(probe)`
          const { width, height, transform } = getComputedStyle(document.documentElement, pseudo)
          found.push(`${name(around)} ${part} ${width} ${height} ${transform}`)
        }
        transition.skipTransition()
        await transition.finished
        around.style.viewTransitionName = ''
        if (around.getAttribute('style') === '') around.removeAttribute('style')
      }
      return found
    },
  },
  'forced colours': {
    hands: (hands) => hands.media({ forcedColors: true }),
    run: () => {
      const { hosts, measure, each } = window.hostile
      const colours = hosts().map((host) => getComputedStyle(host).color)
      return [colours, hosts().map(measure), each(measure)]
    },
    notIn: { firefox: 'WebDriver BiDi cannot switch media features' },
  },
  'colours as they were': {
    hands: (hands) => hands.media({ forcedColors: false }),
    run: () => window.hostile.hosts().map(window.hostile.measure),
    notIn: { firefox: 'WebDriver BiDi cannot switch media features' },
  },
  // How long events and frames take is left to the benchmark, which looks at many.
  'performance entries': {
    run: async () => {
      const found = new Set<string>()
      const types = ['element', 'largest-contentful-paint', 'resource']
      const observers = types
        .filter((type) => PerformanceObserver.supportedEntryTypes.includes(type))
        .map((type) => {
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) found.add(`${type} ${entry.name}`)
          })
          observer.observe({ type, buffered: true })
          return observer
        })
      await new Promise((resolve) => setTimeout(resolve, 200))
      for (const observer of observers) observer.disconnect()
      return [...found].sort()
    },
  },
}
