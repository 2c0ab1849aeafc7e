import { z } from 'zod'
import { Author, Mention, NetworkId, Post, QuotedPost } from '../../lib/model/post/post'
import { factsOf, homeOf } from '../../lib/networks'
import { accountIn } from '../../lib/networks/accounts'
import { handlesWrittenIn } from '../../lib/networks/x/words'

/** A handle alone, with or without `@`, stands for an account of that handle. */
const account = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? { handle: given.replace(/^@/, '') } : given),
    schema,
  )

const GivenAuthor = account(Author.partial({ name: true, url: true, kind: true }))
type GivenAuthor = z.infer<typeof GivenAuthor>

/** A text alone stands for a post that says it. */
const GivenQuote = z.preprocess(
  (given) => (typeof given === 'string' ? { text: given } : given),
  QuotedPost.extend({ author: GivenAuthor.optional() }),
)

/** A post as somebody writes it down: of its fields only the text has to be there. */
export const PostLine = z.strictObject({
  text: Post.shape.text,
  lang: Post.shape.lang,
  network: NetworkId.default('x'),
  author: GivenAuthor.default({ handle: 'stranger' }),
  mentions: z.array(account(Mention)).max(200).optional(),
  quoted: GivenQuote.optional(),
  truncated: Post.shape.truncated.default(false),
  kind: Post.shape.kind.default('post'),
})
type PostLine = z.infer<typeof PostLine>

/** The post that a line describes, as a reader would give it. */
export function postOf(line: PostLine, key: string): Post {
  const { text, lang, network, author, mentions, quoted, truncated, kind } = line
  return {
    key,
    network,
    author: authorOf(author, network),
    ...(quoted && {
      quoted: {
        text: quoted.text,
        ...(quoted.author && { author: authorOf(quoted.author, network) }),
        ...(quoted.permalink && { permalink: quoted.permalink }),
      },
    }),
    text,
    truncated,
    ...(lang && { lang }),
    promoted: false,
    mentions: mentions ?? mentionsIn(text, network),
    kind,
  }
}

function authorOf(given: GivenAuthor, network: NetworkId): Author {
  const { name = given.handle, kind = 'person' } = given
  const url = given.url ?? homeOf(factsOf(network)) + encodeURIComponent(given.handle)
  return { ...given, name, url, kind }
}

function mentionsIn(text: string, network: NetworkId): Mention[] {
  const handles = network === 'x' ? handlesWrittenIn(text) : handlesNamedIn(text, network)
  const mentions = new Map(handles.map((handle) => [handle.toLowerCase(), { handle }]))
  return [...mentions.values()].slice(0, 200)
}

/** Not the ones inside e-mail addresses or paths, and without the full stop of a sentence. */
const NAMED = /(?<![\p{L}\p{N}_@./])@([\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?)/gu

/**
 * On the other networks a mention is a link, whose words can be any; in a text alone, `@` and what
 * the network takes for a handle is the nearest to it.
 */
function handlesNamedIn(text: string, network: NetworkId): string[] {
  return Array.from(text.matchAll(NAMED), ([, word = '']) => {
    return accountIn(network, word)?.handle ?? []
  }).flat()
}
