const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Wraps plain text as the API's `html_body`: paragraphs, line breaks, addresses as links. */
export function writeHtmlBody(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${linkAddresses(escapeHtml(part))}</p>`);
  return `<div class="zd-comment" dir="auto">${paragraphs.join('')}</div>`;
}

function linkAddresses(html: string): string {
  return html
    .replaceAll('\n', '<br>')
    .replace(
      /\bhttps:\/\/[^\s<&]+[^\s<&.,)]/g,
      (url) => `<a href="${url}" rel="noopener noreferrer">${url}</a>`,
    )
    .replace(/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g, (address) => `<a href="mailto:${address}">${address}</a>`);
}
