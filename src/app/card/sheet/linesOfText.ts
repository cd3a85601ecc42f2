/** Points that a letter takes at the size of a KPI's name: capitals and wide letters more. */
const widthOf = (letter: string): number =>
  /[A-Z0-9ÄÖÜMWmw%@&—\u3000-\u9fff\uac00-\ud7af]/u.test(letter) ? 5.2 : /[iljtf.,;:!|' ]/.test(letter) ? 2.7 : 4.6;

/** How many lines a text takes in a width given in points, broken between words; an estimate on the wide side. */
export function linesOfText(text: string, points: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const width = [...word].reduce((sum, letter) => sum + widthOf(letter), 0);
    if (used > 0 && used + 3 + width > points) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken within.
    lines += Math.floor(width / points);
    used += (used > 0 ? 3 : 0) + (width % points);
  }
  return lines;
}
