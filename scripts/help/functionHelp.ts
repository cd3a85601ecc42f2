/** What the help page says of a function beside its doc comment: more about it, examples, and where the formula comes from. */
export interface FunctionHelp {
  /** Whole sentences; `code` in backquotes. */
  readonly about: string;
  readonly examples: readonly HelpExample[];
  /** Who published the formula; null where it is plain arithmetic. */
  readonly source: string | null;
}

/** A formula and what its cells show: rounded to four decimals, cells separated by commas. A test evaluates it. */
export interface HelpExample {
  readonly formula: string;
  readonly shows: string;
}

/** By function, in the order of the page. A test fails when a function is missing here. */
export const functionHelp: Readonly<Record<string, FunctionHelp>> = {
  STATUS: {
    about:
      "On target when actual is at least as good as target; At risk when it is at least as good as the threshold; else Off target. Hitting the target exactly is On target. A blank or `NA` actual is No data, never zero. Without a threshold, at risk reaches to 10 % of the target on the bad side.",
    examples: [
      { formula: "=BSC.STATUS({95;89.99;100;101},100)", shows: "At risk, Off target, On target, On target" },
      { formula: '=BSC.STATUS(30,20,"lower",40)', shows: "At risk" },
      { formula: '=BSC.STATUS(50,"40–60")', shows: "On target" },
      { formula: '=BSC.STATUS({95;80},100,,,"light")', shows: "▲, ◆" },
      { formula: '=BSC.STATUS("NA",100)', shows: "No data" },
    ],
    source: "The default threshold of 10 % is the one ClearPoint Strategy publishes.",
  },
  SCORE: {
    about:
      "Without a method: 10/3 at the threshold, 20/3 at the target, a straight line through both, never below 0 or above 10. The other methods are those of tools people come from; what they need is given in parameters, or behind the method as in the Scoring column of a scorecard (see below).",
    examples: [
      { formula: "=BSC.SCORE({300;500;600;700;900},700,500)", shows: "0, 3.3333, 5, 6.6667, 10" },
      { formula: '=BSC.SCORE(460,400,,"lower","progress",500)', shows: "4" },
      { formula: '=BSC.SCORE(94,140,,,"linear",{0,200})', shows: "4.7" },
      { formula: '=BSC.SCORE(94,140,,,"linear 0; 200")', shows: "4.7" },
      { formula: '=BSC.SCORE("Yes","Yes",,,"yes-no")', shows: "10" },
    ],
    source: "The goal and red flag scoring published by Spider Strategies.",
  },
  ATTAINMENT: {
    about:
      "Higher is better: actual / target. Lower is better: 2 − actual / target (`mirror`, the default) or target / actual (`ratio`). `progress` is (actual − baseline) / (target − baseline). Where a ratio means nothing, as with a target of zero, the answer is `#N/A` and says why.",
    examples: [
      { formula: "=BSC.ATTAINMENT(90,100)", shows: "0.9" },
      { formula: '=BSC.ATTAINMENT(6,5,"lower","ratio")', shows: "0.8333" },
      { formula: '=BSC.ATTAINMENT(6,5,"lower")', shows: "0.8" },
      { formula: '=BSC.ATTAINMENT(460,400,"lower","progress",500)', shows: "0.4" },
      { formula: "=BSC.ATTAINMENT(5,0)", shows: "#N/A" },
    ],
    source: null,
  },
  VARIANCE: {
    about:
      "`favourable` (the default) is positive when it is good, whatever the direction; `raw` is actual − target; `percent` is the favourable variance as a share of |target|.",
    examples: [
      { formula: '=BSC.VARIANCE(45,40,"lower")', shows: "-5" },
      { formula: '=BSC.VARIANCE(45,40,"lower","raw")', shows: "5" },
      { formula: '=BSC.VARIANCE(45,40,"lower","percent")', shows: "-0.125" },
    ],
    source: null,
  },
  ROLLUP: {
    about:
      "The score of a parent, and in the cell to the right its coverage: the share of weight that is scored. Missing children do not count as zero; with less than half of the weight scored there is no score.",
    examples: [
      { formula: '=BSC.ROLLUP({8;9;""},{1;1;2})', shows: "8.5, 0.5" },
      { formula: '=BSC.ROLLUP({2;9},,"min")', shows: "2, 1" },
    ],
    source: null,
  },
  AGGREGATE: {
    about:
      "A ratio of several periods is the ratio of the sums, never the mean of the ratios: 30 of 100 and 80 of 400 are 110 of 500. A period that misses numerator or denominator is in neither sum.",
    examples: [
      { formula: '=BSC.AGGREGATE({120;"NA";150},"sum")', shows: "270" },
      { formula: '=BSC.AGGREGATE({30;80},"ratio",{100;400})', shows: "0.22" },
    ],
    source: null,
  },
  TREND: {
    about:
      "Judged with the limits of chance variation (see BSC.LIMITS): a change is called real only when the latest figures break one of the rule’s patterns. Anything else is No real change, however it looks.",
    examples: [
      { formula: "=BSC.TREND({50;52;49;51;50;48;51;60;61;62;60;63;61})", shows: "Improving" },
      { formula: '=BSC.TREND({50;52;49;51;50;48;51;60;61;62;60;63;61},"lower")', shows: "Worsening" },
      { formula: "=BSC.TREND({50;52;49;51;50})", shows: "No real change" },
    ],
    source: "Rules as published by NHS England (Making Data Count) and by Donald Wheeler (Understanding Variation).",
  },
  LIMITS: {
    about:
      "The limits of an XmR chart: mean ± 2.66 times the mean moving range, which is how far one figure lies from the one before. Figures between the limits are chance variation. Below 12 figures the limits are provisional.",
    examples: [
      { formula: "=BSC.LIMITS({1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1})", shows: "1.9444, -3.0626, 6.9515, 1.8824" },
      { formula: "=BSC.LIMITS({1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1},,TRUE)", shows: "1.9444, -0.7156, 4.6044, 1" },
    ],
    source: "Walter Shewhart’s individuals chart; the screened limits as in NHSRplotthedots of the NHS-R community.",
  },
  FORECAST: {
    about:
      "`run-rate` goes on with the mean so far, `linear` along the straight line of least squares, `seasonal` repeats the same period a season ago plus the mean change between seasons. A forecast says what follows if nothing changes; it is no target.",
    examples: [
      { formula: "=BSC.FORECAST({100;110;120},2)", shows: "110, 110" },
      { formula: '=BSC.FORECAST({100;110;120},2,"linear")', shows: "130, 140" },
    ],
    source: null,
  },
  TARGETAT: {
    about:
      "The way from baseline to target between two days. Before start the answer is baseline, from due on it is target. Nothing reads a clock: for today, give `TODAY()` yourself.",
    examples: [
      { formula: "=BSC.TARGETAT(100,200,DATE(2026,1,1),DATE(2026,12,31),DATE(2026,7,2))", shows: "150" },
      { formula: '=BSC.TARGETAT(100,200,DATE(2026,1,1),DATE(2026,12,31),DATE(2026,7,2),"front-loaded")', shows: "175" },
      { formula: '=BSC.TARGETAT(80,100,DATE(2026,1,1),DATE(2026,12,31),DATE(2026,7,2),"step")', shows: "80" },
    ],
    source: null,
  },
  SPLIT: {
    about:
      "The parts always sum to the whole, at the decimals asked for. What rounding leaves over goes, unit by unit, to the parts that lost most by it.",
    examples: [
      { formula: "=BSC.SPLIT(100,{1;1;1})", shows: "34, 33, 33" },
      { formula: "=BSC.SPLIT(1000,{5;3;1},-1)", shows: "560, 330, 110" },
    ],
    source: "The largest remainder method, by which parliaments share out seats (Hamilton).",
  },
  SPARK: {
    about: "Made of letters, so it prints and copies like any text. With a target, its own bar stands last, on the same scale.",
    examples: [
      { formula: "=BSC.SPARK({3;5;8;2;9})", shows: "▂▄▇▁█" },
      { formula: "=BSC.SPARK({3;5;8;2;9},10)", shows: "▂▄▇▁█│█" },
    ],
    source: null,
  },
  PARSE: {
    about:
      "Targets as people write them, in parts. What cannot be read is `#VALUE!` and says so; nothing is guessed. Both ways of writing numbers are read, `1,234.5` and `1.234,5`. Where the digits leave it open, one rule decides, whatever the language of the workbook: a single point is a decimal point (`1.234` is a little more than one), a single comma before three digits groups thousands (`1,234` is more than a thousand; `0,125` is a part of one).",
    examples: [
      { formula: '=BSC.PARSE("≤3 %")', shows: "0.03" },
      { formula: '=BSC.PARSE("≤3 %","comparator")', shows: "≤" },
      { formula: '=BSC.PARSE("40–60",{"low","high"})', shows: "40, 60" },
      { formula: '=BSC.PARSE({"1.234,5 €";"1.234";"1,234";"1,23"})', shows: "1234.5, 1.234, 1234, 1.23" },
    ],
    source: null,
  },
  EXPLAIN: {
    about: "The arguments of BSC.STATUS, and the answer as a sentence: which rule, which threshold and where it comes from, by how much.",
    examples: [
      {
        formula: '=BSC.EXPLAIN(30,20,"lower",40)',
        shows:
          "At risk: actual 30 misses target 20 by 10 (50 % of target) but is within threshold 40, as given, by 10; lower is better, as given.",
      },
      { formula: '=BSC.EXPLAIN("NA",100)', shows: "No data: no actual." },
    ],
    source: null,
  },
};
