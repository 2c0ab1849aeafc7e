/**
 * Posts that name the brand and praise or blame somebody else: language | post. To thank for them, or
 * to answer them with care, would be wrong. All invented.
 */
export const OF_OTHERS = `
en | @dana your talk at the @acme stage was wonderful
en | @tomwrites congratulations on the award, so proud of you! @acme
en | Thank you @leonie for the lift to @acme this morning, you are the best
en | @rivera loved your new song, heard it in the @acme store
en | Big thanks to @cityrunners for a brilliant race, sponsored by @acme
en | @globex your customer service is the worst, should have gone to @acme
en | @globex three weeks and no refund. @acme would never do this
en | @cityrail train cancelled again, late for my interview at @acme
en | @postfast you lost my parcel again, it had my @acme kettle in it
en | @bankofnorth your card was declined at @acme, embarrassing, fix it
en | Terrible coffee at @corner today, right next to @acme
en | @mayor the street in front of @acme is a disgrace
en | @anna haha love this, you look amazing! cc @acme
en | @chefkoko that soup was the best thing I have ever eaten, cooked in an Acme Kettle
en | My boyfriend is the sweetest, he got me an Acme Kettle
en | Thanks mum for the Acme Kettle, best mum ever
en | love you dad, thanks for driving me to Acme
en | I hate my neighbours, their Acme Kettle whistles all night
en | This traffic near Acme is killing me, worst commute ever
en | Worst date of my life, at the Acme cafe of all places
en | my exam at the Acme hall was horrible
en | @ben you were brilliant on the panel with @acme today
en | what a goal by @striker9! the @acme arena went wild
en | @striker9 what a terrible miss, @acme arena deserves better
en | RT @globex: We love our customers more than @acme does
en | @globex is awesome, so much better than what I had from others. @acme take note
en | @globex loving the new app, so fast! bye @acme
en | Great article by @journalist on @acme and the future of tea
en | Amazing photo by @lens of the @acme tower at night
en | @lens stunning shot! was that taken at @acme?
en | So happy for @mia who won the @acme scholarship, well deserved
en | @mia congratulations on your new job at @acme!
en | the band at the Acme festival was awful
en | the DJ at the @acme party was amazing, thank you @djmoon
en | @techpodcast fantastic episode about @acme, loved every minute
en | @techpodcast boring episode about @acme, waste of an hour
en | @weatherman your forecast ruined our day at @acme
en | Thank you @firefighters for being so quick at the @acme fire, heroes
en | @doctorlee thank you for saving my leg, from everyone at @acme
en | my phone died while I was filming at @acme, so annoying, thanks @globex
en | @globex your kettle leaks, never had that with @acme
en | @parcelpoint great service picking up my return for @acme, thank you!
en | @cabfirm driver was so rude on the way to @acme
en | @govoffice your website crashed while I applied for the acme grant, useless
en | @author your book is wonderful, bought it at @acme
en | @author your book is awful, bought it at @acme
en | honestly @sarahk is a star, she sorted the whole @acme event alone
en | @landlord the heating is broken again and no I will not buy an Acme Kettle
en | people who queue overnight for an Acme Kettle are idiots
en | I love how @globex handled that, @acme should watch and learn
en | @airhop lost my suitcase with all my @acme gear, furious
en | @hotelmar the room was filthy and the Acme Kettle in it was the only nice thing
en | @gymfit best trainer ever, thanks for the @acme bottle too
en | @lucia happy birthday! hope you get the Acme Kettle you wanted, love you
en | @netco internet down again, cannot even order from @acme
en | @netco thank you for fixing my line so fast, now back to shopping @acme
en | the referee in the Acme Cup final was a joke
en | the Acme Cup final was the best match in years
en | @schoolboard shame on you for closing the acme street school
en | @acme @globex the second one of you is a scam
en | @jules what a set last night at the @acme lounge, you smashed it
en | @northair you left us on the runway for three hours with nothing but an @acme kettle
en | Shoutout to @pat for covering my shift at Acme
en | @homecorp your delivery guy dropped my new Acme Kettle, thanks for nothing
en | @team_blue pathetic defending in the @acme cup tonight
en | @nurse_kim you were so kind to my mother in the Acme ward
en | so proud of my daughter, she came second in the Acme run!
en | @stream your player keeps freezing during the @acme ad
en | My landlord is useless, heating off again and only an Acme Kettle to keep warm
en | @rob mate your review of the acme kettle is brilliant
en | @payfast payment failed three times when I tried to buy from @acme
en | @designhub love the poster you made for @acme
en | @council the bins outside @acme stink, do your job
en | @lou I hate you haha, stop posting pictures from acme
en | @globex worst support ever, @acme here I come
en | @maxgym your showers are disgusting, at least the acme next door has coffee
en | wonderful evening with @kate and @joe at acme
en | @cinemaone sound was terrible in the film, the @acme spot before was louder
en | @shipit great driver today, carried my acme boxes to the third floor
en | my train is late and my boss is angry, not even at Acme yet
de | @lena dein Vortrag auf der @acme Bühne war großartig
de | @stadtbus schon wieder zu spät, ich komme zu spät zu @acme
de | Danke @papa fürs Fahren zu @acme, du bist der Beste
de | @tom deine Rede bei @acme war der Hammer
de | @bahn schon wieder Verspätung auf dem Weg zu @acme, unfassbar
de | Danke @lisa, du bist die Beste! Bis gleich bei Acme
fr | @julie ton discours chez @acme était magnifique
fr | @laposte encore un colis perdu avec ma bouilloire @acme, c'est nul
fr | @paul bravo pour ta victoire à la coupe @acme
fr | @sncf encore en retard pour aller chez @acme, marre
es | @marta tu charla en @acme fue maravillosa
es | @correos otra vez perdieron mi paquete de @acme, pésimo servicio
es | @luis felicidades por tu premio, te lo mereces, nos vemos en @acme
es | @banco tu app no funciona, no puedo pagar en @acme
it | @giulia il tuo concerto da @acme è stato bellissimo
it | @poste avete perso il pacco di @acme, vergogna
it | @sara complimenti per il tuo libro, preso da @acme
it | @treni in ritardo anche oggi, arrivo tardi da @acme
pt | @ana sua palestra na @acme foi maravilhosa
pt | @correios perderam minha encomenda da @acme, péssimo
pt | @rita parabéns pelo show no @acme hall
pt | @banco seu app caiu quando fui pagar na @acme
`
