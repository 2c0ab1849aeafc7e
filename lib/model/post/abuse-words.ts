import { list } from './blocklists/blocklist.ts'

/**
 * Words of one language that tell a troll from a customer in a rage. A `*` at the end stands for
 * any ending; accents may be left out in a post.
 *
 * Kept short. An insult is here only when it is flung at people: swearing at a thing is a complaint.
 * A fault is anything the brand could look into, beyond the claims of the veto words; when in doubt
 * it is here, because an unanswered customer is worse than an answered troll.
 */
export interface AbuseWords {
  readonly insults: readonly string[]
  readonly faults: readonly string[]
}

const en: AbuseWords = {
  insults: list(
    'idiot, idiots, moron*, imbecile*, retard, retards, retarded, scum, scumbag*, asshole*, arsehole*, dickhead*, dipshit*, bastard*, cunt*, wanker*, parasites, vermin, clowns, muppets, you jokers, bunch of jokers, you cowards, losers, you are pathetic, you are trash, you are scum, you piece of shit, pieces of shit, fuck you, fuck u, fuck off, screw you, go to hell, rot in hell, burn in hell, drop dead, eat shit, kill yourself, kill yourselves, kys, stfu, shut the fuck up',
  ),
  faults: list(
    "wrong, sent, twice, cold, empty, broke, broken, crash*, damage*, fault*, defect*, missing, lost, late, stolen, stole, charge*, bill, bills, billed, billing, invoice*, order*, deliver*, parcel*, package*, refund*, cancel*, wait*, flight*, not working, doesn't work, does not work, won't work, stopped working, can't log in, locked out, fix, my, our, let me, for not, for making, for breaking, for changing, for deleting, storage, product*, phone*, app, update*, charger*, screen*, service, support, website, notification*, paid, pay, several times, every time, deleted, deletes, microphone*, earphone*, headphone*, cable*, battery, keyboard*, stop producing, stop making, stop selling, take it off, buying a new, room*, seat*, driver*, train*, bus, bank*, account*, money",
  ),
}

const de: AbuseWords = {
  insults: list(
    'vollpfosten, flachpfeife*, hornochse*, dumpfbacke*, vollhonk*, hohlköpf*, hohlbirne*, idiot, idioten, idiotin, vollidiot*, depp, deppen, volldepp*, trottel*, arschloch, arschlöcher*, wichser*, hurensohn*, hurensöhne*, drecksack*, dreckspack, penner, pennern, missgeburt*, schwachkopf*, schwachköpf*, spasten, abschaum, fickt euch, fick dich, leckt mich, leck mich, verpisst euch, verpiss dich, halt die fresse, haltet die fresse',
  ),
  faults: list(
    'falsch*, größe, geschickt, verschickt, gebracht, kaputt*, defekt*, beschädigt*, fehler*, rechnung*, bestell*, liefer*, paket*, abgebucht*, erstatt*, storn*, warte, warten, wartet, termin*, ticket*, vertrag*, gesperrt, geht nicht, funktioniert nicht, kommt nicht, repar*',
  ),
}

const es: AbuseWords = {
  insults: list(
    'payasos, panda de inútiles, panda de payasos, banda de inútiles, hatajo de inútiles, inútiles de mierda, mamarrachos, soplapollas, boludos, pelotudos, idiota*, imbécil*, gilipollas, subnormal*, hijo de puta, hijos de puta, hdp, cabrón, cabrones, pendejo*, malparido*, tarados, escoria, vete a la mierda, váyanse a la mierda, iros a la mierda, que os jodan, que te jodan, jódanse, coman mierda',
  ),
  faults: list(
    'talla, mandad*, mandaron, enviad*, enviaron, equivocad*, otra, otro, roto, rota, rotos, rotas, averi*, defect*, dañad*, perdid*, perdieron, cobr*, factura*, pedido*, paquete*, entreg*, reembols*, devol*, cancel*, retras*, espera*, falta*, no funciona*, cita*, contrato*, vuelo*',
  ),
}

const fr: AbuseWords = {
  insults: list(
    'bande de clowns, bande de nazes, bande de bouffons, bouffons, tocards, bande de guignols, bande de rigolos, pauvres types, idiot, idiots, idiote, idiotes, imbécile*, crétin*, abruti*, connard*, connasse*, enculé*, salaud*, salope*, fils de pute, fdp, ntm, bande de cons, raclure*, allez vous faire foutre, va te faire foutre, allez crever, ta gueule, ferme ta gueule, fermez vos gueules',
  ),
  faults: list(
    'mauvais, mauvaise, taille, envoy*, reçu, cassé*, panne*, défect*, abîmé*, perdu*, manque*, débit*, prélev*, factur*, command*, colis, livr*, rembours*, annul*, retard*, attend*, marche pas, marchent pas, fonctionne pas, fonctionnent pas, contrat*',
  ),
}

const it: AbuseWords = {
  insults: list(
    'pagliacci, siete dei falliti, branco di idioti, branco di incapaci, pezzenti, idiota, idioti, idiote, imbecille, imbecilli, cretino, cretini, deficiente, deficienti, stronzo, stronza, stronzi, coglione, coglioni, bastardo, bastardi, feccia, pezzi di merda, testa di cazzo, teste di cazzo, figlio di puttana, figli di puttana, vaffanculo, affanculo, andate a cagare',
  ),
  faults: list(
    'taglia, sbagliat*, mandat*, inviat*, rotto, rotta, rotti, rotte, guast*, difett*, danneggiat*, perso, persa, persi, addebit*, fattur*, ordine, ordini, ordinat*, pacco, pacchi, consegn*, rimbors*, annull*, cancell*, ritard*, aspett*, attesa, manca, mancano, non funziona*, contratto, volo',
  ),
}

const pt: AbuseWords = {
  insults: list(
    'palhaço, palhaços, bando de palhaços, trouxas, cretino*, idiota*, imbecil, imbecis, otário*, babaca*, retardado*, arrombado*, cuzão, cuzões, escória, lixo humano, filho da puta, filhos da puta, fdp, vai se foder, vão se foder, vai tomar no cu, vão tomar no cu, vtnc, cala a boca',
  ),
  faults: list(
    'tamanho, errad*, mandaram, mandou, enviaram, trocad*, quebr*, defeit*, danific*, perdid*, perderam, cobr*, fatura*, pedido*, pacote*, entreg*, reembols*, estorn*, devol*, cancel*, atras*, esper*, falta*, não funciona*, contrato*, voo',
  ),
}

const ar: AbuseWords = {
  insults: list(
    'يا أغبياء, يا حيوانات, يا بهايم, يا تافهين, أغبياء, يا غبي, حمير, يا حمار, يا كلب, يا كلاب, ابن الكلب, أولاد الكلب, ولاد الكلب, حقير, حقراء, سافل, سفلة, يا خنازير, تفو عليكم, لعنة الله عليكم, الله يلعنكم, يلعن أبوكم',
  ),
  faults: list(
    'غلط, خطأ, مقاس, أرسل*, ارسل*, جاني, وصلني, مكسور*, معطل*, عطل*, تالف*, خلل, تأخر*, تأخير, متأخر*, ضاع*, مفقود*, ناقص*, خصم*, استرجاع, استرداد, إلغاء, طلب*, الطلب*, فاتورة, الفاتورة, شحن*, الشحن*, توصيل, التوصيل, انتظر*, انتظار, فلوسي, حسابي, لا يعمل, ما يشتغل, مش شغال',
  ),
}

/** In both scripts, as the veto words are. */
const hi: AbuseWords = {
  insults: list(
    'gadhe, gadho, गधे, ullu ke patthe, ullu ke patthon, उल्लू के पट्ठे, nalayak*, नालायक*, मूर्खों, बेवकूफों, गधों, कमीने, कमीनों, हरामी, हरामखोर*, चूतिया, चूतिये, चूतियों, मादरचोद, भोसड़ी*, chutiya*, chutiye*, madarchod*, bhosdi*, harami*, haramkhor*, bewakoof*, idiot, idiots, kamine, kamino, kutte kamine',
  ),
  faults: list(
    'galat, गलत, ग़लत, size, साइज, bhej*, भेज*, खराब, ख़राब, टूटा, टूटी, टूटे, कट गए, कट गया, काम नहीं*, वापस, ऑर्डर*, बिल, डिलीवरी, पैकेट, पार्सल, पैसे, पैसा, kharab, khrab, toota, tuta, kat gaye, kat gaya, kaam nahi*, kam nahi kar*, wapas, vapas, order*, bill*, delivery, parcel*, paise, paisa, recharge*, network*, account*',
  ),
}

/** By BCP 47 primary tag. */
export const ABUSE_WORDS: ReadonlyMap<string, AbuseWords> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, pt }),
)
