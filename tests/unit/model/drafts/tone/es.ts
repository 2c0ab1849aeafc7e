import { anyOf } from '../../../../../lib/model/drafts/confessions/any-of'
import type { Words } from './words'

const words: Words = {
  faults: {
    theatre: anyOf('oh', 'ay', 'uy', 'ups', 'vaya', 'guau', 'wow', 'madre mía', 'caramba'),
    untrue: anyOf(
      '(leído|leí|leímos|leemos) (dos veces|varias veces|con atención)',
      'colgad[oa] en (la|nuestra) pared',
      'tod[oa] (el equipo|la oficina) (ya )?(lo )?(ha leído|leyó|habla)',
      '(alegrado|alegra|alegró|hecho) (el|nuestro) día',
      '(ya|hemos) (te |le )?(enviamos|enviado|revisé|revisado|comprobado|comprobé)',
      'el más (claro|bonito) de',
    ),
    'work for the customer': anyOf(
      '(escríbe|envía|manda|mánda|lláma|contácta)(nos|me|nosla|noslo)',
      '(escríba|envíe|mánde|lláme|contácte|comuníque)(nos|me|se)',
      '(ponte|póngase|póngate) en contacto',
      '(puedes|puede|podrías|podría) (escribirnos|enviarnos|mandarnos|llamarnos|contactarnos)',
      'por (mp|md|dm)',
      'rellen[ae]|complet[ae] el',
      'cuando (tengas|tenga) un (minuto|momento|rato)',
    ),
    belittling: anyOf(
      'más (fácil|sencillo) de lo que parece',
      'como (ya )?(hemos dicho|dijimos|comentamos|te dije|le dije)',
      'obviamente|evidentemente|lógicamente',
      '(tranquil[oa]|cálm(ate|ese))',
      '(has|ha) entendido mal',
      'en realidad',
    ),
    'a favour held up': anyOf(
      'invita la casa',
      'corre (de|por) nuestr[ao]s? \\w+',
      'te regalamos|le regalamos',
    ),
    translated: anyOf(
      'hace sentido',
      'al final del día',
      'déje?(nos|me) saber|déjanos saber',
      'aplicar? para',
      'retroalimentación|feedback',
      'post',
      'esperamos escuchar de',
      'basta (con )?un no',
      'amamos',
    ),
  },
  when: /^cuándo/,
  fuses: /(?<!\p{L})(a|de) \[\[/iu,
  greeting: /(?!)/,
  says: {
    thanks: /gracias|agradece/i,
    leave:
      /¿(podemos|podríamos|puede|te parece|le parece|te importa|le importa|nos permites?)\b.*\?/i,
    credit: /nombre|perfil/i,
    restated: /\[\[(lo que describe|lo que salió mal)\]\]/,
    nextStep: /\[\[(el siguiente paso|cuándo tendrá respuesta)\]\]/,
    ourselves:
      /reviso|revisando|mi siguiente|pregunto|me ocupo|me encargo|hago|paso|busco|voy a|corrigiendo|cuento|consulto|vuelvo|sigo|atiendo|quiero|resolviendo|averiguando|respondo/i,
    inPrivate: /privado|mensaje/i,
    help: /ayud|aquí estoy|averigu|lo miro|pregunt|busco|explico|vemos|digo|veo|facilitar|organizo|comento|puedo|aquí estamos|responde|respondo/i,
    whatOrHow: /(qué|cómo)/i,
    easyNo: /\bno\b/i,
    disclosed: /(mencion|menció|invitación|diga|di que|añad|indi)[^.]*\.( – Jo from Acme)?$/i,
  },
  sells: /https?:|\b(comprar|compra|pedido|precio|oferta|podemos compartir)\b/i,
  debates: anyOf(
    'sin embargo',
    'no obstante',
    'pero',
    'lamentablemente',
    'si (sientes|siente) que',
  ),
  faulty: [
    ['Vaya, Mara, qué mal.', 'theatre'],
    ['Lo leímos dos veces, Mara.', 'untrue'],
    ['Escríbenos por privado y lo vemos.', 'work for the customer'],
    ['Póngase en contacto con el equipo.', 'work for the customer'],
    ['Es más fácil de lo que parece.', 'belittling'],
    ['Invita la casa, Mara.', 'a favour held up'],
    ['Déjanos saber si hace sentido.', 'translated'],
    ['Sin compromiso: basta con un no.', 'translated'],
  ],
  confessing: [
    'Fue un error nuestro.',
    'Lamentamos la demora, Mara.',
    'Pedimos disculpas.',
    'No debería haber pasado.',
    'Tienes toda la razón.',
    'Nos equivocamos.',
    'Te fallamos, Mara.',
  ],
  harmless: [
    'Lo estoy revisando y te respondo aquí a más tardar mañana.',
    'Comprendo que moleste.',
    'Si prefieres, te escribo por mensaje privado.',
    'Tiene sentido preguntarlo.',
  ],
}

export default words
