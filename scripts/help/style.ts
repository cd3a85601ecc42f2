/** The look of the help page, in light and dark. */
export const style = `      :root {
        color-scheme: light dark;
        --ink: light-dark(#22292b, #e8eeef);
        --quiet: light-dark(#5a696e, #a4b3b7);
        --brand: light-dark(#1f6f78, #6fc3cc);
        --line: light-dark(#d5dee0, #3a474b);
        --paper: light-dark(#fff, #1b2123);
      }
      body {
        font:
          16px/1.55 "Segoe UI",
          system-ui,
          sans-serif;
        color: var(--ink);
        background: var(--paper);
        max-width: 46rem;
        margin: 0 auto;
        padding: 2rem 1.25rem 4rem;
      }
      h1 {
        font-size: 1.7rem;
        line-height: 1.2;
      }
      h2 {
        margin-top: 2.5rem;
        color: var(--brand);
        font-size: 1.2rem;
      }
      code {
        font:
          0.92em/1.5 Consolas,
          Menlo,
          monospace;
      }
      table {
        border-collapse: collapse;
        width: 100%;
      }
      td,
      th {
        text-align: left;
        vertical-align: top;
        padding: 0.35rem 0.75rem 0.35rem 0;
        border-bottom: 1px solid var(--line);
      }
      small {
        color: var(--quiet);
      }
      table + table {
        margin-top: 1rem;
      }
      td:first-child {
        width: 1%;
        white-space: nowrap;
      }
      table + table td:first-child {
        width: 60%;
        white-space: normal;
      }
      ul {
        margin: 0.25rem 0 0;
        padding: 0;
        list-style: none;
      }
      a {
        color: var(--brand);
      }
`;
