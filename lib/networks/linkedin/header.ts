import type { Author } from '../../model/post/post'
import { textOf } from '../dom'
import { authorFrom, nameIn, profileOf } from './people'

/** Whether any of the words, apart by commas, stands in a text, in small letters or capitals. */
function anyOf(words: string): RegExp {
  return new RegExp(words.replaceAll(', ', '|'), 'i')
}

/**
 * Words by which the line above a post says that somebody reacted to it, commented on it or
 * follows its author. They put the post into the feed, but did not share it. In a language not
 * listed the person counts as a sharer, which reposts make most likely.
 */
const NOT_A_SHARE = anyOf(`\
[ck]omm?ent, reageer, svarade, ком?мент, yorum, コメント, 评论, 留言, 댓글, عل[ّق], הגיב, टिप्पणी, कमेंट, \
คิดเห็น, bình luận, \\blikes?\\b, loves?\\b, celebrat, support, insightful, funny, recom[aeim]*nd, \
\\baime, gefällt, gost, curti, consiglia, vindt, gillar, liker, lubi, poleca, líbí, apreci, \
нравится, beğen, いいね, 赞, 讚, 추천, 좋아, أعجب, يعجب, אהב, पसंद, ถูกใจ, thích, f[oø]ll?[og], följ, segu, \
suiv, volg, następ, obserwuj, подпис, takip, フォロー, 关注, 關注, تابع, connection`)

/** Words by which a line says that somebody shared a post. */
const SHARE = anyOf(`\
repost, reshar, \\bshared, teilt, partag, republi, ripubbli, compart, condivi, diffus, a publicar, \
gedeeld, opnieuw, delat, delade, på nytt, delte, \\bdelt, \\bjako, sdíl, zveřejn, megoszt, közzét, \
distribuit, dalej, udostępn, репост, подел, поділи, поширив, paylaş, yeniden yayın, κοινοποί, \
リポスト, 再投稿, シェア, 转发, 轉發, 分享, 퍼감, 퍼갔, 공유, 게시, شارك, نشر, اشتراک, שית, פרסם, פרסמ, साझा, शेयर, पोस्ट, \
chia sẻ, đăng lại, bagikan, posting ulang, แชร์, โพสต์`)

/** Whether words say, in a language that is known, that somebody shared a post. */
export function saysShared(words: string): boolean {
  return SHARE.test(words) && !NOT_A_SHARE.test(words)
}

/** Whether words say why somebody stands above a post that is not theirs. */
export function saysWhy(words: string): boolean {
  return SHARE.test(words) || NOT_A_SHARE.test(words)
}

/** Whoever shared the post, from the line above it; undefined when the line says something else. */
export function sharerIn(header: Element | null | undefined, author: Author): Author | undefined {
  if (!header || NOT_A_SHARE.test(textOf(header, { without: 'a' }))) return undefined
  const people = [...header.querySelectorAll('a')].flatMap((link) => {
    const profile = profileOf(link)
    const name = nameIn(link)
    return profile && name ? authorFrom(profile, name) : []
  })
  // "Ada and 72 others follow Acme" links to the author as well.
  return people.some(({ url }) => url === author.url) ? undefined : people[0]
}
