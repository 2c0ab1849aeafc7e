/**
 * What is right to do on a post in languages other than English, as people type them: language | post |
 * right, several parted by a stroke. All invented.
 */
export const TONGUES = {
  'thanks and praise': `
de | @acme Hut ab, so unkompliziert hab ich noch nie was umgetauscht 👏 | thank/ask
de | @acme Der Fahrer hat die Waschmaschine bis in den 4. Stock getragen, einfach nur klasse | thank
de | @acme Ich wollte nur mal sagen: ihr macht einen richtig guten Job | thank
de | @acme Läuft seit 8 Jahren wie am ersten Tag, da kauf ich gern wieder | thank/ask
fr | @acme Chapeau à la dame du SAV, patiente et hyper efficace | thank
fr | @acme 7 ans que je l'ai et elle marche comme au premier jour, du solide | thank/ask
fr | @acme vraiment top votre nouvelle appli, simple et rapide | thank
fr | @acme merciii pour le petit mot dans le colis, ça m'a fait ma journée ❤️ | thank
es | @acme de verdad, un diez para el chico del mostrador, súper majo | thank
es | @acme pedí ayer y hoy ya lo tengo en casa, así da gusto comprar | thank
es | @acme me salvaron las vacaciones, gracias totales 🙌 | thank
es | @acme la mejor compra que he hecho este año, la recomiendo a ciegas | thank
it | @acme ma che bello il bigliettino nel pacco, mi avete fatto sorridere 😊 | thank
it | @acme dieci e lode alla ragazza dell'assistenza, paziente e preparatissima | thank
it | @acme ce l'ho da sei anni e va ancora come il primo giorno | thank/ask
it | @acme ordinato ieri, arrivato stamattina. Siete un treno | thank/ask
pt | @acme gente, que atendimento foi esse, a moça da loja é um amor 🥰 | thank
pt | @acme comprei ontem e chegou hoje, tô passada com a rapidez | thank/ask
pt | @acme salvaram minha viagem, gratidão eterna | thank
pt | @acme a chaleira de vocês já tem sete anos e não dá problema, melhor compra que eu fiz | thank/ask
ar | @acme شُكـــرًا جزيلًا على سرعة الاستجابة، تعاملكم راقٍ 🌹 | thank
ar | @acme والله انبسطت من الخدمة، الموظف كان ذوق ومحترم | thank
ar | @acme طلبت أمس ووصلني اليوم، سرعة خيالية ماشاء الله | thank
ar | @acme عندي من سبع سنين وشغالة زي الجديدة، أنصح فيها وبقوة | thank
hi | @acme यार क्या बढ़िया चीज़ बनाई है, सात साल से चल रही है एकदम नई जैसी | thank
hi | @acme kal order kiya aur aaj mil gaya, itni fast delivery kabhi nahi dekhi 👏 | thank
hi | @acme दुकान वाले भैया ने बहुत मदद की, दिल से शुक्रिया | thank
hi | @acme maza aa gaya, paise vasool product hai, sabko recommend karunga | thank
`,
  'what is owed, told with little feeling': `
de | @acme Laut Sendungsverfolgung liegt das Paket seit Montag in Leipzig, tut sich da noch was? | careful_reply/answer
de | @acme Hab am 3. retourniert, das Geld ist immer noch nicht da | careful_reply
de | @acme die App schmeißt mich seit dem Update ständig raus | careful_reply
de | @acme statt der schwarzen kam die weiße, und ein Teil fehlt auch | careful_reply
fr | @acme mon suivi n'a pas bougé depuis lundi, vous savez où en est le colis ? | careful_reply/answer
fr | @acme j'ai renvoyé l'article le 3 et je n'ai toujours pas été remboursée | careful_reply
fr | @acme l'appli plante à chaque fois que j'ouvre le panier | careful_reply
fr | @acme j'ai commandé le noir et j'ai reçu le blanc | careful_reply
es | @acme el seguimiento lleva parado desde el lunes, saben algo? | careful_reply/answer
es | @acme devolví el producto el día 3 y sigo sin el reembolso | careful_reply
es | @acme la app se me cierra sola cada vez que voy a pagar | careful_reply
es | @acme pedí el negro y me mandaron el blanco | careful_reply
it | @acme il tracking è fermo a lunedì, sapete qualcosa? | careful_reply/answer
it | @acme ho fatto il reso il 3 e del rimborso nemmeno l'ombra | careful_reply
it | @acme l'app si chiude da sola ogni volta che apro il carrello | careful_reply
it | @acme ho ordinato quello nero ed è arrivato bianco | careful_reply
pt | @acme o rastreio não atualiza desde segunda, sabem de algo? | careful_reply/answer
pt | @acme devolvi dia 3 e até agora nada do reembolso | careful_reply
pt | @acme o app fecha sozinho toda vez que abro o carrinho | careful_reply/ask
pt | @acme pedi o preto e veio o branco | careful_reply
ar | @acme الشحنة واقفة من يوم الاثنين، عندكم خبر؟ | careful_reply/answer
ar | @acme رجّعت المنتج يوم ٣ وإلى الآن ما رجعت الفلوس | careful_reply
ar | @acme التطبيق يطلع كل ما أفتح السلة | careful_reply
ar | @acme طلبت الأسود وجاني الأبيض | careful_reply
hi | @acme सोमवार से पार्सल की ट्रैकिंग अटकी है, कुछ पता है? | careful_reply/answer
hi | @acme 3 tarikh ko return kiya tha, refund abhi tak nahi mila | careful_reply
hi | @acme ऐप हर बार कार्ट खोलते ही बंद हो जाता है | careful_reply
hi | @acme kaala order kiya tha, safed bhej diya | careful_reply
`,
  'complaints with feeling': `
de | @acme Eure Hotline kann man echt in die Tonne treten | careful_reply
de | @acme Dritter Termin geplatzt, ich hab die Faxen dicke | careful_reply
de | @acme So eine Verarsche, nie mehr Kunde bei euch | careful_reply
fr | @acme troisième rendez-vous raté, j'en ai ras-le-bol | careful_reply
fr | @acme vous vous moquez du monde, c'est n'importe quoi votre SAV | careful_reply
fr | @acme quelle déception, la qualité n'est plus ce qu'elle était | careful_reply
es | @acme tercera cita a la que no viene nadie, ya estoy harta | careful_reply
es | @acme menuda tomadura de pelo, no vuelvo a comprar aquí en la vida | careful_reply
es | @acme la calidad ha caído en picado, qué pena | careful_reply
it | @acme terzo appuntamento saltato, sono esausta | careful_reply
it | @acme ci prendete per i fondelli, non comprerò mai più da voi | careful_reply
it | @acme la qualità è calata tantissimo, che peccato | careful_reply
pt | @acme terceira visita que ninguém aparece, já deu | careful_reply
pt | @acme tão de brincadeira com a minha cara, nunca mais compro aí | careful_reply
pt | @acme a qualidade caiu demais, que tristeza | careful_reply
ar | @acme ثالث موعد وما أحد يجي، طفح الكيل | careful_reply
ar | @acme ضحك على الذقون، والله ما عاد أتعامل معكم | careful_reply
ar | @acme الجودة نزلت كثير للأسف | careful_reply
hi | @acme teesri baar appointment pe koi nahi aaya, had ho gayi | careful_reply
hi | @acme मज़ाक बना रखा है, आगे से कभी नहीं खरीदूंगा | careful_reply
hi | @acme quality bilkul gir gayi hai, dukh hota hai | careful_reply
`,
  'thanks that are none': `
de | @acme Super, jetzt ist auch noch die App down. Glanzleistung! | careful_reply/ask
de | @acme Danke, dass ich wegen euch den Zug verpasst habe | careful_reply/ask
fr | @acme Bravo, encore une heure d'attente pour rien 👏 | careful_reply/ask
fr | @acme merci de m'avoir fait rater mon train | careful_reply/ask
es | @acme Genial, ahora tampoco funciona la app. De diez, vamos | careful_reply/ask
es | @acme gracias por hacerme perder el tren | careful_reply/ask
it | @acme Complimenti, adesso non va nemmeno l'app | careful_reply/ask
it | @acme grazie per avermi fatto perdere il treno | careful_reply/ask
pt | @acme Parabéns, agora nem o app funciona | careful_reply/ask
pt | @acme obrigado por me fazer perder o trem | careful_reply/ask
ar | @acme ما شاء الله، الحين حتى التطبيق ما يشتغل 👏 | careful_reply/ask
ar | @acme شكرا لأنكم ضيعتوا علي الرحلة | careful_reply/ask
hi | @acme वाह, अब तो ऐप भी नहीं चल रहा 👏 | careful_reply/ask
hi | @acme thank you meri train miss karwane ke liye | careful_reply/ask
`,
  questions: `
de | @acme weiß jemand ob man die Dichtung einzeln bekommt | answer
de | @acme Passt der Deckel auch auf das alte Modell? | answer
fr | @acme on peut acheter le joint tout seul ? | answer
fr | @acme savez vous si le couvercle va sur l'ancien modèle | answer
es | @acme se puede comprar la junta suelta? | answer
es | @acme saben si la tapa sirve para el modelo viejo | answer
it | @acme si può comprare solo la guarnizione? | answer
it | @acme qualcuno sa se il coperchio va bene anche sul vecchio modello | answer
pt | @acme dá pra comprar só a borracha de vedação? | answer
pt | @acme alguém sabe se a tampa serve no modelo antigo? não achei no site | answer
ar | @acme أقدر أشتري الغطاء لحاله؟ | answer
ar | @acme حد يعرف إذا الغطاء يركب على الموديل القديم | answer
hi | @acme क्या ढक्कन अलग से मिलता है? | answer
hi | @acme kya purane model mein yeh dhakkan lagega | answer
`,
  'a turn that asks for no reply': `
de | @acme ok dann warte ich mal ab, danke euch | none
fr | @acme d'accord j'attends alors, merci à vous | none
es | @acme vale, espero entonces, gracias | none
it | @acme ok allora aspetto, grazie a voi | none
pt | @acme beleza, vou aguardar então, valeu | none
ar | @acme تمام، بنتظر ردكم مشكورين | none
hi | @acme theek hai, main wait karta hoon, thanks | none
`,
  'insults that name nothing, and those that do': `
de | @acme ihr seid doch alles Vollpfosten | watch
de | @acme ihr Vollpfosten habt die falsche Größe geschickt | careful_reply
fr | @acme vous êtes vraiment une bande de clowns | watch
fr | @acme bande de clowns, vous m'avez livré la mauvaise taille | careful_reply
es | @acme sois una panda de inútiles | watch/careful_reply
es | @acme panda de payasos, me habéis mandado otra talla | careful_reply
it | @acme siete dei pagliacci | watch/careful_reply
it | @acme pagliacci, mi avete mandato la taglia sbagliata | careful_reply
pt | @acme seus palhaços | watch/careful_reply
pt | @acme seus palhaços, mandaram o tamanho errado | careful_reply
ar | @acme يا حميـــر | watch
ar | @acme يا أغبياء أرسلتوا مقاس غلط | careful_reply
hi | @acme gadhe ho tum log | watch
hi | @acme gadhe log, galat size bhej diya | careful_reply
`,
  'of every kind, written last': `
de | @acme ganz lieber Kontakt im Laden gestern, hab mich super beraten gefühlt | thank
de | @acme Ersatzteil war am nächsten Tag im Briefkasten, kostenlos. Respekt | thank
de | @acme bestellt war Größe L, geliefert wurde S | careful_reply
de | @acme seit gestern kein Einloggen mehr möglich, Passwort stimmt aber | careful_reply
de | @acme wie lange habt ihr eigentlich Garantie drauf? | answer
de | @acme toll, wieder mal eine Stunde in der Warteschleife verbracht | careful_reply/ask
fr | @acme merci au monsieur du magasin de Lyon, il m'a tout expliqué avec le sourire | thank
fr | @acme pièce de rechange reçue en 24 h et gratuite, respect | thank
fr | @acme commandé en L, reçu en S | careful_reply
fr | @acme impossible de me connecter depuis hier, le mot de passe est bon pourtant | careful_reply
fr | @acme super, encore une heure au téléphone pour rien | careful_reply/ask
es | @acme pedí la talla L y llegó la S | careful_reply
es | @acme desde ayer no me deja entrar en mi cuenta | careful_reply
es | @acme cuánto tiempo de garantía tiene | answer
es | @acme qué bien, otra hora al teléfono para nada | careful_reply/ask
it | @acme gentilissimi in negozio ieri, mi hanno spiegato tutto con pazienza | thank
it | @acme ricambio arrivato gratis in un giorno, chapeau | thank
it | @acme ordinata una L, arrivata una S | careful_reply
it | @acme da ieri non riesco più ad accedere all'account | careful_reply
it | @acme quanto dura la garanzia | answer
it | @acme bene, un'altra ora al telefono per niente | careful_reply/ask
pt | @acme que pessoal atencioso na loja do centro, saí muito satisfeita | thank
pt | @acme pedi tamanho G e veio P | careful_reply
pt | @acme desde ontem não consigo entrar na minha conta | careful_reply
pt | @acme quanto tempo tem de garantia | answer
pt | @acme que ótimo, mais uma hora no telefone pra nada | careful_reply/ask
ar | @acme موظفين الفرع قمة في الأخلاق، شرحوا لي كل شي بصبر | thank
ar | @acme طلبت مقاس لارج ووصلني سمول | careful_reply
ar | @acme من أمس ما أقدر أدخل حسابي | careful_reply
ar | @acme كم مدة الضمان | answer
ar | @acme ممتاز، ساعة ثانية على الهاتف بلا فايدة | careful_reply/ask
hi | @acme store ke staff ne bahut pyaar se sab samjhaya, dil khush ho gaya | thank
hi | @acme L size mangaya tha, S aaya hai | careful_reply
hi | @acme kal se account login nahi ho raha | careful_reply
hi | @acme इसकी वारंटी कितने साल की है | answer
hi | @acme wah, phir se ek ghanta phone pe barbaad | careful_reply/ask
`,
}
