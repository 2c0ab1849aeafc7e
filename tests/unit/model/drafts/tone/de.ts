import { anyOf } from '../../../../../lib/model/drafts/confessions/any-of'
import type { Words } from './words'

const words: Words = {
  faults: {
    theatre: anyOf('oh', 'oje', 'ups', 'hoppla', 'autsch', 'aua', 'wow', 'mensch', 'krass'),
    untrue: anyOf(
      '(zweimal|mehrmals|aufmerksam|genau) gelesen',
      'hängt .*an (der|unserer) wand',
      'das (ganze|gesamte) (team|büro)',
      'tag (gerettet|versüßt|gemacht)',
      '(schon|bereits) geschickt',
      '(schon|bereits|gerade) (geprüft|nachgefragt)',
      'riesig(e)? freude',
    ),
    'work for the customer': anyOf(
      '(schreib|schick|sende|ruf|kontaktiere|füll)e? (uns|mir|mich|bitte|das)',
      '(schreiben|schicken|senden|rufen|kontaktieren|füllen|melden|wenden) sie (uns|mir|mich|bitte|sich|das)',
      '(melde?|wende?) dich',
      'per (dm|mail|nachricht|telefon) an uns',
      'wenn (du|sie) (kurz )?(eine minute|zeit|einen moment) (hast|haben)',
    ),
    belittling: anyOf(
      '(einfacher|leichter),? als es (aussieht|scheint)',
      'wie (bereits|schon) (gesagt|erwähnt|geschrieben|erklärt)',
      'offensichtlich',
      'selbstverständlich',
      'natürlich',
      'beruhig(e|en) (dich|sie sich)',
      'missverstanden',
      'eigentlich',
      'trotzdem freunde',
    ),
    'a favour held up': anyOf(
      '(geht|gehen) auf uns',
      'aufs haus',
      'auf unsere kosten',
      'spendieren',
    ),
    translated: anyOf(
      'mach(t|en) sinn',
      'am ende des tages',
      'wissen (lässt|lassen)',
      'lass(en sie)? uns wissen',
      'wir lieben',
      'realisier\\w*',
      'einmal mehr',
      'nicht wirklich',
    ),
  },
  when: /^wann/,
  fuses:
    /(?<!\p{L})(aus|bei|gegenüber|hinter|in|mit|nach|neben|seit|unter|von|vor|zu|zwischen) \[\[/iu,
  greeting: /^Hallo \{\{first_name\}\},/,
  says: {
    thanks: /dank/i,
    leave:
      /(dürfen|dürften|darf|wäre|würde|erlaub|ist es okay|ist dir das recht|ist ihnen das recht).*\?/i,
    credit: /namen?\b|nennen|namentlich|als quelle|markieren|zitieren/i,
    restated: /\[\[(was beschrieben wird|was schiefgelaufen ist)\]\]/,
    nextStep: /\[\[(der eine nächste Schritt|wann die Antwort kommt)\]\]/,
    ourselves: /\bich\b|\bmein\b|\bmir\b/i,
    inPrivate: /DM\b|nachricht/i,
    help: /helf|einfach sagen|bin ich da|frage ich|erkläre|hilf|hilft|fragen|finde|suche|unterstütz|organisier|vermittl|her\.|gemeinsam|hier|sage ich|sehe ich|schaue ich|bespreche/i,
    whatOrHow: /\b(was|wie|wofür|woran)\b/i,
    easyNo: /\bnein\b|absag|absage|wenn nicht|kein interesse|kein problem/i,
    disclosed: /(erwähn|sagen|dazusagen|angeben|kenntlich machen)[^.]*\.( – Jo from Acme)?$/i,
  },
  sells: /https?:|\b(kaufen|bestellen|preis|angebot|dürfen wir)\b/i,
  debates: anyOf('allerdings', 'jedoch', 'leider', 'falls (du|sie) das gefühl', 'tatsächlich'),
  faulty: [
    ['Oje, Mara, das liest man nicht gern.', 'theatre'],
    ['Wir haben es zweimal gelesen.', 'untrue'],
    ['Das hängt jetzt bei uns an der Wand.', 'untrue'],
    ['Schick uns eine DM, dann sehen wir nach.', 'work for the customer'],
    ['Melden Sie sich per Nachricht.', 'work for the customer'],
    ['Es ist einfacher, als es aussieht.', 'belittling'],
    ['Der Kaffee geht auf uns.', 'a favour held up'],
    ['Das macht Sinn, Mara.', 'translated'],
  ],
  confessing: [
    'Das ist unser Fehler, Mara.',
    'Wir entschuldigen uns für die Verspätung.',
    'Das tut uns leid.',
    'Das hätte nicht passieren dürfen.',
    'Du hast völlig recht.',
    'Wir bringen das in Ordnung.',
    'Das liegt an uns.',
  ],
  harmless: [
    'Ich gehe dem nach und melde mich bis morgen.',
    'Dass das ärgerlich ist, kann ich nachvollziehen.',
    'Wenn du magst, schreibe ich dir per DM.',
    'Ein Nein ist völlig in Ordnung.',
  ],
}

export default words
