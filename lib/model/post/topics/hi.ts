import type { TopicLists } from './topic-lists'

export const hi: TopicLists = {
  money: `रिफंड, पैसा, पैसे, बिल, भुगतान, refund, paisa, paise, bill, payment, charge`,
  delivery: `डिलीवरी, पार्सल, ऑर्डर, कूरियर, delivery, parcel, order, courier, shipping`,
  waiting: `इंतज़ार, इंतजार, जवाब नहीं, reply nahi, jawab nahi, intezaar, wait kar*`,
  online: `ऐप, वेबसाइट, इंटरनेट, नेटवर्क, app, website, login, internet, network, account, wifi, otp`,
  fault: `खराब, टूट*, kharab, toot*, kaam nahi, battery, screen, repair, warranty`,
  booking: `फ्लाइट, टिकट, बुकिंग, ट्रेन, flight, ticket, booking, train, hotel, luggage`,
  people: `स्टाफ, कर्मचारी, सेवा, सर्विस, staff, service, customer care, driver, agent`,
  price: `कीमत, महंगा, सस्ता, price, mehnga, sasta, discount`,
  food: `खाना, चाय, कॉफी, khana, chai, coffee, swad`,
}
