const marks: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

interface Slots {
  has: (name: string) => boolean;
  render: (name: string) => Promise<string>;
}

/** The words that a writer put between the tags of a component; empty when there are none. */
export async function readTertulis(slots: Slots): Promise<string> {
  if (!slots.has('default')) return '';
  const html = await slots.render('default');
  return html.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|#39|amp);/gu, (mark) => marks[mark] ?? mark);
}
