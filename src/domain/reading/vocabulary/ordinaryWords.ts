import { wordKey } from "../words";
import { listed } from "./wordList";

/**
 * Everyday words of the languages, and words of KPI names, that stand one or two letters from a header word and are none: `Votes` is no
 * misspelt `Notes`. They are those among the few thousand commonest words of each language that a search for typing errors would take.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  listed(`aberta | abito | absences | acceptance | achieve | achievements | acres | actes | actief | actif | actifs | active | actives | activite | actua
  actually | actuar | adami | adapte | advance | advancement | affiliated | agenzia | aguente | aient | alarma | alarme | albert | alberta | amare
  ambas | amore | analyst | analysts | analyze | andate | anfangt | annem | anneme | annen | annene | annex | annie | annotation | aperta | aperte
  appel | argent | assets | assigned | atingir | attachment | atteinte | attend | attendue | attesa | auction | auctions | audits | avviso | bakis
  baris | basic | basics | basim | basin | basit | batch | batches | beach | beds | began | begann | beginnt | begins | begint | begon | begun
  beheersen | belge | benchmarking | benefits | bepaald | bester | betaald | beter | beyin | bilim | birini | birisi | bizim | bolumu | bonus | branca
  branco | brandt | brauch | breath | brennen | budgeteer | budgeter | budgeting | bundesbank | butter | cable | cables | calculator | calcule | calls
  calor | calore | cambi | cambia | cambie | campos | camps | casal | casas | cases | cassa | causar | caused | cementerio | chance | changed | changer
  charged | charger | charme | chats | chave | churn | cinta | circulation | claims | clase | clause | clicks | clinica | coalition | coast | colar
  colon | colored | colori | coloro | comeca | comece | comecou | comenzo | comercial | comiendo | comienza | comigo | commente | commerciaux
  committee | committees | companion | comparaison | comparisons | compartir | compasion | competence | competences | competition | complesso
  comportamento | computational | conceito | concept | concepts | concerto | conclusao | condicion | conditional | conditions | condizione | condizioni
  confusion | conseguia | conseguimos | conseguir | conseguira | conseguire | conseguiu | consiguio | constante | constat | constater | consultancy
  consulting | contacto | contant | content | contenter | contest | contexte | contract | conviction | cost | costs | count | counts | crimes | critics
  critiques | curta | custa | cycle | cycles | dating | debat | deber | debug | debute | debuts | decisione | definitiv | definitive | degilim | degre
  delais | delas | delay | delen | delhi | della | demain | departmental | dependence | deposits | derde | desse | desta | deste | destination
  destruicao | detail | detection | deter | dever | device | diferente | different | differente | differentes | differents | diger | dimensional
  dinger | directions | directive | directo | divertimento | domani | domem | duruma | durun | działa | działo | eccellente | effective | egitim
  elinde | emploie | employ | employed | employer | encantado | encargare | encerrado | entao | entero | entire | entra | entre | entri | entrou | entry
  esperando | estando | estao | estates | estatua | estimee | estive | estudo | evaluating | evidente | evinde | exceed | excelente | excellence
  excellente | execution | exercise | exito | expiration | explicacao | exploration | exzellenz | fabbrica | fabric | fabrics | fabrik | facilite
  factor | factories | factors | factory | factual | fahigkeit | faktycznie | falling | familie | farben | farle | farlo | farne | favorables | fechar
  ferma | fermato | ficha | figli | figur | figura | figured | finding | fines | finnish | fires | firmar | firmato | firme | firms | firmy | first
  flehe | flood | floods | floors | flour | fonde | fondi | fonts | formar | formas | forme | formed | former | formes | forte | fortes | forti | foste
  frente | frequent | frequently | fronte | frost | fuerte | fuertes | funcionando | funcionar | funcionara | funcione | functional | funziona
  funzioni | garde | gebeten | gebied | gegessen | gegeten | gemeen | geniet | gerade | gerek | gericht | gesagt | gesamte | gesicht | gesto | gestort
  gewacht | geweten | gezeten | gezicht | giorni | gnade | goren | grace | graden | gradi | grado | grande | grants | grave | greek | greene | greep
  groene | groupe | grown | growth | gruppi | gruppo | healthy | heath | highlighted | hours | huidige | importancia | important | importante
  importantes | importanti | importants | importanza | indicated | indicates | indication | indizio | initiated | inizi | inizia | insight | internal
  intervalo | issue | issued | issus | jasne | jednostki | jeune | joiner | joiners | kanaal | kliniek | kurze | kurzem | kurzen | label | lactivite
  lading | lagen | lancamento | langer | lanning | lappel | largement | largent | larger | laser | later | layer | leads | leaver | leavers | leger
  leider | leite | leiten | lending | lentement | letter | lexploitation | licht | lidar | limit | limited | limitee | limiter | limites | limiti
  limits | limpar | limpiar | lines | lissue | liver | loans | locate | locke | louer | lover | loyer | lucky | maagd | maakt | manage | managed | manca
  manger | manque | marcar | march | marcha | marcia | marco | marge | margin | margins | maria | marica | marie | marked | marker | marte | maske
  massima | master | matas | matke | matter | maxima | meals | measured | measurer | measures | medias | medical | medicijn | medico | medida | medio
  meias | mening | merkt | mestre | mesurer | metals | meter | metio | metri | metro | metto | miasta | midia | miesiacu | miles | minima | mistura
  models | monch | monte | months | mouth | mouvement | moyennes | natur | natura | naturel | negocio | nenne | nennen | nobre | nodes | noemen | noites
  normal | norman | notig | novas | number | observando | observer | ocean | officer | operateurs | operators | order | orders | organisatie
  organizacion | organizational | origen | oucam | overal | overtime | owned | parts | pasos | passe | patents | patrao | pause | payday | pelos
  perdon | perdoname | performance | performances | periodista | permits | persona | personal | personeel | personen | personnel | persoon | piani
  pianto | pieno | pilot | pilota | piloto | planche | planeando | planejando | planes | planet | planeta | plannen | planner | planners | planting
  plants | plata | plaza | plazy | plusvalue | point | pointe | polar | ponto | poprzednio | portafoglio | porter | portfolio | posicion | postos
  pranzo | prato | prawo | preceding | precious | precision | prese | president | presidente | presos | pressione | pressions | preventing | prevention
  previously | prevue | prezydent | price | prices | prints | priori | proces | process | processo | produccion | production | productive | produzione
  profit | profits | progetto | programa | programi | programm | programma | programmer | programmers | programmi | programu | progreso | progresse
  progressive | projeto | prometio | promozione | prontos | proprietary | prospective | protecao | proteccion | protect | protected | protection
  protezione | provinces | provincial | provision | provisions | proyecto | pular | punkt | punktu | punta | puntate | punto | quarta | quartier
  quella | quelli | quello | quita | quote | quotes | radio | ragione | rating | ratings | rational | realidade | realiser | realiste | realistic
  realite | reality | realize | realtor | realty | refund | refunds | regie | reino | remarquer | repeat | replication | representation | require
  requires | resort | responsabilita | responsabilite | resulta | resulte | resulto | return | returns | revenue | revenues | richtig | rodzaju | rooms
  rossa | rossi | rosto | rouges | rough | route | routes | russo | rzeczywiscie | sacma | sales | sapra | satisfactory | scala | schattig | schoon
  schoot | schritt | scope | scopre | scored | scott | scout | seccion | sedia | senao | sendo | senor | sensor | sentado | sentindo | sentito | sentivo
  sento | serbia | serca | serce | seres | serge | serial | seriam | serian | serias | serieus | serva | serve | serves | servico | servire | servizio
  sesso | settimane | shark | short | siano | sinal | sistemi | situations | situazione | sklepu | smart | smile | society | sofort | solia | sollst
  sommer | sommes | sommet | sonic | sonucu | spank | spara | sparate | sparc | sparo | spector | sport | sprak | squadre | staart | staff | stage
  stages | staje | stake | standaard | stando | stara | starb | stars | starts | stary | stated | statek | statku | status | statute | stavo | stało
  stock | stocks | stole | stomme | stond | stone | store | stored | stores | storie | storm | story | strand | strano | stuart | succes | successa
  successe | successo | summer | supplied | supplies | swiatła | syria | systeem | systemu | tablet | takim | talent | talks | tanik | tanks | tanrim
  targeted | tarif | telle | tellen | telles | temin | tenda | tenders | tenis | terminar | terminei | termini | terminou | territoire | territorio
  tests | there | these | thesis | theta | tickets | titel | titled | titre | toller | tomate | trending | trendy | trenes | treno | trentaine | trucks
  turnover | turns | ubernehmen | unica | united | units | using | uwage | uwaza | vacancies | vague | valer | valeu | validation | valse | valuation
  valued | valve | vapeur | veille | vencedor | vende | vender | vendeu | vendo | veranderen | verandering | verandern | verdacht | verder | verdi
  verkaufe | verkaufen | verklaren | verkoop | verkopen | verkrachting | verle | verlo | verloor | verme | vermelha | verre | verro | versions | viele
  vierde | villa | vincitore | visits | voelt | voler | volete | volgt | volle | volte | vooruitgang | votes | vrede | waarschuwen | wache | wages
  warming | warnung | warte | weeks | wegging | werde | werkte | wette | worte | wright | własciwie | years | zadanie | zahle | zahlen | zespołu | ziehe
  zieke | zielen | zmiany | города | городе | группу | группы | значения | команде | команду | команды | компании | компанию | магазине | месяца
  начал | начала | начали | неделе | недели | недель | неделю | номера | определенно | отдал | помог | результаты | состоянии | стране | страну | страны`).map(
    wordKey,
  ),
);
