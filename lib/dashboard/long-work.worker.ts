import { orderNamesIn } from '../model/name-order'
import { openDatabase } from '../team/database'
import { serve, tellCommits } from '../worker/server'
import { createLongWork } from './long-work'

/**
 * Goes through everybody in a worker of the dashboard: it takes seconds, in which the page answers. The
 * worker's name is the page's language, which a worker cannot ask for.
 */
orderNamesIn(self.name)
const db = openDatabase()
serve(createLongWork(db))
tellCommits(db)
