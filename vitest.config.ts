import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Long enough for a busy machine: a test fails by what it finds, not by how long it took. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 }

/** Browser tests share two browsers and build once: they run one file at a time. */
const inBrowsers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/migrations/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'networks',
          include: ['tests/networks/**/*.test.ts'],
          environment: 'jsdom',
          ...patient,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts', 'tests/privacy/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/build.ts',
          ...inBrowsers,
        },
      },
    ],
  },
})
