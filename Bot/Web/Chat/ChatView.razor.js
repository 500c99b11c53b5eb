// Keeps the newest message in view while one reads at the end, and leaves the reader alone further up.

const nearEndPixels = 80;

export function follow(log, newest) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    let isAtEnd = true;

    log.addEventListener("scroll", () => {
        isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < nearEndPixels;
        newest.classList.toggle("is-needed", !isAtEnd);
    }, { passive: true });
    newest.addEventListener("click", () => toEnd(calm.matches ? "auto" : "smooth"));
    new MutationObserver(changes => {
        const isMine = changes.some(change => [...change.addedNodes].some(node => node.classList?.contains("mine")));
        if (isAtEnd || isMine)
            toEnd("auto");
    }).observe(log, { childList: true, subtree: true, characterData: true });
    new ResizeObserver(() => { if (isAtEnd) toEnd("auto"); }).observe(log);
    log.addEventListener("load", () => { if (isAtEnd) toEnd("auto"); }, { capture: true });
    toEnd("auto");

    function toEnd(behavior) {
        log.scrollTo({ top: log.scrollHeight, behavior });
    }
}
