import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Browser {
  /** Environment variable that names the executable and wins over everything else. */
  variable: string
  /** File names looked for in the directories of `PATH`. */
  commands: string[]
  /** Where macOS and Windows put it. */
  places: string[]
  /** The Debian package. */
  package: string
  /** What to type on a Mac. */
  brew: string
}

/** Branded Chrome is not in the list: it no longer takes `--load-extension`. */
const BROWSERS = {
  chromium: {
    variable: 'ARDENT_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    package: 'chromium',
    brew: 'brew install --cask chromium',
  },
  firefox: {
    variable: 'ARDENT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    package: 'firefox-esr',
    brew: 'brew install --cask firefox',
  },
} satisfies Record<string, Browser>

/**
 * The path of a browser's executable: from its environment variable, else from the machine. On
 * Debian and Ubuntu a missing one is installed when we are root.
 *
 * @throws when there is none; the message holds the one command that installs it.
 */
export function findBrowser(name: keyof typeof BROWSERS): string {
  const browser: Browser = BROWSERS[name]
  const named = process.env[browser.variable]
  if (named) return mustExist(named, browser.variable)
  const found = onThisMachine(browser)
  if (found) return found
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Error(`${name} is not installed. Install it with:  ${howToInstall(browser)}`)
  }
  aptInstall(browser.package)
  return onThisMachine(browser) ?? mustExist(`/usr/bin/${browser.package}`, 'apt-get')
}

function onThisMachine(browser: Browser): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter)
  const onPath = browser.commands.flatMap((name) => directories.map((at) => join(at, name)))
  return [...onPath, ...browser.places].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function aptInstall(name: string): void {
  console.error(`Installing ${name} with apt-get …`)
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
    // What a command prints may be read by another program.
    stdio: ['ignore', process.stderr, 'inherit'],
  })
}

function howToInstall(browser: Browser): string {
  if (process.platform === 'darwin') return browser.brew
  if (existsSync('/etc/debian_version')) return `sudo apt-get install -y ${browser.package}`
  return `install ${browser.package}, then set ${browser.variable} to its executable`
}

function mustExist(path: string, source: string): string {
  if (!isExecutable(path)) throw new Error(`${source}: there is no executable at ${path}`)
  return path
}
