import { plainText } from "../words";

/** Levels of a results chain, and what people call an objective when they number it. */
const words =
  "goals?|objectives?|strategic goals?|strategic objectives?|aims?|outcomes?|outputs?|impacts?|purpose|intermediate outcomes?|" +
  "ziele?|oberziel|teilziel|strategisches ziel|wirkung|" +
  "objectifs?|objectif strategique|objectif specifique|objectif general|but|finalite|effets?|produits?|resultat attendu|" +
  "objetivos?|objetivo estrategico|objetivo especifico|objetivo general|meta|resultado esperado|productos?|proposito|finalidad|" +
  "objetivo geral|produtos?|resultado intermedio|obiettivo|hedef|amac|stratejik amac|stratejik hedef|cikti|sonuc|etki";
const numbered = new RegExp(
  `^(?:${words})\\s*(?:n[°ºo.]*\\s*)?[a-z]?\\d{1,2}(?:\\.\\d{1,2})*(?:[a-z])?\\s*(?:[:.)–—-]|\\s)\\s*\\p{L}`,
  "u",
);
const said = new RegExp(`^(?:${words})\\s*[:–—]\\s*\\p{L}`, "u");
const chinese = /^(?:战略)?目标\s*[0-9一二三四五六七八九十]+\s*[:：、.]\s*\S/u;

/** "Goal 1: Respond quickly to calls", "Output 1.2: …", "Ziel: …": a title that words an objective. */
export function namesObjective(title: string): boolean {
  const plain = plainText(title);
  return numbered.test(plain) || said.test(plain) || chinese.test(title.trim());
}
