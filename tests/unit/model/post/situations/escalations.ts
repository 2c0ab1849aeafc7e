/** Posts that a person has to answer, by kind: language | post. All invented. */
export const ESCALATIONS = {
  selfHarm: `
en | @acme honestly I can't go on like this, there is no reason to live any more
en | @acme your bills have me thinking about ending my life
de | @acme ich will einfach nicht mehr leben, und jetzt noch eure Mahnung
fr | @acme je n'ai plus envie de vivre, laissez-moi tranquille
es | @acme ya no quiero vivir, de verdad
it | @acme non voglio più vivere, basta
pt | @acme não quero mais viver assim
ar | @acme لا أريد أن أعيش بعد اليوم
hi | @acme main ab jeena nahi chahta
`,
  minor: `
en | @acme my daughter swallowed the battery that fell out of your toy, we are at the hospital
en | @acme your shop sold vodka to my 14 year old
de | @acme mein Sohn hat ein Teil eures Spielzeugs verschluckt
fr | @acme mon bébé s'est étouffé avec un morceau de votre jouet
es | @acme mi hija se atragantó con una pieza del muñeco
`,
  death: `
en | @acme my mum passed away in March and you still send her offers
en | we buried him last week in his old Acme coat
de | @acme mein Vater ist gestorben, bitte kündigt seinen Vertrag
fr | @acme ma mère est décédée, comment fermer son compte ?
es | @acme mi padre falleció el lunes y siguen cobrando
it | @acme mio marito è morto, vorrei chiudere il contratto
pt | @acme meu pai faleceu e vocês continuam ligando para ele
ar | @acme توفي والدي وما زلتم ترسلون الفواتير
hi | @acme mere pitaji ka nidhan ho gaya hai, unka account band karo
`,
  injury: `
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
`,
  fire: `
en | @acme your charger burst into flames on my desk
de | @acme euer Ladegerät ist explodiert
fr | @acme votre chargeur a pris feu cette nuit
es | @acme el cargador se incendió mientras dormíamos
it | @acme il vostro caricabatterie ha preso fuoco
pt | @acme o carregador pegou fogo na sala
ar | @acme الشاحن انفجر في غرفة النوم
hi | @acme charger mein aag lag gayi
`,
  safety: `
en | @acme the brakes failed on the way down the hill, someone could have been killed
de | @acme die Bremsen haben versagt, das ist lebensgefährlich
fr | @acme les freins ont lâché en descente, danger de mort
es | @acme los frenos fallaron, alguien va a morir
`,
  threat: `
en | @acme I know where your manager lives
en | @acme you will regret this, watch your back
de | @acme ich weiß wo ihr wohnt
fr | @acme je sais où vous habitez
es | @acme sé dónde viven
it | @acme so dove abitate
`,
  discrimination: `
en | @acme your doorman turned us away for being gay
en | @acme staff refused my guide dog again
de | @acme euer Türsteher ließ mich wegen meiner Hautfarbe nicht rein
fr | @acme votre vigile m'a refusé l'entrée à cause de mon voile
es | @acme no me dejaron entrar por ser negro
it | @acme il commesso ci ha insultati, è razzismo puro
pt | @acme o segurança me seguiu por causa da minha cor
ar | @acme رفضوا دخولي بسبب حجابي
hi | @acme guard ne mujhe meri jaati ki wajah se roka
`,
  privacy: `
en | @acme the app shows me someone else's address and card
en | @acme why did you email my details to a stranger? data breach!
de | @acme ich sehe in der App Bestellungen von anderen Kunden
fr | @acme je vois les commandes d'un autre client dans mon compte
es | @acme veo los pedidos de otro cliente en mi cuenta
it | @acme vedo gli ordini di un altro cliente nel mio profilo
pt | @acme consigo ver os dados de outro cliente
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
`,
  press: `
en | @acme I'm a reporter with the Harbour Mail, do you have a comment on the closures?
de | @acme ich bin Journalistin beim Hafenkurier, bekommen wir eine Stellungnahme?
fr | @acme je suis journaliste à Ouest-France, une réaction sur la fermeture ?
es | @acme soy periodista de El Faro, ¿algún comentario sobre el cierre?
it | @acme sono una giornalista della Gazzetta, avete un commento sul richiamo?
`,
}

/** Posts with words that sound like one of the above, and are none. */
export const NO_ESCALATIONS = `
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
`
