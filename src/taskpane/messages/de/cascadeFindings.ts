import type { CascadeFindingCode } from "../../../domain/cascade/cascadeFinding";
import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { CascadeFindingSentence } from "../messages";
import { plain, quoted } from "./cellText";

const kpi = (details: Details) => quoted(details, "kpi", "diese Kennzahl");
const entity = (details: Details) => quoted(details, "entity", "das Unternehmen");
const department = (details: Details) => quoted(details, "entity", "eine Abteilung");
/** After "von", "bei" and "unter". */
const kpiDative = (details: Details) => quoted(details, "kpi", "dieser Kennzahl");
const entityDative = (details: Details) => quoted(details, "entity", "dem Unternehmen");
const departmentDative = (details: Details) => quoted(details, "entity", "einer Abteilung");

/** "3", and the word for one or for more. */
function counted(details: Details, key: string, one: string, many: string): string {
  const count = Number(details[key] ?? 0);
  return count === 0 ? `einige ${many}` : `${count} ${count === 1 ? one : many}`;
}

/** " (Jan. 2026)", or how many periods and the first of them. */
function when(details: Details, period: (key: string) => string): string {
  const [count, first] = [Number(details["periods"] ?? 1), plain(details, "period", "")];
  const said = first === "" ? "" : period(first);
  if (count > 1) return said === "" ? ` (${count} Perioden)` : ` (${count} Perioden, die erste ${said})`;
  return said === "" ? " (eine Periode)" : ` (${said})`;
}

/** "and 3 more": departments or parents of which the same is true. */
const andMore = (details: Details): string => (Number(details.others ?? 0) > 0 ? ` und ${plain(details, "others", "")} weitere` : "");

/** What is wrong or unusual in a cascade, and what to do about it. */
export const cascadeFindings = {
  "no-entities": () => "Es gibt noch keine Abteilungen. Fügen Sie welche hinzu oder fügen Sie eine Liste ein.",
  "entity-without-name": () => "Eine Abteilung hat keinen Namen. Geben Sie ihr einen: Ihr Blatt wird danach benannt.",
  "entity-twice": (details) =>
    `${department(details)} steht${plain(details, "parent", "") === "" ? "" : ` unter ${quoted(details, "parent", "")}`} zweimal in der Liste. Benennen Sie einen Eintrag um oder entfernen Sie ihn.`,
  "unknown-parent": (details) =>
    `${department(details)} soll unter ${quoted(details, "parent", "einer anderen")} stehen, aber dieser Eintrag fehlt in der Liste. Wählen Sie, was übergeordnet ist.`,
  "entity-cycle": (details) =>
    `${department(details)} steht unter ${quoted(details, "parent", "einer Abteilung")} und zugleich darüber. Ordnen Sie eine der beiden anders ein.`,
  "entity-weight": (details) => `Das Gewicht ${quoted(details, "weight", "hier")} von ${departmentDative(details)} ist keine Zahl ab 0.`,
  "figures-of-unknown-entity": (details) =>
    `Es gibt Werte für ${department(details)}, aber diese Abteilung gibt es nicht. Die Werte bleiben und zählen nirgends.`,

  "nobody-carries": (details) => `Niemand trägt ${kpi(details)}. Wählen Sie Abteilungen oder brechen Sie die Kennzahl nicht herunter.`,
  "entity-carries-nothing": (details) => `${department(details)} trägt keine Kennzahl, das Blatt bleibt also leer.`,
  "objective-unsupported": (details) => `Keine Abteilung unterstützt das strategische Ziel ${quoted(details, "objective", "hier")}.`,
  "rate-split": (details) =>
    `${kpi(details)} ist eine Quote${plain(details, "unit", "") === "" ? "" : ` (${plain(details, "unit", "")})`}: Der Zielwert lässt sich nicht aufteilen. Wählen Sie „Identisch“.`,
  "weight-negative": (details) =>
    `Das Gewicht ${quoted(details, "weight", "hier")} von ${departmentDative(details)} für ${kpi(details)} ist keine Zahl ab 0.`,
  "weights-all-zero": (details) =>
    `Bei ${kpiDative(details)} hat unter ${entityDative(details)} niemand ein Gewicht. Geben Sie mindestens einer Abteilung eines.`,
  "carried-by-one": (details) =>
    `${kpi(details)}: Unter ${entityDative(details)} trägt die Kennzahl nur ${quoted(details, "child", "eine Abteilung")} und erhält deshalb den ganzen Zielwert.`,
  "kind-unknown": (details) =>
    `${quoted(details, "text", quoted(details, "kind", "Der Eintrag"))} ist keine Art, ${kpi(details)} herunterzubrechen. Wählen Sie eine aus der Liste.`,
  "unknown-kpi": (details) => `${kpi(details)} steht bei den Anteilen, aber nicht auf der Scorecard. Die Zeile bleibt außen vor.`,
  "unknown-entity": (details) =>
    `${kpi(details)} hat ein Gewicht für ${department(details)}, aber diese Abteilung gibt es nicht. Das Gewicht bleibt außen vor.`,

  "no-target-to-split": (details) =>
    Number(details["periods"] ?? 0) === Number(details["of"] ?? -1)
      ? `${kpi(details)} hat keinen Zielwert, der sich aufteilen ließe.`
      : `${kpi(details)} hat für ${counted(details, "periods", "Periode", "Perioden")} keinen Zielwert zum Aufteilen.`,
  "target-typed-over": (details, period) =>
    andMore(details) === ""
      ? `${department(details)} hat für ${kpi(details)} einen eigenen Zielwert${when(details, period)}. Er bleibt, und nach unten wird er weiter aufgeteilt.`
      : `${department(details)}${andMore(details)} haben für ${kpi(details)} eigene Zielwerte${when(details, period)}. Sie bleiben, und nach unten werden sie weiter aufgeteilt.`,
  "targets-differ": (details, period, figure) =>
    `${kpi(details)}: Die Zielwerte unter ${entityDative(details)}${andMore(details).replace(/weitere$/, "weiteren")} ergeben zusammen nicht den Zielwert darüber${when(details, period)}${difference(details, figure)}.`,
  "actuals-differ": (details, period, figure) =>
    `${kpi(details)}${when(details, period)}: ${entity(details)} nennt ${shown(details, "own", figure)}, die Abteilungen darunter ergeben ${shown(details, "children", figure)}. Es zählt der eigene Wert.`,
  "input-missing": (details) =>
    `Von ${departmentDative(details)} ${Number(details["inputs"] ?? 0) === 1 ? "fehlt" : "fehlen"} noch ${counted(details, "inputs", "Wert", "Werte")}${ofDue(details)}; es ist noch Zeit.`,
  "input-late": (details) =>
    `Von ${departmentDative(details)} ${Number(details["inputs"] ?? 0) === 1 ? "ist" : "sind"} ${counted(details, "inputs", "Wert", "Werte")}${ofDue(details)} überfällig.`,
  "not-a-number": (details) =>
    `${quoted(details, "text", "Die Eingabe")}${plain(details, "at", "") === "" ? "" : ` in ${cellOf(plain(details, "at", ""))}`} von ${departmentDative(details)} ist keine Zahl und gilt als fehlender Wert.`,

  "text-number": (details) =>
    `${department(details)} hat ${quoted(details, "text", "eine Zahl")} als Text gespeichert (Zelle ${cellOf(plain(details, "at", ""))}). Das eigene Blatt liest sie, die Summen darüber nicht: Geben Sie sie als Zahl ein.`,
  "entity-set-aside": (details) =>
    `${department(details)} gehört nicht mehr zu den Abteilungen. Das Blatt bleibt, als beiseitegelegt markiert, und zählt nirgends.`,
  "kpi-set-aside": (details) =>
    `${kpi(details)} steht nicht mehr auf der Scorecard. Eingaben dafür${plain(details, "entity", "") === "" ? "" : ` auf dem Blatt von ${departmentDative(details)}`} bleiben unterhalb der anderen erhalten.`,
  "typed-set-aside": (details) => {
    const isOne = Number(details["typed"] ?? 0) === 1;
    return `${counted(details, "typed", "ausgefüllte Zelle", "ausgefüllte Zellen")} von ${departmentDative(details)} ${isOne ? "hat" : "haben"} keinen Platz mehr und ${isOne ? "wird" : "werden"} daneben aufbewahrt.`;
  },
  "sheet-name-shortened": (details) =>
    `Das Blatt von ${departmentDative(details)} heißt ${quoted(details, "sheet", "kürzer")}: Blattnamen haben höchstens 31 Zeichen, nicht alle Zeichen sind erlaubt, und jeden Namen gibt es nur einmal.`,
  "entity-sheet-copied": (details) =>
    `Das Blatt ${quoted(details, "sheet", "hier")} gibt sich als das von ${departmentDative(details)} aus, das es schon gibt: Es gilt als Kopie, und was darauf eingetragen ist, zählt nirgends.`,
  "entity-sheet-unread": (details) =>
    `Dem Blatt ${quoted(details, "sheet", "einer Abteilung")} fehlt die ausgeblendete Zeile oder Spalte, die sagt, was seine Zellen sind. Was darauf eingetragen ist, zählt nirgends; daneben entsteht ein neues Blatt.`,
  "changed-there": (details, period) => `${department(details)}: ${kpi(details)} wurde in der Datei geändert${when(details, period)}.`,
  "changed-both": (details, period) =>
    `${department(details)}: ${kpi(details)} wurde hier und in der Datei geändert${when(details, period)}. Wählen Sie, was gilt.`,
  "other-card": () => "Die Datei stammt von einer anderen Scorecard. Nichts daraus wurde übernommen.",
} satisfies Record<CascadeFindingCode, CascadeFindingSentence>;

const shown = (details: Details, key: string, figure: (figure: number) => string): string =>
  details[key] === undefined ? "etwas anderes" : figure(Number(details[key]));

function difference(details: Details, figure: (figure: number) => string): string {
  return details.difference === undefined ? "" : `; Differenz ${figure(Number(details.difference))}`;
}

const ofDue = (details: Details): string => (details.of === undefined ? "" : ` von ${Number(details.of)} fälligen`);
