"""Emoji that posts to brands use, and the words whose vectors theirs start from."""

_NAMES = """
joy: 😂🤣😹😆
happy smile: 😀😃😄😁😊🙂☺😺😸
love: ❤♥🧡💛💚💙💜🖤🤍🤎🩷🩵🩶💕💖💗💘💓💞💝💟❣💌
in love: 😍🥰😘😻😗😙😚💋🫶
wow excited: 🤩🥳🎉🎊🤯
cool: 😎😏
calm glad: 😌😇🤗🥹🙏
good yes: 👍👌✅✔💯🆗
applause: 👏🙌🫡💪🤝🤜🤛✊👊
winner: 🏆🥇🏅⭐🌟✨🎖👑
fire great: 🔥🚀⚡
delicious: 😋🤤😛😝😜🤪
wink joke: 😉🙃
ironic: 🙄😒🤡🥴
bored: 😐😑😶🥱😴💤
thinking question: 🤔🧐🤨❓❔🤷🤦
worried: 😬😰😟😧😨😱😥😓
sad: 😞😔😢😭🙁☹😿🥺😩😫😣😖💔
angry: 😠😡🤬😤👿😾🖕💢
bad no: 👎❌🚫⛔✖❎🙅
disgust: 🤢🤮🤧💩
sick hurt: 🤒🤕😷🩹🚑🏥
surprised: 😮😯😲😳🫢🤭🫣❗‼⁉
death: 💀☠⚰🪦👻
shame hide: 🙈🙉🙊🫠😵🫥😪😕🫤
warning: ⚠🚨📢📣🔔🛑
waiting time: ⏳⌛⏰⏱🕐🕒🐌🦥
money: 💰💸💵💳🤑💷💶
package: 📦🚚🚛📬📭✉📧🛒🛍
phone: 📱📞☎📲💻🖥🔋🔌📵📴
travel: ✈🚗🚆🚌🚕🏨🧳🚲🚄
food: 🍕🍔☕🍺🍷🍽🥗🍦🍰🎂🍫🍪🍩🍟🌮🍜🥐🍞🥛🥂🍾🍻
gift: 🎁🎈🎀🎄🎃
music: 🎵🎶🎧🎤🎸
sport: ⚽🏀🏈⚾🎾🏃🚴
home: 🏠🏡🛋🛏🧹🧽🔧🔨🛠⚙
clothes: 👟👗👕👖🧥👠👜🧦👞
look: 👀👁🔎🔍
point: 👉👇👆👈☝🫵
hello: 👋🤚✋🖐
flower: 🌹🌸💐🌺🌻🌷🌼🍀🌿🌱
sun weather: ☀🌞🌈☔❄🌧🌊
animal: 🐶🐱🐾🐕🐈🦄🐻
child family: 👶👧👦👪👩👨👴👵
work chart: 📈📉📊📅📝📄💼🏢
idea: 💡🧠
luck: 🤞
candle mourning: 🕯🕊🎗
"""

EMOJI = {
    sign: names
    for line in _NAMES.strip().splitlines()
    for names, signs in [line.split(": ")]
    for sign in signs
}
"""Each emoji's names, in the order of their ids. Variation selectors are gone from texts."""
