const letters = "(?<!\\p{L})(?:R|US|AU?|CA?|S|HK|NT|NZ|MX|AR)";
const codes = "(?<!\\p{L})(?:EUR|USD|GBP|CHF|BRL|JPY|CNY|INR|CAD|AUD|SEK|NOK|DKK|PLN)(?!\\p{L})";

/** A currency as it stands before or behind a number: `$`, `R$`, `US$`, `€`, `CHF`. Codes in capitals only. */
export const currencyMark = `(?:(?:${letters})?[$€£¥₹₩₽₪₺₦฿]|${codes})`;

const anywhere = new RegExp(currencyMark, "gu");

/** The text without its currency; numbers on both sides of one stay apart. */
export const withoutCurrency = (text: string): string => text.replace(anywhere, " ");

/** The currency a text names; "" for none. */
export const currencyIn = (text: string): string => text.match(anywhere)?.[0] ?? "";

const alone = new RegExp(`^${currencyMark}$`, "u");

/** Whether a unit is a currency and nothing else. */
export const isCurrency = (unit: string): boolean => alone.test(unit);
