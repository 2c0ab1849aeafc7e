const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Titles before a name, lower case, without a closing full stop. */
export const TITLES = list(
  [
    'dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend fr father sister capt captain',
    'lt sgt hon judge chef coach',
    'herr frau ing dipl dipl-ing mag dott dottssa avv sig sigra sr sra srta dña dra profa eng',
    'mme mlle m me hr fru',
    'د دكتور دكتورة الدكتور الدكتورة أ الأستاذ الأستاذة السيد السيدة الشيخ م مهندس المهندس',
    "ד'ר דר פרופ' פרופ פרופסור מר גב' הרב עו'ד",
  ].join(' '),
)

/** Words that show a display name to be a company's, a team's or a page's. */
export const NOT_A_PERSON = list(
  [
    'inc ltd llc llp plc corp co gmbh ag kg se sa sas srl spa bv nv ab oy as aps pty oü sp.z.o.o',
    'company companies group holding agency studio studios shop store club team official support',
    'help helpdesk service services news media magazine radio tv podcast network foundation institute',
    'university college school church museum hotel restaurant cafe café bar bakery coffee brewing',
    'community association society union council department ministry embassy fans fan daily weekly',
    'the real your our my just not bot',
    'verein agentur gesellschaft stiftung tienda grupo empresa société groupe association equipo',
    'شركة مؤسسة جمعية حزب جامعة قناة صحيفة متجر חברת עמותת עיריית חנות',
  ].join(' '),
)

/** Beginnings of surnames: whoever is called by one of these first has no first name there. */
export const PARTICLES = list('van von der den de del della di da dos du la le el al bin ibn bint')

/** Beginnings of first names that are never said alone: "Abdul Rahman". */
export const NAME_BEGINNINGS = list('abd abdul abdel abu umm عبد أبو ابو أم ام')
