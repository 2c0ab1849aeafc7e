import type { TopicLists } from './topic-lists'

export const en: TopicLists = {
  money: `refund*, charged, overcharg*, billed, bill, invoice, payment*, paid twice, direct debit, money back, fee, fees, debited, cashback, reimburse*`,
  delivery: `deliver*, parcel*, package, packages, courier, shipping, shipped, ship, ships, shipment, tracking, dispatched, arrived, my order`,
  waiting: `on hold, in the queue, no (reply|answer|response), (never|not|nobody|no one|hasn't|haven't|still not) (replied|answered|responded|called back|got back|picks up|answers), still waiting, waiting for (a reply|an answer|a call|you|your), ignored, ignoring`,
  online: `app, website, web site, site, login, log in, logging in, password, account, online, update, server*, outage, wifi, internet, broadband, signal, network, checkout`,
  fault: `broken, broke, breaks, faulty, defect*, crack*, leak*, stopped working, (not|doesn't|won't|isn't) (work*|turn* on|charge|charging|start*), died, overheat*, battery, screen, repair*, warranty, replacement, mended, fixed, fell apart, stitch*, scratch*`,
  booking: `flight*, train, booking*, booked, reservation*, ticket*, luggage, baggage, suitcase, seat, seats, gate, check-?in, hotel, room, appointment*, engineer`,
  people: `staff, agent*, driver*, crew, manager*, cashier*, barista*, team, service, customer service, support, employee*, assistant*, lady, guy, technician*, rude, helpful`,
  price: `price*, pricing, expensive, overpriced, cheap*, discount*, cost, costs, value for money, worth every penny`,
  food: `food, meal*, coffee, tea, soup, burger*, pizza, menu, taste*, delicious, breakfast, lunch, dinner`,
}
