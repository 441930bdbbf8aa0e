/**
 * Loads a classic script and waits until it has run. Scripts, because a page opened from `file://` may load neither modules
 * nor data by `fetch`.
 */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`not loaded: ${address}`)));
    document.head.append(script);
  });
}
