// A country's flag; a plain mark where the country is not known by its ISO code.
export function Flag({ iso }: { iso: string | null }) {
  if (iso === null) return <span class="flag flag-none" aria-hidden="true" />;
  return <img class="flag" src={`/flags/${iso}.svg`} alt="" width={20} height={15} />;
}
