import type { ColumnTarget } from '../model/column-map'
import { fold } from '../model/search'
import { NETWORK_IDS, type NetworkId } from '../networks'
import { headersOfNetwork, namesOfNetwork } from '../networks/accounts'
import { plainWord } from './values'
import { targetOfHeader, withoutKind } from './words'

/** What headers of a network's accounts say besides its name, in the languages of `words.ts`. */
const ACCOUNT = new Set(
  `account accounts address adres adress adresse benutzer benutzername bruger compte conta contact
  cuenta d da de del dell der des di do du e formerly formally gebruikersnaam handle handles id
  identifier konto l la le link links lien enlace lank name nom nome nombre naam namn nutzername nick
  nickname of page pagina perfil person personal profiel profil profile profiles profilo public seite
  screen screenname sida site social the url urls user username usuario utente utilisateur utilizador
  web what whats s is optional if any have has enter your my please enter provide to ihr dein votre ton tu su tuo seu sua jouw din zu
  zum anvandarnamn アカウント ユーザー名 プロフィール リンク アドレス の`
    .trim()
    .split(/\s+/),
)
/** Followers on a network are followers. */
const COUNTS = ['followers']
/** What stands between a count and its network. */
const ON = new Set('on auf bei von sur en de no do em su di da op van pa av の'.split(' '))

/** The network's account that a column is about by its header, or the followers there. */
export function networkOfHeader(header: string): ColumnTarget | undefined {
  const own = NETWORK_IDS.find((id) => headersOfNetwork(id).headers.includes(plainWord(header)))
  if (own) return own
  const networks = networksIn(header)
  const [network] = networks
  if (!network || networks.length > 1) return undefined
  const rest = tokensOf(header).filter((token) => !isName(network, token))
  const about = targetOfHeader(rest.filter((token) => !ON.has(token)).join(''))
  if (about && COUNTS.includes(about)) return about
  if (rest.every((token) => ACCOUNT.has(token))) return network
  const plain = withoutKind(header)
  return plain === header ? undefined : networkOfHeader(plain)
}

/** The networks that a header names, or that alone have such a column. */
export function networksIn(header: string): NetworkId[] {
  const tokens = tokensOf(header)
  return NETWORK_IDS.filter((id) =>
    tokens.some((token) => isName(id, token) || headersOfNetwork(id).hints.includes(token)),
  )
}

const isName = (id: NetworkId, token: string) => namesOfNetwork(id).includes(token)

/** The words of a header, as `camelCase`, `snake_case` and sentences have them. */
function tokensOf(header: string): string[] {
  const spaced = LONG_NAMES.reduce(
    (text, name) => text.replace(new RegExp(name, 'gi'), ` ${name} `),
    header.replace(/__c$/i, '').replace(/linked\s+in\b/gi, 'linkedin'),
  )
  return fold(
    spaced
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(BESIDE_LATIN, ' ')
      .replaceAll('の', ' の '),
  )
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((token) => token && !/^\d+$/.test(token))
}

/** Where Japanese follows Latin letters, or they it, with no space between: `Xアカウント`. */
const BESIDE_LATIN =
  /(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\p{Script=Latin})/gu

/** Names that stand out wherever they are. */
const LONG_NAMES = NETWORK_IDS.flatMap(namesOfNetwork).filter((name) => name.length >= 7)
