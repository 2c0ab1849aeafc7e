import type { ColumnTarget } from '../model/column-map'
import { FIELDS, fieldsWith } from '../model/person/fields'
import { plainWord } from './values'

/**
 * What columns are about by their header alone, as `plainWord` writes it, in English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Swedish and Japanese; accounts are not here.
 */
const WORDS: Partial<Record<ColumnTarget, string>> = {
  displayName: `name fullname displayname anzeigename angezeigtername nomaffiche nomdaffichage nombreparamostrar nombrevisible
    nomedeexibicao nomevisualizzato weergavenaam visningsnamn 表示名 sentfromname senderlistedname
    namevorname namevornamen nachnamevorname vornamenachname lastnamefirstname firstnamelastname
    nomprenom nometprenom prenomnom prenometnom apellidosnombre apellidosynombre nombreyapellidos
    nombreapellidos cognomenome cognomeenome nomecognome nomeecognome nomeesobrenome nomesobrenome
    achternaamvoornaam efternamnfornamn contactname completename profilename authorname fromname sendername customername ansprechpartner
    ansprechpartnerin kontaktperson personadecontacto contactpersoon 担当者 担当者名 membername personname leadname vollstandigername vollername kontaktname nomcomplet nom
    nombrecompleto nombre nomecompleto nome volledigenaam naam fullstandigtnamn namn 氏名 名前 お名前
    フルネーム 姓名
    names affiliate affiliatename influencername creatorname ambassadorname taskname cardname itemname realname fuldenavn navn fulltnavn nimi kokonimi imieinazwisko celejmeno jmenoaprijmeni wieheisstdu wieheissensie deinname ihrname votrenom tonnom tunombre sunombre seunome iltuonome jouwnaam uwnaam dittnamn お名前を教えてください
    senderprofilename nomdelauteur nomauteur nombredelautor nomedoautor nomedellautore nomeautore autorname naamauteur фио имяифамилия полноеимя повнеімя adsoyad
    adisoyadi isimsoyisim teljesnev nev nazwa nume numecomplet ชื่อ ชื่อนามสกุล ονοματεπωνυμο 名称 이름 성명 성함 الاسم الاسمالكامل שםמלא họvàtên họtên nama namalengkap नाम पूरानाम`,
  firstName: `firstname givenname forename fname first vorname rufname prenom nombredepila
    primernombre primeironome nomeproprio voornaam roepnaam fornamn tilltalsnamn 名
    fornavn etunimi imie jmeno krestnijmeno имя імя ad adi isim keresztnev utonev prenume όνομα שםפרטי الاسمالأول`,
  lastName: `lastname surname familyname lname last nachname familienname nomdefamille apellido
    apellidos primerapellido segundoapellido apellidopaterno apellidomaterno tussenvoegsel tussenvoegsels
    voorvoegsel voorvoegsels sobrenome apelido ultimonome cognome achternaam familienaam efternamn
    姓 苗字 名字
    efternavn etternavn sukunimi nazwisko prijmeni фамилия прізвище soyad soyadi soyisim vezeteknev numedefamilie επώνυμο
    שםמשפחה اسمالعائلة الكنية 姓氏 성 namabelakang उपनाम`,
  email: `email mail emails emailaddress emailaddresses mailaddress primaryemail workemail
    personalemail homeemail businessemail otheremail secondaryemail additionalemail additionalemails
    additionalemailaddresses emailwork emailhome emailother emailadresse mailadresse adresseemail
    adressemail adressedemessagerie courriel correo correoelectronico direcciondecorreo
    direcciondecorreoelectronico direcciondeemail correos enderecodeemail enderecoeletronico
    emailprincipal indirizzoemail indirizzodiposta postaelettronica mailadres emailadres epost
    epostadress メール メールアドレス eメール 電子メール
    sahkoposti sahkopostiosoite adresemail электроннаяпочта элпочта адресэлпочты почта електроннапошта елпошта eposta
    epostaadresi emailcim อีเมล 邮箱 邮箱地址 电子邮件 电子邮箱 郵箱 電子郵件 이메일 이메일주소 البريدالإلكتروني عنوانالبريدالإلكتروني דואראלקטרוני דואל
    ηλεκτρονικόταχυδρομείο surel thưđiệntử ईमेल ईमेलपता`,
  url: `profile profileurl profilelink profileaddress socialprofile socialprofileurl profiladresse
    urlduprofil urldelperfil urldoperfil urldelprofilo profielurl profillank プロフィールurl`,
  handle: `handle accountaddress username useraccount sentfromhandle senderscreenname senderhandle fromhandle fromusername senderusername accounthandle socialhandle authorhandle
    authorusername authorscreenname fromscreenname sentfromscreenname userscreenname profilehandle influencerhandle benutzername nutzername nomutilisateur
    nomdutilisateur usuario nombredeusuario nomedeusuario nomedeutilizador nomeutente utente
    gebruikersnaam anvandarnamn ユーザー名 アカウント名 アカウント ハンドル
    shortname authorshortname userhandle kullaniciadi имяпользователя 用户名 사용자이름`,
  network: `network media platform socialnetwork channel pagetype mediatype service socialmedia netzwerk
    plattform kanal reseau reseausocial plateforme red redsocial plataforma canal rede redesocial
    piattaforma rete netwerk natverk ネットワーク プラットフォーム sns 媒体
    sourcetype sosyalag платформа соцсеть 平台 플랫폼`,
  externalId: `id recordid contactid customerid clientid personid leadid memberid userid
    subscriberid crmid externalid contactrecordid leid datensatzid kontaktid kundenid kundennummer
    customerno customernumber clientno clientnumber memberno membernumber membershipnumber kundennr kundnr klantnr relatienummer mitgliedsnummer numeroclienti numerodecliente numerodocliente
    donotmodifycontact donotmodifylead uniqueexternalid klaviyoid iddefichedinformations idcontact idclient numeroclient idderegistro iddelregistro iddoregistro
    idregistro idcontacto idcontato idcliente iddelrecord idrecord idcontatto klantnummer klantid
    kundnummer レコードid 顧客id 会員番号`,
  status: `lifecyclestage contactstatus lifecyclephase lebenszyklusphase phasedulecycledevie
    phaseducycledevie etapadelciclodevida fasedelciclodevida fasedociclodevida
    estagiodociclodevida etapadociclodevida fasedelciclodivita levenscyclusfase livscykelfas
    statutclient estadodelcliente klantstatus kundstatus ライフサイクルステージ`,
  company: `associatedcompany zugeordnetesunternehmen entrepriseassociee societeassociee empresaasociada empresaassociada aziendaassociata gekoppeldbedrijf associeratforetag 関連会社 関連付けられた会社 organizationname organizations currentcompany employername unternehmen unternehmensname firma
    firmenname entreprise societe nomdelentreprise nomdelasociete empresa nombredelaempresa
    nomedaempresa azienda nomeazienda nomedellazienda societa bedrijf bedrijfsnaam organisatie
    foretag foretagsnamn organizacion organizacao organizzazione namederorganisation nomdelorganisation
    nombredelaorganizacion nomedaorganizacao nomedellorganizzazione naamvanorganisatie
    organisationensnamn empresaprincipal defaultaddresscompany 会社 会社名 勤務先 組織名
    companies yritys virksomhed selskap spolka spolecnost компания компанія организация sirket kurum firmaadi ceg vallalat companie
    εταιρεία 公司 公司名称 单位 회사 회사명 الشركة חברה côngty perusahaan บริษัท कंपनी`,
  followers: `follower authorfollowers authorfollowerscount senderfollowers senderfollowerscount
    nodeseguidores numdeseguidores ndeseguidores nbdabonnes ndabonnes nrfoljare nfollower nrfollower anzfollower nodabonnes nvolgers nfollowers followerscount numberoffollowers nooffollowers totalfollowers fancount fans
    anzahlfollower anzahlderfollower followeranzahl followerzahl abonnenten abonnes nombredabonnes
    nombredefollowers recuentodeseguidores nbabonnes seguidores numerodeseguidores seguidorestotales
    quantidadedeseguidores numerofollower numerodifollower volgers aantalvolgers foljare
    antalfoljare フォロワー フォロワー数
    liczbaobserwujacych liczbaobserwatorow antalfolgere antallfolgere seuraajia seuraajamaara pocetsledujicich sledujici kovetok urmaritori количествоподписчиков числоподписчиков 关注者 追蹤者 عددالمتابعين
    подписчики takipci takipcisayisi obserwujacy folgere seuraajat 粉丝 粉丝数 팔로워 팔로워수`,
  lifetimeValue: `totalcustomerlifetimevalue historiccustomerlifetimevalue totalspent totalspend amountspent lifetimeamount lifetimespend lifetimerevenue
    totalrevenue totalsales customervalue totalordervalue gesamtausgaben gesamtumsatz umsatz kundenwert valeurvie
    valeurclient valeurvieclient totaldepense montantdepense valordevida valordelcliente valordocliente valoredelcliente valeurduclient
    totalgastado valorvitalicio totalgasto valorecliente totalespeso klantwaarde totaalbesteed
    kundvarde totaltspenderat 購入総額 累計購入金額`,
  note: `note notes notiz notizen bemerkung bemerkungen remarque remarques nota notas observaciones
    observacoes opmerkingen notities anteckning anteckningar anmarkning メモ 備考
    anmerkung anmerkungen bemaerkninger bemerkninger annotazioni appunti anotaciones apuntes anotacoes notitie aantekeningen huomautukset poznamky
    noter notater muistiinpanot poznamka uwagi notatki примечание заметка заметки notlar 备注 備註 메모 비고 ملاحظات
    комментарий комментарии коментар σημειώσεις ghichú catatan notater merknad megjegyzés หมายเหตุ टिप्पणी`,
  tags: `segment customersegment kundensegment libelles tags tag labels categories contacttags schlagworter schlagworte stichworter stichworte marcadores etiquettes etiquetas etichette taggar
    etiketter kategorien categorias categorie categorieen kategorier kategorie personlabel personlabels
    groupmembership タグ ラベル
    maerker etykiety tunnisteet cimkek etichete 태그 وسوم теги метки etiketler stitky tagi 标签 標籤 태그 分類項目 分类`,
  vip: 'vip isvip vipstatus vipadvocate vipkunde vipclient clientvip clientevip vipklant vipkund',
  tier: 'tier engagementtier',
  consent: `acceptsemailmarketing akzeptiertemailmarketing emailmarketingconsent acceptsmarketing marketingpermission newsletterconsent
    consentstatus marketingconsentstatus emailconsentstatus optinstatus gdprstatus marketingeinwilligung datenschutzeinwilligung consentement consentimiento consentimento consenso
    toestemming samtycke 同意
    emailstatus emailpermissionstatus emailsubscriptionstatus subscriptionstatus subscriberstatus abonnentenstatus statutdabonnement statutdelabonne estadodelsuscriptor
    estadodesuscripcion statusdoassinante statodelliscritto abonneestatus prenumerantstatus marketingstatus emailoptout donotallowemails donotallowbulkemails donotemail emailsnichtzulassen subscribed
    unsubscribed abgemeldet desabonne desinscrit uitgeschreven disiscritto descadastrado
    issubscribed subscribedtoemails subscribedtonewsletter newslettersubscribed hasoptedoutofemail optedoutofemail unsubscribedfromemails unsubscribedfromallemail unsubtime unsubscribedat`,
  consentDate: `confirmtime emailmarketingconsenttimestamp consentgivenat einwilligungsdatum datedeconsentement datedconsentement
    fechadeconsentimiento datadoconsentimento datadelconsenso datumtoestemming samtyckesdatum 同意日`,
  do_not_engage: `bittenichtkontaktieren nichtanschreiben bittenichtanschreiben optout optedout blacklist blacklisted suppressed keinkontakt nepascontacter
    nocontactar nocontactara naocontatar naocontactar noncontattare nietbenaderen
    nietcontacteren kontaktaej kontakteraej farejkontaktas skaejkontaktas kontaktainte farintekontaktas nepluscontacter nichtmehrkontaktieren niekontaktowac niekontaktowacsie maikkekontaktes skalikkekontaktes kontakterikke
    alaotayhteytta eisaaottaayhteytta iletisimegecmeyin iletisimegecme nekontaktovat nucontactati несвязываться неконтактировать неписать 请勿联系 請勿聯絡 연락금지 연락불가 عدمالتواصل 連絡不可 連絡禁止`,
  motivation: 'motivation motivations',
}

/** Headers of columns that are about none of these, and are headers nevertheless. */
const OTHERS = new Set(
  `address adresse anschrift author birthday bio birthdate city ciudad cidade citta comments connectedon
  conversation country created createdat createddate date datum description department domain email
  facebook fax followups gender handy headline hitsentence industry instagram jobtitle joined land language
  lastactivity leadsource leadstatus subitems linkedin location mobile mobil mobiltelefon mobilenumber occupation
  organization owner contactowner ort page pais pays paese phone phonenumber plz position posts prefix
  region role salutation score source stad stadt state street strasse suffix telefon telefone telefono
  telefonnummer telefoon telephone tel tiktok timezone title town tweets twitter updated verified website
  youtube zip 電話 電話番号 住所 役職 部署`
    .trim()
    .split(/\s+/),
)

const TARGETS = new Map<string, ColumnTarget>([
  ...fieldsWith('headers').flatMap((id) => wordsOf(id, FIELDS[id].headers)),
  ...Object.entries(WORDS).flatMap(([target, words]) => wordsOf(target as ColumnTarget, words)),
])

function wordsOf(target: ColumnTarget, words: string): [string, ColumnTarget][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [plainWord(word), target])
}

/** What programs put around the name of a field. */
const BEFORE =
  /^(?:whatisyour|whatsyour|yourpreferred|contact|personne|persona|pessoa|person|customer|profile|properties|primary|main|my|your|member|subscriber|invitee|attendee|guest|registrant|participant|respondent|ticket|endorser|recommender|reviewer|donor|backer|supporter|speaker|student|applicant|candidate|extraauthorattributes|kontakt)(?=.)/
const BEHIND = /(?:value|label|work|home|other|personal|privat|primary|custom|contact)$/

/** Whose a field is, where that stands behind its name. */
const OF_WHOM =
  / (?:des|der|du|de la|de l'|del|della|do|da|van de|av) ?(?:teilnehmer(?:s|in)?|gast(?:es)?|kontakts?|kunden|participante?|asistente|partecipante|deelnemer|deltagare|client[e]?|contact[oe]?)$/i

/** What a column is about by its header, if by that alone. */
export function targetOfHeader(header: string): ColumnTarget | undefined {
  const word = headerWord(header)
  const bare = word.replace(BEFORE, '')
  const target = TARGETS.get(word) ?? TARGETS.get(bare) ?? TARGETS.get(bare.replace(BEHIND, ''))
  const plain = withoutKind(header).replace(OF_WHOM, '')
  if (target) return target
  if (isOfUnsubscribed(header)) return 'consent'
  return plain === header ? undefined : targetOfHeader(plain)
}

/** A header without what stands in brackets behind it: of what kind its cells are. */
export const withoutKind = (header: string) => header.replace(/(?<=\S)\s*\([^()]*\)\s*$/, '')

/** Whether a column says who does not want to be written to. */
export function isRefusal(header: string): boolean {
  const word = plainWord(header)
  return REFUSED.test(word) || UNSUBSCRIBED.test(word)
}

const REFUSED = /opt(?:ed)?out|donot(?:allow|email)|nichtzulassen/
const UNSUBSCRIBED =
  /unsub|abgemeldet|abmeldung|abbestellt|desabonne|desinscri|bajade|dadodebaja|exclusionvoluntaria|cancelouaassinatura|descadastrad|annullat[ao]iscrizione|annullamentoiscrizione|disiscritt|rifiutoesplicito|afgemeld|uitgeschreven|avregistrer|avprenumerer|登録解除|配信停止|送信除外/
const MAIL = /mail|courriel|correo|epost|newsletter|メール/

/** Whether a column says that somebody wants no more e-mails. */
function isOfUnsubscribed(header: string): boolean {
  const word = plainWord(header)
  return UNSUBSCRIBED.test(word) && MAIL.test(word)
}

/** Whether a cell is what headers say. */
export function isHeaderWord(cell: string): boolean {
  if (cell.length > 60) return false
  return targetOfHeader(cell) !== undefined || OTHERS.has(headerWord(cell))
}

/**
 * A header as it is compared: without the numbers that tell columns of one kind apart, and without
 * the ending that Salesforce gives to fields of one's own.
 */
function headerWord(header: string): string {
  const word = plainWord(header.trim().replace(/__c$/i, ''))
  return word.replace(/\d+/g, '') || word
}
