/** An example that somebody published, beside the formula that gives the same here: what an auditor asks for first. */
export interface PublishedExample {
  readonly id: string;
  readonly shows: string;
  readonly source: string;
  /** Whether the source printed the number, only the rule, or the number was derived from its rule. */
  readonly kind: "verbatim" | "verbatim-rule" | "derived";
  /** As typed into a cell. */
  readonly formula: string;
  /** As published; of a list the first cells of the answer's row. */
  readonly published: number | string | readonly number[];
  /** Decimals that were printed: the answer is rounded to them before it is compared. */
  readonly digits: number;
}

const sources = {
  spider: "https://support.spiderstrategies.com/hc/en-us/articles/360041554151-Using-KPI-Scoring-Types",
  intrafocus: "http://guides.intrafocus.com/1/en/topic/scoring-guide ; https://intrafocus.com/kb/scoring-guide",
  spiderBlog: "https://www.spiderstrategies.com/blog/aggregation-calculated-metrics/",
  bscDesignerSample: "https://www.webbsc.com/s/samples-kpis-5-perspectives",
  bscDesigner: "http://www.bscdesigner.com/kpi_designer_manual/change-indicator-details.htm",
  microsoftBsm: "https://husting.com/2006/07/19/scoring-in-microsofts-scorecard-manger-a-balanced-view/",
  clearPoint:
    "https://next-support.clearpointstrategy.com/en/articles/12885814-automate-calculations-evaluations-setting-measure-evaluations",
  serviceNow: "https://www.servicenow.com/docs/r/servicenow-platform/example-normalized-value-calc.html (GitHub ServiceNow/ServiceNowDocs)",
  serviceNowDex: "https://www.servicenow.com/docs/r/it-service-management/digital-experience-score/dexscr-dex-score-normalization.html",
  puzzleProgress: "github.com/puzzle/okr@ccd79d5 frontend/src/app/shared/common.spec.ts",
  puzzleIssue: "https://github.com/puzzle/okr/issues/1661",
  puzzleTargets: "github.com/puzzle/okr@ccd79d5 frontend/src/app/components/key-result-type/key-result-type.component.spec.ts",
  spha: "github.com/fraunhofer-iem/spha@b8c9ec2 lib/core/src/test/kotlin/.../KpiCalculatorTest.kt",
  sphaWeights: "KpiCalculationStrategy.kt updateEdgeWeights (even split)",
  viva: "https://github.com/MicrosoftDocs/Viva/issues/518",
  bambooF001: "github.com/billchen198318/bamboobsc@30b2bca core-doc/bbcore.sql formula F001",
  bambooTrends: "bamboobsc core-doc/kpi-trends.ods",
  bambooTree: "bbcore.sql seed data + ScoreCalculationCommand.java",
  cmBsc: "github.com/ismailmayat/CM.BalancedScorecard@f4ed7a2 IndicatorStateCalculator.cs",
  hospital: "github.com/MSHS-OAO/Balanced-Scorecards@738eb5c server.R:870 (real hospital system)",
  portStephens: "https://issuu.com/portstephenscouncil/docs/six-month_progress_report_january_to_june_2022/s/17529323",
  boston:
    "github.com/Ameya-iIma/Boston-Mayor-Analystics---CityScore 'cleaned csv/current_full_metrics_clean.csv' (copy of data.boston.gov CityScore)",
  nhsVignette: "NHSRplotthedots, deviations vignette",
  nhsSnapshot: "NHSRplotthedots, snapshot test",
  xmrit: "xmrit demo",
} as const;

type Row = readonly [
  id: string,
  source: keyof typeof sources,
  kind: PublishedExample["kind"],
  shows: string,
  formula: string,
  published: PublishedExample["published"],
  digits: number,
];

// One example a line, to be read as a table.
// prettier-ignore
const rows: readonly Row[] = [
  ["spider-grf-0", "spider", "verbatim", "Target 700, red flag 500: a figure far below the red flag", "=BSC.SCORE(300,700,500)", 0, 0],
  ["spider-grf-goal", "intrafocus", "verbatim-rule", "Target 700, red flag 500: a figure at the target", "=BSC.SCORE(700,700,500)", 6.67, 2],
  ["spider-grf-red", "intrafocus", "verbatim-rule", "Target 700, red flag 500: a figure at the red flag", "=BSC.SCORE(500,700,500)", 3.33, 2],
  ["spider-grf-d600", "spider", "derived", "Target 700, red flag 500: a figure half-way between", "=BSC.SCORE(600,700,500)", 5, 1],
  ["spider-grf-d800", "spider", "derived", "Target 700, red flag 500: a figure above the target", "=BSC.SCORE(800,700,500)", 8.3333, 4],
  ["spider-grf-low20", "spider", "derived", "Target 20, red flag 40: lower is better by the side of the red flag", "=BSC.SCORE(20,20,40)", 6.6667, 4],
  ["spider-grf-low30", "spider", "derived", "Target 20, red flag 40: lower is better by the side of the red flag", "=BSC.SCORE(30,20,40)", 5, 1],
  ["spider-grf-low50", "spider", "derived", "Target 20, red flag 40: lower is better by the side of the red flag", "=BSC.SCORE(50,20,40)", 1.6667, 4],
  ["spider-grf-low0", "spider", "derived", "Target 20, red flag 40: lower is better by the side of the red flag", "=BSC.SCORE(0,20,40)", 10, 0],
  ["spider-yes", "intrafocus", "verbatim-rule", "Yes is better: yes", '=BSC.SCORE("yes","yes",,"higher","yes-no")', 10, 0],
  ["spider-no", "intrafocus", "verbatim-rule", "Yes is better: no", '=BSC.SCORE("no","yes",,"higher","yes-no")', 0, 0],
  ["spider-goalonly", "intrafocus", "verbatim-rule", "Target only: hit exactly", '=BSC.SCORE(100,100,,"higher","goal-only")', 10, 0],
  ["spider-2col", "intrafocus", "verbatim-rule", "Two colours: worst 0, middle 50, best 100", '=BSC.SCORE({0,50,100},100,,"higher","two-colour",{0,50,100})', [0, 5, 10], 0],
  ["spider-ratio-agg", "spiderBlog", "verbatim", "2 of 4 and 2 of 100 together, in percent", '=BSC.AGGREGATE({2,2},"ratio",{4,100})*100', 3.8, 1],
  ["spider-ratio-monthly", "spiderBlog", "verbatim", "2 of 4 and 2 of 100 apart, in percent", "=BSC.ATTAINMENT(2,{4,100})*100", [50, 2], 0],
  ["bscd-assets", "bscDesignerSample", "verbatim", "Parent of children that weigh the same", "=BSC.ROLLUP({88.8,46.5,19.5,8.2,7.1,7.4})", [29.58], 2],
  ["bscd-employees", "bscDesignerSample", "verbatim", "Parent of children that weigh the same", "=BSC.ROLLUP({45.6,2.9,29.8,22.4,75})", [35.14], 2],
  ["bscd-sales", "bscDesignerSample", "verbatim", "Parent of children that weigh the same", "=BSC.ROLLUP({23.9,17.8,50.2,53.4})", [36.33], 2],
  ["bscd-custfin", "bscDesignerSample", "verbatim", "Parent of children that weigh the same", "=BSC.ROLLUP({82.8,23.8,46.6,97.2,71.7})", [64.42], 2],
  ["bscd-lead", "bscDesignerSample", "verbatim", "Parent of children that weigh the same", "=BSC.ROLLUP({28.2,26.5,24.6,12})", [22.83], 2],
  ["bscd-tree", "bscDesignerSample", "verbatim", "The whole sample tree", "=BSC.ROLLUP({29.58,29.92,36.4,35.14,36.33})", [33.47], 2],
  ["bscd-investment", "bscDesignerSample", "verbatim", "Parent by weight; the weights are not printed, 1 to 10 gives the figure", "=BSC.ROLLUP({53.1,27.6},{1,10})", [29.92], 2],
  ["bscd-minmax", "bscDesigner", "verbatim", "50 on a scale from 0 to 200, in percent", '=BSC.SCORE(50,200,,"higher","linear",{0,200})*10', 25, 0],
  ["bsm-band", "microsoftBsm", "verbatim", "Bands of one worth: 9,000 within 0, 4,000, 6,000, 12,000, in percent", '=BSC.SCORE(9000,6000,,"higher","equal-bands",{0,4000,6000,12000})*10', 83.3, 1],
  ["bsm-bandmid", "microsoftBsm", "derived", "Bands of one worth: 5,000, in percent", '=BSC.SCORE(5000,6000,,"higher","equal-bands",{0,4000,6000,12000})*10', 50, 1],
  ["cp-100", "clearPoint", "derived", 'Ninety percent of target is the limit; published as "Above Target"', "=BSC.STATUS(100,100)", "On target", 0],
  ["cp-90", "clearPoint", "derived", 'Ninety percent of target is the limit; published as "Caution"', "=BSC.STATUS(90,100)", "At risk", 0],
  ["cp-89.99", "clearPoint", "derived", 'Ninety percent of target is the limit; published as "Below Plan"', "=BSC.STATUS(89.99,100)", "Off target", 0],
  ["sn-norm", "serviceNow", "verbatim", "A value of 3 between 1 and 6 that holds 10 of 50 weights", '=BSC.SCORE(3,6,,"higher","linear",{1,6})*10/50', 0.8, 1],
  ["sn-multi", "serviceNow", "verbatim", "Two of four points selected, 10 of 50 weights", '=BSC.SCORE(2,4,,"higher","percent-of-target")*10/50', 1, 1],
  ["sn-dex-max", "serviceNowDex", "verbatim", "400 between 50 and 500 on 75 to 100", '=BSC.SCORE(400,500,,"higher","piecewise",{50,7.5;500,10})*10', 94, 0],
  ["pz-0-100-20", "puzzleProgress", "verbatim", "Progress from 0 to 100, at 20, in percent", '=BSC.SCORE(20,100,,,"progress",0)*10', 20, 0],
  ["pz-500-400-460", "puzzleProgress", "verbatim", "Progress from 500 to 400, at 460, in percent", '=BSC.SCORE(460,400,,,"progress",500)*10', 40, 0],
  ["pz-100-10-110", "puzzleProgress", "verbatim", "Progress from 100 to 10, at 110, in percent", '=BSC.SCORE(110,10,,,"progress",100)*10', 0, 0],
  ["pz-issue-1661", "puzzleIssue", "derived", "Progress from 10 to 0, at 7, in percent", '=BSC.SCORE(7,0,,,"progress",10)*10', 30, 0],
  ["pz-thr-5-10", "puzzleTargets", "verbatim", "70 % and 30 % of the way from 5 to 10", "=BSC.TARGETAT(5,10,1,11,{8,4})", [8.5, 6.5], 2],
  ["pz-thr--5--10", "puzzleTargets", "verbatim", "70 % and 30 % of the way from -5 to -10", "=BSC.TARGETAT(-5,-10,1,11,{8,4})", [-8.5, -6.5], 2],
  ["pz-thr--10--5", "puzzleTargets", "verbatim", "70 % and 30 % of the way from -10 to -5", "=BSC.TARGETAT(-10,-5,1,11,{8,4})", [-6.5, -8.5], 2],
  ["pz-thr-0-5.34", "puzzleTargets", "verbatim", "70 % and 30 % of the way from 0 to 5.34", "=BSC.TARGETAT(0,5.34,1,11,{8,4})", [3.74, 1.6], 2],
  ["pz-base-8.5-10", "puzzleTargets", "verbatim", "The published baseline 5 leads to 10 by way of the target", "=BSC.TARGETAT(5,10,1,11,{8,4})", [8.5, 6.5], 2],
  ["pz-base--8.5--10", "puzzleTargets", "verbatim", "The published baseline -5 leads to -10 by way of the target", "=BSC.TARGETAT(-5,-10,1,11,{8,4})", [-8.5, -6.5], 2],
  ["pz-base--6.5--5", "puzzleTargets", "verbatim", "The published baseline -10 leads to -5 by way of the target", "=BSC.TARGETAT(-10,-5,1,11,{8,4})", [-6.5, -8.5], 2],
  ["pz-base-5-10", "puzzleTargets", "verbatim", "The published baseline -6.67 leads to 10 by way of the target", "=BSC.TARGETAT(-6.67,10,1,11,{8,4})", [5, -1.67], 2],
  ["spha-missing", "spha", "verbatim", "A missing child's share goes to the others", '=BSC.ROLLUP({80,90,""},{0.25,0.25,0.5})', [85, 0.5], 1],
  ["spha-even-vs-prop", "sphaWeights", "derived", "Shares of .3 and .2 when the child with .5 is missing, in proportion", '=BSC.ROLLUP({"",1,0},{0.5,0.3,0.2})', [0.6], 1],
  ["spha-even-vs-prop-2", "sphaWeights", "derived", "The same for the other child", '=BSC.ROLLUP({"",0,1},{0.5,0.3,0.2})', [0.4], 1],
  ["viva-weights", "viva", "verbatim", "Share of one weight of 100,000, 20,000 and 1,000, in percent", "=BSC.ROLLUP({100,0,0},{100000,20000,1000})", [82.6], 1],
  ["viva-weights-2", "viva", "verbatim", "Share of one weight of 100,000, 20,000 and 1,000, in percent", "=BSC.ROLLUP({0,100,0},{100000,20000,1000})", [16.5], 1],
  ["viva-weights-3", "viva", "verbatim", "Share of one weight of 100,000, 20,000 and 1,000, in percent", "=BSC.ROLLUP({0,0,100},{100000,20000,1000})", [0.8], 1],
  ["bb-f001-89-100", "bambooF001", "derived", "A signed percent of target: 100 % and the favourable variance", '=BSC.VARIANCE(89,100,"higher","percent")*100+100', 89, 0],
  ["bb-f001-0-100", "bambooF001", "derived", "A signed percent of target: 100 % and the favourable variance", '=BSC.VARIANCE(0,100,"higher","percent")*100+100', 0, 0],
  ["bb-f001--20-100", "bambooF001", "derived", "A signed percent of target: 100 % and the favourable variance", '=BSC.VARIANCE(-20,100,"higher","percent")*100+100', -20, 0],
  ["bb-f001--120--100", "bambooF001", "derived", "A signed percent of target: 100 % and the favourable variance", '=BSC.VARIANCE(-120,-100,"higher","percent")*100+100', 80, 0],
  ["bb-f001-50--100", "bambooF001", "derived", "A signed percent of target: 100 % and the favourable variance", '=BSC.VARIANCE(50,-100,"higher","percent")*100+100', 250, 0],
  ["bb-trend-2", "bambooTrends", "verbatim", "Change from 60 to 54, in percent", '=BSC.VARIANCE(54,60,"higher","percent")*100', -10, 0],
  ["bb-vision-2014", "bambooTree", "derived", "A whole card of 2014: six KPIs by their share of the vision", "=BSC.ROLLUP({75,71,64,81,90,97},{6.25,6.25,12.5,25,25,25})", [84.125], 4],
  ["bb-vision-2015", "bambooTree", "derived", "A whole card of 2015: six KPIs by their share of the vision", "=BSC.ROLLUP({63,48,55,66,70,81},{6.25,6.25,12.5,25,25,25})", [68.0625], 4],
  ["bb-vision-2016", "bambooTree", "derived", "A whole card of 2016: six KPIs by their share of the vision", "=BSC.ROLLUP({65,55,57,70,75,86},{6.25,6.25,12.5,25,25,25})", [72.375], 4],
  ["bb-vision-2017", "bambooTree", "derived", "A whole card of 2017: six KPIs by their share of the vision", "=BSC.ROLLUP({67,60,61,74,79,90},{6.25,6.25,12.5,25,25,25})", [76.3125], 4],
  ["bb-vision-2018", "bambooTree", "derived", "A whole card of 2018: six KPIs by their share of the vision", "=BSC.ROLLUP({69,65,70,78,84,89},{6.25,6.25,12.5,25,25,25})", [79.875], 4],
  ["cm-g-101", "cmBsc", "derived", 'Target 100 with a tolerance of 10 %; published as "Green"', '=BSC.STATUS(101,100,"higher")', "On target", 0],
  ["cm-g-95", "cmBsc", "derived", 'Target 100 with a tolerance of 10 %; published as "Yellow"', '=BSC.STATUS(95,100,"higher")', "At risk", 0],
  ["cm-g-90.01", "cmBsc", "derived", 'Target 100 with a tolerance of 10 %; published as "Yellow"', '=BSC.STATUS(90.01,100,"higher")', "At risk", 0],
  ["cm-s-99", "cmBsc", "derived", 'Target 100 with a tolerance of 10 %, lower is better; published as "Green"', '=BSC.STATUS(99,100,"lower")', "On target", 0],
  ["mshs-0.0", "hospital", "derived", 'Budget variance, down to −2 % allowed; published as "Green"', '=BSC.STATUS(0,0,"higher",-0.02)', "On target", 0],
  ["mshs--0.01", "hospital", "derived", 'Budget variance, down to −2 % allowed; published as "Yellow"', '=BSC.STATUS(-0.01,0,"higher",-0.02)', "At risk", 0],
  ["mshs--0.02", "hospital", "derived", 'Budget variance, down to −2 % allowed; published as "Yellow"', '=BSC.STATUS(-0.02,0,"higher",-0.02)', "At risk", 0],
  ["ps-Integrated Plans on time", "portStephens", "derived", 'Integrated Plans on time: within 5 % of target; published as "Monitor"', '=BSC.STATUS(94,95,"higher","95%")', "At risk", 0],
  ["ps-Governance health check", "portStephens", "derived", 'Governance health check: within 5 % of target; published as "On track"', '=BSC.STATUS(98.24,95,"higher","95%")', "On target", 0],
  ["ps-Risk maturity", "portStephens", "derived", 'Risk maturity: within 5 % of target; published as "On track"', '=BSC.STATUS(87,80,"higher","95%")', "On target", 0],
  ["boston", "boston", "verbatim", "CityScore, 311 Call Center Performance, 2026-02", '=BSC.ATTAINMENT(25559/28521,0.95,"higher","ratio")', 0.943312314656421, 15],
  ["boston-2", "boston", "verbatim", "CityScore, 311 Call Center Performance, 2026-03", '=BSC.ATTAINMENT(21310/23840,0.95,"higher","ratio")', 0.940921935711763, 15],
  ["boston-3", "boston", "verbatim", "CityScore, 311 Call Center Performance, 2026-04", '=BSC.ATTAINMENT(20973/23418,0.95,"higher","ratio")', 0.942729614196907, 15],
  ["boston-4", "boston", "verbatim", "CityScore, Bfd Response Time (% Within 4 Min), 2026-02", '=BSC.ATTAINMENT(4881/6286,0.9,"higher","ratio")', 0.862763813766041, 15],
  ["nhs-vignette", "nhsVignette", "verbatim", "Limits of a series with one outlier", "=BSC.LIMITS({1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1})", [1.94, -3.06, 6.95], 2],
  ["nhs-vignette-screened", "nhsVignette", "verbatim", "The same, screened", '=BSC.LIMITS({1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1},"nhs",TRUE)', [1.94, -0.72, 4.6], 2],
  ["r1", "nhsSnapshot", "verbatim", "Limits of twenty random figures, screened", '=BSC.LIMITS({-0.56047565,-0.23017749,1.55870831,0.07050839,0.12928774,1.71506499,0.46091621,-1.26506123,-0.68685285,-0.44566197,1.2240818,0.35981383,0.40077145,0.11068272,-0.55584113,1.78691314,0.49785048,-1.96661716,0.7013559,-0.47279141},"nhs",TRUE)', [0.14162, -3.01138, 3.29463], 5],
  ["xmrit-demo", "xmrit", "derived", "Limits of the demonstration series", '=BSC.LIMITS({5045,4350,4350,3975,4290,4430,4485,4285,3980,3925,3645,3760,3300,3685,3463,5200},"wheeler")', [4135.5, 3188.7173, 5082.2827], 4],
  ["xmrit-demo-trend", "xmrit", "derived", "Its last figure lies above the upper limit", '=BSC.TREND({5045,4350,4350,3975,4290,4430,4485,4285,3980,3925,3645,3760,3300,3685,3463,5200},"lower")', "Worsening", 0],
];

/** Every published example that a function reproduces, to the digits printed. Those that differ on purpose are in `publishedDifferences`. */
export const publishedExamples: readonly PublishedExample[] = rows.map(([id, source, kind, shows, formula, published, digits]) => ({
  id,
  source: sources[source],
  kind,
  shows,
  formula,
  published,
  digits,
}));
