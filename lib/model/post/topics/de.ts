import type { TopicLists } from './topic-lists'

export const de: TopicLists = {
  money: `rückerstattung, erstattung, abgebucht, rechnung*, geld zurück, gebühr*, zahlung*, bezahlt, lastschrift, mahnung*, doppelt berechnet`,
  delivery: `liefer*, paket*, versand*, zustell*, sendung*, sendungsverfolgung, bote, angekommen, meine bestellung, bestellung`,
  waiting: `warteschleife, keine antwort, (niemand|keiner) (antwortet|meldet sich|geht ran), warte (noch|immer|seit)*, nicht gemeldet, ignoriert`,
  online: `app, webseite, website, seite, login, anmelden, einloggen, passwort, konto, online, update, server, störung*, wlan, internet, netz, empfang`,
  fault: `kaputt, defekt*, gebrochen, riss, undicht, funktioniert nicht, geht nicht, akku, display, bildschirm, reparatur, repariert, garantie, ersatz, umtausch`,
  booking: `flug, zug, buchung*, gebucht, reservier*, ticket*, fahrkarte*, gepäck, koffer, sitzplatz, hotel, zimmer, termin*, techniker*`,
  people: `personal, mitarbeiter*, fahrer*, service, kundendienst, kundenservice, support, beratung, berater*, team, verkäufer*, unfreundlich*, freundlich*`,
  price: `preis*, teuer*, günstig*, billig*, rabatt*, kostet, kosten, preis-leistung`,
  food: `essen, kaffee, tee, suppe, speise*, menü, lecker*, geschmack, schmeckt, frühstück`,
}
