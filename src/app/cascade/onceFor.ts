/** Works something out once for what was read, and keeps it as long as that. */
export function onceFor<Read extends object, Result>(workOut: (read: Read) => Result): (read: Read) => Result {
  const results = new WeakMap<Read, Result>();
  return (read) => {
    const known = results.get(read);
    if (known !== undefined) return known;
    const result = workOut(read);
    results.set(read, result);
    return result;
  };
}
