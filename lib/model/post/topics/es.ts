import type { TopicLists } from './topic-lists'

export const es: TopicLists = {
  money: `reembolso*, devolución, cobr*, factura*, cargo*, pago*, dinero, comisión, débito`,
  delivery: `entrega*, envío*, paquete*, pedido*, repartidor*, mensajero, reparto, seguimiento, llegó mi`,
  waiting: `en espera, sin respuesta, no (responden|contestan|responde|contesta), nadie (responde|contesta), sigo esperando, llevo esperando, ignor*`,
  online: `app, aplicación, página, web, sitio, contraseña, cuenta, en línea, actualización, servidor*, caíd[ao]*, wifi, internet, red, cobertura`,
  fault: `roto, rota, rotos, rotas, defectuos*, se rompió, no funciona*, dejó de funcionar, batería, pantalla, reparación, reparad*, garantía, gotea*`,
  booking: `vuelo*, tren, reserva*, billete*, boleto*, equipaje, maleta*, asiento, hotel, habitación, cita, técnico*`,
  people: `personal, empleado*, empleada*, agente*, atención, servicio, atención al cliente, equipo, conductor*, chofer, vendedor*`,
  price: `precio*, caro, cara, barat*, descuento*, cuesta, oferta*`,
  food: `comida, café, té, sopa, plato*, menú, rico, rica, delicios*, desayuno`,
}
