/**
 * How Facebook says "Sponsored" in its languages, some in two ways (after the public lists of
 * facebook-clean-my-feeds 5.02, WhoTargetsMe and other blockers). Letters of alphabets stand without
 * what is set above and below them: they take less room so.
 */
const WORDS = `
ad, anzeige, annonce, publicite, anuncio, annuncio, advertentie, annons, annonse, reklaam,
mainos, anunt, reclama, werbung, iklan, quang cao, διαφημιση, إعلان, تبلیغ, آگهی, اشتہار, מודעה,
विज्ञापन, বিজ্ঞাপন, โฆษณา, 广告, 廣告, gesponsert, publicidad, patrocinado, patrocinada, commandite,
geborg, sponsrad, sponset, sponsa, kostað, stuðlað, sponsitud, apmaksata reklama, remiama,
remejai, hirdetes, placeni oglas, patrocinat, babestua, noddwyd, urraithe, paeroniet, bersponsor,
ditaja, disponsori, may sponsor, giisponsoran, imedhaminiwa, misy mpiantoka, daukar nauyi,
zvabhadharirwa, la maalgeliyey, peye, đuoc tai tro, χορηγουμενη, реклама, спонсорирано,
спонзорирано, спонзорисано, спонсорована, рэклама, демеушілік көрсеткен, ивээн тэтгэсэн,
хәирияче, Հովանավորվող, რეკლამა, დაფინანსებული, مُموَّل, إعلان مُموَّل, تمويل شوي, برعاية,
دارای پشتیبانی مالی, سپانسرڈ, پاڵپشتیکراو, ממומן, प्रायोजित, সৌজন্যে, স্পনসর করা, પ્રાયોજિત,
ਸਰਪ੍ਰਸਤੀ ਪ੍ਰਾਪਤ, ପ୍ରଯୋଜିତ, விளம்பரம், ప్రాయోజితం చేయబడింది, ಪ್ರಾಯೋಜಿತ, സ്പോൺസർ ചെയ്തത്,
ได้รับการสนับสนุน, ຜູ້ສະໜັບສະໜູນ, ပံ့ပိုးထားသည်, အခပေးကြော်ငြာ, បានឧបត្ថម្ភ, የተከፈለበት ማስታወቂያ, 広告,
スポンサー付き, 광고, 赞助内容, 赞助, 贊助, auglysing, publicitate, anunci, oglas, advertensie, tangazo, оглас,
تبلیغات, פרסומת, ప్రకటన, ਇਸ਼ਤਿਹਾਰ, જાહેરાત, ಜಾಹೀರಾತು, പരസ്യം
`

/** Many languages have the same word with an ending of theirs. */
const COMMON = /^(?:ge)?sz?pon[sz]or\p{L}{0,6}$|^reklam[aeo]?$/u

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
