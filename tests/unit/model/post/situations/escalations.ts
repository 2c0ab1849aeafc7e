/** Posts that a person has to answer, by kind: language | post. All invented. */
export const ESCALATIONS = {
  selfHarm: `
en | I owe you 400 quid and honestly I'd be worth more dead
en | I don't see myself making it to Christmas, can't cope with these calls
en | if the bailiffs come I'm taking the lot of my tablets
en | don't bother replying, I won't be alive to read it
en | you've broken me. I've been sat on the bridge for an hour
en | Feeling like there is no way forward, everyone would be happier if I vanished
en | This debt letter of yours is the last straw, I have the pills in front of me
en | I've got nothing left, thinking of walking into the sea tonight
en | my son tried to hang himself after what was said in your forum
en | ive written letters to my kids. this is my last day. thanks for nothing
es | @acme no quiero seguir viviendo con estas deudas
en | @acme nobody would even notice if I was gone
en | @acme thanks to your debt collectors I've written my goodbye letter
pt | @acme não aguento mais viver com esta dívida
en | @acme if you cut off my heating again I'll kill myself
en | @acme you've taken everything, tonight I'm done with this life
en | @acme I just want it all to be over, I'm so tired of living
en | @acme because of this debt I can't see a reason to go on
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
de | Ich kann nicht mehr, am liebsten würde ich morgen nicht mehr aufwachen
de | Euer Inkasso macht mich fertig, manchmal denke ich, tot wäre ich besser dran
fr | J'en peux plus, je voudrais ne plus me réveiller demain
fr | À cause de vos huissiers je pense à me jeter sous un train
es | Ya no aguanto más, prefiero no despertar mañana
es | Con sus cobradores pienso en tirarme a las vías
it | Non ce la faccio più, vorrei addormentarmi e non svegliarmi
it | Con i vostri esattori penso di buttarmi sotto un treno
de | Ich will das alles nicht mehr, ich denke jeden Tag daran, mich vom Balkon zu stürzen
fr | Je pense chaque jour à sauter du balcon
es | Cada día pienso en saltar del balcón
it | Ogni giorno penso di saltare dal balcone
pt | Não aguento mais, queria dormir e não acordar
pt | Com essas cobranças penso em me jogar na frente do trem
pt | Todo dia penso em pular da varanda
ar | ما عاد فيني أتحمل، بدي نام وما فيق
ar | بسبب محصلين الديون بفكر أرمي حالي تحت القطار
ar | كل يوم أفكر أنط من البلكونة
hi | Ab aur nahi saha jata, sochta hoon so jaun aur kabhi na uthun
hi | Recovery agents ki wajah se train ke aage kood jaane ka mann karta hai
hi | Roz sochta hoon balcony se kood jaun
`,
  minor: `
en | my lad, 13, was able to buy a machete on your site
en | My daughter is 11 and someone on your platform keeps asking where she goes to school
en | nursery let my two year old walk out onto the road
en | you served my 16yo cocktails all night
en | ride attendant let a toddler on the big coaster without a bar
en | kid in your ball pit got his head stuck in the netting and no staff anywhere
fr | @acme mon fils s'est électrocuté avec votre lampe
en | @acme my 7 year old was locked in your soft play after closing
en | @acme lifeguard grabbed my little girl by the arm and shouted at her
en | @acme your rep sold vodka to my 15 year old
de | @acme das Ladekabel hat angefangen zu brennen, mein Sohn hat sich die Hand verbrannt
en | @acme a man in your play area was filming the kids
en | @acme your coach left my 9 year old at the services alone
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
de | Ihr Mitarbeiter hat meiner 13-jährigen Tochter private Nachrichten geschickt
de | Meine Kleine Nichte ist auf eurer Hüpfburg umgeknickt, Bänder durch
de | Im Schwimmkurs wurde unser Sohn untergetaucht, bis er keine Luft mehr bekam
fr | Votre animateur a enfermé mon fils de six ans dans les vestiaires
fr | À la garderie on a retrouvé ma fille seule dans la cour, portail ouvert
es | El monitor dejó a mi hija de cinco años sola en el autobús
es | En la guardería encontramos a nuestra niña sola en el patio con la puerta abierta
it | L'animatore ha lasciato mia figlia di cinque anni da sola sul pullman
it | All'asilo abbiamo trovato nostra figlia da sola in cortile col cancello aperto
de | Ein Busfahrer hat meinen 9-jährigen Sohn im Dunkeln an der Landstraße rausgeworfen
fr | Un chauffeur a fait descendre mon fils de 9 ans en pleine nuit au bord de la route
es | Un chofer bajó a mi hijo de 9 años de noche en plena carretera
it | Un autista ha fatto scendere mio figlio di 9 anni di notte in mezzo alla strada
pt | A monitora deixou a minha filha de cinco anos sozinha no autocarro
pt | Na creche encontrámos a nossa filha sozinha no pátio com o portão aberto
pt | Um motorista deixou meu filho de 9 anos de noite na beira da estrada
ar | المشرف ترك بنتي عمرها خمس سنين لوحدها في الباص
ar | في الحضانة لقينا بنتنا لوحدها في الساحة والباب مفتوح
ar | السائق نزل ابني عمره 9 سنين بالليل على الطريق السريع
hi | स्कूल बस में मेरी पांच साल की बेटी को अकेला छोड़ दिया
hi | Creche mein hamari beti aangan mein akeli mili, gate khula tha
hi | ड्राइवर ने मेरे 9 साल के बेटे को रात में सड़क पर उतार दिया
de | In der Kinderbetreuung wurde mein Sohn in den Keller gesperrt
fr | À la garderie ils ont enfermé mon fils à la cave
es | En la guardería encerraron a mi hijo en el sótano
it | All'asilo hanno chiuso mio figlio in cantina
pt | Na creche trancaram o meu filho na cave
ar | في الحضانة حبسوا ابني بالمخزن
hi | क्रेच में मेरे बेटे को स्टोर में बंद कर दिया
`,
  death: `
en | Mum's gone. How do I stop her magazine subscription?
en | we had to cancel because my father in law passed, you kept the deposit
en | The ashes of my dog were lost by your courier
en | How do I transfer the tickets of someone who died?
en | Dad passed in January and you are still sending him renewal letters. Please stop.
en | the wreath for my grandmother's funeral arrived two days late
en | My best mate lost his life on your ride and you've said nothing
en | My grandmother passed two weeks ago and I need to close her broadband
en | you sent a 'happy birthday' mail to my dead son.
en | Rest in peace to my uncle Terry who drove for you for 30 years
en | Acme was his favourite place. First birthday without him.
en | @acme your invoice came the morning we buried my brother
en | @acme please remove my daughter's number, she died last week
es | @acme mi padre falleció y siguen cobrándole la cuota
en | Mum's last meal out was at Acme. We said goodbye to her yesterday.
en | @acme need to cancel flights, my sister was killed on Tuesday
en | @acme you keep ringing for my dad. He died in March.
fr | @acme ma mère est décédée, arrêtez de lui envoyer des factures
en | Grandad took us to Acme every summer. He left us on Sunday.
en | @acme how do I close my late husband's account
en | @acme my mum passed away in May and you still write to her
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
de | Mein Opa ist im Februar von uns gegangen und Sie schicken ihm immer noch Mahnungen
de | Sie rufen jeden Tag für meine Frau an, wir haben sie letzte Woche beerdigt
fr | Mon mari nous a quittés en mars et vous continuez à lui envoyer des relances
fr | Nous avons enterré mon frère samedi et vous lui réclamez encore ses mensualités
es | Mi abuela falleció en enero y le siguen llegando facturas
es | Enterramos a mi hermano el sábado y le siguen reclamando las cuotas
it | Mio nonno è venuto a mancare a gennaio e continuate a mandargli bollette
it | Abbiamo sepolto mio fratello sabato e gli chiedete ancora le rate
de | Ich möchte das Handy meiner verstorbenen Schwester abmelden, keiner hilft
fr | Je veux résilier la ligne de ma sœur décédée, personne ne répond
es | Quiero dar de baja la línea de mi hermana fallecida y nadie me ayuda
it | Voglio chiudere la linea di mia sorella deceduta e nessuno mi aiuta
pt | O meu avô faleceu em janeiro e continuam a mandar-lhe faturas
pt | Enterrámos o meu irmão no sábado e continuam a pedir-lhe as prestações
pt | Quero cancelar a linha da minha irmã falecida e ninguém ajuda
ar | جدي توفى في يناير ولسه بتبعتوله فواتير
ar | دفنا أخوي السبت ولسا بتطلبوا منه الأقساط
ar | أبي ألغي خط أختي المتوفية ومحد يرد
hi | मेरे दादाजी जनवरी में गुजर गए और आप अब भी उन्हें बिल भेज रहे हैं
hi | शनिवार को भाई का अंतिम संस्कार किया और आप उसकी किस्त मांग रहे हैं
hi | मेरी स्वर्गवासी बहन का नंबर बंद करना है, कोई मदद नहीं करता
de | Meine Mama ist am Sonntag eingeschlafen, wie bekomme ich ihren Vertrag beendet?
fr | Ma maman s'est éteinte dimanche, comment clôturer son contrat ?
es | Mi mamá se nos fue el domingo, ¿cómo cierro su contrato?
it | Mia mamma si è spenta domenica, come chiudo il suo contratto?
pt | A minha mãe partiu no domingo, como encerro o contrato dela?
ar | أمي راحت لرحمة الله يوم الأحد، كيف أسكر عقدها؟
hi | Mummy Sunday ko chal basi, unka contract kaise band karun?
`,
  injury: `
en | The lotion you recommended has my baby covered in weeping sores
en | been in bed since Sunday thanks to your chicken wrap, both ends if you catch my drift
en | found out the hard way your mussels were off, 14 hours with my head in a bucket
en | contact lenses you sold me have given me an ulcer on my cornea
en | mil had a fall getting off your coach, driver wouldn't wait, she's in the QE with a broken pelvis
en | your eyelash glue has left my eyelids swollen shut and I cant see out of the left one
en | ever since I used your hair dye my scalp has been blistering and weeping
en | bottle cap shot off your cider and hit me right above the eyebrow, needed gluing at minor injuries
en | whole office has the runs after your catering platter yesterday
en | My throat closed up five minutes after your supposedly vegan cookie
en | your ski binding didn't release and my knee ligaments are gone
en | stepped on a nail sticking out of your display, had to get a tetanus jab
en | Grandad went over on the ice outside your entrance and cant put weight on his leg
en | Our cat has been fitting since we put your flea collar on her
en | your delivery robot ran over my foot lol not funny tho, its black and blue
it | @acme il vostro furgone ha investito una signora
en | @acme wife stopped breathing after your "nut free" brownie
en | @acme there was a needle in the strawberries
en | @acme my eye has been weeping blood since your laser treatment
en | @acme the ladder rung gave way and I landed on my spine
hi | @acme आपके चार्जर में आग लग गई, हाथ जल गया
it | @acme mio figlio si è tagliato con il vostro giocattolo, sei punti
de | @acme Nach eurem Fischbrötchen lag die ganze Familie im Krankenhaus
en | @acme label says no milk, my toddler came out in hives
en | @acme whole table ill after the chicken on Saturday
en | @acme bit on a stone in the lentils and cracked a molar
en | one of your speakers dropped from the ceiling onto my shoulder @acme
en | @acme grandma fell getting off your bus because the driver pulled away
en | @acme the blade guard flew off your mower and sliced my shin open
en | @acme told your waiter twice about my nut allergy, spent the night in A&E
en | @acme found a sliver of metal in the baby purée
en | @acme three of us throwing up since your oysters last night
en | Your hair dye took the skin off my scalp @acme
en | @acme slipped on your wet floor in Leeds, wrist is in plaster
en | @acme the glass shelf in the fridge shattered and cut my son's foot
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
de | Der Deckel ist abgesprungen und hat meiner Frau die Lippe aufgerissen
de | Nach zwei Gläsern von eurem Saft lagen wir alle drei mit Magenkrämpfen flach
de | Ich hab mir an der scharfen Kante den Daumen bis auf den Knochen aufgeschnitten
de | Beim Öffnen ist mir die Flasche um die Ohren geflogen, meine linke Hand sieht aus wie Hackfleisch
de | Von eurem Haaröl habe ich offene Stellen auf dem Kopf
de | Die Leiter ist unter mir einfach zusammengeklappt, ich hätte mir das Genick brechen können
fr | Le bocal a éclaté et ma mère s'est entaillé la main, huit points de suture
fr | Toute la famille a vomi la nuit après avoir mangé vos lasagnes
fr | Votre crème m'a laissé des plaques rouges et des cloques sur le visage
fr | En ouvrant la canette je me suis tailladé le pouce, ça pissait le sang
fr | Ma belle-sœur s'est retrouvée aux urgences après une seule dose de vos gélules
fr | La vitre de la douche est tombée sur la jambe de mon père
es | La tapa saltó y le abrió la ceja a mi marido, seis puntos
es | Cenamos en vuestro local y acabamos los cuatro en urgencias con vómitos
es | El tinte me dejó el cuero cabelludo lleno de ampollas
es | Al abrir la lata se me hizo un tajo en el pulgar y no para de sangrar
es | Mi suegra terminó internada por sus cápsulas
es | La mampara de la ducha se le cayó encima a mi papá
it | Il coperchio è saltato e ha spaccato il labbro a mio marito, sei punti
it | Abbiamo cenato da voi e siamo finiti tutti al pronto soccorso con vomito
it | La tinta mi ha riempito la testa di vesciche
it | Aprendo la lattina mi sono fatto un taglio al pollice e non smette di sanguinare
it | Mia suocera è finita in terapia intensiva per le vostre capsule
it | Il vetro della doccia è crollato addosso a mio padre
de | Mir ist euer Regal auf den Fuß gekracht, zwei Zehen gebrochen
de | Seit ich das Pflaster trage, habe ich am ganzen Körper Pusteln
de | Mein Vater musste nach dem Muschelessen an den Tropf
fr | Votre étagère m'est tombée sur le pied, deux orteils cassés
fr | Depuis que je porte ce patch j'ai des boutons sur tout le corps
fr | Mon père a fini sous perfusion après vos moules
es | Su estante se me vino al pie, dos dedos rotos
es | Desde que uso el parche tengo granos por todo el cuerpo
es | Mi papá acabó con suero después de sus mejillones
it | La vostra mensola mi è caduta sul piede, due dita rotte
it | Da quando porto il cerotto ho pustole su tutto il corpo
it | Mio padre è finito in flebo dopo le vostre cozze
pt | A tampa estourou e abriu um corte na testa do meu marido, levou pontos
pt | Jantámos no vosso restaurante e fomos todos parar às urgências com vómitos
pt | O creme queimou meu rosto, estou cheia de bolhas
pt | Ao abrir a lata fiz um golpe no polegar e não para de sangrar
pt | Minha sogra foi internada por causa das cápsulas de vocês
pt | O vidro do box despencou em cima do meu pai
pt | A estante de vocês caiu no meu pé, dois dedos quebrados
pt | Desde que uso o adesivo tenho borbulhas no corpo todo
pt | O meu pai ficou a soro depois dos vossos mexilhões
ar | انفجر الغطاء وجرح جبين زوجي وأخذ ست غرز
ar | أكلنا من مطعمكم وكلنا رحنا الطوارئ بتسمم
ar | الكريم حرق لي وجهي وطلعت فيه فقاعات
ar | وأنا أفتح العلبة انقطع صباعي والدم ما يوقف
ar | حماتي بالعناية المركزة بسبب كبسولاتكم
ar | زجاج الدش وقع على أبوي
ar | الرف تبعكم وقع على رجلي وانكسرت إصبعين
ar | من لما استعملت اللصقة طلعلي حبوب بكل جسمي
ar | أبوي انرقد على المغذي بعد ما أكل الروبيان عندكم
hi | ढक्कन उड़कर मेरे पति के माथे पर लगा और छह टांके आए
hi | Aapke restaurant ka khana khakar hum sab hospital pahunch gaye, ulti ruk nahi rahi
hi | क्रीम लगाते ही चेहरा जल गया और छाले पड़ गए
hi | डिब्बा खोलते हुए मेरा अंगूठा कट गया, खून रुक नहीं रहा
hi | Aapki capsule khane ke baad meri saas ICU mein hai
hi | शावर का कांच मेरे पापा के ऊपर गिर गया
hi | Aapki shelf mere pair par gir gayi, do ungliyan toot gayi
hi | पैच लगाने के बाद पूरे शरीर पर दाने निकल आए
hi | Aapka jhinga khakar papa ko drip chadhani padi
de | Euer Schnellkochtopf hat mir kochendes Wasser über beide Unterarme geschossen
fr | Votre autocuiseur m'a projeté de l'eau bouillante sur les bras
es | Su olla a presión me lanzó agua hirviendo en los brazos
it | La vostra pentola a pressione mi ha schizzato acqua bollente sulle braccia
pt | A panela de pressão de vocês jogou água fervendo nos meus braços
ar | طنجرة الضغط تبعكم رشت مي مغلية على ذراعي
hi | Aapke pressure cooker se ubalta paani mere haathon par aa gira, dono jal gaye
`,
  fire: `
en | your heated jacket burned a hole right through my jumper
en | the plug on your heater got so hot it fused to the wall socket
en | The fairy lights scorched the tree and nearly took the living room with it
en | @acme your scooter exploded while charging
en | @acme kettle flex caught light this morning, curtains gone
fr | @acme le chauffe-eau a explosé cette nuit, on aurait pu mourir
en | @acme your e-bike battery went off like a firework in the hallway
en | @acme the heated blanket burned a hole in the mattress while I slept
en | @acme gas engineer left and now the whole kitchen smells of gas
en | @acme there's smoke coming out of your tumble dryer, is that normal?
en | Acme charger sparked and scorched the carpet
en | @acme woke up to the power bank smouldering on the bedside table
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
de | Aus der Steckdosenleiste kam plötzlich Qualm und es roch verschmort
de | Heute Nacht hat unser Wäschetrockner Feuer gefangen
de | Beim Laden wird der Akku so heiß, dass das Plastik schmilzt und Rauch aufsteigt
fr | La batterie de la trottinette s'est mise à fumer dans l'entrée
fr | Le sèche-linge a pris feu pendant qu'on dormait
fr | Des étincelles sortent de la prise quand je branche la bouilloire
es | El cargador empezó a echar humo y se derritió el enchufe
es | La secadora prendió mientras dormíamos
es | Salen chispas del enchufe cada vez que conecto la cafetera
it | Il caricatore ha cominciato a fare fumo e si è sciolta la presa
it | L'asciugatrice ha preso fuoco mentre dormivamo
it | Escono scintille dalla presa ogni volta che attacco la macchina del caffè
de | Die Powerbank hat im Rucksack angefangen zu brennen
fr | Le powerbank s'est embrasé dans mon sac
es | La powerbank se incendió dentro de la mochila
it | La powerbank si è incendiata nello zaino
pt | O carregador começou a soltar fumaça e derreteu a tomada
pt | A secadora pegou fogo enquanto a gente dormia
pt | Saem faíscas da tomada sempre que ligo a cafeteira
pt | A powerbank incendiou-se dentro da mochila
ar | الشاحن بدأ يطلع دخان وذاب الفيش
ar | النشافة ولعت واحنا نايمين
ar | بيطلع شرار من الفيشة كل ما أشغل ماكينة القهوة
ar | الباوربانك اشتعل داخل الشنطة
hi | Charger se dhuan nikalne laga aur socket pighal gaya
hi | Dryer mein aag lag gayi jab hum so rahe the
hi | कॉफी मशीन लगाते ही सॉकेट से चिंगारियां निकलती हैं
hi | पावर बैंक में बैग के अंदर आग लग गई
`,
  safety: `
en | A chunk of your shop sign dropped onto the pavement, missed a pram by a foot
en | The milk powder tub was already open when I bought it
en | Found mouse poo in the cereal
en | the seatbelt in the back of your taxi was cut off, with my kids in there
en | Ordered nut free granola, there's a whole almond in it
en | Roof rack let go on the A1 at 70, could have wiped out the car behind
en | Baby gate latch failed and we caught her at the top of the stairs just in time
en | there's a wasp baked in my croissant
en | Tap water in your hotel came out brown and smelled of diesel
en | Baby monitor cable came with bare copper showing where the insulation should be
en | The salmon I bought today has a use by date of 3 weeks ago
en | The bike's stem cracked clean through at 40 km/h, you need to stop selling it
en | there were weevils crawling in the oats when I opened the bag
en | Chicken nuggets still pink in the centre, served to a four year old
en | Is the X200 stroller part of the recall? The front latch keeps popping open with baby in it
en | fire exit at the back of your club was padlocked on Saturday night
en | pharmacist gave my mother double the dose of blood pressure tablets
pt | @acme o elevador caiu dois andares comigo dentro
en | @acme child seat buckle opened by itself on the motorway
en | @acme steering locked at 70 on the M6
en | @acme the zip wire harness was not clipped in, staff only noticed halfway
en | @acme bus driver was watching a film on his phone doing 60
en | @acme brakes failed on the hire car on the motorway
en | @acme the stroller tipped with our toddler in it
en | @acme the brakes failed on the way down the hill, someone could have been killed
de | @acme die Bremsen haben versagt, das ist lebensgefährlich
fr | @acme les freins ont lâché en descente, danger de mort
es | @acme los frenos fallaron, alguien va a morir
it | @acme i freni hanno ceduto in discesa, è pericoloso
pt | @acme o freio falhou na descida, alguém vai morrer
ar | @acme الفرامل تعطلت، هذا خطر على حياتنا
hi | @acme ब्रेक फेल हो गए, जान जा सकती थी
de | Bei Tempo 130 haben auf einmal die Bremsen nicht mehr reagiert
fr | Le siège auto s'est détaché en pleine route, on aurait pu y rester
fr | La roue avant s'est dévissée en descente, j'ai cru mourir
es | Se me quedaron sin frenos en plena autopista con el coche recién revisado
es | Se salió la rueda delantera bajando una cuesta, pensé que me mataba
it | Sono rimasta senza freni in autostrada con la macchina appena revisionata
it | Si è staccata la ruota davanti in discesa, ho pensato di morire
de | Der Gasherd geht aus, aber das Gas strömt weiter
fr | La gazinière s'éteint mais le gaz continue de sortir
es | La cocina se apaga pero el gas sigue saliendo
it | Il fornello si spegne ma il gas continua a uscire
pt | Fiquei sem travões em plena autoestrada com o carro acabado de sair da oficina
pt | A roda da frente soltou na descida, achei que ia morrer
pt | O fogão apaga mas o gás continua saindo
ar | الفرامل ما اشتغلت على الطريق السريع والسيارة طالعة من عندكم
ar | العجلة الأمامية طارت بالنزلة وكنا رح نموت
ar | البوتاجاز بيطفي والغاز يستمر بالخروج
hi | हाईवे पर अचानक ब्रेक फेल हो गए, गाड़ी कल ही सर्विस होकर आई थी
hi | Dhalan par aage ka pahiya nikal gaya, marte marte bacha
hi | Gas chulha bujh jata hai par gas nikalti rehti hai
de | Beim Bremsen ist mir der Lenker einfach abgeknickt
fr | Le guidon s'est plié net au freinage
es | El manubrio se dobló al frenar
it | Il manubrio si è piegato in frenata
pt | O guiador dobrou-se ao travar
ar | المقود انكسر وأنا أفرمل
hi | ब्रेक लगाते ही हैंडल मुड़ गया
`,
  threat: `
en | Say that to my face, I'll knock you out
en | tell the manager to check under his car
en | I'll be waiting in the car park for whoever made that call
en | You lot need a petrol bomb through the letterbox
en | gonna find that agent and cave his head in
en | do that again and you won't have a shop left
en | Hope your ceo gets what that insurance guy got
en | Tell your driver if I see him on my street again I'll break his legs
en | one more call from you people and I'll be round there with a baseball bat
en | your boss will be picking his teeth up off the floor
en | I've got a can of petrol with your name on it
en | nice offices you have on Park Street, be a shame if they burned
en | you'll all be sorry when I'm done with you
en | @acme you've got until noon or someone gets hurt
en | @acme I'm outside your Leeds branch and I've brought a hammer for the boss
de | @acme ich weiß, wo euer Filialleiter wohnt
en | @acme I'm going to burn that branch to the ground
en | @acme tell your bailiff if he comes back I've got a shotgun
en | I know which car your manager drives, Acme
en | @acme next time I see your driver he's going to hospital
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
de | Wartet nur ab, ich komme bei euch vorbei und dann knallt es
de | Wenn mein Geld morgen nicht da ist, stehe ich mit ein paar Jungs bei euch im Büro
fr | Je sais où se trouve votre boutique, vous allez le regretter
fr | Si mon argent n'est pas là lundi je débarque avec une batte
es | Sé dónde está su oficina, se van a arrepentir
es | Si el lunes no está mi dinero voy con un bate y rompo todo
it | So dove avete la sede, ve ne pentirete
it | Se lunedì non ci sono i miei soldi vengo lì con una mazza
de | Euch sollte man den Laden abfackeln
fr | On devrait cramer votre magasin
es | Habría que quemarles la tienda
it | Bisognerebbe bruciarvi il negozio
pt | Sei onde fica a loja de vocês, vão se arrepender
pt | Se o meu dinheiro não estiver aí segunda vou à loja com um taco
pt | Tinham era que botar fogo na loja de vocês
ar | أعرف مكان مكتبكم وراح تندمون
ar | إذا فلوسي ما رجعت الاثنين بجيكم مع ربعي وأكسر كل شي
ar | المفروض محلكم ينحرق وأنتم فيه
hi | Pata hai tumhara office kahan hai, pachtaoge tum log
hi | Somvar tak paisa nahi aaya to bat lekar aaunga aur sab tod dunga
hi | Tumhari dukaan jala deni chahiye
de | Ich weiß, auf welche Schule die Kinder eures Chefs gehen
fr | Je sais dans quelle école vont les enfants de votre directeur
es | Sé a qué escuela van los hijos de su director
it | So in che scuola vanno i figli del vostro direttore
pt | Sei em que escola andam os filhos do vosso diretor
ar | أعرف بأي مدرسة أولاد مديركم
hi | पता है तुम्हारे डायरेक्टर के बच्चे किस स्कूल में जाते हैं
`,
  discrimination: `
en | You cancelled my interview after I mentioned I'm expecting
en | No interpreter for my deaf mum at the hearing test, they just laughed
en | your clerk asked my boyfriend and me to stop kissing 'in a family store' while straight couples do it
en | I'm 58 and the trainer said the job is for 'digital natives'
en | The host gave us the table by the toilets as soon as he saw two men holding hands
en | there is no ramp and your staff told me wheelchairs are 'a hassle' and to come back with a carer
en | recruiter told me they wanted someone younger and with a local accent
en | Barber refused to cut my afro, said they don't do 'that kind of hair'
en | my wife was told to cover up or leave while feeding our newborn
en | @acme the instructor put his hand up my skirt
en | @acme was told "we don't hire mums"
en | @acme your guard only checks bags of brown people
en | @acme one of your drivers exposed himself to a passenger
en | @acme told me the flat had gone when they heard my surname was Khan, my friend got a viewing
en | @acme refused to serve two men holding hands
en | @acme your agent heard my accent and hung up, third time
it | @acme un vostro dipendente ha insultato mia moglie perché porta il velo
en | @acme your technician tried to kiss me
en | Acme asked me in the interview if I intend to have kids
en | @acme turned away because my guide dog "isn't allowed"
en | @acme your doorman let everybody in except the two black girls
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
de | Euer Türsteher hat meinen Freund nicht reingelassen, weil er schwarz ist
de | Mein Mann sitzt im Rollstuhl, der Busfahrer ist einfach weitergefahren
fr | Le vigile a refusé l'entrée à ma sœur à cause de son voile
fr | Le chauffeur a refusé de prendre ma mère avec son déambulateur en disant qu'il ne prend pas les handicapés
es | No dejaron entrar a mi novio por ser gitano
es | El conductor no quiso subir a mi madre porque va en silla de ruedas
it | Non hanno fatto entrare il mio ragazzo perché è nero
it | L'autista non ha voluto far salire mia madre perché è in carrozzina
de | Mir wurde die Wohnung verweigert, sobald sie meinen türkischen Namen hörten
fr | On m'a refusé l'appartement dès qu'ils ont entendu mon nom arabe
es | Me negaron el piso en cuanto oyeron mi apellido árabe
it | Mi hanno negato l'appartamento appena sentito il mio cognome arabo
pt | Barraram meu namorado na porta por ser negro
pt | O motorista não quis levar a minha mãe porque ela usa cadeira de rodas
pt | Recusaram-me o apartamento mal ouviram o meu sotaque brasileiro
ar | منعوا أختي من الدخول بسبب حجابها
ar | السائق ما رضي ياخذ أمي لأنها على كرسي متحرك
ar | رفضوا يأجروني الشقة أول ما سمعوا لهجتي السورية
hi | मेरी बहन को हिजाब की वजह से अंदर नहीं आने दिया
hi | ड्राइवर ने मेरी माँ को व्हीलचेयर की वजह से ले जाने से मना कर दिया
hi | मुस्लिम नाम सुनते ही मकान देने से मना कर दिया
de | Als zwei Männer Händchen hielten, wurden sie aus eurem Lokal geworfen
fr | Deux hommes se tenaient la main, vous les avez mis à la porte
es | Dos chicos iban de la mano y los echaron de su local
it | Due ragazzi si tenevano per mano e li avete cacciati dal locale
pt | Dois rapazes estavam de mãos dadas e vocês expulsaram os dois
ar | طردوا صديقي من المطعم لأنه أسمر
hi | Dalit hone ki wajah se hume restaurant se nikal diya
`,
  privacy: `
en | my payslip was pinned up on the staff noticeboard
en | parcel label shows my full name and phone number to the whole street, and the driver put it on instagram
en | why can I see a complete list of guests with their passport numbers?
en | I can see the bank details of other members when I refresh the page
en | your store played my voicemail on speaker in front of the queue
en | I demand erasure of everything you store about me
en | returned tablet came with the last owner's family photos still on it
en | I logged into your app and it's showing me some other woman's orders and home address
en | Why has your courier posted a photo of me in my dressing gown on Facebook
en | Somebody got into my account and changed the email, there's two orders that aren't mine
en | How did you get my mobile number? I never agreed to marketing
en | my account got taken over and they spent £300 of my points
en | @acme patient files are lying open in your reception
en | @acme your site shows me the basket and name of somebody called Petra
en | @acme my medical report was emailed to my employer
en | @acme your chatbot just showed me someone else's address and phone number
pt | @acme vejo os dados de outra cliente na minha conta
en | @acme why does your shop assistant have my number and text me at night
en | @acme logged in and I'm looking at a stranger's bank details
fr | @acme your email cc'd all 300 patients
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
de | In meinem Kundenkonto werden mir die Rechnungen einer wildfremden Person angezeigt
de | Ich verlange Auskunft nach Artikel 15 DSGVO über alle gespeicherten Daten
de | Warum kennt euer Fahrer meine private Handynummer und schreibt mir auf WhatsApp?
de | Meine Röntgenbilder habt ihr an eine fremde Adresse geschickt
fr | En ouvrant mon espace client je tombe sur l'adresse et le téléphone de quelqu'un d'autre
fr | Je signale à la CNIL que vous refusez d'effacer mes données
fr | Votre livreur m'a envoyé des messages sur WhatsApp après la livraison
fr | Vous avez envoyé ma feuille de paie à toute l'équipe
es | Entro en mi cuenta y me salen los pedidos y la dirección de otra persona
es | Voy a la Agencia de Protección de Datos porque han compartido mi teléfono sin permiso
es | Su repartidor me escribió por WhatsApp después de la entrega para invitarme a salir
es | Mandaron mi recibo de sueldo a toda la oficina
it | Entro nel mio profilo e vedo gli ordini e l'indirizzo di un'altra persona
it | Segnalo al Garante che avete ceduto i miei dati senza consenso
it | Il vostro corriere mi ha scritto su WhatsApp dopo la consegna per invitarmi a cena
it | Avete mandato la mia busta paga a tutto l'ufficio
de | Ihr habt meine E-Mail-Adresse offen an 200 Leute verschickt
fr | Vous avez envoyé mon mail en clair à 200 personnes
es | Mandaron mi correo a la vista de 200 personas
it | Avete mandato la mia mail in chiaro a 200 persone
pt | Entro na minha conta e aparecem os pedidos e a morada de outra pessoa
pt | Isso viola a LGPD, vou denunciar à ANPD
pt | O entregador de vocês me chamou no WhatsApp depois da entrega para sair
pt | Mandaram meu holerite para a empresa toda
pt | Mandaram meu email aberto para 200 pessoas
ar | فتحت حسابي ولقيت طلبات وعنوان شخص ثاني
ar | وزعتوا رقم جوالي بدون إذني وهذا انتهاك للخصوصية
ar | المندوب بعتلي واتساب بعد التوصيل يبغى يتعرف
ar | أرسلتم كشف راتبي لكل الشركة
ar | أرسلتوا إيميلي مكشوف لـ 200 شخص
hi | मेरे अकाउंट में किसी और के ऑर्डर और पता दिख रहा है
hi | Mera number bina permission ke bech diya aap logon ne
hi | Delivery boy ne delivery ke baad WhatsApp par milne ko bola
hi | मेरी सैलरी स्लिप पूरे ऑफिस को भेज दी
hi | Mera email 200 logon ko khula bhej diya
de | Euer Techniker hat meine Nummer genutzt, um mir nachts zu schreiben
fr | Votre technicien a gardé mon numéro pour m'écrire la nuit
es | Su técnico se quedó con mi número para escribirme de noche
it | Il vostro tecnico si è tenuto il mio numero per scrivermi di notte
pt | O técnico de vocês ficou com meu número para me escrever de noite
ar | الفني احتفظ برقمي عشان يراسلني بالليل
hi | आपके टेक्नीशियन ने मेरा नंबर रख लिया और रात को मैसेज करता है
`,
  legal: `
en | Your contract clause is unenforceable and I'll prove it before a judge
en | I have photographic evidence and a witness. Expect papers.
en | see you in front of a judge then
en | Consider this formal notice: you have 14 days or I file at the county court
en | that's my illustration on your t-shirts and I never gave you a licence
en | This is false advertising and illegal under EU law, I've informed the authorities
de | @acme Hausdurchsuchung? Nein, aber unser Anwalt meldet sich
en | @acme the information commissioner has my complaint
en | @acme my barrister has the recordings
en | @acme expect a writ
es | @acme os he denunciado ante consumo
en | @acme I want to speak to your legal department, this is fraud
en | @acme filed with the financial ombudsman, reference attached
en | We are taking Acme to the small claims court
en | @acme letter before claim goes out tomorrow
es | @acme mi abogado se pondrá en contacto con ustedes
en | Reported @acme to the police this morning for fraud
en | @acme I've passed this on to environmental health
en | You'll be hearing from my legal people, Acme
en | @acme my complaint is with the ombudsman as of today
en | @acme we'll see what the judge has to say
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
de | Das geht jetzt an die Verbraucherzentrale und an meinen Rechtsbeistand
de | Ich setze Ihnen eine letzte Frist bis Freitag, danach reiche ich Klage ein
de | Meine Rechtsschutzversicherung hat Deckungszusage erteilt, Sie hören von meinem Anwalt
de | Ich melde Sie beim Gewerbeamt und der Bundesnetzagentur
fr | Sans réponse sous huit jours je saisis le conciliateur de justice
fr | Je vais porter plainte et signaler votre société à la DGCCRF
fr | Mon assurance juridique va vous mettre en demeure
fr | Rendez-vous devant le juge de proximité
es | Mañana pongo una denuncia en Profeco si no me devuelven el dinero
es | Mi abogada les enviará un burofax esta semana
es | Mi seguro de defensa jurídica ya tiene el caso
es | Nos vemos en el juzgado
it | Domani mando una diffida tramite il mio legale
it | Mi rivolgo a Altroconsumo e faccio un esposto all'Antitrust
it | La mia assicurazione di tutela legale ha preso in carico il caso
it | Ci vediamo davanti al giudice di pace
de | Ich habe den Fall der Schlichtungsstelle übergeben
fr | Le dossier est entre les mains du médiateur
es | El caso ya está en la superintendencia
it | Ho passato la pratica al difensore civico
pt | Amanhã abro reclamação no Procon e entro com processo
pt | Vou fazer queixa na DECO e na ASAE
pt | O meu seguro de proteção jurídica já tem o caso
pt | A gente se vê no juizado
pt | O caso já está na defensoria
ar | سأرفع قضية عليكم وسيتواصل معكم المحامي
ar | رح اشتكي عليكم لحماية المستهلك بكرة
ar | التأمين القانوني تبعي استلم القضية
ar | نتقابل في المحكمة
ar | القضية صارت عند حماية المستهلك
hi | कल उपभोक्ता फोरम में शिकायत दर्ज करवाऊंगा
hi | Mera vakil aapko notice bhejega
hi | Ab court mein milenge
hi | मामला अब कंज्यूमर कोर्ट में जाएगा
hi | मामला लोकपाल के पास है
de | Wenn das nicht bis Montag geklärt ist, sehen wir uns vor dem Amtsgericht
fr | Si ce n'est pas réglé lundi on se verra au tribunal
es | Si no está resuelto el lunes nos vemos en el tribunal
it | Se lunedì non è risolto ci vediamo in tribunale
pt | Se não resolverem até segunda a gente se vê no tribunal
ar | إذا ما انحل الموضوع الاثنين نلتقي بالمحكمة
hi | Somvar tak nahi hua to adalat mein milte hain
`,
  press: `
en | Journalist on deadline, need a response about the strike by noon please
en | Hello, Anna from the Gazette. Can you confirm the closure of the Derby plant?
en | We're filming a documentary on delivery riders and would like your side of it
en | I host an investigative podcast and we've spoken to six former staff of yours
en | local paper is running my story on Thursday, just so you're aware
en | @acme Daily Courier, we publish tonight, your side of the story?
ar | @acme أنا صحفية من جريدة الساحل وأطلب تعليقا على التسريب
en | @acme this is Radio Tamar, we go live at five on the water leak, can someone call me?
en | We're running a piece on Acme's suppliers tonight, any statement?
en | @acme hi, reporter with the Northern Echo, who can talk about the closures?
en | @acme I'm a reporter with the Harbour Mail, do you have a comment on the closures?
de | @acme ich bin Journalistin beim Hafenkurier, bekommen wir eine Stellungnahme?
fr | @acme je suis journaliste à Ouest-France, une réaction sur la fermeture ?
es | @acme soy periodista de El Faro, ¿algún comentario sobre el cierre?
it | @acme sono una giornalista della Gazzetta, avete un commento sul richiamo?
it | @acme sono una giornalista del Corriere, avete un commento sulla chiusura?
pt | @acme sou jornalista da Folha, podem comentar o fechamento?
ar | @acme أنا صحفية من جريدة الميناء، هل لديكم تعليق؟
hi | @acme मैं पत्रकार हूँ, बंद होने पर आपकी टिप्पणी चाहिए
de | Ich schreibe für die Ostsee-Zeitung an einem Artikel über Ihre Filialen und bitte um Stellungnahme
fr | Journaliste à Sud Ouest, je prépare un sujet sur vos livraisons, qui puis-je contacter ?
es | Soy periodista de El Faro y preparo un reportaje sobre sus retrasos
it | Sono una giornalista del Corriere Adriatico e preparo un servizio sui vostri ritardi
de | Guten Tag, Redaktion des Wochenspiegels, wir würden gern ein Interview zu den Entlassungen führen
fr | Bonjour, la rédaction de La Lettre du Littoral souhaite vous interviewer sur les licenciements
es | Buenas, desde la redacción de La Voz del Valle queremos entrevistarlos por los despidos
it | Salve, dalla redazione della Voce della Valle vorremmo intervistarvi sui licenziamenti
pt | Sou jornalista do Correio do Norte e preparo uma reportagem sobre os atrasos
pt | Boa tarde, da redação do Voz do Vale, queríamos entrevistar-vos sobre os despedimentos
ar | أنا صحفية في جريدة الساحل وأعد تقريرا عن تأخيراتكم
ar | مرحبا من جريدة صوت الوادي نود إجراء مقابلة عن التسريحات
hi | Main Dainik Prabhat se patrakar hoon, aapki delivery par report likh raha hoon
hi | Namaste, Ghaati Awaaz ke newsroom se, chhantni par interview chahiye
`,
}

/** Posts with words that sound like one of the above, and are none. */
export const NO_ESCALATIONS = `
en | phone fell in the pool and survived, impressed
en | best before the end of the month, is it ok to freeze?
en | candle smells of vanilla and smoke, gorgeous
en | someone left a lovely note in my parcel, thank you
en | can you send the invoice to my accountant?
en | my email address has a typo in your system
en | great story on your blog about the founder's mum
en | I work at the Guardian building opposite, your coffee is great
en | court number 3 has a puddle
en | black cat mug is adorable
en | old account deleted, can I get it back?
en | the ending of the book broke me
en | Sent to the wrong address, please redirect my parcel
en | wheel on my suitcase came off, is that under warranty
en | my friend passed on your recommendation and I love it
en | my solicitor wears your suits, always sharp
en | this mascara is to die for
en | cut my bill in half by switching to you
en | The smoke flavoured almonds are back, yes
en | my toddler burned through the whole box of crackers
en | fire sale on Friday?
en | light my fire candle smells divine
en | battery life exploded after the update, two full days now
en | blackout curtains arrived in white
en | my wheelchair fits perfectly through the new doors, thanks
en | my address has changed, how do I update it
en | you used my photo in your story, thank you so much!
en | someone else bought the last one, gutted
en | can you resend the invoice to another email
en | law of averages says you'll restock eventually
en | how do I make a claim on my travel policy?
en | your small claims about softness are true
en | judge me all you want, I had three of your donuts
en | my union jack mug broke in the post
en | your newsletter is the best story I read all week
en | What's the press fit on this bearing?
en | deadline day and your coffee is carrying me
en | my 10 year old wants to know if it comes in purple
en | Left my kid's jacket on your bus, number 42
en | my teenager is glued to your app
en | Two year old loves the alphabet song
en | lost my mum in your store for an hour, she loves the candles lol
en | gone too soon: the salted caramel bar
en | my printer is dead, again
en | deadlift belt is solid
en | I can't live without your oat milk
en | I want to end my membership
en | what's the point of a loyalty card with no rewards
en | my pills organiser has a broken lid
en | you guys are killing it with these drops
en | I fell for your advert, no regrets
en | broke the bank but worth it
en | bug in the app: cart empties itself
en | glass in the frame arrived cracked, can I get a replacement
en | plastic in the packaging could be less
en | absolute killer deal on the running shoes today
en | my sides hurt from laughing at your new ad
en | this playlist is fire, been on repeat all day
en | dying for the new season to drop already
en | this hot sauce slaps, my mouth is burning and I love it
en | burnt toast flavour crisps?? who came up with this lol
en | you should be sued for making biscuits this good
en | My phone died on the train so I missed the draw, anything left?
en | I'd kill for a restock of the green mug
en | Lost my receipt, can I still return the jacket?
en | These boots broke after a month, pretty poor
en | RIP my wallet after that sale
en | my 7 year old built the castle all by himself, thank you!
en | smoke flavour is my favourite, please never stop making it
en | The candle burns evenly and smells like a forest
en | My daughter's a law student and lives on your noodles
en | you broke my heart by discontinuing the lemon one
en | Black Friday prices better be good this year
en | I'm dead 😂 the intern running this account deserves a raise
en | wish I could end my subscription online rather than by phone
en | I changed my address, where do I update it on the site?
en | Please delete my account, I don't need it any more
en | The blade is really sharp, cuts tomatoes like butter
en | my back is killing me, should have bought your chair years ago
en | Just finished the podcast episode with your founder, great story
en | Do you have a press kit with logos I can use for my blog?
en | the story in the new game made me cry like a baby
en | the final boss killed me 30 times, love this game
en | The funeral scene in last night's episode was beautifully shot
en | got burned by the exchange rate, not your fault
en | your fireplace set made our living room so cosy
en | is the fire engine playset back in stock for Christmas?
en | My bike brakes squeak a little, which pads do you recommend?
en | Gas hob or induction, what do you suggest for a small flat?
en | the wheel of fortune game on your site is fun
en | Had an allergic reaction to Mondays, your coffee cured it
en | poisoned apple costume is perfect for Halloween
en | I've got a fever and the only prescription is more of your cookies
en | My account shows the wrong name, it says Jhon instead of John
en | The wheelchair basketball team loves your new jerseys
en | loved the Pride collection, bought three tees
en | those sparks at the concert, what a show
en | our new smoke alarm came today, easy to fit
en | The milk went off a day early, not impressed
en | Broke up with my phone plan, hello freedom
en | the plot twist killed me, amazing finale
en | burning question: when does the pumpkin one come back
en | I would die for this jacket in green
en | Do you have a press release about the merger?
en | Read your founder's story in a magazine, inspiring
en | my account says gold tier but I only get silver perks
en | someone else's review convinced me to try it and I'm glad
en | you sent my order to my old address, can you fix it
en | the black one or the white one? can't decide
en | Black jeans are out of stock again
en | blind tasting at home and yours won hands down
en | is your office wheelchair friendly? planning a visit
en | accents wall paint in teal looks brilliant
en | my 5 year old refuses to wear any other shoes
en | my 3 year old sings your jingle all day help
en | Is the ride suitable for a four year old?
en | my teen spends all her money in your shop lol
en | my brother is a firefighter and loves your boots
en | The fire pit heats the whole patio, love it
en | the smoke from the smoker gave the ribs such flavour
en | melted cheese on that burger, oh my
en | sparkling water machine is the best buy of 2025
en | door handle came loose, can you send a new screw
en | the brakes on this bike are superb
en | My steering wheel cover arrived, fits perfectly
en | lost my keys in your store yesterday, anyone hand them in?
en | lost my luggage, flight 221, please help
en | we lost the game but the hot dogs were great
en | Passed my driving test in your rental car today!
en | rip to the old logo, you will be missed
en | rest in peace my diet
en | can't go on your site without it crashing
en | I can't do this sudoku, you win
en | no point calling, nobody picks up
en | end it with the pop ups please
en | you'll regret discontinuing the mint one haha
en | coming down there tomorrow to pick up my order, what time do you open?
en | I know where my next holiday is going to be
en | you guys are going to make me broke
en | the lawyer drama you stream is so addictive
en | court shoes in navy, size 5?
en | tennis court booking doesn't load
en | can I claim the warranty online?
en | claim my free gift how?
en | the press on nails are so pretty
en | pressed the wrong button and ordered two
en | the documentary about your brand is a good watch
en | my feet hurt after the marathon but your shoes were great
en | The cut of this dress is stunning on my sister
en | @acme I could murder a burger
en | @acme my hand cream leaked in the bag
en | @acme the kids fell asleep on the train
en | @acme the car seat is out of stock?
en | @acme the tv is too dark
en | @acme my head is spinning from all your options
en | @acme the account was closed without asking
en | @acme my mum slipped a note in the parcel, did you find it
en | @acme new phone, old number, how do I log in
en | @acme knocked my socks off
en | @acme I nearly died laughing at your reply
en | @acme these trousers are to die for
en | @acme can't feel my legs after leg day, great class
en | @acme my credit card got declined twice
en | @acme stop sending me letters
en | @acme the smoke flavour is my favourite
en | @acme trial ended and I was charged
en | @acme I'm burning through your podcast
en | @acme do you sell fire alarms?
en | @acme my dog destroyed the sofa, do you sell covers?
en | @acme kids menu please!
en | @acme my mother loves your tea
en | @acme thanks for the fast ambulance of a delivery lol
en | @acme terrible service, I want a refund
en | @acme the courier left my parcel in the rain
en | @acme is the gun metal colour back?
en | @acme bomb cookies
en | @acme black coffee, no sugar, bliss
en | @acme my old phone passed away, time for an upgrade
en | Acme's stock crashed today
en | @acme who designed this website, it hurts my eyes
en | @acme I've lost my voice cheering at your gig
pt | @acme this queue is a crime
en | @acme the staff helped my disabled brother so kindly
en | @acme my lawyer is also my wife and she wants the red one
en | @acme your password rules are torture
en | @acme suing for peace: send cookies
en | @acme hit the gym, hit the sauna, hit the bar
en | @acme my boiler is off again, third day
en | @acme you saved my life with that spare charger
en | @acme the ending of your advert broke me
en | @acme cut the price and I'm in
en | @acme a reporter friend told me about your bread, wow
en | @acme when does the case study come out?
en | @acme driver was lovely
en | @acme your wifi is dead at the airport
en | @acme please stop the calls
en | @acme I want to speak to a manager
en | @acme the soup was burnt
en | @acme my shoes fell apart after a week
de | @acme der Kuchen war der Hammer, ich bin im siebten Himmel
de | @acme Brandneu und schon kaputt, die Lampe
es | @acme qué bomba de concierto
es | @acme el café está ardiendo, me encanta así
fr | @acme cette promo, c'est de la bombe
fr | @acme le resto était à tomber
it | @acme il vostro gelato mi fa impazzire
pt | @acme matei a saudade do vosso pão
ar | @acme العرض نار
hi | @acme kya mast cheez hai, dil jeet liya
en | @acme this heat is killing me, any fans left in stock?
en | @acme your new trainers are sick
en | Acme's chilli sauce set my mouth on fire, ten out of ten
en | @acme my plant died, any tips?
en | @acme I'd kill for one of your croissants right now
en | @acme the finale had me in tears, who else is not ok
en | My legs are dead after that Acme spin class
en | @acme the bag broke on the first day
en | @acme I broke my screen, what does a repair cost?
en | @acme can I claim the miles after the flight?
en | @acme your app crashed three times today
en | @acme burnt toast again, my fault, love the toaster
en | @acme do you have a law student discount?
en | My daughter works in court, swears by her Acme bag
en | @acme smashed my PB on your treadmill
en | @acme I bleed Acme blue
en | @acme these shoes rub a bit at the heel
en | @acme gas and electricity in one bill, finally
en | @acme my kids fight over the last biscuit
en | @acme the press feature in Vogue looked great
en | @acme left my charger at home, can I buy one at the gate?
en | @acme your ads are so annoying I could scream
en | Acme just shot to number one
en | @acme drop dead gorgeous, that dress
en | @acme is the fire pit in stock?
en | @acme knife set arrived, razor sharp, love it
en | @acme my grandma's 90th, thanks for the cake
en | @acme broken heart, you discontinued the mint tea
en | @acme reported the fault on Monday, still nothing
en | @acme doctor friend recommended your insoles
en | @acme flight attendants deserve a medal
en | @acme who do I contact about a wrong bill?
en | @acme I'm allergic to Mondays, coffee please
en | @acme black jeans in size 32?
en | @acme the hotel kids club was brilliant
en | @acme fed up, third letter to the wrong address
en | @acme please delete my old email from your list
en | @acme sued for peace with my wife by buying your chocolates
en | @acme I hit the jackpot with this sofa
en | @acme attack of the munchies, thank god for your app
de | @acme ich sterbe für euren Käsekuchen
de | @acme mein Akku ist tot, wie lange dauert der Tausch?
es | @acme me muero de risa con vuestro anuncio
es | @acme ¿la camiseta negra vuelve a estar disponible?
fr | @acme j'ai crevé un pneu, vous réparez aussi ?
en | @acme trop mortel votre concert
pt | @acme estou morrendo de fome, entrega rápida por favor
ar | @acme تصميم يجنن، موت
hi | @acme yaar maar dala, kya burger hai
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
de | Der Preis ist der Hammer, ich brech zusammen vor Lachen
de | Mein Akku ist nach zwei Stunden tot, gibt es da einen Trick?
de | Die neue Farbe ist zum Sterben schön
de | Unser Sohn liebt die Kekse, er hat die ganze Packung aufgegessen
de | Meine Schwester ist Anwältin und schwört auf euren Kalender
de | Ihr brennt ja richtig für das Thema, toll
de | Das Armband hat mir beim Training nie wehgetan, sehr bequem
de | Feuer und Flamme für das neue Modell
de | Habt ihr auch Verbandskästen im Sortiment?
de | Welche Klage-Lieder habt ihr denn heute wieder in der Playlist?
de | Wie alt muss mein Kind für den Kletterkurs sein?
de | Die Folge gestern hat mich umgehauen
de | Ich hab mich zu Tode gelangweilt in der Warteschleife
de | Sehr gute Bremsen, fährt sich super sicher
de | Wo finde ich die Datenschutzerklärung eurer App?
de | Die Zeitung heute mit eurem Gutschein war super
de | Meine Oma hätte ihre Freude an dem Tee
de | Der Rauchmelder ist schnell montiert, klare Empfehlung
de | Hab mich total verbrannt mit der Wahl der Größe, L ist zu groß
de | Welcher Gerichtsstand gilt laut euren AGB?
de | Die Suppe ist so heiß, hab mir fast die Zunge verbrannt, aber mega lecker
de | Mein Chef bringt mich um, wenn die Lieferung nicht kommt
de | Die Kinder haben geblutet vor Lachen, super Show
de | Die Nähte am Arm sind sauber genäht
de | Der Zahnarzt empfiehlt eure Bürste für die Zähne
de | Bitte den Artikel über den Zaunbau nochmal veröffentlichen
de | Ich habe in der Zeitung von euch gelesen
de | Die Schulterriemen schneiden nicht ein, top
de | Hand aufs Herz, der Kaffee ist gut
de | Mein Konto wurde gelöscht, wie komme ich wieder rein?
de | Der Motor brennt nur so vor Kraft
de | Die Kerze brennt lange und riecht toll
de | Eure Lampe leuchtet auch bei leerem Akku noch
de | Kann man die Frist für den Rückversand verlängern?
de | Habt ihr die Schuhe auch in Schwarz? Meine Freundin möchte sie
de | Das Rezept habe ich meiner Nachbarin gegeben, sie liebt es
de | Der Rauchmelder braucht eine neue Batterie
de | Ihr seid die Besten, ihr habt mir den Rücken freigehalten
de | Die Kinder waren alleine im Zimmer und haben stundenlang gespielt
de | Als Frau finde ich die Werbung richtig gut
fr | Je suis morte de rire devant votre pub
fr | Ma batterie est morte au bout d'un an, normal ?
fr | Cette couleur est à tomber
fr | Mon fils adore vos céréales
fr | Mon cousin avocat ne jure que par vos stylos
fr | Le concert a mis le feu à la salle
fr | Prix qui tue, merci !
fr | Ça m'arrache le cœur de voir cette gamme disparaître
fr | Les freins sont excellents, je recommande
fr | Quel âge pour l'atelier enfants ?
fr | Où trouver votre politique de confidentialité ?
fr | La presse en parle déjà, bravo
fr | Je me suis battue avec le montage mais ça tient
fr | On crève de chaud dans le magasin, mettez la clim
fr | Votre service client me tue, deux heures d'attente
fr | Un vrai coup de cœur, je porte tous les jours ce manteau
fr | La lumière de cette lampe est douce, ne brûle pas les yeux
fr | Un détecteur de fumée facile à poser
fr | C'est à mourir d'ennui votre nouvelle série
fr | Justice a été rendue, remboursée en deux jours
fr | Ce gâteau est une tuerie
fr | Mes enfants sont tombés amoureux de vos peluches
fr | Je me suis cassé la tête à monter ce meuble
fr | J'ai les pieds gonflés par la chaleur mais vos sandales sont top
fr | Mon père a ouvert la main pour recevoir le cadeau
fr | La couture du dos est bien faite
fr | Ma fille de 8 ans a été interviewée par votre magazine, génial
fr | J'attends la réponse de votre service, toujours rien
fr | Le moteur fait un peu de fumée blanche à froid, est-ce normal ?
fr | La bougie diffuse une belle flamme
fr | On a dîné chez vous, un régal
fr | Le bébé dort enfin grâce à votre veilleuse
fr | J'ai reçu la facture de la commande, merci
fr | L'histoire de cet homme aveugle m'a touchée
fr | Quel est le délai légal de rétractation ?
fr | Le film m'a arraché des larmes
fr | Mon chat est tombé du canapé de surprise
fr | Les freins fonctionnent bien même sous la pluie
fr | Mon fils a avalé son assiette, merci pour la recette
fr | On vous retrouve en magasin samedi
es | Me muero de risa con el anuncio
es | La batería se murió al año
es | Está para morirse de bueno el helado
es | A mi hijo le encantan sus galletas
es | Mi prima abogada usa siempre sus agendas
es | El concierto estuvo en llamas, qué noche
es | Precios que matan, gracias
es | Me duele que quiten ese sabor
es | Los frenos van de maravilla
es | ¿Desde qué edad pueden ir los niños al taller?
es | ¿Dónde está su política de privacidad?
es | Mi hermana dice que muere por ese bolso
es | Qué fuego la nueva canción
es | Me mata la espera, llevo dos horas al teléfono
es | El rímel no me irrita los ojos, contenta
es | Buen detector de humo y fácil de poner
es | Estoy quemado de tanto llamar
es | Salió en la prensa, felicidades
es | La justicia existe: reembolso en dos días
es | El partido fue un infarto
es | Este pastel es mortal
es | Mis hijos cayeron rendidos ante los peluches
es | Me rompí la cabeza montando el mueble
es | Tengo los pies hinchados del calor pero las sandalias van genial
es | El abuelo abrió la mano y le di el regalo
es | A mi hija de 8 años le hicieron una entrevista en su revista, genial
es | La vela da una llama preciosa
es | Cenamos en su restaurante y fue una delicia
es | El bebé por fin duerme gracias a su lámpara
es | Llegó la factura del pedido, gracias
es | La historia de ese chico ciego me conmovió
es | ¿Cuál es el plazo legal de devolución?
es | La película me arrancó lágrimas
es | Los frenos funcionan bien bajo la lluvia
es | Mi hijo se tragó el plato entero, gracias por la receta
es | La cerveza sin alcohol lleva 10 años siendo mi favorita
es | Se me partió el corazón con el final
es | Estoy hasta las narices de esperar
es | Ese vestido negro no me lo dejaron cambiar
es | El motor de la batidora echa un poco de olor al principio, ¿es normal?
it | Muoio dal ridere con questo spot
it | La batteria è morta dopo un anno
it | Questo gelato è da morire
it | Mio figlio adora i vostri biscotti
it | Mia cugina avvocata usa solo le vostre agende
it | Il concerto ha infiammato la piazza
it | Prezzi che uccidono, grazie
it | Mi fa male vedere sparire quel gusto
it | I freni vanno benissimo
it | Da che età possono venire i bambini al laboratorio?
it | Dove trovo la vostra informativa privacy?
it | Mia sorella muore per quella borsa
it | Che fuoco la nuova canzone
it | L'attesa mi uccide, due ore al telefono
it | Il mascara non mi brucia gli occhi
it | Buon rilevatore di fumo, facile da montare
it | Mi sono bruciato lo sconto per un minuto
it | Ne parla la stampa, complimenti
it | Giustizia è fatta: rimborso in due giorni
it | Partita da infarto
it | Questa torta è micidiale
it | I miei figli sono caduti ai piedi dei vostri peluche
it | Mi sono rotto la testa a montare il mobile
it | Ho i piedi gonfi per il caldo ma i sandali sono top
it | Il nonno ha aperto la mano e gli ho dato il regalo
it | A mia figlia di 8 anni hanno fatto un'intervista sulla vostra rivista, bello
it | La candela fa una fiamma bellissima
it | Abbiamo cenato da voi, una delizia
it | Il bimbo finalmente dorme grazie alla vostra lampada
it | È arrivata la fattura dell'ordine, grazie
it | La storia di quel ragazzo cieco mi ha commosso
it | Qual è il termine legale per il recesso?
it | Il film mi ha strappato le lacrime
it | I freni funzionano bene anche sotto la pioggia
it | Mio figlio ha divorato il piatto, grazie per la ricetta
it | La birra analcolica da 10 anni è la mia preferita
it | Mi si è spezzato il cuore col finale
it | Il vestito nero non me lo hanno fatto cambiare
it | Il motore del frullatore fa un po' di odore all'inizio, è normale?
it | Mio padre è morto dal ridere con lo spot
de | Die Schuhe haben mir keine Blasen gemacht, Daumen hoch
de | Eure Kollegin hat mich auf den Fuß der Lampe hingewiesen
de | Hab mir die Finger wund getippt bis jemand geantwortet hat
de | Das Auto läuft, der Akku hält ewig
de | Meine Tochter hat ein tolles Foto geschickt
de | Wir kommen Samstag im Laden vorbei
de | Der neue Trailer ist ein Brett, Hammer
de | Ich such ein Kleid für eine Hochzeit, gern in dunkel
fr | Ces chaussures ne font pas d'ampoules, top
fr | Le pied de la lampe est bien stable
fr | Ma fille a envoyé une belle photo
fr | On passe samedi au magasin
fr | La bande-annonce est une claque
fr | Je cherche une robe noire pour un mariage
fr | J'ai mal au dos rien qu'à voir ce carton
fr | La voiture roule bien, la batterie tient
es | Estos zapatos no sacan ampollas, geniales
es | El pie de la lámpara es estable
es | Mi hija les mandó una foto preciosa
es | El sábado pasamos por la tienda
es | El tráiler es una bofetada de buen cine
es | Busco vestido negro para una boda
es | Me duele la espalda de solo ver la caja
es | El coche va bien y la batería aguanta
it | Queste scarpe non fanno vesciche, ottime
it | Il piede della lampada è stabile
it | Mia figlia vi ha mandato una foto bellissima
it | Sabato passiamo in negozio
it | Il trailer è uno schiaffo, stupendo
it | Cerco un vestito nero per un matrimonio
it | Mi fa male la schiena solo a vedere lo scatolone
it | La macchina va bene e la batteria tiene
pt | Morri de rir com a propaganda
pt | A bateria morreu depois de um ano
pt | Esse sorvete é de matar de bom
pt | Meu filho adora esses biscoitos
pt | Minha prima advogada só usa as agendas de vocês
pt | O show pegou fogo, que noite
pt | Preços que matam, obrigada
pt | Dói ver esse sabor sair de linha
pt | Os freios estão ótimos
pt | A partir de que idade as crianças podem ir à oficina?
pt | Onde está a política de privacidade?
pt | Estou morta de saudades daquela loja
pt | Que fogo essa música nova
pt | A espera me mata, duas horas no telefone
pt | A máscara não irrita os olhos
pt | Bom detetor de fumo e fácil de montar
pt | Quase morri de susto com o preço
pt | Saiu na imprensa, parabéns
pt | Fez-se justiça: reembolso em dois dias
pt | Estou queimando calorias com o app
pt | Esse bolo é mortal
pt | Meus filhos caíram de amores pelas pelúcias
pt | Quebrei a cabeça montando o móvel
pt | Estou com os pés inchados do calor mas a sandália é ótima
pt | O avô abriu a mão e dei o presente
pt | A minha filha de 8 anos deu uma entrevista à vossa revista, que giro
pt | A vela dá uma chama linda
pt | Jantámos no vosso restaurante, uma delícia
pt | O bebé finalmente dorme com a vossa luz
pt | Chegou a fatura do pedido, obrigada
pt | A história do rapaz cego me emocionou
pt | Qual é o prazo legal para devolução?
pt | O filme me arrancou lágrimas
pt | Os travões funcionam bem à chuva
pt | Meu filho engoliu o prato todo, obrigada pela receita
pt | A cerveja sem álcool é minha favorita há 10 anos
pt | Partiu-me o coração o final
pt | Vai pagar quanto de frete?
pt | O vestido preto não me deixaram trocar
pt | O ferro deita um pouco de vapor ao início, é normal?
pt | Esses sapatos não fazem bolhas, ótimos
pt | O pé do candeeiro é estável
pt | Minha filha mandou uma foto linda
pt | Sábado passamos na loja
pt | O trailer é um soco, lindo
pt | Procuro vestido preto para casamento
pt | Dá dor nas costas só de ver a caixa
pt | O carro anda bem e a bateria aguenta
ar | متت من الضحك على الإعلان
ar | البطارية ماتت بعد سنة
ar | الآيس كريم بيموت من حلاوته
ar | ابني يحب البسكويت حقكم
ar | بنت عمي محامية وما تستخدم إلا دفاتركم
ar | الحفلة كانت نار
ar | أسعار تذبح، شكرا
ar | يوجع القلب إنكم وقفتوا هالطعم
ar | الفرامل ممتازة
ar | من أي عمر يقدر الأطفال يدخلون الورشة؟
ar | وين ألقى سياسة الخصوصية؟
ar | أموت في هالشنطة
ar | الأغنية الجديدة حريقة
ar | الانتظار قتلني، ساعتين على التلفون
ar | الماسكرا ما تحرق العين
ar | كاشف دخان ممتاز وسهل التركيب
ar | عسل على قلبي هالخدمة
ar | الصحافة كتبت عنكم، مبروك
ar | الحق رجع لصاحبه والمبلغ رجع في يومين
ar | الله يرحم أيام زمان كانت أسعاركم أحلى
ar | الكيكة قاتلة من حلاوتها
ar | أولادي وقعوا في غرام الدمى
ar | كسرت راسي وأنا أركب الطاولة
ar | رجلي متورمة من الحر بس الصندل مريح
ar | جدي فتح ايده وعطيته الهدية
ar | بنتي عمرها 8 سنوات طلعت في مجلتكم
ar | الشمعة لهبها جميل
ar | تعشينا عندكم والأكل لذيذ
ar | الرضيع نام أخيرا بفضل إضاءتكم
ar | وصلت الفاتورة، شكرا
ar | قصة الشاب الكفيف أثرت فيني
ar | كم المدة القانونية للاسترجاع؟
ar | الفيلم بكاني
ar | الفرامل ممتازة تحت المطر
ar | ابني خلص الصحن كله
ar | ابنتي دفعت المبلغ أونلاين
ar | الفستان الأسود ما لقيت مقاسي
ar | الكهرباء عندكم غالية نار
ar | صورت بنتي بكاميرتكم والصور تجنن
ar | أمي الله يخليها تحب قهوتكم
ar | هالجزمة ما تسوي فقاعات بالرجل
ar | قاعدة المصباح ثابتة
ar | بنتي أرسلت لكم صورة حلوة
ar | السبت نمركم بالمحل
ar | الإعلان ضربة معلم
ar | أدور فستان أسود للعرس
ar | ظهري يوجعني بس من شوف الكرتون
ar | السيارة ممتازة والبطارية صامدة
hi | Ad dekhkar hans hans ke mar gaya
hi | बैटरी एक साल में मर गई
hi | आइसक्रीम तो जान ले लेगी इतनी अच्छी है
hi | मेरे बेटे को आपके बिस्किट बहुत पसंद हैं
hi | Meri cousin vakil hai aur sirf aapki diary use karti hai
hi | Concert mein aag laga di yaar
hi | Maar dala kya price hai, thank you
hi | वो फ्लेवर बंद हुआ तो दिल दुखा
hi | ब्रेक बहुत अच्छे हैं
hi | बच्चों की वर्कशॉप किस उम्र से है?
hi | Privacy policy kahan milegi?
hi | Is bag pe marti hai meri behen
hi | नया गाना आग है
hi | Wait karte karte jaan nikal gayi, do ghante phone par
hi | मस्कारा से आंखों में जलन नहीं होती
hi | Smoke detector lagana aasaan hai, badhiya
hi | EMI ne kamar tod di
hi | अखबार में आपके बारे में पढ़ा, बधाई
hi | दो दिन में रिफंड, इंसाफ मिल गया
hi | Match dekhkar heart attack aa jata
hi | Ye cake to jaanleva tasty hai
hi | मेरे बच्चे टेडी पर फिदा हो गए
hi | Table jodte jodte sir ghoom gaya
hi | गर्मी से पैर सूजे हैं पर सैंडल आरामदायक है
hi | दादाजी ने हाथ खोला और मैंने तोहफा दिया
hi | Meri 8 saal ki beti aapki magazine mein chhapi, wah
hi | मोमबत्ती की लौ बहुत सुंदर है
hi | Aapke restaurant mein dinner kiya, maza aa gaya
hi | बच्चा आखिर आपकी लाइट से सो गया
hi | Bill mil gaya, dhanyavaad
hi | उस अंधे लड़के की कहानी दिल छू गई
hi | Return ka time kitna hai legally?
hi | फिल्म ने रुला दिया
hi | Brake baarish mein bhi ache chalte hain
hi | बेटे ने पूरी थाली साफ कर दी
hi | Is camera se beti ki photo kheenchi, kamaal
hi | Pankha chalate hi thandak, AC ki zaroorat nahi
hi | काला सूट मेरे साइज में नहीं मिला
hi | News channel par aapka ad dekha
hi | Emi kab se shuru hogi?
hi | Ye joote chhale nahi karte, badhiya
hi | लैंप का पैर मजबूत है
hi | Meri beti ne pyari photo bheji
hi | शनिवार को दुकान आएंगे
hi | Trailer to thappad hai, mast
hi | शादी के लिए काला लहंगा चाहिए
hi | Box dekhkar hi kamar dard ho gaya
hi | गाड़ी अच्छी है, बैटरी टिकती है
de | Der Braten war so zart, der zerfiel auf der Zunge
de | Mein Mann ist nach der Wanderung tot ins Bett gefallen, die Schuhe sind super
de | Die Kinder streiten sich um den letzten Keks
de | Meine Nummer hat sich geändert, wo trage ich das ein?
de | Die Kamera macht auch im Bad gute Fotos von der Katze
fr | Le rôti fondait sur la langue
fr | Mon mari est tombé raide mort au lit après la rando, vos chaussures sont super
fr | Les enfants se battent pour le dernier biscuit
fr | Vos pubs devant le juge sont drôles
fr | Mon numéro a changé, où le modifier ?
fr | La caméra prend de belles photos du chat dans la salle de bain
es | El asado se deshacía en la lengua
es | Mi marido cayó muerto en la cama después de la caminata, zapatos geniales
es | Los niños se pelean por la última galleta
es | Me encanta su anuncio del juez
es | Cambié de número, ¿dónde lo actualizo?
es | La cámara saca buenas fotos del gato en el baño
it | L'arrosto si scioglieva sulla lingua
it | Mio marito è crollato morto di sonno dopo la camminata, scarpe ottime
it | I bambini litigano per l'ultimo biscotto
it | Bello lo spot del giudice
it | Ho cambiato numero, dove lo aggiorno?
it | La fotocamera fa belle foto del gatto in bagno
pt | O assado derretia na língua
pt | Meu marido caiu morto na cama depois da caminhada, sapato ótimo
pt | As crianças brigam pelo último biscoito
pt | Adorei a propaganda do juiz
pt | Mudei de número, onde atualizo?
pt | A câmera tira boas fotos do gato no banheiro
ar | اللحم يذوب باللسان
ar | زوجي نام مثل الميت بعد المشي، الجزمة ممتازة
ar | الأولاد يتهاوشون على آخر بسكوتة
ar | إعلان القاضي حلو
ar | غيرت رقمي، وين أحدثه؟
ar | الكاميرا تصور القطة بالحمام بوضوح
hi | Roast muh mein ghul gaya
hi | पति ट्रैक के बाद मुर्दे की तरह सो गए, जूते बढ़िया
hi | Bachche aakhri biscuit ke liye ladte hain
hi | जज वाला विज्ञापन मजेदार है
hi | Mera number badal gaya, kahan update karun?
hi | कैमरा बाथरूम में भी बिल्ली की अच्छी फोटो लेता है
`
