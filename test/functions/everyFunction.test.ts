import { readFileSync } from "node:fs";
import path from "node:path";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { cellKey } from "../workbench/workbook/address";
import { isCellError, type CellValue } from "../workbench/workbook/values";

/** Formulas with the cells they show, row by row, in a workbook: worked out by hand. A regular expression for an error and its sentence. */
type Shown = number | string | RegExp;
type Calls = Readonly<Record<string, Shown | readonly Shown[]>>;
/** What does not exist for a function, and why. */
interface Without {
  readonly because: string;
}
interface Aspects {
  readonly ordinary: Calls;
  readonly otherDirection: Calls | Without;
  readonly boundary: Calls;
  readonly missing: Calls;
  readonly zero: Calls;
  readonly negative: Calls;
  readonly wrongType: Calls;
  readonly arrayShapes: Calls;
  readonly errorIn: Calls;
}

const year = "DATE(2026,1,1),DATE(2026,12,31)";
const noDirection: Without = { because: "it has no direction" };

const table: Readonly<Record<string, Aspects>> = {
  STATUS: {
    ordinary: { "=BSC.STATUS({95;89.99;101},100)": ["At risk", "Off target", "On target"] },
    otherDirection: {
      '=BSC.STATUS({19;21;23},20,"lower")': ["On target", "At risk", "Off target"],
      '=BSC.STATUS({50;38;30},"40–60")': ["On target", "At risk", "Off target"],
    },
    boundary: { "=BSC.STATUS({100;90},100)": ["On target", "At risk"], '=BSC.STATUS({20;22},20,"lower")': ["On target", "At risk"] },
    missing: { '=BSC.STATUS({"";"NA";"-"},100)': ["No data", "No data", "No data"], '=BSC.STATUS(5,"")': "No data" },
    zero: { '=BSC.STATUS({0;1},0,"lower")': ["On target", "Off target"], "=BSC.STATUS(0,100)": "Off target" },
    negative: { "=BSC.STATUS({-95;-105;-111},-100)": ["On target", "At risk", "Off target"] },
    wrongType: {
      '=BSC.STATUS("abc",100)': /^#VALUE! actual: "abc"/,
      '=BSC.STATUS(5,"abc")': /^#VALUE! target: "abc"/,
      '=BSC.STATUS(5,6,"sideways")': /^#VALUE! direction: "sideways"/,
      '=BSC.STATUS(5,6,,"abc")': /^#VALUE! threshold: "abc"/,
      '=BSC.STATUS(5,6,,,"colour")': /^#VALUE! output: "colour"/,
    },
    arrayShapes: {
      '=BSC.STATUS({95;80},{100,90},,,"code")': [0, 1, -1, -1],
      '=BSC.STATUS({95;80;70},{100;90},,,"code")': [0, -1, /^#N\/A target: its 2 × 1 cells end/],
    },
    errorIn: { "=BSC.STATUS(NA(),100)": "No data", "=BSC.STATUS(1/0,100)": /^#DIV\/0!/, "=BSC.STATUS(5,6,,1/0)": /^#DIV\/0!/ },
  },
  ATTAINMENT: {
    ordinary: { "=BSC.ATTAINMENT(90,100)": 0.9, '=BSC.ATTAINMENT(460,400,"lower","progress",500)': 0.4 },
    otherDirection: {
      '=BSC.ATTAINMENT(6,5,"lower")': 0.8,
      '=BSC.ATTAINMENT(6,5,"lower","ratio")': 0.8333,
      '=BSC.ATTAINMENT(36,"40–60")': 0.8,
    },
    boundary: { "=BSC.ATTAINMENT(100,100)": 1, '=BSC.ATTAINMENT(40,"40–60")': 1 },
    missing: { '=BSC.ATTAINMENT({"";"NA"},100)': ["", ""], '=BSC.ATTAINMENT(5,"")': "" },
    zero: {
      "=BSC.ATTAINMENT(0,100)": 0,
      "=BSC.ATTAINMENT(5,0)": /^#N\/A The target is 0/,
      '=BSC.ATTAINMENT(0,5,"lower","ratio")': /^#N\/A The actual is 0/,
    },
    negative: { "=BSC.ATTAINMENT(-5,10)": -0.5, "=BSC.ATTAINMENT(5,-10)": /^#N\/A A ratio to a negative target/ },
    wrongType: {
      '=BSC.ATTAINMENT("abc",1)': /^#VALUE! actual: "abc"/,
      '=BSC.ATTAINMENT(1,"abc")': /^#VALUE! target: "abc"/,
      '=BSC.ATTAINMENT(1,2,"sideways")': /^#VALUE! direction: "sideways"/,
      '=BSC.ATTAINMENT(1,2,,"cube")': /^#VALUE! method: "cube"/,
      '=BSC.ATTAINMENT(1,2,,,"abc")': /^#VALUE! baseline: "abc"/,
    },
    arrayShapes: { "=BSC.ATTAINMENT({50;100},{100,200})": [0.5, 0.25, 1, 0.5] },
    errorIn: { "=BSC.ATTAINMENT(NA(),5)": "", "=BSC.ATTAINMENT(1/0,5)": /^#DIV\/0!/ },
  },
  SCORE: {
    ordinary: { "=BSC.SCORE({300;500;600;700;900},700,500)": [0, 3.3333, 5, 6.6667, 10], '=BSC.SCORE(50,60,,,"linear 0; 200")': 2.5 },
    otherDirection: { "=BSC.SCORE({30;20;40;60},20,40)": [5, 6.6667, 3.3333, 0], '=BSC.SCORE(50,60,,"lower","linear",{0,200})': 7.5 },
    boundary: { "=BSC.SCORE({700;500},700,500)": [6.6667, 3.3333], '=BSC.SCORE({100;99},100,,,"goal-only")': [10, 0] },
    missing: { '=BSC.SCORE({"";"NA"},700)': ["", ""], '=BSC.SCORE(5,"")': "", '=BSC.SCORE(90,90,,,"-")': 6.6667 },
    zero: { '=BSC.SCORE({0;1},0,,"lower")': [10, 0], '=BSC.SCORE(5,0,,,"percent-of-target")': /^#N\/A The target is 0/ },
    negative: { "=BSC.SCORE({-105;-100;-110},-100)": [5, 6.6667, 3.3333] },
    wrongType: {
      '=BSC.SCORE("abc",1)': /^#VALUE! actual: "abc"/,
      '=BSC.SCORE(1,"abc")': /^#VALUE! target: "abc"/,
      '=BSC.SCORE(1,2,"abc")': /^#VALUE! threshold: "abc"/,
      '=BSC.SCORE(1,2,,"sideways")': /^#VALUE! direction: "sideways"/,
      '=BSC.SCORE(1,2,,,"magic")': /^#VALUE! method: "magic"/,
      '=BSC.SCORE(1,2,,,"linear 5")': /^#VALUE! method: "linear 5".*"linear 0; 200"/,
      '=BSC.SCORE(1,2,,,"linear a; b")': /^#VALUE! method: "linear a; b"/,
      '=BSC.SCORE(1,2,,,"linear",{"abc",3})': /^#VALUE! parameters: "abc"/,
      '=BSC.SCORE(1,2,,,"linear",5)': /^#VALUE! parameters: method "linear"/,
      '=BSC.SCORE("maybe",1,,,"yes-no")': /^#VALUE! actual: "maybe"/,
    },
    arrayShapes: {
      "=BSC.SCORE({100;90},{100,90})": [6.6667, 10, 3.3333, 6.6667],
      '=BSC.SCORE(50,60,,,{"bands";"linear 0; 200"})': [1.1111, 2.5],
    },
    errorIn: { "=BSC.SCORE(NA(),5)": "", "=BSC.SCORE(1/0,5)": /^#DIV\/0!/, '=BSC.SCORE(1,2,,,"linear",{0,#DIV/0!})': /^#DIV\/0!/ },
  },
  VARIANCE: {
    ordinary: { "=BSC.VARIANCE(45,40)": 5, '=BSC.VARIANCE(45,40,,"percent")': 0.125 },
    otherDirection: { '=BSC.VARIANCE(45,40,"lower")': -5, '=BSC.VARIANCE(45,40,"lower","raw")': 5 },
    boundary: { "=BSC.VARIANCE(40,40)": 0, '=BSC.VARIANCE({40;50},"40–60")': [0, 0] },
    missing: { '=BSC.VARIANCE({"";"NA"},40)': ["", ""], '=BSC.VARIANCE(40,"")': "" },
    zero: { "=BSC.VARIANCE(5,0)": 5, '=BSC.VARIANCE(5,0,,"percent")': /^#N\/A The target is 0/ },
    negative: { "=BSC.VARIANCE(-30,-40)": 10, '=BSC.VARIANCE(-30,-40,,"percent")': 0.25 },
    wrongType: {
      '=BSC.VARIANCE("abc",1)': /^#VALUE! actual: "abc"/,
      '=BSC.VARIANCE(1,"abc")': /^#VALUE! target: "abc"/,
      '=BSC.VARIANCE(1,2,"sideways")': /^#VALUE! direction: "sideways"/,
      '=BSC.VARIANCE(1,2,,"half")': /^#VALUE! output: "half"/,
    },
    arrayShapes: { "=BSC.VARIANCE({45;50},{40,50})": [5, -5, 10, 0] },
    errorIn: { "=BSC.VARIANCE(NA(),5)": "", "=BSC.VARIANCE(1/0,5)": /^#DIV\/0!/ },
  },
  ROLLUP: {
    ordinary: { "=BSC.ROLLUP({8;9},{1;3})": [8.75, 1] },
    otherDirection: { because: "a score is better when it is higher, whatever the direction of its KPI" },
    boundary: { '=BSC.ROLLUP({8;""})': [8, 0.5] },
    missing: { '=BSC.ROLLUP({8;"";"NA"})': ["", 0.3333], '=BSC.ROLLUP({8;""},,,"as-zero")': [4, 0.5] },
    zero: { "=BSC.ROLLUP({0;10})": [5, 1], "=BSC.ROLLUP({2;8},{0;1})": [8, 1] },
    negative: { "=BSC.ROLLUP({5;5},{-1;2})": /^#VALUE! weights: -1 is below zero/ },
    wrongType: {
      '=BSC.ROLLUP({5;"abc"})': /^#VALUE! scores: "abc"/,
      '=BSC.ROLLUP({5;6},{1;"abc"})': /^#VALUE! weights: "abc"/,
      '=BSC.ROLLUP({5;6},,"total")': /^#VALUE! policy: "total"/,
      '=BSC.ROLLUP({5;6},,,"drop")': /^#VALUE! missing: "drop"/,
    },
    arrayShapes: { "=BSC.ROLLUP({5,6;7,8})": [6.5, 1], "=BSC.ROLLUP({5;6},{1;2;3})": /^#VALUE! weights: 3 cells beside 2 scores/ },
    errorIn: { "=BSC.ROLLUP({5;#N/A})": [5, 0.5], "=BSC.ROLLUP({5;#DIV/0!})": /^#DIV\/0!/ },
  },
  AGGREGATE: {
    ordinary: {
      '=BSC.AGGREGATE({1;2;6},"sum")': 9,
      '=BSC.AGGREGATE({1;2;6},"average")': 3,
      '=BSC.AGGREGATE({2;2},"ratio",{4;100})': 0.0385,
    },
    otherDirection: noDirection,
    boundary: { '=BSC.AGGREGATE({7},"last")': 7 },
    missing: { '=BSC.AGGREGATE({4;"";"NA"},"average")': 4, '=BSC.AGGREGATE({"";"NA"},"sum")': "" },
    zero: { '=BSC.AGGREGATE({0;4},"average")': 2, '=BSC.AGGREGATE({1;2},"ratio",{0;0})': /^#N\/A .*denominators/i },
    negative: { '=BSC.AGGREGATE({-5;3},"min")': -5, '=BSC.AGGREGATE({-5;3},"sum")': -2 },
    wrongType: {
      '=BSC.AGGREGATE({1;"abc"},"sum")': /^#VALUE! values: "abc"/,
      '=BSC.AGGREGATE({1;2},"median")': /^#VALUE! method: "median"/,
      '=BSC.AGGREGATE({1;2},"ratio",{1;"abc"})': /^#VALUE! denominators: "abc"/,
    },
    arrayShapes: {
      '=BSC.AGGREGATE({1,2;3,4},"sum")': 10,
      '=BSC.AGGREGATE({1;3},{"sum","max"})': [4, 3],
      '=BSC.AGGREGATE({1;2},"ratio",{1})': /^#VALUE! denominators: 1 cells beside 2 values/,
    },
    errorIn: { '=BSC.AGGREGATE({1;#N/A},"sum")': 1, '=BSC.AGGREGATE({1;#DIV/0!},"sum")': /^#DIV\/0!/ },
  },
  TREND: {
    ordinary: { "=BSC.TREND({50;52;49;51;50;48;51;60;61;62;60;63;61})": "Improving" },
    otherDirection: { '=BSC.TREND({50;52;49;51;50;48;51;60;61;62;60;63;61},"lower")': "Worsening" },
    boundary: { "=BSC.TREND({1;2;3;4;5;6;7})": "Improving", "=BSC.TREND({3;4;3;4;3;4})": "No real change" },
    missing: { '=BSC.TREND({50;"";49;"NA";50})': "No real change", '=BSC.TREND({"";"NA"})': "No data" },
    zero: { "=BSC.TREND({0;0;0;0})": "No real change" },
    negative: { "=BSC.TREND({-50;-52;-49;-51;-50;-48;-51;-60;-61;-62;-60;-63;-61})": "Worsening" },
    wrongType: {
      '=BSC.TREND({1;"abc"})': /^#VALUE! values: "abc"/,
      '=BSC.TREND({1;2},"sideways")': /^#VALUE! direction: "sideways"/,
      '=BSC.TREND({1;2},"range")': /^#VALUE! direction: /,
      '=BSC.TREND({1;2},,"five")': /^#VALUE! rule: "five"/,
    },
    arrayShapes: { '=BSC.TREND({50,52,49,51,50,48,51,60,61,62,60,63,61},{"higher";"lower"})': ["Improving", "Worsening"] },
    errorIn: { "=BSC.TREND({5;#N/A;5;5})": "No real change", "=BSC.TREND({5;#DIV/0!})": /^#DIV\/0!/ },
  },
  LIMITS: {
    ordinary: { "=BSC.LIMITS({4;6;4;6})": [5, -0.32, 10.32, 2] },
    otherDirection: noDirection,
    boundary: { "=BSC.LIMITS({4;6})": [5, -0.32, 10.32, 2], "=BSC.LIMITS({4})": /^#N\/A values: at least 2/ },
    missing: { '=BSC.LIMITS({4;6;"NA"})': [5, -0.32, 10.32, 2] },
    zero: { "=BSC.LIMITS({0;0;0})": [0, 0, 0, 0] },
    negative: { "=BSC.LIMITS({-4;-6;-4;-6})": [-5, -10.32, 0.32, 2] },
    wrongType: {
      '=BSC.LIMITS({4;"abc"})': /^#VALUE! values: "abc"/,
      '=BSC.LIMITS({4;6},"five")': /^#VALUE! rule: "five"/,
      '=BSC.LIMITS({4;6},,"perhaps")': /^#VALUE! screened: "perhaps"/,
    },
    arrayShapes: { "=BSC.LIMITS({4,6,4,6})": [5, -0.32, 10.32, 2], "=BSC.LIMITS({4,6;4,6})": [5, -0.32, 10.32, 2] },
    errorIn: { "=BSC.LIMITS({4;6;#N/A})": [5, -0.32, 10.32, 2], "=BSC.LIMITS({4;#DIV/0!})": /^#DIV\/0!/ },
  },
  FORECAST: {
    ordinary: { "=BSC.FORECAST({100;110;120},2)": [110, 110], '=BSC.FORECAST({100;110;120},2,"linear")': [130, 140] },
    otherDirection: noDirection,
    boundary: { "=BSC.FORECAST({7},1)": 7, '=BSC.FORECAST({7},1,"linear")': /^#N\/A values: at least 2/ },
    missing: { '=BSC.FORECAST({100;"";120},1)': 110, '=BSC.FORECAST({100;"NA";120},1,"linear")': 130 },
    zero: { "=BSC.FORECAST({0;0},1)": 0, "=BSC.FORECAST({1;2},0)": /^#VALUE! periods: it is missing/ },
    negative: { "=BSC.FORECAST({-10;-20},1)": -15, "=BSC.FORECAST({1;2},-1)": /^#VALUE! periods: -1 is not a whole number/ },
    wrongType: {
      '=BSC.FORECAST({1;"abc"},1)': /^#VALUE! values: "abc"/,
      '=BSC.FORECAST({1;2},"abc")': /^#VALUE! periods: "abc"/,
      '=BSC.FORECAST({1;2},1,"guess")': /^#VALUE! method: "guess"/,
    },
    arrayShapes: { "=BSC.FORECAST({100,110,120},2)": [110, 110], '=BSC.FORECAST({100;110;120},1,{"run-rate","linear"})': [110, 130] },
    errorIn: { "=BSC.FORECAST({100;#N/A;120},1)": 110, "=BSC.FORECAST({1;#DIV/0!},1)": /^#DIV\/0!/ },
  },
  TARGETAT: {
    ordinary: { [`=BSC.TARGETAT(100,200,${year},DATE(2026,7,2))`]: 150 },
    otherDirection: { [`=BSC.TARGETAT(200,100,${year},DATE(2026,7,2))`]: 150 },
    boundary: { [`=BSC.TARGETAT(100,200,${year},DATE(2026,1,1))`]: 100, [`=BSC.TARGETAT(100,200,${year},DATE(2026,12,31))`]: 200 },
    missing: {
      [`=BSC.TARGETAT(100,"",${year},DATE(2026,7,2))`]: "",
      [`=BSC.TARGETAT(100,200,${year},"")`]: "",
    },
    zero: { [`=BSC.TARGETAT(0,100,${year},DATE(2026,7,2))`]: 50 },
    negative: { [`=BSC.TARGETAT(-100,100,${year},DATE(2026,7,2))`]: 0 },
    wrongType: {
      [`=BSC.TARGETAT("abc",1,${year},DATE(2026,7,2))`]: /^#VALUE! baseline: "abc"/,
      [`=BSC.TARGETAT(1,"abc",${year},DATE(2026,7,2))`]: /^#VALUE! target: "abc"/,
      '=BSC.TARGETAT(1,2,"someday",DATE(2026,12,31),DATE(2026,7,2))': /^#VALUE! start: "someday"/,
      '=BSC.TARGETAT(1,2,DATE(2026,1,1),"03/04/2026",DATE(2026,7,2))': /^#VALUE! due: "03\/04\/2026"/,
      [`=BSC.TARGETAT(1,2,${year},"now")`]: /^#VALUE! asof: "now"/,
      [`=BSC.TARGETAT(1,2,${year},DATE(2026,7,2),"winding")`]: /^#VALUE! path: "winding"/,
      "=BSC.TARGETAT(1,2,DATE(2026,12,31),DATE(2026,1,1),DATE(2026,7,2))": /^#VALUE! start: it is not before due/,
    },
    arrayShapes: { [`=BSC.TARGETAT({100;0},{200,300},${year},DATE(2026,7,2))`]: [150, 200, 100, 150] },
    errorIn: { [`=BSC.TARGETAT(100,NA(),${year},DATE(2026,7,2))`]: "", [`=BSC.TARGETAT(1/0,1,${year},DATE(2026,7,2))`]: /^#DIV\/0!/ },
  },
  SPLIT: {
    ordinary: { "=BSC.SPLIT(100,{1;1;1})": [34, 33, 33], "=BSC.SPLIT(10,{3;1},1)": [7.5, 2.5] },
    otherDirection: noDirection,
    boundary: { "=BSC.SPLIT(1,{1;1})": [1, 0], "=BSC.SPLIT(1000,{5;3;1},-1)": [560, 330, 110] },
    missing: { '=BSC.SPLIT(100,{1;"";1})': [50, "", 50], '=BSC.SPLIT("",{1;1})': "" },
    zero: { "=BSC.SPLIT(0,{1;1})": [0, 0], "=BSC.SPLIT(100,{0;0})": /^#N\/A The weights sum to 0/ },
    negative: { "=BSC.SPLIT(-100,{1;1;1})": [-34, -33, -33], "=BSC.SPLIT(100,{-1;2})": /^#VALUE! weights: -1 is below zero/ },
    wrongType: {
      '=BSC.SPLIT("abc",{1;1})': /^#VALUE! target: "abc"/,
      '=BSC.SPLIT(1,{1;"abc"})': /^#VALUE! weights: "abc"/,
      '=BSC.SPLIT(1,{1;1},"abc")': /^#VALUE! decimals: "abc"/,
      "=BSC.SPLIT(1,{1;1},0.5)": /^#VALUE! decimals: 0.5 is not a whole number/,
    },
    arrayShapes: { "=BSC.SPLIT(100,{1,1,1})": [34, 33, 33], "=BSC.SPLIT(100,{1,1;1,1})": [25, 25, 25, 25] },
    errorIn: { "=BSC.SPLIT(NA(),{1;1})": "", "=BSC.SPLIT(100,{1;#DIV/0!})": /^#DIV\/0!/ },
  },
  SPARK: {
    ordinary: { "=BSC.SPARK({1;8})": "▁█", "=BSC.SPARK({1;2;3;4;5;6;7;8})": "▁▂▃▄▅▆▇█" },
    otherDirection: noDirection,
    boundary: { "=BSC.SPARK({5;5})": /^(.)\1$/u },
    missing: { '=BSC.SPARK({1;"NA";8})': "▁·█", '=BSC.SPARK({"";"NA"})': "" },
    zero: { "=BSC.SPARK({0;7})": "▁█" },
    negative: { "=BSC.SPARK({-7;0})": "▁█" },
    wrongType: { '=BSC.SPARK({1;"abc"})': /^#VALUE! values: "abc"/, '=BSC.SPARK({1;2},"abc")': /^#VALUE! target: "abc"/ },
    arrayShapes: { "=BSC.SPARK({1,8})": "▁█", "=BSC.SPARK({1,8;8,1})": "▁██▁" },
    errorIn: { "=BSC.SPARK({1;#N/A;8})": "▁·█", "=BSC.SPARK({1;#DIV/0!})": /^#DIV\/0!/ },
  },
  PARSE: {
    ordinary: { '=BSC.PARSE("8.5/10")': 8.5, '=BSC.PARSE("$3.5M",{"figure","unit"})': [3500000, "$"] },
    otherDirection: { '=BSC.PARSE({"≥95%";"≤3 %"},{"comparator","figure"})': ["≥", 0.95, "≤", 0.03] },
    boundary: { '=BSC.PARSE({"1.234";"1,234";"0,125"})': [1.234, 1234, 0.125] },
    missing: { '=BSC.PARSE({"";"NA";"Indicator"})': ["", "", ""] },
    zero: { '=BSC.PARSE("<0","high")': 0, "=BSC.PARSE(0)": 0 },
    negative: { '=BSC.PARSE({"-5 %";"(120)"})': [-0.05, -120] },
    wrongType: {
      '=BSC.PARSE("better than last year")': /^#VALUE! text: "better than last year"/,
      "=BSC.PARSE(TRUE)": /^#VALUE! text: "TRUE"/,
      '=BSC.PARSE("5","colour")': /^#VALUE! part: "colour"/,
      '=BSC.PARSE("40–60")': /^#N\/A The text names a range/,
    },
    arrayShapes: { '=BSC.PARSE({"40–60";"≥5 days"},{"low","high","unit"})': [40, 60, "", 5, "", "days"] },
    errorIn: { "=BSC.PARSE(NA())": "", "=BSC.PARSE(1/0)": /^#DIV\/0!/ },
  },
  EXPLAIN: {
    ordinary: { "=BSC.EXPLAIN(95,100)": /^At risk: actual 95 misses target 100 by 5 \(5 % of target\)/ },
    otherDirection: { '=BSC.EXPLAIN(30,20,"lower",40)': /^At risk: actual 30 misses target 20 by 10 .* lower is better, as given\.$/ },
    boundary: { "=BSC.EXPLAIN(100,100)": /meets target 100 exactly/, "=BSC.EXPLAIN(90,100)": /meets threshold 90, .*, exactly/ },
    missing: { '=BSC.EXPLAIN("NA",100)': "No data: no actual.", '=BSC.EXPLAIN(5,"")': "No data: no target." },
    zero: { '=BSC.EXPLAIN(3,0,"lower")': /^Off target: actual 3 misses target 0 by 3 and threshold 0, the target itself/ },
    negative: { "=BSC.EXPLAIN(-95,-100)": /^On target: actual -95 is better than target -100 by 5 \(5 % of target\)/ },
    wrongType: {
      '=BSC.EXPLAIN("abc",1)': /^#VALUE! actual: "abc"/,
      '=BSC.EXPLAIN(1,"abc")': /^#VALUE! target: "abc"/,
      '=BSC.EXPLAIN(1,2,"sideways")': /^#VALUE! direction: "sideways"/,
      '=BSC.EXPLAIN(1,2,,"abc")': /^#VALUE! threshold: "abc"/,
    },
    arrayShapes: { "=BSC.EXPLAIN({101;80},{100,90})": [/^On/, /^On/, /^Off/, /^Off/] },
    errorIn: { "=BSC.EXPLAIN(NA(),5)": "No data: no actual.", "=BSC.EXPLAIN(1/0,5)": /^#DIV\/0!/ },
  },
};

let addIn: RunningAddIn;
beforeAll(async () => (addIn = await startAddIn()));
afterAll(() => addIn.close());

/** What a formula's cells show, row by row: an error with its sentence, a number to four decimals. */
async function cellsOf(formula: string): Promise<(number | string)[]> {
  const { host } = addIn;
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  expect(host.typeInto(sheet.id, { row: 0, column: 0 }, formula)).toBeNull();
  await host.settle();
  const { rows, columns } = sheet.cells.get(cellKey(0, 0))?.spill ?? { rows: 1, columns: 1 };
  const at = (index: number): CellValue => sheet.cells.get(cellKey(Math.floor(index / columns), index % columns))?.value ?? null;
  const cells = Array.from({ length: rows * columns }, (_, index) => shown(at(index)));
  host.clearContents(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
  return cells;
}

function shown(value: CellValue): number | string {
  if (isCellError(value)) return `${value.error} ${value.message ?? ""}`.trim();
  return typeof value === "number" ? Number(value.toFixed(4)) + 0 : String(value ?? "");
}

const wanted = (cell: Shown): unknown => (cell instanceof RegExp ? expect.stringMatching(cell) : cell);

const declared = JSON.parse(readFileSync(path.join(__dirname, "../golden/functions.json"), "utf8")) as {
  functions: { id: string; parameters: { name: string }[] }[];
};

test("every function stands in the table", () => expect(Object.keys(table).sort()).toEqual(declared.functions.map(({ id }) => id).sort()));

test.each(declared.functions)("every argument of $id is refused somewhere by its name", ({ id, parameters }) => {
  const refusals = Object.values(table[id]?.wrongType ?? {}).map(String);
  for (const { name } of parameters) expect(refusals.filter((refusal) => refusal.startsWith(`/^#VALUE! ${name}: `))).not.toEqual([]);
});

describe.each(Object.keys(table))("%s", (id) => {
  const aspects = table[id];
  if (!aspects) throw new Error(id);
  const given = Object.entries(aspects).filter((entry): entry is [string, Calls] => !("because" in entry[1]));
  test.each(given)("%s", async (_aspect, calls) => {
    for (const [formula, cells] of Object.entries(calls)) {
      const expected = (Array.isArray(cells) ? (cells as readonly Shown[]) : [cells as Shown]).map(wanted);
      expect([formula, await cellsOf(formula)]).toEqual([formula, expected]);
    }
  });
});
