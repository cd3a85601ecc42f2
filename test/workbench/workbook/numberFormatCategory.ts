/** The tab of the Format Cells dialog that a number format belongs to. */
export function numberFormatCategory(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!\$|h|m|s)[^\]]*\]/gi, "");
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (/_\(.*\*/.test(format)) return "Accounting";
  if (/^0{5}(-0{4})?$|^\[<=9999999\]|^0{3}-0{2}-0{4}$/.test(format)) return "Special";
  if (/[#0?]\s*\/\s*[#0?\d]/.test(bare)) return "Fraction";
  if (/[#0]E[+-]/i.test(bare)) return "Scientific";
  if (/%/.test(bare)) return "Percentage";
  if (/[yd]/i.test(bare) || /mmm/i.test(bare)) return /h|s/i.test(bare) ? "Custom" : "Date";
  if (/h|s|AM\/PM/i.test(bare)) return "Time";
  if (/[$€£¥]/.test(format)) return "Currency";
  return /^[#,0.]*0[0.]*(;|$)|^0(\.0+)?([_;]|$)/.test(bare) ? "Number" : "Custom";
}
