import type { TopicLists } from './topic-lists'

export const pt: TopicLists = {
  money: `reembolso*, estorno*, cobra*, fatura*, boleto*, pagamento*, dinheiro, taxa*, débito`,
  delivery: `entrega*, encomenda*, pedido*, envio*, pacote*, correio, transportadora, rastreio, chegou (o|a) meu`,
  waiting: `na espera, sem resposta, ninguém (responde|atende), não (respondem|atendem|responde|atende), ainda (espero|esperando|aguardando), ignor*`,
  online: `app, aplicativo, site, senha, conta, online, atualização, servidor*, fora do ar, wifi, internet, rede, sinal, login`,
  fault: `quebrad*, quebrou, defeito*, não funciona*, parou de funcionar, bateria, tela, ecrã, conserto, reparo, garantia, vazando`,
  booking: `voo*, trem, comboio, reserva*, passagem, passagens, bilhete*, bagagem, mala, assento, hotel, quarto, técnico*, consulta`,
  people: `atendimento, atendente*, funcionári*, equipe, equipa, motorista*, serviço, vendedor*, suporte`,
  price: `preço*, caro, cara, barat*, desconto*, custa, promoção`,
  food: `comida, café, chá, sopa, prato*, cardápio, delicios*, gostos*`,
}
