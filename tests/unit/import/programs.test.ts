import { beforeEach, expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'
import { importAll, peopleIn } from './importing'

let db: Database
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`)
})

const utf16 = (text: string) => {
  const units = Uint16Array.from(`\u{FEFF}${text}`, (unit) => unit.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

it.each<[string, BlobPart, string[]]>([
  [
    'a list in which the name of a user is what the user is called',
    'Social network;User name;User handle;Profile URL;Labels\nTwitter;Bea Lind;@bealind;;press\nFacebook;Gil Roy;;https://www.facebook.com/profile.php?id=100001234567890;\n',
    ['Bea Lind, x bealind, #press', 'Gil Roy, facebook 100001234567890'],
  ],
  [
    'mentions in which some authors are names',
    'Date,Url,Page Type,Author,Full Name,Twitter Followers\n2024,http://twitter.com/mieke/statuses/1,twitter,mieke,Mieke Vos,2310\n2024,https://www.facebook.com/1000/posts/2,facebook_public,Acme Fans,,\n',
    ['Acme Fans, facebook 1000', 'Mieke Vos, x mieke, 2310'],
  ],
  [
    'a listening tool’s Unicode text, in which headlines are no names',
    utf16(
      'Date\tHeadline\tURL\tHit Sentence\tInfluencer\tTwitter Screen Name\tTwitter Followers\n03-Nov\t\thttp://twitter.com/lottaek/statuses/1\tgood\t@lottaek\tlottaek\t4000\n04-Nov\tRain Today\thttps://news.example/a\tx\tAnna Reporter\t\t\n',
    ),
    ['Anna Reporter', 'lottaek, x lottaek, 4000'],
  ],
  [
    'a follower tool that writes ids as formulas',
    'User Id,Username,Name,Followers,Tweets\n="1234567890123456789",noormaki,Noor Mäki,1.2K,9\n',
    ['Noor Mäki, x noormaki, 1234567890123456789, 1200'],
  ],
  [
    'names with the address of their page behind them',
    'Name,Twitter,Platform\nRavi Das (https://www.notion.so/Ravi-Das-abc),@ravidas,Twitter\n',
    ['Ravi Das, x ravidas'],
  ],
  [
    'companies with the address of their page behind them',
    'Name,Twitter,Company\nRui Paz,@ruipaz,Paz Lda (https://www.notion.so/Paz-Lda-1234?pvs=21)\n',
    ['Rui Paz, x ruipaz, Paz Lda'],
  ],
  [
    'HubSpot in Italian, with followers of the network',
    'ID record,Nome,Cognome,Nome utente Twitter,Follower di Twitter\n501,Ezio,Conti,eziconti,1.204\n',
    ['Ezio Conti, x eziconti, 501, 1204'],
  ],
  [
    'LinkedIn in Japanese, with names in both scripts',
    '名,姓,URL,メールアドレス,会社,役職,つながった日\n太郎,山田,https://www.linkedin.com/in/taro-yamada,,アクメ,,2024年3月5日\nHanako,Suzuki,https://www.linkedin.com/in/hanako-s,h@s.example,,,2023年\n',
    ['Hanako Suzuki, linkedin hanako-s, h@s.example', '山田 太郎, linkedin taro-yamada, アクメ'],
  ],
  [
    'a report in German, with its sums and its title below',
    '"Vorname","Nachname","Kontakt-ID","E-Mail"\n"Kira","Vogt","003Aa","kira@vogt.example"\n\n"Gesamtsumme","1"\n"Kontakte & Accounts"\n"Copyright (c) 2000-2024"\n',
    ['Kira Vogt, kira@vogt.example, 003Aa'],
  ],
  [
    'Google Contacts in German, of which some groups are Google’s own',
    'Vorname,Nachname,Ablegen unter,Name der Organisation,Labels,E-Mail 1 – Wert\nJonas,Ebert,,Ebert KG,* myContacts ::: Presse,jonas@ebert.example\n',
    ['Jonas Ebert, jonas@ebert.example, #presse, Ebert KG'],
  ],
  [
    'Pipedrive in Spanish',
    'Persona - ID,Persona - Nombre,Persona - Correo electrónico - Trabajo,Persona - Organización,Persona - Etiquetas\n101,Lucía Peña,lucia@pena.example,Peña SA,Cliente\n',
    ['Lucía Peña, lucia@pena.example, 101, #cliente, Peña SA'],
  ],
  [
    'a newsletter’s list, whose first date of consent is empty',
    'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID\nola@b.example,Ola,Berge,3,,2021-05-06,44\n',
    ['Ola Berge, ola@b.example, 44, 2021-05-06'],
  ],
  [
    'a shop’s profiles',
    'Email,Klaviyo ID,First Name,Last Name,Email Marketing Consent,Email Marketing Consent Timestamp,Total Customer Lifetime Value\niris@lo.example,01HX,Iris,Lo,SUBSCRIBED,2023-04-05,"1,299.50"\n',
    ['Iris Lo, iris@lo.example, 01HX, 2023-04-05, 1299.5, consent given'],
  ],
  [
    'a list of companies with whom to speak, and whom not to write to',
    'Kunde,Ansprechpartner,Mail,Bitte nicht kontaktieren\nMaus GmbH,Ina Maus,ina@maus.example,ja\n',
    ['Ina Maus, ina@maus.example, left alone'],
  ],
  [
    'attendees of whom nothing is known yet',
    'First Name,Last Name,Email,Your Twitter / X handle\nSia,Moe,sia@moe.example,@siamoe\nInfo Requested,Info Requested,Info Requested,Info Requested\n',
    ['Sia Moe, x siamoe, sia@moe.example'],
  ],
  [
    'cells of a text and its address',
    'Name,Email,Twitter\nGro Dal,gro@dal.example - gro@dal.example,X - https://x.com/grodal\n',
    ['Gro Dal, x grodal, gro@dal.example'],
  ],
  [
    'followers on a network, in Spanish',
    'Nombre,Nombre de usuario de Twitter,Seguidores en Twitter\nInés Prado,inesprado,321\n',
    ['Inés Prado, x inesprado, 321'],
  ],
  [
    'records whose account has a name of its own',
    '{"records":[{"attributes":{"type":"Contact"},"Id":"003","FirstName":"Per","LastName":"Lund","Account":{"Name":"Lund AB"}}]}',
    ['Per Lund, 003, Lund AB'],
  ],
  [
    'a card with a department, and an address for chats',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Else M=C3=BCller\r\nORG:M\\, S\u00f6hne;Vertrieb\r\nIMPP:xmpp:else@jabber.example\r\nEMAIL:else@mueller.example\r\nEND:VCARD\r\n',
    ['Else Müller, else@mueller.example, M, Söhne'],
  ],
  [
    'mentions whose authors’ names have the handle before them',
    'Date,Page Type,Author,Full Name,X Followers\n2026,twitter,miravolk,miravolk (Mira Volk),1204\n2026,twitter,olsen,Ole (Olsen),\n',
    ['Mira Volk, x miravolk, 1204', 'Ole (Olsen), x olsen'],
  ],
  [
    'messages of an inbox, in which the profile is one’s own',
    'Network,Profile,Profile ID,Sent From Name,Sent From Handle,Message\nX (Twitter),@acme,99,Mira Volk,@miravolk,hi\nFacebook,Acme,99,Jan Kofler,jan.kofler,when?\n',
    ['Jan Kofler, facebook jan.kofler', 'Mira Volk, x miravolk'],
  ],
  [
    'a number that is the same in every row, which is nobody’s',
    'Client ID,Name,Email\n7,Mira Volk,mira@volk.example\n7,Jan Kofler,jan@kofler.example\n7,Lu Ek,lu@ek.example\n',
    ['Jan Kofler, jan@kofler.example', 'Lu Ek, lu@ek.example', 'Mira Volk, mira@volk.example'],
  ],
  [
    'messages whose columns are all about the sender',
    'SocialNetwork,SenderScreenName,SenderListedName,SenderProfileLink,SenderFollowersCount,Message\nTWITTER,miravolk,Mira Volk,https://twitter.com/miravolk,1204,hi\nFACEBOOK,,Jan Kofler,https://www.facebook.com/jan.kofler,,when?\n',
    ['Jan Kofler, facebook jan.kofler', 'Mira Volk, x miravolk, 1204'],
  ],
  [
    'accounts on several networks, in German',
    'Plattform;Benutzername;Anzeigename;Abonnenten\nX;@miravolk;Mira Volk;1.204\nLinkedIn;ole-berg;Ole Berg;80\nTikTok;@lu;Lu Ek;3\n',
    ['Lu Ek, 3', 'Mira Volk, x miravolk, 1204', 'Ole Berg, linkedin ole-berg, 80'],
  ],
  [
    'a German list with both names in one column, the family’s first',
    'Kd.-Nr.;Name, Vorname;E-Mail;Kontaktsperre\n1;Volk, Mira;mira@volk.example;nein\n2;Berg, Ole;ole@berg.example;ja\n',
    ['Mira Volk, mira@volk.example', 'Ole Berg, ole@berg.example, left alone'],
  ],
  [
    'a list in Spanish that counts followers with a sign for number',
    'Nombre y apellidos;Cuenta de X;Nº de seguidores\nInés Prado;@inesprado;1.204\n',
    ['Inés Prado, x inesprado, 1204'],
  ],
  [
    'Japanese headers with no space behind the network',
    '姓,名,Xアカウント,フォロワー\n山田,太郎,@taroyamada,"1,204"\n鈴木,花子,hanakos,80\n',
    ['山田 太郎, x taroyamada, 1204', '鈴木 花子, x hanakos, 80'],
  ],
  [
    'a list without headers, in which companies stand before people',
    '1001,Volk Ltd,Mira Volk,mira@volk.example,https://twitter.com/miravolk\n1002,Berg AS,Ole Berg,ole@berg.example,https://www.linkedin.com/in/ole-berg\n',
    ['Mira Volk, x miravolk, mira@volk.example', 'Ole Berg, linkedin ole-berg, ole@berg.example'],
  ],
  [
    'a Spanish list with both family names, of which each has a column',
    'Nombre;Primer apellido;Segundo apellido;Correo\nInés;Prado;Gil;ines@prado.example\nRaúl;Soto;;raul@soto.example\n',
    ['Inés Prado Gil, ines@prado.example', 'Raúl Soto, raul@soto.example'],
  ],
  [
    'Dutch lists, in which what stands before the family name has a column',
    'Voornaam;Tussenvoegsel;Achternaam;E-mail\nMieke;van den;Berg;mieke@berg.example\nEls;;Vis;els@vis.example\n',
    ['Els Vis, els@vis.example', 'Mieke van den Berg, mieke@berg.example'],
  ],
  [
    'the same behind it',
    'Voornaam;Achternaam;Tussenvoegsels;E-mail\nMieke;Berg;van den;mieke@berg.example\n',
    ['Mieke van den Berg, mieke@berg.example'],
  ],
  [
    'cells with spaces and marks that nobody sees',
    'Name,\u00a0Email,X handle\u200b,Followers\nIda\u00a0Vik,\u00a0ida@vik.example\u00a0,\u200b@idavik,1\u202f204\n',
    ['Ida Vik, x idavik, ida@vik.example, 1204'],
  ],
  [
    'attendees, whom somebody else paid for',
    'Order #,First Name,Last Name,Email,Attendee First Name,Attendee Last Name,Attendee Email\n1,Ann,Ox,ann@ox.example,Ida,Vik,ida@vik.example\n1,Ann,Ox,ann@ox.example,Ole,Berg,ole@berg.example\n',
    ['Ida Vik, ida@vik.example', 'Ole Berg, ole@berg.example'],
  ],
  [
    'a ranking of influencers with their networks',
    'Top influencers,,,,\n\n#,Influencer,Network,Handle,Followers\n1,Ida Vik,X,@idavik,"1,204"\n2,Jan Kofler,Facebook,jan.kofler,80\n',
    ['Ida Vik, x idavik, 1204', 'Jan Kofler, facebook jan.kofler, 80'],
  ],
  [
    'leads, which are companies, and whom to speak with there',
    'lead_id,lead_name,primary_contact_name,primary_contact_primary_email\nlead_1,Vik Ltd,Ida Vik,ida@vik.example\n',
    ['Ida Vik, ida@vik.example, lead_1'],
  ],
  [
    'followers on a network in Japanese',
    'お名前,Xアカウント,Xのフォロワー数\n山田太郎,@taroyamada,"1,204"\n',
    ['山田太郎, x taroyamada, 1204'],
  ],
])('%s', async (_, content, expected) => {
  await importAll(db, content)
  expect(await peopleIn(db)).toEqual(expected)
})
