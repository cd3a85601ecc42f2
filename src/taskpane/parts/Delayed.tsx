import { useEffect, useState, type ReactNode } from "react";

/** Shows its content only when work lasts: a flash of progress disturbs more than it tells. */
export function Delayed({ by = 500, children }: { by?: number; children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), by);
    return () => clearTimeout(timer);
  }, [by]);
  return due ? <>{children}</> : null;
}
