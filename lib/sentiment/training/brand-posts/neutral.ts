/** Posts that name or ask a brand and neither praise nor blame it; read as `NEGATIVE` is. */
export const NEUTRAL = `
(do|does|can|will) (you|your store|the {place} store|your {product}) (ship|deliver|open|fly|sell|stock|take cards|accept returns) (to {place}|on {day}|in {place}|{product}s|without a receipt|)
(what|which) (time|day|terminal|gate|size|colour|version|plan|model) (do you open|do you close on {day}|does it leave|is it|should i pick|works with my {product}|comes in blue)
(how|where) (do|can) i (change|update|cancel|find|track|return|book|reset|contact|apply for) (my {order}|my address|my password|a {product}|an invoice|the form|my seat|)
(how much|what) (is|does|would|are) (the|a|your) ({product}|{order}|upgrade|ticket to {place}|warranty|shipping) (cost|price|to {place}|in {place}|fee|)
(is|are) (the|your|there) ({product}|a {product}|any {product}s|store in {place}|flight to {place}) (available|in stock|open on {day}|still on sale|waterproof|compatible with {rival}|coming to {place})
(when|what day) (does|do|is|will) (the|your) (sale|{product}|new {product}|{place} store|update|booking) (start|come out|open|end|arrive in {place}|launch)
(can|could) (you|someone|u) (dm me|follow me|follow back so i can dm|check my dm|send me the link|confirm my {order}|tell me the number|call me) (please|pls|when you can|)
(sent|just sent|i sent|have sent) (you |)(a dm|a message|an email|the details|my {order} number|the form|photos) (just now|as asked|on {day}|)
(my|the) (order number|reference|booking code|flight number|ticket number|postcode) is {n}{n}{n}
(ok|okay|thanks|alright|got it|understood|cool) (i'll|will|i will) (check|wait|try that|send it|call tomorrow|look|let you know|ask in store)
(yes|no|yep|nope) (it's|it is|that's|the|i) (the blue one|under my name|on {day}|already did|from {place}|{n}|tried that|order {n}{n})
(i'm|i am|we are|we're) (flying|heading|travelling|going|driving) to {place} (on {day}|with you|next week|tomorrow|this morning)
(anyone|does anyone|who|somebody) (know|knows|tried|have|using|bought|been to) (if|the|a|their) (new {product}|{place} store|{product} works with {rival}|{service}|they deliver on {day})
(looking|thinking of|considering|planning on) (for|buying|getting|at|to get) (a|the|your) (new |) {product} (any advice|which one|for my {event}|next month|)
(should i|shall i|do i) (get|buy|choose|go with|pick) (the|a|an) {product} or (the|a|an) ({product}|{rival} one|older model)
(at|in|outside|next to|near) (the|your|my local) (store|{place} store|airport lounge|branch|cafe|stadium) (with {name}|waiting for {name}|right now|for a meeting|)
(i'm|im|just) at (the |){place} (@ the {place} store|with {n} others|) {link}
(watching|listening to|reading about|talking about|learning about) (the|a|your) (keynote|launch|webinar|interview|talk|earnings call|press conference) (today|now|with {name}|in {place}|{link})
(brand|company|{rival}|ceo) (announces|launches|reveals|unveils|to open|plans|hires|signs|reports|updates) (new {product}|{place} office|q{n} results|{n} jobs|partnership with {rival}|a {product} for business) {link}
(report|study|survey|analysis|news|video|podcast|update): (the|how|why|what) ({product} market|{product}s sold|company makes money|new rules mean|{rival} and others compete) (in {n}{n}|) {link}
{n} (things|tips|ways|facts|reasons|apps) (to know|you need|for your {product}|to try|about the {product}) {link}
(shares|stock|revenue|sales|market share) (of|in|at|for) (the company|{rival}|the group) (up|down|at|flat|rise|fall) {n}% (in {place}|today|ahead of results|) {link}
(how to|guide:|tutorial:|here's how to) (set up|update|install|reset|use|clean|connect) (your|a|the) (new |){product} {link}
(win|enter to win|giveaway:|chance to win) (a|one of {n}) {product}s? (rt to enter|follow and share|ends {day}) {link}
(we're|we are|now) (hiring|looking for|recruiting) (a|an) (manager|engineer|store assistant|designer|driver) in {place} {link}
(selling|for sale|swap|wtb|wts) (my|a|used) {product} ({money}|dm me|like new|collect from {place}) {link}
({n}% off|save {money}|deal:|discount code|today only) (on|for) ({product}s|selected items|all {product}s) {link}
(new|my latest|check out my|read my) (blog post|video|article|review|photo|playlist) (about|on|with) (the|my|a) {product} {link}
(i|we) (just |)(moved|switched|upgraded|changed|updated) (to|from) (the|a|my) (new {product}|{rival}|old plan|{place} branch|ios {n}) (let's see|we'll see how it goes|today|yesterday)
(just |)(got|bought|ordered|picked up|set up|unboxed) (a|my|the|an) {product} (today|yesterday|for work|for my {event}|in {place}|)
(my|the) (mum|dad|brother|boss|neighbour|wife|friend) (works|worked|has an interview|is) (at|for|with) (you|the {place} store|your head office|{rival})
(have|has|had) (you|anyone|the team) (seen|heard|thought about|looked at) (this|the {rival} {product}|making a {product}|this idea) {link}
(would|could|will) (you|there|it) (ever |)(consider|make|be|bring out|think about) (a|an|the) (smaller|bigger|cheaper|red|blue|vegan|wireless) ({product}|version|option)
(it would be|would be|it'd be) (nice|good|cool|useful|handy) if (you|the {product}|your {service}) (had|could|offered|came in|supported) (a dark mode|blue|{place}|more sizes|gift wrap|{rival} cards)
(please|pls) (add|make|open|bring|consider|think about) (a|an|the) (store in {place}|dark mode|{product} in blue|smaller size|vegan menu|train to {place}|widget)
(fyi|just so you know|heads up|for your info|note) (the|your|there is) (link on your page|sign in {place}|spelling on the menu|clock in the store|address on the site) (is from last year|points to the old page|says {n}|is in french)
(difference|what's the difference|what is the difference) between (the|your) {product} and (the|your|a) ({product}|older one|{rival} one)
(is|does|do) (it|that|this|the {product}) (true|work abroad|include a charger|need a sim|fit a {n} inch wrist|have a warranty|run on {rival})
(i|we) (have|got|had) (a|an) (question|query|appointment|interview|meeting|booking|reservation) (about my {order}|with you on {day}|at {place}|for {n} people|)
(on|for) (my|the) {product} (at the moment|right now|i use|i have|since {day}) (and|while|) (working from {place}|on the train|doing homework|)
(good morning|morning|hello|hi|hey|evening) (from|to) (the|everyone at|all) ({place} office|team|the {place} store) {link}
(meeting|lunch|coffee|drinks|dinner) (at|@) (the |your |) ({place} store|cafe|{place} branch|bar) (with {name}|at {n}|on {day}|)
(did|does|has) (the|your) ({service}|{product}|store|ceo|company) (change|move|get renamed|have an account here|come with a manual|support {rival})
(who|what|where) is (the|your) (ceo|voice in the ad|song in the new ad|nearest store|contact for press|model in the photo)
(what's|what is|whats) the (song|name of the song|music|model|font) (in|on) (your|the) (new |)(ad|advert|video|commercial|poster)
(according to|source says|rumour:|rumor:|reportedly) (the|a|next) ({product}|new {product}|company|{rival}) (will|may|could|to) (launch|arrive|cost {money}|come in {n} sizes) (in {n}{n}|next year|on {day}) {link}
(rt|retweet|follow) (if|and|us) (you use a {product}|to win|you're team {rival}|you remember this) {link}
{rival} (vs|versus|or) (you|this one|the {product})
(court|judge|regulator|lawmakers|union|workers) (to hear|to decide on|asks for|discusses|meets|votes on) (the case|merger|{rival} deal|new rules|pay) (on {day}|in {place}|this week) {link}
(throwback|flashback|remember when|back in {n}{n}) (to|the|you) (first {product}|opened in {place}|old logo|{rival} days) {link}
(can|could|may) i (use|bring|take|pay with|swap|return|collect) (my {product}|a {product}|two bags|{rival} points|it in {place}|it at the {place} store) (on board|abroad|as well|without a receipt|)
(flying|travelling|arriving|landing|boarding) (from|to|into|in) {place} (tomorrow|on {day}|at {n}|now|with the kids)
(what|which|how many) (documents|bags|points|stores|people|sizes) (do i need|can i take|are there|do you have|fit) (for {place}|in {place}|on the {day} flight|)
(tell|ask|show|send) (me|us|them|{name}) (about|more about|a picture of|the price of|the link to) (the|your|that) ({product}|{place} store|offer|{order})
(i'll|i will|we'll|gonna) (be|call|come|stop|drop) (in|by|at|into) (the|your) {place} (store|branch|office) (on {day}|tomorrow|at {n}|later)
(tbh|honestly|idk|not sure|maybe|hmm) (i|it|the {product}) (might|may|could|don't know if i will) (get|try|wait for|be|switch to) (one|the next one|{rival}|a {product}|either way)
(my|the|this) {product} (is|was) (made|bought|from|delivered) (in|from|by|on) ({place}|{n}{n}|{day}|{rival}|my brother)
(they|he|she|{name}) (said|says|told me|asked) (you|they|the {place} store) (have|sell|open|do) ({product}s|on {day}|home delivery|gift cards|repairs)
(thanks|cheers|thank you|ok|ok thanks|great thanks) (i'll wait for your mail|will wait|will check|waiting for the call then|i'll try that tonight|i'll let you know|just sent it|dm sent|will do)
(sent|emailed|uploaded|filled in) (the photos|the form|my details|everything|the receipt) (thanks|, hope that's enough|, let me know|as you asked|, fingers crossed)
(all done|done|sorted here|ok|right) (bye|have a nice day|have a good evening|talk tomorrow|for now)
(i'd|i would|we'd|would) (love|like|be happy|buy one|be nice) (it |)(if|to see) (the {product} came in red|you opened in {place}|you made a {product}|there was a smaller one|a {product} for kids|you brought back the blue one)
(please|you should|why not|can you|could you) (make|bring out|open|sell|do) (one with a pocket|a smaller {product}|a store in {place}|a {product} for left handed people|a refill|a vegan one)
(i have|i've got|we have) {n}k followers (and|,) (would love to|let's|can we|happy to) (collaborate|work together|promote you|talk)
(my|our) (company|agency|channel|team|blog) (would like to|wants to|can|could) (work with you|sponsor|promote your {product}|help you grow|sell you)
(happy|merry|enjoy the) (birthday|anniversary|new year|christmas|easter|holidays) (to|from|@) (my mum|all of you|the team|{name}|everyone) (dinner at the {place} branch|, cake by {name}|)
(congrats|congratulations|well done|good luck) (to|@user|{name}|to all) (on|for|with) (the new job|winning|the wedding|the award|your exam|the race) (at the {place} arena|tonight|)
(thinking of|thoughts with|sad news from|prayers for) (everyone|families|people|all) (in|near|at) {place} (tonight|today|)
(i|he|she|my brother) (start|started|starts|joined|got a job) (at|with) (you|the company|the {place} office) (on {day}|as a driver|as head of design|last week)
(rain|fog|snow|match|game|concert) (stopped play|delayed|tonight|is on|starts at {n}) (at the|in the) ({place} arena|stadium|ground)
(stuck|sitting|bored) (in a meeting|in class|on the train|in traffic) (with my {product}|scrolling|reading this|near {place})
(which|what) (one|{product}|colour|size) (would you|should i|do you all) (get|pick|recommend|choose) (for a {n} year old|for running|for school|for travel|)
(does|do) (the|your) (new |) {product} (come|work|fit|run) (with a case|without wifi|in a backpack|on solar|with my old charger|in black)
`
