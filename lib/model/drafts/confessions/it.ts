import { anyOf } from './any-of'

export default anyOf(
  '(nostro|nostra|nostri|mio|mia) (errore|colpa|errori|mancanza|svista)',
  '(errore|colpa) (nostr[oa]|mi[oa])',
  '(è|era) colpa',
  'scus\\p{L}*',
  '(mi|ci) (dispiace|spiace)|dispiaciut\\p{L}*',
  'perdon\\p{L}*|rincresce|rammaric\\p{L}*',
  '(abbiamo|ho) sbagliato|(ci siamo|mi sono) sbagliat\\p{L}*',
  'non (doveva|sarebbe dovut\\p{L}*|avrebbe dovuto) (succedere|accadere|capitare)',
  '(hai|ha) (perfettamente |assolutamente |pienamente )?ragione',
  'non abbiamo mantenuto|non è all’altezza|non siamo stati all’altezza',
  '(ti|la|vi) abbiamo delus\\p{L}*|delus\\p{L}*',
  'rimedi\\p{L}*',
  'senza scuse|nessuna scusa',
)
