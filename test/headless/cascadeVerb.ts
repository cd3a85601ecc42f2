import { buildFrom } from "../../src/app/buildFrom";
import { buildScorecard } from "../../src/app/buildScorecard";
import type { CascadeChoice, CascadeInHand } from "../../src/app/cascade/cascadeInHand";
import { generateFrom, UngeneratedCascade } from "../../src/app/cascade/generateCascade";
import { cascadeInHand, listedOn } from "../../src/app/cascade/openCascade";
import { readKpiSheets } from "../../src/app/readKpiSheets";
import { readTogether } from "../../src/app/reading/readTogether";
import type { CascadeFinding } from "../../src/domain/cascade/cascadeFinding";
import type { MatrixLine } from "../../src/domain/cascade/cascadeMatrix";
import type { Entity } from "../../src/domain/cascade/entity";
import { readCascadeKind, readWeighting } from "../../src/domain/cascade/kindWords";
import { entityKey } from "../../src/domain/cascade/entityNames";
import { serialOfText } from "../../src/domain/period/serialDate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor, sentenceOfCascadeFinding } from "../../src/taskpane/messages";
import { refused } from "./buildVerb";
import { changedFile, twoFiles } from "./changedFile";
import { chosenSheets } from "./chosenSheets";
import { CommandFailure } from "./commandFailure";
import { readJsonOrFail, readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "cascade IN.xlsx OUT.xlsx [--plan plan.json] [--sheets A,B] [--as-of 2026-11-22]";

/** What a plan says; what it does not say is as it stands in the workbook, or as it is proposed. */
interface CascadePlanFile {
  readonly entities?: readonly { readonly name: string; readonly parent?: string; readonly owner?: string; readonly weight?: number }[];
  readonly kpis?: readonly {
    readonly kpi: string;
    readonly kind?: string | null;
    readonly decimals?: number;
    readonly weighting?: string;
    readonly shares?: Readonly<Record<string, number | null>>;
  }[];
}

/** Cascades the card of a file to its entities, building the card first where there is none, and saves the workbook. */
export const cascadeVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["plan", "sheets", "as-of"], usage);
    const [from, to] = twoFiles(positionals, usage);
    const plan = options.plan === undefined ? {} : ((await readJsonOrFail(options.plan)) as CascadePlanFile);
    const asOf = options["as-of"] ?? null;
    if (asOf !== null && serialOfText(asOf) === null) throw new CommandFailure(`--as-of ${asOf} is no day: write it as 2026-11-22.`);
    const words = messagesFor("en").sheet;
    print(
      await changedFile(from, to, async ({ addIn, cost, countAgain }) => {
        const { blocks } = await excelWorkbook.readStored();
        if (!blocks.scorecard) await buildCard(options.sheets).catch(refused);
        await addIn.host.settle();
        countAgain();
        const read = await excelWorkbook.readCascade();
        const hand = cascadeInHand(read, words, plan.entities ? [] : await listedOn(excelWorkbook, read), asOf);
        const outcome = await generateFrom(excelWorkbook, read, choiceOf(hand, plan), words, undefined, asOf).catch(ungenerated);
        const { entities, reconciliation, findings, inputs, made, changed, setAside } = outcome;
        return {
          entities,
          reconciliation: reconciliation.map(({ kpi, entity, period, bound, parent, children, difference }) => ({
            kpi,
            period,
            ...(bound === null ? {} : { bound }),
            entity,
            parent,
            children,
            difference,
          })),
          inputs: inputs.map(({ entity, expected, given, missing, late }) => ({ entity, expected, given, missing, late })),
          findings: findings.map((finding) => ({ ...finding, sentence: sentenceOf(finding) })),
          made,
          changed,
          setAside,
          cost: cost(),
        };
      }),
    );
  },
};

async function buildCard(sheets: string | undefined): Promise<void> {
  const words = messagesFor("en").sheet;
  if (sheets !== undefined) {
    const grids = await chosenSheets(
      "sheets",
      sheets.split(",").map((name) => name.trim()),
    );
    await buildScorecard(excelWorkbook, readTogether(grids, {}), {}, {}, words);
    return;
  }
  const inHand = await readKpiSheets(excelWorkbook);
  await buildFrom(excelWorkbook, inHand, inHand.start, {}, words);
}

/** The choice that a plan asks for: entities by name keep their ids. */
function choiceOf(hand: CascadeInHand, plan: CascadePlanFile): CascadeChoice {
  const entities = plan.entities ? entitiesOf(hand, plan.entities) : hand.start.entities;
  const known = new Set(hand.start.entities.map(({ id }) => id));
  const standing = new Map(hand.start.matrix.lines.map((line) => [line.kpiId, line]));
  const isNew = entities.some(({ id }) => !known.has(id));
  const lines = hand.propose(entities).lines.map((proposed): MatrixLine => {
    const line = standing.get(proposed.kpiId);
    if (!line || line.proposed) return proposed;
    if (!isNew) return line;
    const added = [...proposed.weights].filter(([id]) => !known.has(id));
    return { ...line, weights: new Map([...line.weights, ...(line.kind === null ? [] : added)]) };
  });
  const wanted = (plan.kpis ?? []).map((each) => ({ ...each, id: kpiIdOf(hand, each.kpi) }));
  return { entities, matrix: { lines: lines.map((line) => wanted.filter(({ id }) => id === line.kpiId).reduce(changed(entities), line)) } };
}

function entitiesOf(hand: CascadeInHand, wanted: NonNullable<CascadePlanFile["entities"]>): readonly Entity[] {
  const entities: Entity[] = [];
  const ids = new Map(hand.start.entities.map(({ id, name }) => [entityKey(name), id]));
  for (const { name, owner = "", weight = 1 } of wanted) {
    const id = ids.get(entityKey(name)) ?? hand.freeId([...entities, ...hand.start.entities]);
    ids.set(entityKey(name), id);
    entities.push({ id, name, parentId: null, owner, weight });
  }
  return entities.map((entity, index) => {
    const parent = wanted[index]?.parent;
    return { ...entity, parentId: parent === undefined || parent === "" ? null : (ids.get(entityKey(parent)) ?? parent) };
  });
}

function kpiIdOf(hand: CascadeInHand, said: string): string {
  const found = hand.kpis.find(({ id, name }) => id === said || entityKey(name) === entityKey(said));
  if (found) return found.id;
  throw new CommandFailure(`The plan names the KPI ${said}: use one of ${hand.kpis.map(({ name }) => name).join(", ")}.`);
}

const changed =
  (entities: readonly Entity[]) =>
  (line: MatrixLine, { kind, decimals, weighting, shares }: NonNullable<CascadePlanFile["kpis"]>[number]): MatrixLine => {
    const weights = new Map(line.weights);
    for (const [name, weight] of Object.entries(shares ?? {})) {
      const id = entities.find((entity) => entity.id === name || entityKey(entity.name) === entityKey(name))?.id;
      if (id === undefined)
        throw new CommandFailure(`The plan names the entity ${name}: use one of ${entities.map((each) => each.name).join(", ")}.`);
      if (weight === null) weights.delete(id);
      else weights.set(id, weight);
    }
    const said = kind === undefined ? line.kind : kind === null ? null : readCascadeKind(kind);
    if (kind !== undefined && kind !== null && said === null) throw new CommandFailure(`The plan says the kind ${kind}: it is not known.`);
    return {
      ...line,
      kind: said,
      decimals: decimals ?? line.decimals,
      weighting: (weighting === undefined ? null : readWeighting(weighting)) ?? line.weighting,
      weights,
    };
  };

const sentenceOf = (finding: CascadeFinding): string => sentenceOfCascadeFinding(messagesFor("en"), finding);

/** What must be put right before anything is generated. */
function ungenerated(error: unknown): never {
  if (!(error instanceof UngeneratedCascade)) throw error;
  const stopping = error.findings.filter(({ severity }) => severity === "error");
  throw new CommandFailure(stopping.map(sentenceOf).join("\n"));
}
