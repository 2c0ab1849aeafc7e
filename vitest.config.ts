import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { waits } from './tests/waits.ts'

/**
 * As many files side by side as there are processors: a browser that waits for one loses events. Each
 * file may have a browser of its own, which takes half a gigabyte.
 */
const WORKERS = Math.min(availableParallelism(), 6)

/** A real server in `ARDENT_COUCH` takes its time for each of the requests to it. */
const SLOWER = process.env.ARDENT_COUCH ? 5 : 1

const unit = {
  testTimeout: waits.unitTest * SLOWER,
  hookTimeout: waits.unitTest * SLOWER,
  expect: { poll: { timeout: waits.inUnitTest } },
}

/** Unit tests that need a document say so in their names: `.test.tsx` and `.dom.test.ts`. */
const WITH_DOCUMENT = ['tests/unit/**/*.test.tsx', 'tests/unit/**/*.dom.test.ts']

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/migrations/**/*.test.ts'],
          exclude: WITH_DOCUMENT,
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          ...unit,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: WITH_DOCUMENT,
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts'],
          ...unit,
        },
      },
      {
        test: {
          name: 'networks',
          include: ['tests/networks/**/*.test.ts'],
          environment: 'jsdom',
          ...unit,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts', 'tests/privacy/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/build.ts',
          // A file leaves nothing behind but its browser's profile: the drivers are loaded once.
          isolate: false,
          testTimeout: waits.browserTest,
          hookTimeout: waits.browserStart,
          expect: { poll: { timeout: waits.inBrowser } },
        },
      },
    ],
  },
})
