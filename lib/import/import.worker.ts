import { Database } from '../store/database'
import { serve } from '../worker/server'
import { createImporting } from './import'

/**
 * Imports in a worker of the dashboard: reading, planning and writing 100,000 rows take seconds, in
 * which the page answers.
 */
serve(createImporting(new Database(), Date.now))
