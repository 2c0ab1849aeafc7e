import { openDatabase } from '../team/database'
import { serve, tellCommits } from '../worker/server'
import { createImporter } from './importer'

/**
 * Imports in a worker of the dashboard: reading, planning and writing 100,000 rows take seconds, in
 * which the page answers.
 */
const db = openDatabase()
serve(createImporter(db, Date.now))
tellCommits(db)
