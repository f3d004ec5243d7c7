// What every page loads: the language that was chosen lasts.
const key = 'mdocs-language';

function recallLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

document.querySelector('.languages')?.addEventListener('click', ({ target }) => {
  const chosen = target instanceof HTMLElement ? target.dataset.language : undefined;
  if (chosen === undefined) return;
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // The link leads there all the same.
  }
});

// Whoever comes from elsewhere reads on in the language that was chosen here before.
const before = recallLanguage();
const isFromHere = document.referrer.startsWith(location.origin);
const other = document.querySelector<HTMLAnchorElement>(`.languages a[data-language="${before?.replace(/[^a-z]/g, '')}"]`);
if (before !== null && !isFromHere && other && before !== document.documentElement.lang) location.replace(other.href);
