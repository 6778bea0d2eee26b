// A one-time code in the groups people read aloud.

/** As it is read aloud, sign by sign with a rest between groups: "4 8 2, 9 1 0". */
export const spelled = (code: string): string =>
  groupCode(code)
    .split(' ')
    .map((group) => Array.from(group).join(' '))
    .join(', ');

/** "482910" → "482 910", "12345678" → "1234 5678"; others as they came. Copying takes the code itself. */
export function groupCode(code: string): string {
  if (!/^\d{6,}$/.test(code)) return code;
  const size = code.length % 4 === 0 ? 4 : 3;
  const first = code.length % size;
  const groups = first === 0 ? [] : [code.slice(0, first)];
  for (let at = first; at < code.length; at += size) groups.push(code.slice(at, at + size));
  return groups.join(' ');
}
