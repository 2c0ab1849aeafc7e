import { Database } from '../../store/database'
import type { openDatabase as ofTeam } from '../database'

export const openDatabase: typeof ofTeam = (name) => new Database(name)
