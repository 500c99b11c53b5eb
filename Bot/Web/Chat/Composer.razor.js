// What is written, kept safe in the browser until the server has it: the draft, and the messages not yet taken.

const retryMilliseconds = 4000;
const answerMilliseconds = 15000;
const shownAsWaitingMilliseconds = 700;

export function attach(server, form, text, waiting, draftKey, longest) {
    const draftName = `draft:${draftKey ?? ""}`;
    const outboxName = `outbox:${draftKey ?? ""}`;
    const outbox = JSON.parse(sessionStorage.getItem(outboxName) ?? "[]");
    const signals = new AbortController();
    let sending = 0;

    text.value = sessionStorage.getItem(draftName) ?? "";
    fit();
    listen(text, "input", () => { fit(); keep(draftName, text.value); });
    listen(text, "keydown", event => {
        // While a syllable is being composed (Telex, VNI), Enter only ends the composition.
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
            event.preventDefault();
            form.requestSubmit();
        }
    });
    listen(form, "submit", event => {
        event.preventDefault();
        post(text.value);
        text.focus();
    });
    listen(document.getElementById("components-reconnect-modal"), "components-reconnect-state-changed", event => {
        if (event.detail.state === "hide")
            send();
        else
            showWaiting();
    });
    send();
    focus();

    function listen(target, name, handler) {
        target?.addEventListener(name, handler, { signal: signals.signal });
    }

    function post(words) {
        if (words.trim() === "")
            return;
        if (words.length > longest) {
            server.invokeMethodAsync("RefuseLong");
            return;
        }
        outbox.push({ id: newId(), text: words });
        setText("");
        keep(outboxName, JSON.stringify(outbox));
        setTimeout(showWaiting, shownAsWaitingMilliseconds);
        if (outbox.length === 1)
            send();
    }

    // One after the other, in the order written. A later run takes over from one whose answer was lost with the connection.
    async function send() {
        const run = ++sending;
        while (outbox.length > 0 && run === sending) {
            const message = outbox[0];
            let result;
            try {
                result = await Promise.race([server.invokeMethodAsync("Write", message.id, message.text), after(answerMilliseconds)]);
            } catch {
                return;
            }
            if (run !== sending)
                return;
            if (result === undefined || result === "TryAgain" || result === "TooMany") {
                setTimeout(() => { if (run === sending && !signals.signal.aborted) send(); }, retryMilliseconds);
                return;
            }
            outbox.shift();
            keep(outboxName, JSON.stringify(outbox));
            if (result !== "Taken" && text.value === "")
                setText(message.text);
            showWaiting();
        }
    }

    function showWaiting() {
        waiting.replaceChildren(...outbox.map(message => {
            const bubble = document.createElement("p");
            bubble.textContent = message.text;
            const state = document.createElement("small");
            state.textContent = waiting.dataset.label;
            bubble.append(state);
            return bubble;
        }));
    }

    function setText(words) {
        text.value = words;
        keep(draftName, words);
        fit();
    }

    function fit() {
        text.style.height = "auto";
        text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
    }

    function focus() {
        if (!matchMedia("(hover: hover) and (pointer: fine)").matches)
            return;
        text.focus();
        // A menu that closes gives the focus back to its button, sometimes after this. Until the person acts, it belongs to the text.
        const keep = event => { if (event.target !== text && event.target.closest?.(".header-menu")) text.focus(); };
        const release = () => document.removeEventListener("focusin", keep);
        document.addEventListener("focusin", keep, { signal: signals.signal });
        for (const act of ["keydown", "pointerdown"])
            document.addEventListener(act, release, { once: true, capture: true, signal: signals.signal });
    }

    return { focus, detach: () => { sending++; signals.abort(); } };
}

export function locate() {
    if (!window.isSecureContext || !navigator.geolocation)
        return { problem: "insecure" };
    return new Promise(resolve => navigator.geolocation.getCurrentPosition(
        place => resolve({ latitude: place.coords.latitude, longitude: place.coords.longitude }),
        error => resolve({ problem: error.code === error.PERMISSION_DENIED ? "denied" : "failed" }),
        { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 }));
}

function keep(name, value) {
    if (value === "" || value === "[]")
        sessionStorage.removeItem(name);
    else
        sessionStorage.setItem(name, value);
}

function after(milliseconds) {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
}

// crypto.randomUUID exists on secure pages only, and a try-out in a local network is not one.
function newId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}
