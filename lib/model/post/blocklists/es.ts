import { type Blocklist, list } from './blocklist.ts'

export const es: Blocklist = {
  fond: list(
    'sin duda, sin dudas, sin dudarlo, no veo la hora, no hay de qué, de nada, no solo, no sólo, por qué no, no está mal, nada mejor, nunca decepcion*, nunca fall*, no puedo esperar, no hay nada mejor, no problem',
  ),
  negation: list('no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, tampoco, ni, sin'),
  contrast: list(
    'pero, aunque, sin embargo, excepto, salvo, menos mal que, lástima, pena que, desgraciadamente, lamentablemente, por desgracia, a pesar, sino, en cambio, si tan solo, ojalá, eso sí, lo único malo',
  ),
  complaint: list(
    'peor, peores, malo, mala, malos, malas, mal, pésim*, horribl*, terrible*, fatal, asco, asqueros*, vergüenza, vergonzos*, lamentable*, ridícul*, inaceptable*, inútil*, decepcion*, enfad*, enoj*, molest*, hart*, roto, rota, rotos, mierda, basura, estafa*, ladrones, robo, mentir*, problema*, error*, fallo*, falla*, queja*, reclam*, incompetent*, defectuos*, pesadilla, odio, odi*, maltrat*, desastre*, porquería, putada, indignante, jodid*, tomadura de pelo, chapuz*, cutre*, timo, timador*, sinvergüenza*, impresentable*, penos*, caradura*',
  ),
  claim: list(
    'llevo esperando, sigo esperando, seguimos esperando, esperando desde, esperando hace, en espera, esperado, retras*, demora*, caíd*, avería*, reembols*, devoluci*, devuelv*, cancel*, perdid*, perdieron, falta, faltan, todavía, aún no, mi pedido, mi paquete, mi maleta, cobrado dos veces, cobraron, sin servicio, no funciona, de más, doble cobro, retenido, retenida, extravi*, semanas para contestar, semanas para responder, días para contestar, días para responder',
  ),
  irony: list(
    'gracias por nada, gracias por arruinar, gracias por el retraso, gracias por hacerme, gracias por perder, justo lo que necesitaba, justo lo que me faltaba, lo que me faltaba, lo que faltaba, qué sorpresa, vaya sorpresa, me encanta cuando, me encanta esperar, ja claro, sí claro, de lujo eh, anda que',
  ),
  praise: list(
    'genial*, excelente*, perfecto, perfecta, maravillos*, fantástic*, increíble*, estupend*, bueno, buena, buen, mejor, gracias, bravo, super, guay, bonito, bonita, lindo, linda, servicio, calidad, chévere, fenomenal',
  ),
  again: list(
    'otro más, otra más, otro retraso, otra demora, otra avería, otro fallo, otro problema, otro error, otra vez lo mismo, otra vez igual, misma historia, mismo problema',
  ),
}
