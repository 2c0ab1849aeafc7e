import { type Blocklist, list } from './blocklist.ts'

export const de: Blocklist = {
  fond: list(
    'noch nie so, noch nie was, noch nie etwas, selten so, nicht nur, immer noch begeistert, immer noch zufrieden, immer noch rundum zufrieden, immer noch glücklich, immer noch verliebt, immer noch super, immer noch der beste, immer noch die beste, immer noch das beste, kein problem, keine frage, kann es nicht erwarten, kanns nicht erwarten, kann es kaum erwarten, nicht schlecht, nichts besseres, nie enttäuscht, ohne zweifel, nicht genug bekommen',
  ),
  negation: list(
    'nicht, nich, net, nie, niemals, nichts, nix, kein, keine, keinen, keinem, keiner, keins, niemand, nirgends, ohne, weder, leider',
  ),
  contrast: list(
    'aber, jedoch, allerdings, obwohl, trotzdem, dennoch, außer, doch leider, nur leider, schade, wenn nur, sondern, wäre da nicht, bis auf',
  ),
  complaint: list(
    'schlecht*, schlimm*, schrecklich*, furchtbar*, grauenhaft*, katastroph*, mies*, unmöglich, unfassbar, unverschämt*, frech*, peinlich*, lächerlich*, enttäusch*, ärger*, nervt, nervig*, wütend, sauer, kaputt*, defekt*, scheiß*, scheiss*, mist, müll, dreck*, hass*, problem*, fehler*, falsch*, beschwer*, abzocke, betrug*, saftladen, frust*, unzuverlässig*, unfreundlich*, nutzlos*, zumutung, versagt, versager, ekelhaft, armutszeugnis, saudumm, nie wieder, verarsch*, unterirdisch*, lachhaft*, dilettant*, blamabel, blamage',
  ),
  claim: list(
    'warte seit, warten seit, warte immer noch, warte noch, gewartet, wartezeit*, warteschleife, verspätung*, verspätet*, ausfall*, ausgefallen, störung*, storniert*, stornierung, erstattung*, rückerstattung, geld zurück, erstattet, zu spät, doppelt abgebucht, abgebucht, verloren, fehlt, fehlen, offline, mahnung, kündigung, gekündigt, funktioniert nicht, geht nicht, immer noch, liegt seit, steckt seit, hängt seit, seit tagen kein*, seit tagen nicht*, seit wochen kein*, seit wochen nicht*, kein internet, kein netz, in der leitung, wochen für eine antwort',
  ),
  irony: list(
    'danke für nichts, danke für gar nichts, na danke, na toll, na super, na prima, na bravo, schönen dank auch, besten dank auch, genau das habe ich gebraucht, genau das was ich brauchte, das hat mir gerade noch gefehlt, hat gerade noch gefehlt, ganz großes kino, großes kino, ganz toll gemacht, so viel zu, ja klar, ist klar, was für eine überraschung, läuft bei euch, das habt ihr ja toll, applaus applaus',
  ),
  praise: list(
    'toll, toller, tolle, super, klasse, prima, großartig*, gut, gute, guter, gutes, beste, bester, besten, wunderbar*, perfekt*, schön, schöne, schöner, spitze, genial*, danke, hilfreich, service, kundenservice, bravo, herrlich',
  ),
  again: list(
    'schon wieder, mal wieder, wieder mal, wieder einmal, noch ein, noch eine, noch einer, und täglich grüßt',
  ),
}
