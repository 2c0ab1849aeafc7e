/**
 * How Facebook says "Sponsored" in its languages, some in two ways (after the public lists of
 * facebook-clean-my-feeds 5.02, WhoTargetsMe and other blockers).
 */
const WORDS = `
Sponsored, Ad, Anzeige, Annonce, Publicité, Anuncio, Anúncio, Annuncio, Advertentie, Annons,
Annonse, Reklame, Reklaam, Mainos, Anunț, Reclamă, Werbung,
Iklan, Quảng cáo, Διαφήμιση, إعلان, تبلیغ, آگهی, اشتہار, מודעה,
विज्ञापन, বিজ্ঞাপন, โฆษณา, 广告, 廣告, Gesponsert, Publicidad, Patrocinado, Patrocinada, Sponsorisé, Commandité,
Sponsorizzato, Sponsorizzata, Gesponsord, Geborg, Sponsrad, Sponset, Sponsa, Sponsoreret, Kostað,
Stuðlað, Sponsoroitu, Sponsitud, Apmaksāta reklāma, Remiama, Rėmėjai, Sponsorowane, Sponzorováno,
Sponzorované, Hirdetés, Szponzorált, Sponsorizat, Sponzorirano, Plaćeni oglas, Sponzorisano,
Sponsorizuar, Patrocinat, Babestua, Noddwyd, Urraithe, Paeroniet, Sponsorjat, Reklamo, Sponsorlu,
Reklam, Sponsorkirî, Bersponsor, Ditaja, Disponsori, May Sponsor, Giisponsoran, Imedhaminiwa,
Misy mpiantoka, Daukar nauyi, Zvabhadharirwa, La maalgeliyey, Peye, Được tài trợ,
Χορηγούμενη, Реклама, Спонсорирано, Спонзорирано, Спонзорисано, Спонсорована, Рэклама,
Демеушілік көрсеткен, Ивээн тэтгэсэн, Хәйрияче, Հովանավորվող, რეკლამა, დაფინანსებული,
مُموَّل, إعلان مُموَّل, تمويل شوي, برعاية, دارای پشتیبانی مالی, سپانسرڈ, پاڵپشتیکراو, ממומן,
प्रायोजित, সৌজন্যে, স্পনসর করা, પ્રાયોજિત, ਸਰਪ੍ਰਸਤੀ ਪ੍ਰਾਪਤ, ପ୍ରଯୋଜିତ, விளம்பரம், ప్రాయోజితం చేయబడింది,
ಪ್ರಾಯೋಜಿತ, സ്പോൺസർ ചെയ്തത്, ได้รับการสนับสนุน, ຜູ້ສະໜັບສະໜູນ, ပံ့ပိုးထားသည်, အခပေးကြော်ငြာ, បានឧបត្ថម្ភ,
የተከፈለበት ማስታወቂያ, 広告, スポンサー付き, 광고, 赞助内容, 赞助, 贊助
`

const KNOWN = new Set(WORDS.split(',').map(plain))

/** Whether the words are how Facebook marks an advert, in any language. */
export function isSponsorWord(words: string): boolean {
  return KNOWN.has(plain(words))
}

/** Letters alone: the word comes with vowel signs or without, and with joiners strewn in. */
function plain(words: string): string {
  return words
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
