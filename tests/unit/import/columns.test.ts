import { describe, expect, it } from 'vitest'
import { parseCsv, separatorOf } from '../../../lib/csv'
import { guessColumns } from '../../../lib/import/columns'
import { columnsOf, kindOf } from '../../../lib/import/file-formats'
import type { ColumnTarget } from '../../../lib/model/column-map'

/** What the columns of a table are about, and which program it is from. */
function columnsIn(csv: string) {
  const [headers = [], ...rows] = parseCsv(csv, separatorOf(csv)).rows
  const cells = rows.map((row, index) => ({ number: index + 2, cells: row }))
  const kind = kindOf({ headers, rows: cells })
  return { kind, columns: guessColumns(headers, cells, columnsOf(kind)) }
}

describe('the columns of HubSpot’s contacts', () => {
  it.each([
    ['en', 'Record ID,First Name,Last Name,Email,Lifecycle Stage,Twitter Username,LinkedIn URL'],
    [
      'de',
      'Datensatz-ID,Vorname,Nachname,E-Mail,Lifecycle-Phase,Twitter-Benutzername,LinkedIn-URL',
    ],
    [
      'fr',
      "ID de fiche d'informations,Prénom,Nom,Adresse e-mail,Phase du cycle de vie,Nom d'utilisateur Twitter,URL LinkedIn",
    ],
    [
      'es',
      'ID de registro,Nombre,Apellidos,Correo,Etapa del ciclo de vida,Nombre de usuario de Twitter,URL de LinkedIn',
    ],
    [
      'pt',
      'ID do registro,Nome,Sobrenome,E-mail,Fase do ciclo de vida,Nome de usuário do Twitter,URL do LinkedIn',
    ],
    ['it', 'ID record,Nome,Cognome,E-mail,Fase del ciclo di vita,Nome utente Twitter,URL LinkedIn'],
    [
      'nl',
      'Record-ID,Voornaam,Achternaam,E-mail,Levenscyclusfase,Twitter-gebruikersnaam,LinkedIn-URL',
    ],
    ['sv', 'Post-ID,Förnamn,Efternamn,E-post,Livscykelfas,Twitter-användarnamn,LinkedIn-URL'],
    ['ja', 'レコードID,名,姓,Eメール,ライフサイクルステージ,Twitterユーザー名,LinkedIn URL'],
  ])('are known in %s', (_, header) => {
    const { kind, columns } = columnsIn(`${header}\n`)
    expect(kind).toBe('hubspot')
    expect(columns).toEqual([
      'externalId',
      'firstName',
      'lastName',
      'email',
      'status',
      'x',
      'linkedin',
    ])
  })
})

it('the columns of Salesforce’s contacts are known without their account', () => {
  const { kind, columns } = columnsIn(
    'ID,FIRSTNAME,LASTNAME,EMAIL,TWITTER_HANDLE__C,HASOPTEDOUTOFEMAIL\n0035g00000ABCDEAA2,Noor,Haddad,n@h.example,@noorh,false\n',
  )
  expect(kind).toBe('salesforce')
  expect(columns.slice(0, 5)).toEqual(['externalId', 'firstName', 'lastName', 'email', 'x'])
})

describe('the columns of LinkedIn’s connections', () => {
  it.each([
    'First Name,Last Name,URL,Email Address,Company,Connected On',
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Verbunden am',
    'Prénom,Nom,URL,Adresse e-mail,Entreprise,Connecté le',
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Conectado el',
    'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Conectado em',
    'Nome,Cognome,URL,Indirizzo email,Azienda,Collegato il',
    'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Verbonden op',
    'Förnamn,Efternamn,URL,E-postadress,Företag,Ansluten',
    '名,姓,URL,メールアドレス,会社,つながった日',
  ])('are known as %s', (header) => {
    const { kind, columns } = columnsIn(`${header}\n`)
    expect(kind).toBe('linkedin')
    expect(columns).toEqual(['firstName', 'lastName', 'url', 'email', 'company', 'crm'])
  })
})

describe('a column', () => {
  it.each<[string, string, ColumnTarget[]]>([
    ['of ticks is no account', 'Name,X\nMara,x\nBao,\nNoor,x\n', ['displayName', 'crm']],
    ['of handles is one', 'Name,X\nMara,maralind\n', ['displayName', 'x']],
    [
      'of an older and a newer name is one',
      'Name,Twitter (X)\nMara,maralind\n',
      ['displayName', 'x'],
    ],
    [
      'of addresses is known by them',
      'Name,Web 1\nMara,https://x.com/maralind\n',
      ['displayName', 'url'],
    ],
    [
      'of e-mail addresses is known by them',
      'Name,Reach me\nMara,m@example.org\n',
      ['displayName', 'email'],
    ],
    [
      'of a company’s page is nobody’s',
      'Name,LinkedIn Company Page\nMara,https://www.linkedin.com/company/acme\n',
      ['displayName', 'crm'],
    ],
    ['of a biography is no account', 'Name,LinkedIn Bio\nMara,climbs\n', ['displayName', 'crm']],
    ['of followers is no account', 'Name,X Followers\nMara,12\n', ['displayName', 'followers']],
    [
      'called Name is a part of it beside the other',
      'Vorname,Name\nMara,Lindqvist\n',
      ['firstName', 'lastName'],
    ],
    [
      'called Name is the whole where it holds the part',
      'First name,Name\nMara,Mara Lindqvist\n',
      ['firstName', 'displayName'],
    ],
    [
      'of names is known by them',
      'Imię,Nazwisko,E-mail\nŁucja,Zając,l@example.org\nAdam,Bąk,a@example.org\n',
      ['firstName', 'lastName', 'email'],
    ],
    [
      'of answers is known by its question',
      "What's your name?,Your Twitter handle,Linked In\nMara,@maralind,in/mara\n",
      ['displayName', 'x', 'linkedin'],
    ],
    [
      'of an app’s numbers is no account',
      'Name,Facebook,Facebook ID\nMara,mara.lind,123456\n',
      ['displayName', 'facebook', 'crm'],
    ],
    ['of towns is none of names', 'Twitter,Town\nmaralind,Åre\n', ['x', 'crm']],
  ])('%s', (_, csv, columns) => {
    expect(columnsIn(csv).columns).toEqual(columns)
  })
})

describe('a column of handles', () => {
  it.each<[string, string, ColumnTarget]>([
    ['is one of profiles beside a network', 'Profil,Plattform\nmaralind,X\n', 'handle'],
    ['is of the row’s network', 'Handle,Network\nmaralind,X\n', 'handle'],
    [
      'is of the one network that others name',
      'Author,Full Name,X Followers\nmaralind,Mara,3\n',
      'x',
    ],
    ['is of the one whose posts are counted', 'Username,Name,Tweets\nmaralind,Mara,3\n', 'x'],
    [
      'is of the one whose addresses stand beside it',
      'Username,Name,Profile URL\nmaralind,Mara,https://x.com/maralind\n',
      'x',
    ],
    [
      'is of none where those are elsewhere',
      'Username,Name,Profile URL\nmaralind,Mara,https://instagram.example/maralind\n',
      'handle',
    ],
    ['is of none where nothing says which', 'Username,Name\nmaralind,Mara\n', 'handle'],
    [
      'is a login where the accounts stand beside it',
      'Username,Name,Twitter\nm.lind,Mara,maralind\n',
      'handle',
    ],
    ['is elsewhere’s where it says so', 'Instagram,Name,Tweets\n@maralind,Mara,3\n', 'crm'],
  ])('%s', (_, csv, target) => {
    expect(columnsIn(csv).columns[0]).toBe(target)
  })
})

it('a number is nobody’s where people of three names have the same one, and only then', () => {
  const target = (ids: string[]) =>
    columnsIn(['Name,Customer ID', ...ids.map((id, index) => `Person ${index},${id}`)].join('\n'))
      .columns[1]
  expect(target(['c-1', 'c-1', 'c-1'])).toBe('crm')
  expect(target(['', 'c-1', '', ''])).toBe('externalId')
  expect(target(['', 'c-1', 'c-1', ''])).toBe('externalId')
})
