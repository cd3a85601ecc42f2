import type { Handmade } from "./written";

/** Forms that public bodies publish: heads of two rows merged down, levels of indicators, weights of groups. */
export const formLayouts: readonly Handmade[] = [
  {
    id: "支出绩效评价表",
    sheets: {
      大通关: `
大通关项目支出绩效评价表 | | | | | | | | | |
 | | | | | | | | | |
一级指标 | 权重 | 二级指标 | 分值 | 三级指标 | 计量单位 | 目标值(标准) | 分值 | 采集数据项 | | 指标
 | | | | | | | | 数据项1 | 数据项2 |
预算绩效 | 50 | 预算管理 | 75 | 预算执行进度(7月) | % | 0.4 | 7 | 168 | 400 | 0.42
 | | | | 预算执行进度（11月） | % | 0.8021 | 8 | 310.4 | 400 | 0.776
 | | | | 项目预算资金是否被核减 | 是/否 | 否 | 25 | 否 | / | 否
 | | 财务管理 | 25 | 用款计划差错率 | % | 0 | 7 | 2 | 80 | 0.025
 | | | | 是否开展会计决算报表考评 | 是/否 | 是 | 5 | 是 | / | 是
一级指标 | 权重 | 二级指标 | 分值 | 三级指标 | 计量单位 | 目标值⏎(标准) | 分值 | 采集数据项 | | 指标值
 | | | | | | | | 数据项1 | 数据项2 |
项目产出 | 25 | 产出数量 | 60 | 网络覆盖率 | % | 1 | 10 | 35 | 35 | 1
 | | | | 电子转单覆盖率 | % | 1 | 10 | 34 | 35 | 0.9714
 | | 产出质量 | 30 | 核心系统被入侵次数 | 次 | 0 | 15 | 1 | / | 1`,
    },
    merges: {
      大通关: [
        "A1:K1",
        ...["A", "B", "C", "D", "E", "F", "G", "H", "K"].flatMap((column) => [`${column}3:${column}4`, `${column}10:${column}11`]),
        ...["I3:J3", "I10:J10", "A5:A9", "B5:B9", "C5:C7", "D5:D7", "C8:C9", "D8:D9", "A12:A14", "B12:B14", "C12:C13", "D12:D13"],
      ],
    },
    figures: [
      { cells: "G5:G9", series: "target", kpi: "E" },
      { cells: "G12:G14", series: "target", kpi: "E" },
      { cells: "K5:K9", series: "actual", kpi: "E" },
      { cells: "K12:K14", series: "actual", kpi: "E" },
      { cells: "H5:H9", series: "weight", kpi: "E" },
      { cells: "H12:H14", series: "weight", kpi: "E" },
    ],
    none: ["B5:B9", "D5:D9", "I5:J6", "I8:J8", "B12:B14", "D12:D14", "I12:J14"],
    kpis: `预算执行进度(7月) +; 预算执行进度（11月） +; 项目预算资金是否被核减 -; 用款计划差错率 -; 是否开展会计决算报表考评 +;
      网络覆盖率 +; 电子转单覆盖率 +; 核心系统被入侵次数 -`,
  },
  {
    id: "performance-contract-of-two-heads",
    sheets: {
      "People Management": `
SECTION B: TARGETS FOR SUBSEQUENT EVALUATION | | | | | | |
PEOPLE MANAGEMENT (30 scores) | | | | | | |
 | | | | | | |
Objectives/Strategies | Annual Target 2021/2022 | Key Performance Indicators | Weight (%) | Baseline/ Benchmark | | Indicator Target Value | Actual Performance
 | | | | 2019/20 | 2020/21 | 2021/22 | 2021/22
Supportive services improved | Six (6) awareness programmes conducted by June 2022. | Number of awareness programmes conducted | 1 | 0 | 1 | 6 |
 | | Number of new reported cases reduced | 1 | 0 | 0 | 0 |
 | Four (4) committee meetings conducted by June 2022. | Number of committee meetings conducted | 1 | 0 | 4 | 4 |
Capacity to deliver quality services improved | 27 training programmes developed by June 2022. | Number of training programs conducted | 2 | 8 | 11 | 27 |
 | | Number of staff trained | 2 | - | 150 | 300 |
 | Disciplinary cases resolved by June 2022. | % of reported cases resolved | 1.5 | | | 0.9 |
TOTAL | | | =SUM(D6:D11) → 8.5 | | | |`,
    },
    merges: {
      "People Management": ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "A6:A8", "B6:B7", "A9:A11", "B9:B10", "A12:C12"],
    },
    figures: [
      { cells: "E6:F11", series: "baseline", kpi: "C", period: "5" },
      { cells: "G6:G11", series: "target", kpi: "C", period: "5" },
      { cells: "D6:D11", series: "weight", kpi: "C" },
    ],
    none: ["E10", "D12"],
    kpis: `Number of awareness programmes conducted +; Number of new reported cases reduced ?; Number of committee meetings conducted +;
      Number of training programs conducted +; Number of staff trained +; % of reported cases resolved +`,
  },
];
