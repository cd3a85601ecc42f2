/** A two-way list; an unknown word reads as undefined. */
export class WordPairs<T extends string> {
  private readonly files: ReadonlyMap<string, T>;

  constructor(private readonly words: Readonly<Record<T, string>>) {
    this.files = new Map((Object.entries(words) as [T, string][]).map(([word, file]) => [file, word]));
  }

  toFile(word: T): string {
    return this.words[word];
  }

  fromFile(file: string | undefined): T | undefined {
    return file === undefined ? undefined : this.files.get(file);
  }
}
