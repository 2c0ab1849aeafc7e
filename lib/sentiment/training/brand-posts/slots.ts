/** What posts to a brand speak of, and what says nothing of what is thought of it. */
export const SLOTS: Readonly<Record<string, string>> = {
  product:
    'phone|tablet|laptop|watch|headphones|charger|router|tv|camera|jacket|shoes|boots|dress|bag|sofa|mattress|kettle|toaster|bike|car|printer|console|game|ring|speaker|drill|fridge|oven|pram|tent|case|keyboard|macbook|ipad|iphone|ipod|mac|galaxy',
  service:
    'app|website|site|network|wifi|broadband|internet|connection|checkout|login|portal|server|service|update|system|card reader|store|cloud|music app|maps|email|chat|phone line|support',
  order:
    'order|parcel|package|delivery|ticket|booking|refund|replacement|luggage|bag|card|appointment|flight|repair|cheque|voucher|pizza|suitcase|medication|gift',
  staff:
    'agent|driver|crew|flight attendant|waiter|technician|cashier|manager|staff|customer service team|guy at the desk|lady on the phone|support team|engineer|pilot|barista|rep|nurse|gate agent|doorman',
  time: 'minutes|hours|days|weeks|months',
  n: '2|3|4|5|6|8|10|12|15|20|30|40|45|50|90',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|the 4th|christmas eve|last week',
  money: '£20|$35|€15|$200|£80|20 quid|50 bucks|$9.99|£120|600 dollars',
  place:
    'london|leeds|paris|berlin|austin|chicago|denver|toronto|dublin|heathrow|jfk|madrid|oslo|sydney|mumbai|boston|glasgow|dallas|the airport',
  name: 'anna|mike|sarah|james|priya|carlos|jen|tom|fatima|dave|lucy|kevin|maria|ben',
  rival: '@user|@user|the other guys|your competitor|the competition|samsung|amazon|the cheap one',
  event: 'day|weekend|holiday|birthday|wedding|trip|honeymoon|exam|morning|meeting|christmas',
  link: 'http://t.co/x',
}
