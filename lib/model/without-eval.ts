import { config } from 'zod'

/**
 * Whoever imports this first has schemas checked step by step. Otherwise they ask whether functions may be
 * made of text, which no policy of ours allows: the browser reports each such try, while a background
 * that has just woken answers nobody.
 */
config({ jitless: true })
