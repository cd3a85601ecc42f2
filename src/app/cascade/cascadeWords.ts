import type { CascadeKind, Weighting } from "../../domain/cascade/cascadeKind";
import type { EntitySeries } from "./entitySheetLayout";

/** What a cascade writes into its sheets. */
export interface CascadeWords {
  readonly sharesSheet: string;
  readonly cascadeSheet: string;
  readonly contributionSheet: string;
  /** Below an entity's name: those above it, from the company down, and who owns it. */
  readonly path: (above: readonly string[], owner: string) => string;
  /** Below the name of an entity that is none any more. */
  readonly noEntity: string;
  /** The band over KPIs that are no longer on the card. */
  readonly setAside: string;
  readonly series: Readonly<Record<EntitySeries, string>>;
  /** What an input cell says to what is no number. */
  readonly onlyNumbers: string;
  readonly company: string;
  readonly kinds: Readonly<Record<CascadeKind, string>>;
  readonly weightings: Readonly<Record<Weighting, string>>;
  readonly shares: {
    readonly title: string;
    /** A line below the other. */
    readonly about: readonly [string, string];
    readonly kpi: string;
    readonly kind: string;
    readonly weighting: string;
    readonly decimals: string;
    readonly pickKind: string;
    readonly pickWeighting: string;
  };
  readonly machinery: {
    readonly title: string;
    readonly about: string;
    readonly kpi: string;
    readonly entity: string;
    readonly kind: string;
    readonly share: string;
    readonly split: string;
    readonly difference: string;
    /** Of how many children a figure is there. */
    readonly figuresIn: (children: number) => string;
  };
  readonly contribution: {
    readonly title: string;
    readonly about: string;
    readonly entity: string;
    readonly score: string;
    readonly given: string;
    readonly missing: string;
    /** Heading of what is late; the day looked at, "" for none. */
    readonly late: (asOf: string) => string;
  };
}
