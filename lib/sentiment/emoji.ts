/**
 * What an emoji says, as the emoticon or word that says the same. The English training posts hold
 * no emoji at all, but thousands of these.
 */
const SAME_AS: Record<string, string> = {
  '<3': '❤♥🧡💛💚💙💜🖤🤍🤎🩷🩵💕💖💗💘💓💞💝😍🥰😘😻🫶💋',
  ':)': '☺😊🙂😌😇🤗👍👏🙏🙌👌💪✨🎉🎊⭐🌟💯🏆😎🔥🥇🤝🤞🌞🌈🌹💐🎁😺🍾🥂',
  ':d': '😀😃😄😁😆🤩🥳😸',
  ';)': '😉😜😋😛😝😏',
  ':(': '😞😔😟🙁☹😕👎💔😩😫😣😖😓😥😰😨😧😦😿😠😡🤬😤😾🖕🤮🤢💩🥺🤒🤕😷😪',
  ":'(": '😢😭',
  ':/': '😒🙄😑😐🤦🤨😬🥱',
  lol: '😂🤣😹',
}

const MEANING = new Map(
  Object.entries(SAME_AS).flatMap(([same, emoji]) => [...emoji].map((one) => [one, same] as const)),
)

/** The token an emoji (its first code point) stands for: an emoticon, or the emoji itself. */
export function emojiMeaning(emoji: string): string {
  return MEANING.get(emoji) ?? emoji
}
