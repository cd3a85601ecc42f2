/** A published example whose number differs here, on purpose. */
export interface PublishedDifference {
  readonly id: string;
  readonly published: string;
  /** What a formula of ours gives instead; null where no function asks the question. */
  readonly formula: string | null;
  readonly ours: string | number | null;
  readonly because: string;
}

/** The only list of deliberate differences: what is in neither list is wrong. */
export const publishedDifferences: readonly PublishedDifference[] = [
  {
    id: "spha-trunc",
    published: "17",
    formula: "=BSC.ROLLUP({15,20},{0.5,0.5})",
    ours: 17.5,
    because: "The source cuts decimals off (toInt). Nothing is rounded here before it is shown, and then half away from zero.",
  },
  {
    id: "sn-dex-min",
    published: "66",
    formula: '=BSC.SCORE(79,55,,"lower","piecewise",{55,7.4;84,6.5})*10',
    ours: 66.5517,
    because: "The exact figure is 66.55. The source says that it rounds, and cuts off: rounded it is 67.",
  },
  {
    id: "cm-s-100",
    published: "Yellow",
    formula: '=BSC.STATUS(100,100,"lower")',
    ours: "On target",
    because: "The source asks for better than target (strictly). Hitting the target exactly is on target here.",
  },
  {
    id: "cm-s-110",
    published: "Red",
    formula: '=BSC.STATUS(110,100,"lower")',
    ours: "At risk",
    because: "The source's tolerance leaves its limit out. Every boundary is inclusive here, as ClearPoint publishes it.",
  },
  {
    id: "bb-f001-0-0",
    published: "100",
    formula: '=BSC.VARIANCE(0,0,"higher","percent")',
    ours: "#N/A",
    because: "A percent of a target of 0 has no meaning; the source puts a rule of its own. BSC.STATUS and BSC.SCORE answer: met.",
  },
  {
    id: "bb-f001-5-0",
    published: "600",
    formula: '=BSC.VARIANCE(5,0,"higher","percent")',
    ours: "#N/A",
    because: "A percent of a target of 0 has no meaning: the source's 600 would change with the unit of the KPI.",
  },
  {
    id: "bb-avgdist",
    published: "15",
    formula: '=BSC.AGGREGATE({10,10,20},"average")',
    ours: 13.3333,
    because:
      "The source averages distinct values. Two periods with one figure are two periods; the source's own description says otherwise than its code.",
  },
  {
    id: "bb-sumdist",
    published: "10",
    formula: '=BSC.AGGREGATE({10,10},"sum")',
    ours: 20,
    because: "The source sums distinct values: a month that repeats the figure of another would vanish.",
  },
  {
    id: "bb-trend-1",
    published: "11.9 %",
    formula: '=BSC.VARIANCE(63.5,56.7,"higher","percent")*100',
    ours: 11.9929,
    because: "The source computed from figures it prints rounded. From the figures printed it is 11.99 %.",
  },
  {
    id: "spha-even-split",
    published: "0.55 and 0.45",
    formula: '=BSC.ROLLUP({"",1,0},{0.5,0.3,0.2})',
    ours: 0.6,
    because:
      "The source shares a missing child's weight out evenly. In proportion, as here, the others keep their weight relative to each other.",
  },
  {
    id: "xmrit-demo-range-limit",
    published: "1163.19",
    formula: null,
    ours: 1162.8342,
    because:
      "The source multiplies the mean moving range by 3.268. The constant here is 3.267, as in Wheeler's tables (D4 for two figures) and NHSRplotthedots.",
  },
];
