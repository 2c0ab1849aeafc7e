/** Posts that a person has to answer, by kind: language | post. All invented. */
export const ESCALATIONS = {
  selfHarm: `
en | @acme I think my family would be better off without me
en | @acme with these demands every week I'd rather be dead
fr | @acme j'ai envie d'en finir, vos lettres n'arrêtent pas
en | @acme honestly I can't go on like this, there is no reason to live any more
en | @acme your bills have me thinking about ending my life
de | @acme ich will einfach nicht mehr leben, und jetzt noch eure Mahnung
fr | @acme je n'ai plus envie de vivre, laissez-moi tranquille
es | @acme ya no quiero vivir, de verdad
it | @acme non voglio più vivere, basta
pt | @acme não quero mais viver assim
ar | @acme لا أريد أن أعيش بعد اليوم
hi | @acme main ab jeena nahi chahta
de | @acme bringt doch eh alles nichts mehr, ich mach heute Schluss mit dem Leben
de | @acme nach eurer Sperrung will ich mich umbringen
fr | @acme avec vos dettes je pense au suicide tous les jours
fr | @acme je veux en finir avec la vie, plus rien ne va
es | @acme con tantas deudas pienso en quitarme la vida
it | @acme con i vostri debiti penso di farla finita
pt | @acme com essas cobranças eu penso em me matar
ar | @acme أفكر في الانتحار بسبب ديونكم
hi | @acme आपके कर्ज़ की वजह से आत्महत्या करने का मन करता है
`,
  minor: `
en | @acme my daughter swallowed the battery that fell out of your toy, we are at the hospital
en | @acme your shop sold vodka to my 14 year old
de | @acme mein Sohn hat ein Teil eures Spielzeugs verschluckt
fr | @acme mon bébé s'est étouffé avec un morceau de votre jouet
es | @acme mi hija se atragantó con una pieza del muñeco
it | @acme mio figlio ha ingoiato una pila del vostro giocattolo
pt | @acme meu filho engoliu uma peça do brinquedo de vocês
ar | @acme ابني ابتلع قطعة من لعبتكم
hi | @acme मेरे बेटे ने आपके खिलौने का टुकड़ा निगल लिया
hi | @acme mere bete ne aapke khilone ka tukda nigal liya
`,
  death: `
en | @acme my brother passed, take him off your list
en | @acme my mum passed away in March and you still send her offers
en | we buried him last week in his old Acme coat
de | @acme mein Vater ist gestorben, bitte kündigt seinen Vertrag
fr | @acme ma mère est décédée, comment fermer son compte ?
es | @acme mi padre falleció el lunes y siguen cobrando
it | @acme mio marito è morto, vorrei chiudere il contratto
pt | @acme meu pai faleceu e vocês continuam ligando para ele
ar | @acme توفي والدي وما زلتم ترسلون الفواتير
hi | @acme mere pitaji ka nidhan ho gaya hai, unka account band karo
de | @acme meine Frau ist letzte Woche verstorben und ihr schickt ihr Werbung
fr | @acme mon mari est mort en mai et vous continuez à le prélever
es | @acme mi madre murió en marzo y le siguen mandando facturas
it | @acme mia madre è mancata a marzo e continuate a scriverle
pt | @acme minha mãe morreu em março e vocês seguem cobrando
ar | @acme والدتي توفت قبل شهر وما زلتم تتصلون
hi | @acme मेरे पिताजी गुज़र गए और आप अब भी बिल भेज रहे हैं
`,
  injury: `
en | @acme my aunt had a seizure at your pool
de | @acme an eurer Schere die Sehne durchtrennt
en | @acme my grandad fainted in your shop and nobody helped
en | @acme your van knocked my son off his scooter
en | @acme the blender lid flew off and cut my hand, six stitches
en | @acme whole family has food poisoning after your chicken
en | found a piece of glass in my Acme salad
de | @acme ich habe mir an eurem Wasserkocher die Hand verbrannt
fr | @acme je me suis brûlé la main avec votre bouilloire
es | @acme me quemé la mano con su plancha
it | @acme mi sono ustionata la mano con il vostro ferro
pt | @acme queimei a mão com a vossa chaleira
ar | @acme انحرقت يدي من الغلاية
hi | @acme aapke heater se mera haath jal gaya
de | @acme nach eurem Salat lagen wir alle drei mit Lebensmittelvergiftung flach
de | @acme die Leiter ist gebrochen, ich habe mir den Arm gebrochen
fr | @acme intoxication alimentaire après votre salade, toute la famille aux urgences
es | @acme terminé en urgencias por una intoxicación con su ensalada
it | @acme mi sono ustionata con il vostro bollitore
it | @acme intossicazione alimentare dopo la vostra insalata
pt | @acme fui parar no hospital depois de comer a salada de vocês
pt | @acme queimei a mão com a chaleira
ar | @acme تسممنا من أكلكم ونحن في الطوارئ
hi | @acme आपका खाना खाकर हम सब अस्पताल में हैं
hi | @acme aapki kettle se mera haath jal gaya
`,
  fire: `
en | @acme the toaster spat sparks at my mother
en | @acme your charger burst into flames on my desk
de | @acme euer Ladegerät ist explodiert
fr | @acme votre chargeur a pris feu cette nuit
es | @acme el cargador se incendió mientras dormíamos
it | @acme il vostro caricabatterie ha preso fuoco
pt | @acme o carregador pegou fogo na sala
ar | @acme الشاحن انفجر في غرفة النوم
hi | @acme charger mein aag lag gayi
de | @acme der Akku hat heute Nacht Feuer gefangen
fr | @acme la batterie a explosé pendant la charge
es | @acme la batería explotó mientras cargaba
it | @acme il caricatore ha preso fuoco stanotte
pt | @acme o carregador pegou fogo de madrugada
ar | @acme الشاحن انفجر الليلة
hi | @acme charger mein aag lag gayi raat ko
`,
  safety: `
en | @acme the stroller tipped with our toddler in it
en | @acme the brakes failed on the way down the hill, someone could have been killed
de | @acme die Bremsen haben versagt, das ist lebensgefährlich
fr | @acme les freins ont lâché en descente, danger de mort
es | @acme los frenos fallaron, alguien va a morir
it | @acme i freni hanno ceduto in discesa, è pericoloso
pt | @acme o freio falhou na descida, alguém vai morrer
ar | @acme الفرامل تعطلت، هذا خطر على حياتنا
hi | @acme ब्रेक फेल हो गए, जान जा सकती थी
`,
  threat: `
en | @acme I'm coming for your driver
en | @acme next time I'm bringing a hammer to your office
en | @acme I'll slash the tyres of every van you own
en | @acme I know where your manager lives
en | @acme you will regret this, watch your back
de | @acme ich weiß wo ihr wohnt
fr | @acme je sais où vous habitez
es | @acme sé dónde viven
it | @acme so dove abitate
de | @acme ich komm vorbei und mach euren Laden platt
fr | @acme je vais venir tout casser dans votre magasin
pt | @acme eu sei onde vocês moram
ar | @acme أعرف أين تسكنون
hi | @acme mujhe pata hai tum kahan rehte ho
`,
  discrimination: `
en | @acme the waiter said they don't serve your kind
en | @acme turned down for the job because I'm over sixty
en | @acme your plumber exposed himself to my wife
en | @acme told we couldn't get a table because my sister uses a wheelchair
en | @acme your doorman turned us away for being gay
en | @acme staff refused my guide dog again
de | @acme euer Türsteher ließ mich wegen meiner Hautfarbe nicht rein
fr | @acme votre vigile m'a refusé l'entrée à cause de mon voile
es | @acme no me dejaron entrar por ser negro
it | @acme il commesso ci ha insultati, è razzismo puro
pt | @acme o segurança me seguiu por causa da minha cor
ar | @acme رفضوا دخولي بسبب حجابي
hi | @acme guard ne mujhe meri jaati ki wajah se roka
de | @acme wegen meines Kopftuchs wurde ich nicht bedient, das ist Rassismus
it | @acme non mi hanno fatto entrare perché sono nero
pt | @acme não me deixaram entrar por ser negra, isso é racismo
ar | @acme منعوني من الدخول بسبب حجابي
hi | @acme मेरी जाति की वजह से अंदर नहीं आने दिया
`,
  privacy: `
en | @acme the app shows me someone else's address and card
en | @acme why did you email my details to a stranger? data breach!
de | @acme ich sehe in der App Bestellungen von anderen Kunden
fr | @acme je vois les commandes d'un autre client dans mon compte
es | @acme veo los pedidos de otro cliente en mi cuenta
it | @acme vedo gli ordini di un altro cliente nel mio profilo
pt | @acme consigo ver os dados de outro cliente
de | @acme ihr habt meine Adresse an fremde Leute weitergegeben
fr | @acme mes données ont fuité chez vous
es | @acme han filtrado mis datos personales
it | @acme vedo gli ordini di un altro cliente nel mio account
pt | @acme vazaram meus dados, estou vendo pedidos de outra pessoa
ar | @acme أرى طلبات عميل آخر في حسابي
hi | @acme मुझे किसी और के ऑर्डर दिख रहे हैं
`,
  legal: `
en | @acme my lawyer will write to you on Monday
en | @acme I have filed a complaint with the ombudsman
de | @acme ihr hört von meinem Anwalt
fr | @acme je vais porter plainte
es | @acme voy a denunciarlos ante consumo
it | @acme vi denuncio, parlerà il mio avvocato
pt | @acme vou processar vocês, já falei com meu advogado
ar | @acme سأرفع عليكم قضية في المحكمة
hi | @acme ab consumer court mein milte hain
de | @acme die Verbraucherzentrale ist eingeschaltet
de | @acme ich zeige euch an
fr | @acme mon avocat va vous contacter
es | @acme nos vemos en los tribunales
it | @acme ci vediamo in tribunale
it | @acme vi denuncio all'antitrust
pt | @acme vou acionar o Procon
pt | @acme nos vemos na justiça
hi | @acme मैं उपभोक्ता अदालत जाऊँगा
hi | @acme main consumer court jaunga
`,
  press: `
en | @acme I'm a reporter with the Harbour Mail, do you have a comment on the closures?
de | @acme ich bin Journalistin beim Hafenkurier, bekommen wir eine Stellungnahme?
fr | @acme je suis journaliste à Ouest-France, une réaction sur la fermeture ?
es | @acme soy periodista de El Faro, ¿algún comentario sobre el cierre?
it | @acme sono una giornalista della Gazzetta, avete un commento sul richiamo?
it | @acme sono una giornalista del Corriere, avete un commento sulla chiusura?
pt | @acme sou jornalista da Folha, podem comentar o fechamento?
ar | @acme أنا صحفية من جريدة الميناء، هل لديكم تعليق؟
hi | @acme मैं पत्रकार हूँ, बंद होने पर आपकी टिप्पणी चाहिए
`,
}

/** Posts with words that sound like one of the above, and are none. */
export const NO_ESCALATIONS = `
en | @acme my son passed his exam thanks to your books
en | @acme your hill run almost killed me, loved every minute
en | @acme burnt my tongue on your pizza, worth it
en | @acme my wallet is bleeding because of this sale
en | @acme I'm suing you for making me cry at an advert
en | @acme my lawyer friend swears by your shirts
en | @acme meet me in court, food court I mean
en | @acme gorgeous press office photos
fr | @acme ce gâteau, une bombe
it | @acme il computer è morto di nuovo
it | @acme il router è morto da stamattina
en | @acme your new burger is to die for
en | @acme my phone dies at noon every day
en | @acme this playlist is killing it
en | I would kill for an Acme sandwich right now
en | @acme you broke my heart by dropping the blue one
en | @acme the new trailer blew my mind
en | @acme shots fired at Globex in that advert, love it
en | @acme I'll be waiting for your reply
en | @acme fire sale? count me in
en | @acme my kids are sick of waiting for the parcel
en | @acme burning through my data with that app
en | @acme that ending scarred me for life, brilliant
en | @acme the queue is murder today
en | @acme you are on fire this season
en | @acme my cat is obsessed with the box
en | @acme explosion of flavour!
en | @acme crying and throwing up over this dress (in a good way)
en | @acme the lawyer in your series is my favourite
en | @acme is there a press in the gym?
en | @acme I'm dead 😂 that video
de | @acme der neue Burger ist zum Sterben gut
de | @acme mein Akku stirbt jeden Mittag
de | @acme der Preis ist der Hammer, brennt bei euch noch Licht?
de | @acme ich warte auf eure Antwort
de | @acme heißer Sommer, heiße Preise
fr | @acme je meurs d'envie d'essayer
fr | @acme ce prix me tue
fr | @acme la batterie est morte à midi
fr | @acme trop stylée la veste, je suis mort de rire
es | @acme me muero por probarlo
es | @acme estos precios me matan
es | @acme qué bomba de sabor
it | @acme muoio dalla voglia di provarlo
it | @acme una bomba questo gelato
pt | @acme estou morrendo de vontade de comer isso
pt | @acme esse lanche é uma bomba de sabor
ar | @acme الأسعار نار
ar | @acme البطارية ماتت بسرعة
hi | @acme kya dhamaka offer hai
hi | @acme maza aa gaya, jaan daal di
hi | @acme garmi mein jaan le li is offer ne
hi | @acme मरने से पहले एक बार ज़रूर खाना चाहिए
de | @acme zeigt euch mal wieder in unserer Stadt
de | @acme das macht die Konkurrenz platt, Respekt
de | @acme Schluss mit dem Warten, endlich da
fr | @acme ce concert va tout casser ce soir
fr | @acme je veux en finir avec cet abonnement
es | @acme café filtrado como en ningún sitio
it | @acme ci vediamo in negozio sabato
it | @acme questo dolce mi ha steso
pt | @acme esse preço me matou de rir
pt | @acme nos vemos na loja no sábado
ar | @acme طعمها قنبلة يا جماعة
`
