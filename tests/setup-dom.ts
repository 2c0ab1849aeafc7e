import { act, cleanup, configure } from '@testing-library/preact'
import { afterEach } from 'vitest'
import { waits } from './waits.ts'

configure({ asyncUtilTimeout: waits.inUnitTest })

/** In `act`, so that no effect's end is left to a timer that outlives the test's document. */
afterEach(() => act(cleanup))
