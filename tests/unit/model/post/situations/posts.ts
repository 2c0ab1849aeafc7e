/**
 * What is right to do on a post, by kind: language | post | right, several parted by a stroke. The
 * brand is Acme (@acme, Acme Kettle), its rival Globex. All invented.
 */
export const SITUATIONS = {
  'plain praise': `
en | @acme best decision we made was moving our shop to you | thank
en | @acme this is why I love my bank | thank
en | @acme your night porter is a gem | thank
en | @acme congrats on the prize, well earned | thank
en | @acme the lady at desk four deserves a raise | thank
hi | @acme paisa vasool, bahut accha kettle | thank
it | @acme tecnici gentilissimi, complimenti davvero | thank
en | @acme your driver carried the boxes upstairs for my gran, what a star team | thank
en | @acme thank you so much for sorting my ticket in five minutes | thank
en | @acme you guys are the best | thank
en | @acme best customer service I have ever had | thank
en | @acme love my new kettle! | thank
en | @acme great job with the new app | thank
en | @acme amazing service today, thanks to Leo at the desk | thank
en | @acme so impressed with the repair, good as new | thank
en | @acme kudos, the delivery came two days early | thank
en | I love my Acme Kettle, best purchase in years | thank
en | Acme Kettle: best purchase of the year | thank
en | @acme the smartest buy I ever made | thank
en | @acme this is why I have been with you for years | thank/ask
en | Acme Kettle is the best, works like a charm | thank
en | @acme thx for the quick fix! | thank
en | @acme highly recommend you to everyone | thank
en | @acme you saved my holiday | thank
en | @acme made my day, thank you | thank
de | @acme vielen Dank für die schnelle Hilfe, super Service | thank
de | @acme ich liebe meinen neuen Wasserkocher | thank
de | @acme beste Beratung seit langem, danke | thank
de | @acme ihr seid die Besten | thank
fr | @acme merci, impeccable | thank
fr | @acme merci beaucoup pour votre aide, service au top | thank
fr | @acme j'adore ma nouvelle bouilloire | thank
fr | @acme excellent accueil en boutique, bravo | thank
es | @acme muchas gracias por la ayuda, excelente servicio | thank
es | @acme me encanta mi nueva tetera | thank
es | @acme sois los mejores | thank
it | @acme grazie mille per l'aiuto, servizio ottimo | thank
it | @acme adoro il mio nuovo bollitore | thank
it | @acme siete i migliori | thank
pt | @acme muito obrigada pela ajuda, atendimento excelente | thank
pt | @acme amei minha chaleira nova | thank
pt | @acme vocês são os melhores | thank
ar | @acme شكرا جزيلا لكم، خدمة ممتازة | thank
ar | @acme أنتم الأفضل | thank
de | @acme vielen lieben Dank an Frau Kaya von der Hotline, in fünf Minuten war alles geregelt | thank
de | @acme seit Jahren Kundin und immer noch rundum zufrieden, danke euch | thank
fr | @acme un immense merci à Julie du service client, problème réglé en cinq minutes | thank
fr | @acme commande reçue en deux jours, emballage soigné, merci beaucoup | thank
es | @acme mil gracias a Laura de atención al cliente, me lo resolvió en cinco minutos | thank
es | @acme llegó antes de tiempo y es precioso, enhorabuena | thank
pt | @acme muito obrigada à Carla do atendimento, resolveu tudo em cinco minutos | thank
pt | @acme chegou antes do prazo e é lindo, parabéns pelo capricho | thank
it | @acme grazie mille a Giulia dell'assistenza, ha risolto tutto in cinque minuti | thank
it | @acme arrivato in anticipo ed è bellissimo, complimenti | thank
ar | @acme شكراً جزيلاً لموظفة خدمة العملاء سارة، حلت المشكلة في خمس دقائق | thank
hi | @acme customer care wali madam ka bahut bahut shukriya, paanch minute mein kaam ho gaya | thank
es | @acme me encanta comprar en la tienda de Gràcia | thank
es | @acme encantada con mi hervidor nuevo | thank
pt | @acme adoro comprar na loja, atendimento nota dez | thank
fr | @acme super accueil chez vous ce matin, merci à tous | thank
it | @acme ottimo servizio, mi trovo benissimo con voi | thank
`,
  'short praise': `
en | @acme obsessed | thank
en | @acme 😍😍 | thank
en | @acme awesome! | thank
en | @acme love it | thank
en | @acme so good | thank
en | @acme thanks! | thank
en | @acme perfect ❤️ | thank
de | @acme klasse! | thank
de | @acme mega gut | thank
fr | @acme trop bien | thank
fr | @acme génial ! | thank
es | @acme me encanta | thank
es | @acme ¡qué maravilla! | thank
it | @acme ottimo! | thank
it | @acme bravissimi | thank
pt | @acme adorei | thank
pt | @acme show de bola | thank
ar | @acme رائع جدا | thank
`,
  'praise with a negation': `
en | @acme you never fail to brighten my morning | thank
en | @acme second to none, every time | thank
en | @acme eight years and never a dropped call | thank
en | @acme couldn't be happier with the kettle | thank
en | @acme you never disappoint | thank
en | @acme can't fault the service | thank
en | @acme no complaints at all, lovely stay | thank
en | @acme wouldn't go anywhere else | thank/ask
en | @acme can't live without my kettle | thank
de | @acme da gibt es nichts zu meckern, top | thank
de | @acme noch nie enttäuscht worden | thank
fr | @acme jamais déçue, merci | thank
fr | @acme rien à redire, parfait | thank
es | @acme nunca me han decepcionado | thank
it | @acme mai delusa, grazie | thank
pt | @acme nunca me decepcionaram | thank
`,
  'swearing in praise': `
en | @acme this kettle is so fucking good | thank
en | @acme that soup was insanely tasty | thank
en | @acme badass kettle | thank
`,
  'praise after trouble': `
en | @acme terrible morning, but your nurse made me smile | thank/ask
en | @acme lost my bag, your team found it in an hour, thank you so much | thank/ask
en | @acme thank you for replacing the broken lid so quickly | thank
de | @acme danke, dass ihr den Kocher so schnell repariert habt | thank
`,
  'ours better than the rival': `
en | Acme beats Globex every day of the week | thank
en | switched from Globex to @acme and never looked back | thank
en | @acme is so much better than Globex | thank
`,
  'the rival better': `
en | left @acme for Globex, best decision this year | careful_reply/ask
en | Globex is way better than @acme | careful_reply/ask
en | switching to Globex, goodbye @acme | careful_reply/ask
`,
  'complaint with feeling': `
en | @acme so much for your next day delivery | careful_reply
en | @acme you call this a breakfast? | careful_reply
en | @acme you have just lost a customer | careful_reply
en | @acme worst service I have had in years | careful_reply
en | @acme this is a joke, fix your app | careful_reply
en | @acme so disappointed in you | careful_reply
en | @acme your hotline is useless | careful_reply
en | @acme absolutely disgusted with the way my wife was treated | careful_reply
en | @acme rude staff at the counter again | careful_reply
en | @acme you lost my luggage and nobody cares | careful_reply
en | @acme I am done with you | careful_reply
en | @acme terrible experience from start to end | careful_reply
de | @acme schlechtester Service aller Zeiten | careful_reply
de | @acme ich bin maßlos enttäuscht von euch | careful_reply
de | @acme eure Hotline ist eine Frechheit | careful_reply
fr | @acme service client lamentable | careful_reply
fr | @acme très déçue de votre accueil | careful_reply
fr | @acme c'est inadmissible | careful_reply
es | @acme pésimo servicio, una vergüenza | careful_reply
es | @acme estoy muy decepcionado con ustedes | careful_reply
it | @acme servizio clienti pessimo | careful_reply
it | @acme sono davvero delusa | careful_reply
pt | @acme péssimo atendimento | careful_reply
pt | @acme muito decepcionada com vocês | careful_reply
ar | @acme أسوأ خدمة في حياتي | careful_reply
ar | @acme خدمة العملاء عندكم سيئة جدا | careful_reply
`,
  'short complaint': `
en | @acme never again | careful_reply
en | @acme epic fail | careful_reply
en | @acme you suck | careful_reply
en | @acme useless | careful_reply/ask
en | @acme so rude | careful_reply
en | @acme pathetic | careful_reply
de | @acme nie wieder | careful_reply
de | @acme Frechheit | careful_reply
fr | @acme plus jamais | careful_reply
fr | @acme une honte | careful_reply
es | @acme nunca más | careful_reply
es | @acme qué vergüenza | careful_reply
it | @acme mai più | careful_reply
it | @acme che schifo | careful_reply
pt | @acme nunca mais | careful_reply
pt | @acme um lixo | careful_reply
de | @acme Paket seit zwei Wochen verschollen, Hotline legt auf | careful_reply
de | @acme schon wieder doppelt abgebucht, was soll das | careful_reply
fr | @acme colis perdu depuis deux semaines, le service client raccroche | careful_reply
fr | @acme encore débité deux fois, c'est du vol | careful_reply
es | @acme paquete perdido hace dos semanas y me cuelgan el teléfono | careful_reply
es | @acme otra vez me cobraron dos veces, es un robo | careful_reply
pt | @acme encomenda sumida há duas semanas e desligam na minha cara | careful_reply
pt | @acme cobraram duas vezes de novo, que roubo | careful_reply
it | @acme pacco disperso da due settimane e l'assistenza riattacca | careful_reply
it | @acme di nuovo addebito doppio, è una truffa | careful_reply
ar | @acme طلبي ضايع من أسبوعين وما أحد يرد | careful_reply
hi | @acme do hafte se parcel gayab hai aur koi phone nahi uthata | careful_reply
`,
  'facts without feeling': `
en | @acme the parcel came without the lid | careful_reply/ask
en | @acme I was charged twice for one order | careful_reply
en | @acme ordered a blue one, got a red one | careful_reply
en | @acme your fitter was due at nine, it is now two | careful_reply/ask
en | @acme my order arrived damaged | careful_reply
en | @acme three weeks since I sent it back and no refund | careful_reply
en | @acme your site keeps crashing at checkout | careful_reply
en | @acme still no internet in Harbour Street | careful_reply
de | @acme das Paket ist beschädigt angekommen | careful_reply
de | @acme mir wurde zweimal abgebucht | careful_reply
de | @acme warte seit drei Wochen auf meine Erstattung | careful_reply
fr | @acme colis arrivé cassé | careful_reply
fr | @acme j'ai été débité deux fois | careful_reply
fr | @acme toujours pas reçu ma commande | careful_reply
es | @acme el pedido llegó roto | careful_reply
es | @acme me cobraron dos veces | careful_reply
es | @acme llevo tres semanas esperando el reembolso | careful_reply
it | @acme il pacco è arrivato rotto | careful_reply
it | @acme mi avete addebitato due volte | careful_reply
pt | @acme o produto chegou quebrado | careful_reply
pt | @acme fui cobrada duas vezes | careful_reply
ar | @acme وصلني المنتج مكسور | careful_reply
ar | @acme لم يصل طلبي حتى الآن | careful_reply
`,
  'complaint as a question': `
en | @acme where is my order? | careful_reply
en | @acme why is your app so slow? | careful_reply
en | @acme how hard can it be to answer a mail? | careful_reply
en | @acme when will I get my refund? Four weeks now | careful_reply
de | @acme wo bleibt mein Paket? | careful_reply
fr | @acme où est mon colis ? | careful_reply
es | @acme ¿dónde está mi pedido? | careful_reply
it | @acme dov'è il mio pacco? | careful_reply
pt | @acme cadê meu pedido? | careful_reply
ar | @acme وين طلبي؟ | careful_reply
`,
  irony: `
en | @acme three hours in the queue, thanks for nothing | careful_reply/ask
en | @acme great, another delay. Well done 🙄 | careful_reply/ask
en | @acme thanks for losing my bag, really classy | careful_reply/ask
en | @acme thank you for an update that bricked my kettle | careful_reply/ask
de | @acme na toll, schon wieder Ausfall. Danke für nichts | careful_reply/ask
fr | @acme merci pour rien, encore en panne | careful_reply/ask
es | @acme gracias por nada, otra vez sin servicio | careful_reply/ask
it | @acme grazie per niente, ancora in ritardo | careful_reply/ask
pt | @acme obrigado por nada, atrasou de novo | careful_reply/ask
`,
  question: `
en | @acme do you ship to Norway? | answer
en | @acme what time do you open on Sunday | answer
en | @acme is the kettle dishwasher safe? | answer
en | @acme how much is the large one | answer
en | @acme love the green one! When is it back in stock? | answer
en | @acme can I return it in the shop? | answer
de | @acme habt ihr am Sonntag offen | answer
de | @acme gibt es den Kocher auch in Grün? | answer
fr | @acme livrez-vous en Suisse | answer
fr | @acme quels sont vos horaires ? | answer
es | @acme ¿hacen envíos a Chile? | answer
es | @acme cuánto cuesta la grande | answer
it | @acme spedite in Svizzera? | answer
it | @acme quanto costa quello grande | answer
pt | @acme vocês entregam em Braga? | answer
pt | @acme quanto custa a grande | answer
ar | @acme كم سعر الكبير؟ | answer
hi | @acme kya aap Nepal mein delivery karte ho? | answer
de | @acme liefert ihr auch nach Österreich? | answer
de | @acme ab wann gibt es den Wasserkocher in Grün? | answer
fr | @acme est-ce que vous livrez en Belgique ? | answer
fr | @acme à quelle heure ouvre la boutique dimanche ? | answer
es | @acme ¿hacen envíos a Canarias? | answer
es | @acme ¿a qué hora abre la tienda el domingo? | answer
pt | @acme vocês entregam no Acre? | answer
pt | @acme que horas abre a loja no domingo? | answer
it | @acme spedite anche in Sardegna? | answer
it | @acme a che ora apre il negozio domenica? | answer
ar | @acme هل توصلون إلى الكويت؟ | answer
ar | @acme متى يفتح الفرع يوم الجمعة؟ | answer
hi | @acme kya aap Patna mein deliver karte ho? | answer
hi | @acme रविवार को दुकान कितने बजे खुलती है? | answer
`,
  idea: `
en | @acme please make a travel size | ask
en | @acme would love to see a dark mode | ask
en | @acme it would be great if the lid was bigger | ask
en | @acme wish you had a shop in Cork | ask
de | @acme es wäre toll, wenn es den Kocher in Rot gäbe | ask
fr | @acme ce serait génial si vous aviez une version verte | ask
es | @acme ojalá saquen uno en verde | ask/none
it | @acme sarebbe bello averlo in verde | ask
pt | @acme seria ótimo ter uma versão verde | ask
`,
  'a turn in a conversation': `
en | @acme thanks, will do | none
en | @acme sent you a DM | none
en | @acme ok thanks, hopefully it arrives before Friday | none
en | @acme all sorted now, have a nice evening | none
en | @acme thanks, I'll wait for your reply | none
en | @acme done, bye for now | none
de | @acme alles klar, danke, schönen Abend | none
de | @acme danke, ich warte auf eure Mail | none
fr | @acme merci, j'attends votre retour | none
fr | @acme c'est fait, bonne soirée | none
es | @acme gracias, quedo a la espera | none
es | @acme listo, ya les envié el correo | none
it | @acme grazie, aspetto vostre notizie | none
pt | @acme obrigada, fico no aguardo | none
ar | @acme شكرا، بانتظار ردكم | none
`,
  'wants to work with us': `
en | @acme I'd love to collaborate, here is my media kit | none
en | @acme are you hiring? I'd love to work for you | none/answer
en | @acme looking for a sponsor for our school team | none
de | @acme habt ihr Lust auf eine Kooperation? 20k Follower | none
fr | @acme je suis influenceuse, un partenariat vous intéresse ? | none
es | @acme me encantaría una colaboración con ustedes | none
it | @acme mi piacerebbe una collaborazione | none
pt | @acme topam uma parceria? Tenho 30 mil seguidores | none
`,
  spam: `
en | @acme double your followers today, click the link in bio | none
en | @acme make money from home, whatsapp us | none
de | @acme Geld verdienen von zu Hause, schreibt uns | none
`,
  'jobs and careers': `
en | Excited to join Acme as a designer! | none
en | We're hiring at Acme in Leeds, apply now | none
en | First day at Acme today | none
de | Ab Montag arbeite ich bei Acme als Fahrerin | none
de | Wir suchen Verstärkung: Acme in Bremen stellt ein, bewirb dich | none
fr | Ravie de rejoindre Acme comme designer ! | none
es | Feliz de empezar mi nuevo trabajo en Acme | none
it | Felice di iniziare il mio nuovo lavoro in Acme | none
pt | Feliz em começar no meu novo emprego na Acme | none
`,
  'giveaways and sales': `
en | Giveaway! Win an Acme Kettle, like and share | none
en | Selling my Acme Kettle, barely used, DM me | none
en | 20 % off at Acme with my code | none
de | Verkaufe Acme Kettle, kaum benutzt | none
de | Gewinnspiel: teilt und gewinnt einen Acme Kettle | none
fr | Concours : gagnez une Acme Kettle, likez et partagez | none
es | Sorteo de una Acme Kettle, sigue y comparte | none
it | Vendo Acme Kettle, come nuovo | none
pt | Vendo Acme Kettle, pouco uso | none
`,
  'greetings to others': `
en | Happy birthday to my sister, cake at Acme | none
en | Congrats to the girls on winning the Acme Cup | none
en | Good morning from the Acme terrace | none
de | Alles Gute zum Geburtstag, Oma! Kuchen bei Acme | none
fr | Joyeux anniversaire à mon frère, dîner chez Acme | none
es | Feliz cumpleaños a mi madre, cena en Acme | none
it | Buon compleanno al mio papà, cena da Acme | none
pt | Feliz aniversário ao meu pai, jantar no Acme | none
`,
  'praise of somebody else': `
en | @dana your speech at the Acme hall was wonderful | none
en | @dana great goal last night at Acme Arena | none
`,
  'a mere place or tool': `
en | Two lanes closed near the Acme roundabout | none
en | the meeting is in the Acme building, second floor | none
de | Treffpunkt ist der Parkplatz vor Acme | none
`,
  'mourning, disaster, politics': `
en | Our thoughts are with those hurt in the fire near the Acme plant | none/escalate
en | Vote for the mayor who taxes Acme | none
de | Unsere Gedanken sind bei den Opfern des Brandes bei Acme | none/escalate
`,
  news: `
en | Acme shares rise 3 % after strong earnings | none
en | Acme announces new plant in Spain https://example.org/a | none
de | Acme-Aktie fällt nach Quartalszahlen | none
`,
  'hate at people': `
en | @acme the woman in your ad should go back where she came from | none
de | @acme der Typ in eurer Werbung soll dahin zurück wo er herkommt | none
`,
  'insult without a fault': `
en | @acme you are clowns | watch
en | @acme bunch of idiots | watch
de | @acme ihr Idioten | watch
de | @acme ihr seid doch alles Idioten | watch
fr | @acme vous n'êtes vraiment qu'une bande d'abrutis | watch
es | @acme son unos pendejos | watch
pt | @acme bando de otários | watch
it | @acme siete degli imbecilli | watch
ar | @acme يا حمير | watch
hi | @acme tum sab harami ho | watch
`,
  'rage with a fault': `
en | @acme you idiots charged my card twice | careful_reply
en | @acme fuck you for losing my parcel | careful_reply
de | @acme ihr Idioten habt mir doppelt abgebucht | careful_reply
de | @acme ihr Idioten habt mein Paket verloren | careful_reply
fr | @acme bande d'abrutis, où est mon colis | careful_reply
es | @acme idiotas, me cobraron dos veces | careful_reply
pt | @acme seus babacas, cobraram minha fatura duas vezes | careful_reply
it | @acme imbecilli, avete perso il mio pacco | careful_reply
ar | @acme يا حمير ضاع طلبي | careful_reply
hi | @acme chutiye log, mera parcel kho gaya | careful_reply
`,
  'two languages': `
en | @acme merci pour tout mais the app is really slow | ask/none
de | @acme Das Paket kam schnell, but the lid was broken and I want it back | ask/none
`,
  'of every kind': `
en | Two hours in your chat, @acme. I feel so valued 🙄 | careful_reply
en | @acme ok form filled in, hope to hear soon | none/answer
en | @acme thanks, will try that tonight and report back | none
en | @acme cheers, have a good one | none
en | @acme would be over the moon if you did this in a child's size | ask
en | @acme a sign on the door that you close early would have been kind | careful_reply/ask
en | @acme ordered four chairs, three came | careful_reply
en | @acme technician was meant to be here at noon, it is four | careful_reply
en | @acme two months on and the refund is still pending | careful_reply
en | Cancelled Acme after six years today, enough is enough | careful_reply/ask/capture
en | Anyone else's Acme Kettle app not opening? | careful_reply/answer
en | @acme useless | careful_reply
en | @acme absolute joke | careful_reply
en | @acme the man who fixed my boiler sang to my toddler, made our day | thank
en | Five years, one Acme Kettle, daily use, zero problems | thank
en | Smitten with my Acme Kettle | thank
en | @acme 👏👏👏 | thank
en | @acme you never disappoint | thank
en | @acme not one complaint in ten years | thank
de | @acme Lieferung am nächsten Tag, top! | thank
es | @acme que servicio tan rápido, un diez | thank
fr | @acme livraison éclair, merci l'équipe | thank
pt | @acme serviço nota dez | thank
it | @acme assistenza velocissima, bravi | thank
en | Terrible day, but my @acme order on the doormat saved it | thank
en | holy moly @acme this tea is insanely good | thank
en | Left Acme for Globex, should have done it years ago | careful_reply/ask/capture
en | @acme do you deliver to the islands | answer
en | @acme any chance the green one comes back | answer/ask
en | @acme where's my money? been a fortnight | careful_reply
en | @acme adore the new cup! does it come in large? | answer
en | @acme you should sell refills | ask
en | @acme I run a food blog, want to partner? | none
en | @acme earn 500 a day from your phone, ask me how | none
en | First day at Acme as an engineer! | none
en | Acme is looking for bakers in Leeds, apply now | none
en | Giving away two Acme Kettles, retweet to enter | none
en | Selling an unused Acme Kettle, collection only | none
en | Merry Christmas to everyone at the Acme cafe | none
en | Good luck to the runners in the Acme mile | none
en | Our thoughts are with the families of the Acme plant workers | none
en | Acme's profits double as boss steps down | none/capture
en | Vote Miller, she will tax Acme properly | none
en | @acme you muppets | watch/careful_reply
en | @acme you muppets sent the wrong size again | careful_reply
de | Habe 3 Wochen auf @acme gewartet, dann kam das falsche Modell | careful_reply
fr | @acme ça fait un mois que j'attends une réponse | careful_reply
es | @acme llevo tres días sin internet | careful_reply
it | @acme il frigo si è rotto dopo due settimane | careful_reply
pt | @acme cobraram duas vezes e ninguém resolve | careful_reply
ar | @acme الطلب متأخر أسبوعين ولا أحد يرد | careful_reply
hi | @acme mera parcel abhi tak nahi aaya | careful_reply
en | @acme sold out again, seriously?? | careful_reply/answer
en | @acme the lid does not fit | careful_reply
en | @acme thanks to you I missed my sister's wedding | careful_reply
`,
}
