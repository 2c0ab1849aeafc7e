/**
 * How long tests wait, in milliseconds. Most are limits on the wait for what is to come: they only
 * end what hangs, and leave room for a machine that does other things as well. Three are slept.
 */
export const waits = {
  /** Until a component or a table is as a unit test wants it: `waitFor`, `findBy…`, `expect.poll`. */
  inUnitTest: 10_000,
  /** Until a page or a browser is as a browser test wants it: `expect.poll`, locators, events. */
  inBrowser: 30_000,
  /** A whole unit test, or what is done before it. */
  unitTest: 60_000,
  /** A whole browser test: it waits for many things, one after the other. */
  browserTest: 240_000,
  /** What is done before the browser tests of a file: a browser's start, a sample's people. */
  browserStart: 300_000,
  /** One step of the benchmark, with a hundred thousand people. */
  inBenchmark: 600_000,

  /** Slept: a page that must notice nothing is given so long to notice it. */
  toNotice: 1_000,
  /** Slept: what one node of a cluster took is at the others' by then. */
  acrossNodes: 200,
  /** Slept: an old content script and a new one have looked over the page twice by then. */
  twoSweeps: 4_000,
}
