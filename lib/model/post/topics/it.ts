import type { TopicLists } from './topic-lists'

export const it: TopicLists = {
  money: `rimborso*, rimbors*, addebit*, fattura*, pagamento*, pagato due volte, bolletta*, commissione, soldi`,
  delivery: `consegn*, pacco, pacchi, spedi*, corriere, ordine, tracking, arrivato il`,
  waiting: `in attesa, nessuna risposta, nessuno risponde, non rispond*, sto ancora aspettando, aspetto da, ignorat*`,
  online: `app, sito, accesso, accedere, password, account, online, aggiornamento, server, wifi, internet, rete, linea`,
  fault: `rotto, rotta, rotti, difettos*, non funziona*, smesso di funzionare, batteria, schermo, riparazion*, riparat*, garanzia, perde acqua`,
  booking: `volo, treno, prenotazion*, prenotat*, bigliett*, bagagl*, valigia, posto, hotel, camera, appuntamento, tecnico`,
  people: `personale, commess*, operator*, assistenza, servizio clienti, servizio, team, autista, staff, cortes*, maleducat*`,
  price: `prezz*, car[oa], economic*, sconto, sconti, costa, offerta`,
  food: `cibo, caffè, tè, zuppa, piatt*, menu, buon*, delizios*, colazione`,
}
