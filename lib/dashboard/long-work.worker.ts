import { openDatabase } from '../team/database'
import { serve, tellCommits } from '../worker/server'
import { createLongWork } from './long-work'

/** Goes through everybody in a worker of the dashboard: it takes seconds, in which the page answers. */
const db = openDatabase()
serve(createLongWork(db))
tellCommits(db)
