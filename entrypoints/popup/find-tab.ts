// Which tab the popup is for: the one it was opened on, or the one in its address when it is a page of its own.

type Found = { id?: number | undefined };

/**
 * @param search of the popup's address
 * @param active asks the browser for the active tab of this window
 */
export async function findTab(search: string, active: () => Promise<Found[]>): Promise<number | null> {
  const given = new URLSearchParams(search).get('tab');
  if (given !== null) return /^\d+$/.test(given) ? Number(given) : null;
  return (await active())[0]?.id ?? null;
}

export const activeTab = { active: true, currentWindow: true };
