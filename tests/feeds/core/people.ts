/** Somebody in the feeds. Who has no handle on a network is not there. */
export interface Person {
  name: string
  x?: string
  facebook?: string
  linkedin?: string
  headline: string
  followers: number
  company?: boolean
  verified?: boolean
}

export type Site = 'x' | 'facebook' | 'linkedin'

/** The cast. All names are invented. */
export const people = {
  acme: {
    name: 'Acme',
    x: 'acme',
    facebook: 'acme',
    linkedin: 'acme',
    headline: 'Bags that are mended, not replaced',
    followers: 48_210,
    company: true,
    verified: true,
  },
  vellora: {
    name: 'Vellora Cloud',
    x: 'velloracloud',
    facebook: 'velloracloud',
    linkedin: 'vellora-cloud',
    headline: 'Invoices without the evenings',
    followers: 759_874,
    company: true,
    verified: true,
  },
  mara: {
    name: 'Mara Lindqvist',
    x: 'maralind',
    facebook: 'mara.lindqvist',
    linkedin: 'mara-lindqvist',
    headline: 'Trail guide and bike mechanic',
    followers: 12_480,
    verified: true,
  },
  jonas: {
    name: 'Jonas Abernell',
    x: 'jabernell',
    facebook: 'jonas.abernell.7',
    linkedin: 'jonas-abernell-3a1b42',
    headline: 'Operations lead at Tidewater Rail',
    followers: 840,
  },
  tuva: {
    name: 'Tuva Ekholt',
    x: 'tuva_ekholt',
    facebook: 'tuva.ekholt',
    linkedin: 'tuvaekholt',
    headline: 'Photographer, mostly weather',
    followers: 31_900,
    verified: true,
  },
  idris: {
    name: 'Idris Okonmar',
    x: 'idrisok',
    linkedin: 'idris-okonmar-8812',
    headline: 'Supply chain, second-hand everything',
    followers: 2_150,
  },
  pilar: {
    name: 'Pilar Ventosel',
    x: 'pilarvents',
    facebook: '100009817340022',
    linkedin: 'pilar-ventosel',
    headline: 'Teacher · two kids · one bike',
    followers: 310,
  },
  noor: {
    name: 'نور الحلبيّة',
    x: 'noor_halabi',
    facebook: 'noor.halabi.12',
    linkedin: 'noor-halabi-55c1',
    headline: 'Architect at Studio Qanat',
    followers: 5_600,
  },
  kenji: {
    name: 'Kenji Moritake',
    x: 'kmoritake',
    facebook: 'kenji.moritake',
    linkedin: 'kenji-moritake',
    headline: 'Product designer, ex-watchmaker',
    followers: 9_020,
  },
  oda: {
    name: 'Oda Brennhaug',
    x: 'odabren',
    facebook: 'oda.brennhaug',
    linkedin: 'oda-brennhaug-71',
    headline: 'Night nurse, day sleeper',
    followers: 122,
  },
  felix: {
    name: 'Felix Tarnowell',
    x: 'felixtarn',
    facebook: 'felix.tarnowell.3',
    linkedin: 'felix-tarnowell',
    headline: 'Head of retail at Corner & Sons',
    followers: 4_410,
  },
  samira: {
    name: 'Samira Deshlani',
    x: 'samdeshlani',
    facebook: 'samira.deshlani',
    linkedin: 'samira-deshlani-9',
    headline: 'Founder, Slow Parcel Club',
    followers: 18_700,
    verified: true,
  },
  tomasz: {
    name: 'Tomasz Wierzbol',
    x: 'twierzbol',
    linkedin: 'tomasz-wierzbol',
    headline: 'Backend engineer. I read the manual.',
    followers: 660,
  },
  wren: {
    name: 'Wren Castellby',
    x: 'wrencast',
    facebook: 'wren.castellby',
    headline: 'Baker of odd shapes',
    followers: 1_075,
  },
  lucia: {
    name: 'Lucía Ferrandel',
    x: 'luferrandel',
    facebook: 'lucia.ferrandel.9',
    linkedin: 'lucia-ferrandel',
    headline: 'Customer experience at Puerto Libre',
    followers: 3_330,
  },
  henrik: {
    name: 'Henrik Solvaag-Pettering',
    x: 'hsolvaag',
    facebook: 'henrik.solvaag',
    linkedin: 'henrik-solvaag-pettering',
    headline: 'Retired ferry captain with a long name and a longer list of opinions',
    followers: 95,
  },
  anouk: {
    name: 'Anouk Verlinde',
    x: 'anoukverl',
    facebook: 'anouk.verlinde.4',
    linkedin: 'anouk-verlinde',
    headline: 'Community manager, Little Harbour',
    followers: 7_250,
  },
  bao: {
    name: 'Bảo Trần-Lorne',
    x: 'baolorne',
    facebook: 'bao.tranlorne',
    linkedin: 'bao-tran-lorne',
    headline: 'Data person at Kettlewell',
    followers: 540,
  },
  ebba: {
    name: 'Ebba Nyfors',
    facebook: 'ebba.nyfors',
    linkedin: 'ebba-nyfors-20',
    headline: 'Procurement, Skerry Hospitals',
    followers: 1_390,
  },
  gil: {
    name: 'Gil Oshrati',
    x: 'giloshr',
    facebook: '100011240077512',
    headline: 'Plays bass, badly',
    followers: 211,
  },
  zaid: {
    name: 'زيد المرّاكي',
    x: 'zaid_marraki',
    facebook: 'zaid.marraki',
    linkedin: 'zaid-marraki-4',
    headline: 'Journalist, city desk',
    followers: 22_040,
  },
  rosa: {
    name: 'Rosa Quillmere',
    x: 'rosaquill',
    facebook: 'rosa.quillmere',
    linkedin: 'rosa-quillmere',
    headline: 'Talks to bees',
    followers: 2_890,
  },
  ned: {
    name: 'Ned 🔥',
    x: 'grumble_ned',
    facebook: 'ned.grumble.77',
    linkedin: 'ned-grumble-77',
    headline: 'just asking questions',
    followers: 14,
  },
  dmitri: {
    name: 'Dmitri Harlowen',
    x: 'dharlowen',
    facebook: 'dmitri.harlowen',
    linkedin: 'dmitri-harlowen',
    headline: 'Climbing coach and father of twins',
    followers: 1_800,
  },
} satisfies Record<string, Person>

export type Who = keyof typeof people

/** Who has an account on a network. */
export function castOf(site: Site): Who[] {
  return (Object.keys(people) as Who[]).filter((who) => handleOf(who, site) !== undefined)
}

/** The handle on a network, or undefined. */
export function handleOf(who: Who, site: Site): string | undefined {
  const person: Person = people[who]
  return person[site]
}
