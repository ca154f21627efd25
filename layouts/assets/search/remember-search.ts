/** Leaves word for the article's page of what was searched for, so that it can show where that stands. */
export function rememberSearch(path: string, words: string, also: readonly string[]): void {
  try {
    window.sessionStorage.setItem('khobao-tim', JSON.stringify({ path, words, also }));
  } catch {
    // Without storage the article is shown as it is.
  }
}
