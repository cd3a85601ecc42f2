import { plainText, wordKey } from "../words";
import { listed } from "./wordList";

const keysOf = (words: string): ReadonlySet<string> => new Set(listed(words).map(wordKey));

/** Lines of a ledger, which are the KPIs of a budget report. */
const ofLedgers =
  keysOf(`GL account | G/L account | G/L | GL | GL line | GL description | GL account description | Ledger account | General ledger account | Nominal account | Account description | Account title | Account caption
  Cost account | Expense account | Income account | Cost element | Cost type | Expense type | Expense line | Expense item | Budget line | Budget item | Budget account | P&L line | P&L item | P&L account
  Konto | Konten | Sachkonto | Aufwandskonto | Ertragskonto | Kontobezeichnung | Kontoname | Kontotext | Kostenart | Kostenarten | Aufwandsart | GuV-Position | Budgetposition
  Compte comptable | Compte général | Libellé du compte | Libellé de compte | Intitulé du compte | Poste | Poste budgétaire | Poste de dépense | Poste de dépenses | Ligne budgétaire | Nature comptable
  Cuenta contable | Nombre de la cuenta | Nombre de cuenta | Partida | Partida presupuestaria | Partida contable | Rubro | Concepto
  Conta contábil | Nome da conta | Rubrica | Rubrica orçamentária | Conto contabile | Voce | Voce di bilancio | Voce di spesa | Voce di costo
  Grootboekrekening | Rekening | Rekeningomschrijving | Kostensoort | Begrotingspost | Hesap | Hesap adı | Статья | Статья бюджета | Статья затрат | Статья расходов | Счет
  科目 | 会计科目 | 预算科目 | 預算科目 | 勘定科目 | 費目 | 계정 | 계정과목`);

/** Words that head customers, too: lines of a ledger beside a budget. */
const ofCustomers = keysOf(`Account | Accounts | Compte | Comptes | Cuenta | Cuentas | Conta | Contas | Conto | Conti`);

const budgets =
  /(?:^|[^\p{L}])(?:budget(?:ed|ary|wert|e|iert)?|ppto|presupuest(?:o|ado)|orcad[oa]|orcamento|preventivo|begroot|begroting|butce(?:lenen)?|бюджет)(?:[^\p{L}]|$)|预算|預算|予算|예산/u;
const plans = /(?:^|[^\p{L}])(?:plan(?:ned|wert|iert)?|soll|forecast|prevu|previsto|план)(?:[^\p{L}]|$)|计划|計画/u;

/** Whether a header names lines of a ledger, among all headers of its table: `perhaps` where no other speaks of a budget. */
export function namesAccounts(header: string, headers: readonly string[]): "surely" | "perhaps" | "no" {
  const key = wordKey(header);
  const isOfCustomers = ofCustomers.has(key);
  if (!isOfCustomers && !ofLedgers.has(key)) return "no";
  const others = headers.filter((each) => each !== header).map((each) => plainText(each.replace(/_/g, " ")));
  return others.some((each) => budgets.test(each) || (!isOfCustomers && plans.test(each))) ? "surely" : "perhaps";
}
