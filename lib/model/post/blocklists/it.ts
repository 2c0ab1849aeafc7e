import { type Blocklist, list } from './blocklist.ts'

export const it: Blocklist = {
  fond: list(
    "ma che bell*, ma quanto siete, non vedo l'ora, senza dubbio, non solo, perché no, niente di meglio, niente male, non male, mai delus*, nessun problema, non c'è di meglio, senza paragoni, senza parole",
  ),
  negation: list(
    'non, nn, no, mai, niente, nulla, nessun, nessuno, nessuna, neanche, nemmeno, senza, né, manco si, manco una, neppure',
  ),
  contrast: list(
    'ma, però, tuttavia, anche se, sebbene, nonostante, tranne, purtroppo, peccato, invece, eppure, se solo, magari',
  ),
  complaint: list(
    'peggio, peggior*, pessim*, orribil*, terribil*, schif*, vergogn*, ridicol*, inaccettabil*, inutil*, delus*, delud*, arrabbiat*, incazzat*, stuf*, stanc*, rotto, rotta, rotti, merda, cazzo, truff*, ladri, furto, bugi*, problema, problemi, errore, errori, guast*, reclam*, lament*, incompetent*, difettos*, incubo, odio, odi*, disastr*, scandal*, penos*, cattiv*, male, brutt*, fallit*, vergogna, rabbia, buffoni, scaduto, presa in giro, prese in giro, presa per il culo, cialtron*, incapac*, dilettant*, imbarazzant*, indecent*',
  ),
  claim: list(
    'aspetto da, aspettando da, aspettiamo da, sto aspettando, ancora aspettando, in attesa, attesa, ore di coda, in coda, ritard*, disservi*, rimbors*, annullat*, cancellat*, perso, persa, manca, mancano, ancora nulla, il mio ordine, il mio pacco, la mia valigia, addebitat*, fuori servizio, non funziona, fermi da, bloccat*, è fermo da, è ferma da, settimane per rispondere, settimane per una risposta, mesi per rispondere, giorni per rispondere',
  ),
  irony: list(
    'grazie di niente, grazie per niente, grazie di nulla, grazie per nulla, grazie al cazzo, grazie per il ritardo, grazie per aver rovinato, proprio quello che mi serviva, proprio quello di cui avevo bisogno, ci mancava solo, ci mancava, che sorpresa, ma guarda, complimenti vivissimi, ma bravi, bella roba, che bello quando, adoro quando, adoro aspettare, sì certo, certo come no, grazie per avermi fatto perdere, grazie per averci fatto perdere',
  ),
  praise: list(
    'ottim*, eccellent*, perfett*, meraviglios*, fantastic*, bell*, buon*, miglior*, grazie, bravo, brava, bravi, complimenti, super, splendid*, grande, grandi, servizio, qualità, stupend*, geniale, bene',
  ),
  again: list(
    "un altro, un'altra, l'ennesim*, un ennesim*, un'ennesim*, di nuovo la stessa, di nuovo lo stesso",
  ),
}
