const microsoftsOfficeJs = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office(?:\.debug)?\.js"[^>]*>/i;

/**
 * The product's page as the workbench hands it out: Microsoft's address of office.js is answered from node_modules, and the bridge to the
 * host stands before it, where Excel on the web has put its own by then.
 */
export function panePage(page: string): string {
  if (!microsoftsOfficeJs.test(page)) throw new Error("The add-in's page does not load office.js from Microsoft's address.");
  return page.replace(microsoftsOfficeJs, '<script src="/bridge.js"></script><script src="/office-js/office.js">');
}

/** Stands in the pane while the add-in does not build. */
export function complaintPage(complaint: string): string {
  const text = complaint.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<!doctype html><meta charset="utf-8"><title>The add-in does not build</title>
<body style="font:13px/1.4 'Segoe UI',sans-serif;margin:12px"><h1 style="font-size:16px">The add-in does not build</h1>
<pre style="white-space:pre-wrap;font-size:12px">${text}</pre>`;
}
