import { type Blocklist, list } from './blocklist.ts'

export const pt: Blocklist = {
  fond: list(
    'sem dúvida*, não vejo a hora, de nada, não só, não apenas, por que não, nada melhor, nunca decepcion*, nunca falh*, não tem preço, não tem igual, sem comparação, mal posso esperar, sem palavras, não é mesmo',
  ),
  negation: list('não, nao, nunca, jamais, nada, ninguém, nenhum, nenhuma, nem, sem, tampouco, ñ'),
  contrast: list(
    'mas, porém, contudo, entretanto, no entanto, embora, apesar, exceto, infelizmente, pena que, que pena, só que, ao invés, se ao menos, tomara',
  ),
  complaint: list(
    'pior, piores, ruim, ruins, mal, má, péssim*, horrível, horríveis, terrível, terríveis, nojo, nojent*, vergonha, vergonhos*, lamentável, ridícul*, inaceitável, inútil, decepcion*, decepç*, raiva, irrit*, cansad*, quebrad*, merda, lixo, golpe, roubo, ladrões, mentir*, problema*, erro, erros, falha*, falhou, queixa*, reclam*, incompetent*, defeito*, pesadelo, odeio, ódio, desrespeito, descaso, absurdo, droga, porcaria, porra, palhaçada, bosta, desastre, incompetênc*, enrolaç*, enganaç*, calote*, inadmissív*, desorganiz*',
  ),
  claim: list(
    'esperando há, esperando desde, ainda esperando, sigo esperando, estou esperando, à espera, espera de, fila, atras*, demora*, caiu, fora do ar, sem sinal, reembols*, estorno*, devoluç*, cancel*, perderam, perdida, perdido, falta, faltando, ainda não, meu pedido, minha encomenda, minha mala, cobrado duas vezes, cobraram, não funciona, parada há, parado há, semanas para responder, dias para responder, a mais na',
  ),
  irony: list(
    'obrigado por nada, obrigada por nada, valeu por nada, obrigado por estragar, obrigada por estragar, obrigado pelo atraso, obrigada pelo atraso, era só o que faltava, só o que me faltava, tudo que eu precisava, tudo o que eu precisava, era tudo que eu queria, que surpresa, parabéns pelo atraso, parabéns pela demora, adoro quando, amo quando, adoro esperar, sqn, só que não, parabéns aos envolvidos, obrigado por me fazer perder, obrigada por me fazer perder, valeu por me fazer perder',
  ),
  praise: list(
    'ótim*, excelente*, perfeit*, maravilh*, fantástic*, incríve*, bom, boa, melhor, obrigad*, parabéns, bravo, legal, lind*, show, top, massa, valeu, serviço, qualidade, bacana, genial, beleza',
  ),
  again: list(
    'mais um atraso, mais uma falha, mais um problema, mais um erro, outro atraso, de novo a mesma coisa, outra vez a mesma coisa, mesma história, mesmo problema',
  ),
}
