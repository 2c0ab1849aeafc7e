import type { Probe } from './probe.ts'

/** Ways in which a marker can lose its document, its root, its style or its frame. */
export const MOVED: Record<string, Probe> = {
  'in a frame of the page’s own': {
    run: () =>
      window.hostile.each((host) => {
        const { around, remove } = window.hostile.frame()
        around.append(host)
        const measured = window.hostile.measure(host)
        remove()
        return measured
      }),
  },
  'in a frame, by document.write and after document.open': {
    run: () =>
      window.hostile.each((host) => {
        const { inside, remove } = window.hostile.frame()
        const measured = ['<p></p>', '<!doctype html><p></p>'].map((html) => {
          inside.open()
          inside.write(html)
          inside.close()
          const around = inside.querySelector('p') ?? inside.body
          around.style.cssText = host.style.cssText
          around.append(host)
          return window.hostile.measure(host)
        })
        inside.open()
        inside.close()
        inside.documentElement?.append(host)
        measured.push(window.hostile.measure(host))
        remove()
        return measured
      }),
  },
  'in a frame that is taken away, and back': {
    run: () =>
      window.hostile.each((host) => {
        const { around, remove } = window.hostile.frame()
        around.append(host)
        remove()
        const cover = window.hostile.cover()
        cover.append(host)
        const measured = window.hostile.measure(host)
        cover.remove()
        return measured
      }),
  },
  'replaced by a template that holds it': {
    run: () =>
      window.hostile.each((host) => {
        const template = document.createElement('template')
        host.replaceWith(template)
        template.content.append(host)
        const { around, inside, remove } = window.hostile.frame()
        around.append(inside.importNode(template.content, true), host)
        const measured = [window.hostile.measure(host), around.innerHTML]
        remove()
        template.remove()
        return measured
      }),
  },
  'in documents that are never shown': {
    run: () =>
      window.hostile.each((host) => {
        const documents = [
          document.implementation.createHTMLDocument(),
          new DOMParser().parseFromString('<p>', 'text/html'),
          new Document(),
        ]
        for (const one of documents) one.adoptNode(host)
        const cover = window.hostile.cover()
        cover.append(host)
        const measured = window.hostile.measure(host)
        cover.remove()
        return measured
      }),
  },
  'in another shadow root, and in its slot': {
    run: () =>
      window.hostile.each((host) => {
        const outer = window.hostile.cover()
        const root = outer.attachShadow({ mode: 'open' })
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          ':host,*,::slotted(*){stroke:red!important;pointer-events:all!important;contain:none!important}',
        )
        root.adoptedStyleSheets = [sheet]
        root.innerHTML = '<slot></slot>'
        root.append(host)
        const within = window.hostile.measure(host)
        outer.append(host)
        const slotted = window.hostile.measure(host)
        outer.remove()
        return [within, slotted]
      }),
  },
  moveBefore: {
    run: () =>
      window.hostile.each((host) => {
        const move = (to: Node) => {
          try {
            ;(to as unknown as { moveBefore(a: Node, b: null): void }).moveBefore(host, null)
            return window.hostile.measure(host)
          } catch (error) {
            return (error as Error).name
          }
        }
        const outer = window.hostile.cover()
        const { around, remove } = window.hostile.frame()
        const measured = [move(outer), move(outer.attachShadow({ mode: 'open' })), move(around)]
        remove()
        document.body.append(host)
        outer.remove()
        return measured
      }),
  },
  cloneNode: {
    run: () =>
      window.hostile.each((host) => {
        const { around, remove } = window.hostile.frame()
        const clones = [host.cloneNode(true), document.importNode(host, true)] as HTMLElement[]
        around.append(...clones)
        const measured = clones.map((one) => [one.shadowRoot, window.hostile.measure(one)])
        remove()
        return measured
      }),
  },
  'inside other elements': {
    run: () =>
      window.hostile.each((host) => {
        const wraps = [
          '<svg width="304" height="80" filter="blur(1px)"><foreignObject width="304" height="80">',
          ...['<button>', '<details open>', '<math><mtext>', '<marquee>', '<label>', '<canvas>'],
          ...['<table>', '<object>', '<select>', '<fieldset disabled>', '<div inert>', '<ruby>'],
        ]
        return wraps.map((html) => {
          const outer = window.hostile.cover()
          outer.innerHTML = html
          let inner: Element = outer
          while (inner.firstElementChild) inner = inner.firstElementChild
          inner.append(host)
          const box = outer.querySelector('svg')?.getBBox()
          const measured = [window.hostile.measure(host), box && `${box.width} ${box.height}`]
          outer.remove()
          return measured
        })
      }),
  },
  'with attributes of the page’s': {
    run: () =>
      window.hostile.each((host) => {
        const attributes = [
          ...['popover', 'hidden', 'inert', 'contenteditable', 'tabindex', 'autofocus', 'is'],
          ...['slot', 'part', 'exportparts', 'dir', 'lang', 'elementtiming', 'draggable'],
        ]
        return attributes.map((name) => {
          host.setAttribute(name, { dir: 'rtl', lang: 'ar', is: 'x-y' }[name] ?? '')
          host.focus()
          const measured = window.hostile.measure(host)
          host.removeAttribute(name)
          return measured
        })
      }),
  },
  'full screen': {
    hands: async (hands) => {
      await hands.inPage(() => {
        addEventListener('pointerdown', () => void window.hostile.hosts()[0]?.requestFullscreen(), {
          once: true,
          capture: true,
        })
      })
      await hands.inPage(() => {
        for (const type of ['fullscreenchange', 'fullscreenerror']) {
          addEventListener(type, () => window.hostile.heard.push('full screen'), { once: true })
        }
      })
      await hands.click(5, 5)
      await hands.move(6, 300)
    },
    run: async () => {
      const { heard, until } = window.hostile
      await until(() => heard.includes('full screen'))
      await new Promise((resolve) => setTimeout(resolve, 500))
      const host = document.fullscreenElement
      const measured = host && window.hostile.measure(host)
      if (host) await document.exitFullscreen()
      return [host?.localName, measured]
    },
  },
  'a picture-in-picture document': {
    hands: async (hands) => {
      await hands.inPage(() => {
        type Api = { documentPictureInPicture?: { requestWindow(): Promise<Window> } }
        const open = async () => {
          const inside = await (window as Api).documentPictureInPicture?.requestWindow()
          const heard = window.hostile.each((host) => {
            inside?.document.body.append(host)
            return inside ? window.hostile.measure(host) : 'none'
          })
          inside?.close()
          window.hostile.heard.push(`window ${JSON.stringify(heard)}`)
        }
        const tryIt = () =>
          void open().catch((error) => window.hostile.heard.push(`window ${error.name}`))
        addEventListener('pointerdown', tryIt, { once: true, capture: true })
      })
      await hands.click(5, 5)
      await hands.move(6, 300)
    },
    run: async () => {
      const windows = () => window.hostile.heard.filter((one) => one.startsWith('window'))
      await window.hostile.until(() => windows().length > 0)
      return windows()
    },
  },
  printed: {
    hands: async (hands) => {
      await hands.inPage(() => {
        const print = matchMedia('print')
        print.addEventListener('change', () => {
          window.hostile.heard.push(
            `print ${print.matches} ${window.hostile.each(window.hostile.measure)}`,
          )
        })
      })
      await hands.media({ print: true })
    },
    run: async () => {
      const { hosts, measure, each, heard, until } = window.hostile
      await until(() => heard.at(-1)?.startsWith('print') === true)
      return [hosts().map(measure), each(measure), heard.at(-1)]
    },
    notIn: { firefox: 'WebDriver BiDi cannot switch media features' },
  },
  'back on the screen': {
    hands: (hands) => hands.media({ print: false }),
    notIn: { firefox: 'WebDriver BiDi cannot switch media features' },
    run: async () => {
      await window.hostile.until(() => !matchMedia('print').matches)
      return window.hostile.hosts().map(window.hostile.measure)
    },
  },
}
