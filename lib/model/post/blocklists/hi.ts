import { type Blocklist, list } from './blocklist.ts'

/** In both scripts: most short posts in Hindi are typed in Latin letters, spelled as one likes. */
export const hi: Blocklist = {
  fond: list(
    'kabhi nahi dekh*, kahin nahi dekh*, कभी नहीं देख*, कहीं नहीं देख*, कोई शक नहीं, koi shak nahi, koi shak nahin, no doubt, kya baat hai, koi baat nahi, कोई बात नहीं, jawab nahi, जवाब नहीं, kam nahi, कम नहीं',
  ),
  negation: list(
    'नहीं, नही, मत, ना, न, बिना, कभी नहीं, कुछ नहीं, nahi, nahin, nai, nhi, nahe, mat, na, bina, kabhi nahi, kuch nahi, not, no, never, dont, cant',
  ),
  contrast: list(
    'लेकिन, मगर, परंतु, किंतु, हालांकि, अफसोस, काश, lekin, magar, parantu, halanki, afsos, kaash, kash, but, though, however, hai par, tha par, thi par, है पर, था पर, थी पर',
  ),
  complaint: list(
    'बुरा, बुरी, बुरे, खराब, ख़राब, घटिया, बेकार, बकवास, बेहूदा, गंदा, गंदी, गलत, ग़लत, शर्म, शर्मनाक, निराश*, नाराज*, गुस्सा, परेशान*, समस्या*, शिकायत*, धोखा, धोखेबाज, चोर, लूट, झूठ*, टूटा, टूटी, सबसे खराब, bura, buri, bure, kharab, khrab, ghatiya, ghatia, bekar, bekaar, bakwas, bakwaas, ganda, gandi, galat, glt, sharm, sharam, sharmnak, nirash, naraz, gussa, pareshan, pareshaan, samasya, problem*, shikayat, dhokha, dhoka, chor, loot, jhuth, jhooth, jhoot, toota, tuta, faltu, worst, bad, chutiya, pagal, fraud, hate, marr, maar, बेवकूफ*, उल्लू, ठग*, नौटंकी, लुटेरे, bewakoof*, bevkuf*, ullu, thag, nautanki, lutere',
  ),
  claim: list(
    'इंतजार, इंतज़ार, प्रतीक्षा, देर, देरी, विलंब, रद्द, वापसी, रिफंड, पैसे वापस, अभी तक, बंद, खो गया, खो दिया, गायब, मेरा ऑर्डर, intezar, intezaar, intzar, wait kar, der, deri, late, radd, cancel*, refund*, paise wapas, paisa wapas, paise vapas, abhi tak, ab tak, band, kho gaya, gayab, mera order, delay*, pending, अटका, अटकी, कट गए, कट गया, atka, atki, kat gaye, kat gaya',
  ),
  irony: list(
    'कुछ नहीं के लिए धन्यवाद, बस यही बाकी था, यही कमी थी, वाह क्या सेवा, kuch nahi ke liye dhanyavad, kuch nahi ke liye shukriya, thanks for nothing, bas yahi baki tha, bas yehi baaki tha, yahi kami thi, yehi kami thi, wah kya service, waah kya service, wah kya seva, wah re, waah re, वाह रे, बर्बाद करने के लिए, barbad karne ke liye, barbaad karne ke liye, waste karne ke liye',
  ),
  praise: list(
    'वाह, शानदार, बढ़िया, अच्छा, अच्छी, बेहतरीन, धन्यवाद, शुक्रिया, उत्तम, सेवा, wah, waah, shandar, badhiya, badiya, acha, accha, achha, behtareen, dhanyavad, shukriya, mast, zabardast, jabardast, great, best, super, thanks, good, nice, service',
  ),
  again: list(
    'एक और, ek aur, another, phir late, fir late, phir wahi, fir wahi, फिर वही, phir se wahi, fir se wahi, फिर से वही, wahi kahani, वही कहानी',
  ),
}
