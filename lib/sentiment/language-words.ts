/**
 * Words that short posts are made of, by language: a text of two words has too few letters for the
 * profiles. Those that several languages share stand in each, and so decide nothing between them.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the and is are was were you your my me we our this that it its not never again ever still just so very really too why when where how what who please pls help thanks thank thx ty love loved hate like great good best better nice cool awesome amazing bad worse worst fail fails failed failing fix sucks suck useless rude slow down broken wow sweet lol wtf ffs omg yes no nope yeah done sorry wrong late any update wait waiting reply answer service customer guys have has had do does did can cannot wont dont doesnt cant will would could should with for from of to in on at by an been get got new make made day days time here there out up off again fucking fuck shit damn zero obsessed perfect brilliant delivery order refund phone app complaints agreed really well said go keep need want know but they them he she his her because than then back box arrived about after before much more some thing epic total badass idiots clowns fan',
  de: 'der die das und ist nicht kein keine nie nein ja ich du ihr wir mein meine euer eure danke bitte sehr echt gut super toll klasse mega schlecht nur noch immer wieder warum wann wo wie was seit warte leider auch aber mit von zu auf für bei ein eine einen habt hat war lecker nervt beste bester liebe prima top hilfe endlich schon mal richtig tolle kam kommt schnell lieferung bestellung paket angekommen wurde sind mich mir dir uns dass weil wenn oder als nach einfach wirklich ganz keiner nichts jetzt heute gestern seid besten offen gibt',
  fr: 'le la les un une des et est pas plus jamais rien je tu vous nous mon ma mes votre vos merci bonjour très trop bien nul nulle super génial service colis au aux avec pour sur dans qui que quoi pourquoi quand où comment toujours encore bravo parfait meilleur ça ce cette honte aide nickel top mais est-ce suis sont été avez fait fois peu tout tous même encore jour jours commande livraison colis arrivé cassé reçu jamais déçu déçue votre retour attends sommes',
  es: 'el la los las un una y es no nunca más muy que qué por para con mi su tu gracias hola bien mal mejor peor pésimo bueno buena cuando cuándo dónde cómo porque todavía aún servicio pedido encanta excelente genial ayuda asco vergüenza atención tan pero está están ha he han todo nada siempre también hace días ya cada llegado llegó cuánto cuesta son los mejores gracias',
  pt: 'o a os as um uma e é não nunca mais muito que por para com meu minha seu sua obrigado obrigada olá bem mal melhor pior péssimo bom boa quando onde como ainda serviço pedido adorei amei ótimo ajuda vergonha vocês atendimento demais parabéns mas está estão foi já tudo nada sempre também faz dias chegou vou tem quanto custa grande pela pelo show bola vocês são entregam ruim lixo vergonha',
  it: 'il lo la gli le un una e è non mai più molto che per con mio mia vostro grazie ciao bene male meglio peggio pessimo ottimo buono buona quando dove come ancora servizio ordine perché aiuto vergogna schifo bellissimo complimenti siete ma sono ho hai ha tutto niente sempre anche giorni arrivato arrivata della nel questo questa quanto costa quello quella grande bravissimi bravissima mi avete addebitato volte due ci vi siete',
  hi: 'hai hain nahi nahin nhi ka ki ke ko se mein me main hum aap tum mera meri mere apka aapka kya kyu kyun kab kaise kahan bahut bohot bhut accha acha achha bekar bekaar ghatiya kharab badhiya mast bhai yaar yar sir ho hua raha rahi rahe gaya gayi tha thi bhi aur abhi tak dhanyavad shukriya paisa paise karo kar kr do liye wala wali koi kuch sab bilkul jo ne yeh ye woh wo toh ab jab agar lekin sabse dil log desh ji chahiye karna karta karte diya kiya gya rhe rha rhi hu mai kisi apne apni apna unke iske uske uski inke bas sath aise jaise wahi yahi kabhi hota hoti hote sakte sakta kaha unka iska hamare humare tera teri tere nai nhin bol bolo dekho dekh',
}

/** For each word its languages, as numbers into `languages`. */
export function knownWords(languages: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>()
  for (const [language, list] of Object.entries(LISTS)) {
    for (const word of new Set(list.split(' '))) {
      known.set(word, [...(known.get(word) ?? []), languages.indexOf(language)])
    }
  }
  return known
}
