/** Words for a code behind what it is of. */
const behind =
  /^(.+?)[\s_.-]+(?:codes?|ids?|key|kürzel|schlüssel|clé|código|codigo|clave|kodu?|codice)$|^(\p{Script=Han}{2,4})(?:编码|代码|编号)$/iu;
/** Words that may as well number or count things, or begin the name of a KPI ("Code of conduct training"). */
const likely =
  /^(.+?)[\s_.-]*(?:no|nr|num|#|nummer)\.?$|^(?:codes?|cód|código|codigo|clave|codice|identifiant|id|n[°ºo]|nr|num)\.?[\s_.-]+(?:(?:de la|del|de|du|da|do|di|des)\s+)?(\p{L}.+)$/iu;

/** What a code is of, by a header such as "BU_CODE", "Code agence", "部门编码"; `isSure` where its word can mean nothing else. Null for any other. */
export function codeOf(text: string): { readonly of: string; readonly isSure: boolean } | null {
  for (const pattern of [behind, likely]) {
    const [, one, other] = pattern.exec(text) ?? [];
    const of = one ?? other;
    if (of !== undefined) return { of: of.trim(), isSure: pattern === behind };
  }
  return null;
}
