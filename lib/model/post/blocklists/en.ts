import { type Blocklist, list } from './blocklist.ts'

export const en: Blocklist = {
  fond: list(
    "holy crap, holy shit, can't wait, cant wait, cannot wait, couldn't be happier, could not be happier, never disappoint*, never fails to, no doubt, no problem*, nothing but love, nothing better, not only, can't stop, can't get enough, couldn't ask for, why not, no better, not bad, never been happier",
  ),
  negation: list(
    "not, no, never, nothing, nobody, none, nowhere, neither, nor, without, cannot, can't, cant, won't, wont, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, wasn't, wasnt, aren't, arent, haven't, hasn't, couldn't, shouldn't, wouldn't, ain't, no longer",
  ),
  contrast: list(
    'but, however, although, except, yet, unfortunately, sadly, shame that, too bad, if only, would be better',
  ),
  complaint: list(
    'worst, worse, terribl*, awful*, horribl*, useless, disappoint*, disgust*, rude*, pathetic, ridiculous, a joke, unacceptable, ashamed, shame on, ruin*, broken, broke, crash*, hate*, sucks, sucked, fail, failed, fails, failure, poor, annoy*, angry, frustrat*, nightmare, problem*, issue*, wrong, scam*, garbage, trash, crap, bullshit, wtf, ffs, complain*, overpriced, damaged, faulty, dirty, stolen, lied, fix your, fix this, boycott, ignored, incompetent, clueless, bricked, busted, deleted, deleting, losing, impossible, complicated, wonky, took you long enough, about time, crushed, shit up, cracked, wish i had never, unusable, nothing works, wasted, shittiest, shitty, troll, burning, burned, burnt, incapable, useful productivity, needs to',
  ),
  claim: list(
    'on hold, still waiting, kept waiting, keep waiting, delay*, outage*, offline, refund*, cancel*, overcharged, charged twice, double charged, stuck, queue, late again, hours late, an hour late, days late, lost my, lost luggage, lost bag*, missing, money back, compensation, where is my order, where is my bag, without my order, without my bag, without my luggage, hours later, hours and counting, days and counting, been waiting for a reply, been waiting for an answer, been waiting for my, been waiting on, waited for hours, hours of waiting, waited hours, waited over',
  ),
  irony: list(
    "collecting the set, feel so valued, feel so special, great way to spend, lovely way to spend, perfect way to spend, wonderful way to spend, just how i wanted, exactly how i wanted, just where i wanted, what a way to, golf clap, gold star for, standing ovation for, you have outdone yourselves, you've outdone yourselves, you've really outdone, really know how to, sure know how to, done it again, thanks for nothing, thanks to you, thank you for nothing, thanks for ruining, thanks for wasting, thanks for making me, thanks for losing, thanks a bunch, just what i needed, exactly what i needed, just what i wanted, just what we needed, yeah right, oh great, oh joy, oh good, oh wonderful, what a surprise, surprise surprise, slow clap, way to go, good luck with, as if, love it when, love when, gotta love, got to love, don't you just love, how nice of, glad to see you care, keep it classy, real classy, lucky me, yay me, said no one, great way to treat, nice way to treat, well done on losing",
  ),
  praise: list(
    'great, good, nice, best, brilliant, wonderful, fantastic, awesome, amazing, excellent, perfect, lovely, love, super, fabulous, thanks, thank you, helpful, premium, quality, outstanding, service, support, cool',
  ),
  again: list('another, yet another, one more, more delays'),
}
