/**
 * How Facebook says "Sponsored" in its languages, some in two ways (after the public lists of
 * facebook-clean-my-feeds 5.02, WhoTargetsMe and other blockers). Letters stand without what is set
 * above, below and beside them, in every script: they take less room so.
 */
const WORDS = `\
ad, anzeige, annonce, publicite, anuncio, annuncio, advertentie, annons, annonse, reklaam, \
mainos, anunt, reclama, werbung, iklan, quang cao, διαφημιση, اعلان, تبلیغ, اگهی, اشتہار, מודעה, \
वजञपन, বজঞপন, โฆษณา, 广告, 廣告, publicidad, patrocinado, patrocinada, commandite, \
geborg, kostað, stuðlað, apmaksata reklama, remiama, \
remejai, hirdetes, placeni oglas, patrocinat, babestua, noddwyd, urraithe, paeroniet, \
ditaja, may sponsor, giisponsoran, imedhaminiwa, misy mpiantoka, \
daukar nauyi, zvabhadharirwa, la maalgeliyey, peye, đuoc tai tro, χορηγουμενη, реклама, \
спонсорирано, спонзорирано, спонзорисано, спонсорована, рэклама, демеушілік көрсеткен, \
ивээн тэтгэсэн, хәирияче, Հովանավորվող, რეკლამა, დაფინანსებული, ممول, اعلان ممول, تمويل شوي, \
برعاية, دارای پشتیبانی مالی, سپانسرڈ, پاڵپشتیکراو, ממומן, परयजत, সজনয, সপনসর কর, પરયજત, \
ਸਰਪਰਸਤ ਪਰਪਤ, ପରଯଜତ, வளமபரம, పరయజత చయబడద, ಪರಯಜತ, സപൺസർ ചയതത, ไดรบการสนบสนน, ຜສະໜບສະໜນ, ပပထသည, \
အခပကင, បនឧបតថមភ, የተከፈለበት ማስታወቂያ, 広告, スホンサー付き, 광고, 赞助内容, 赞助, 贊助, auglysing, publicitate, anunci, \
oglas, advertensie, tangazo, оглас, تبلیغات, פרסומת, పరకటన, ਇਸਤਹਰ, જહરત, ಜಹರತ, പരസയ`

/** Many languages have the same word with an ending of theirs. */
const COMMON = /^(?:ge|ber|di)?sz?pon[sz][oeiar]\p{L}{0,7}$|^reklam[aeo]?$/u

const KNOWN = new Set(WORDS.split(',').map(plain))

/** Whether the words are how Facebook marks an advert, in any language. */
export function isSponsorWord(words: string): boolean {
  const said = plain(words)
  return KNOWN.has(said) || COMMON.test(said)
}

/** Letters alone: the word comes with vowel signs or without, and with joiners strewn in. */
function plain(words: string): string {
  return words
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
