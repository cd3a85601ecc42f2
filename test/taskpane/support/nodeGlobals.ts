import { TextDecoder, TextEncoder } from "node:util";

/** Node's, with bytes of the page's own: those of another realm are none to who asks `instanceof Uint8Array`. */
class PageTextEncoder extends TextEncoder {
  override encode(text = ""): ReturnType<TextEncoder["encode"]> {
    return new Uint8Array(super.encode(text));
  }
}

/** What a page of Jest's lacks and the workbench needs, which runs in the same process here. Imported before it. */
Object.assign(globalThis, { TextDecoder, TextEncoder: PageTextEncoder });
